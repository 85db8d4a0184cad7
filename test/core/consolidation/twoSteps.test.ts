// Kabupaten to province, province to nation: two steps give what one step gives, however the districts are grouped.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DistrictReport } from '../../../src/core/consolidation/fact.ts';
import { mergeDistricts } from '../../../src/core/consolidation/mergeDistricts.ts';
import { moneyOf, type Period, type Province } from '../../../src/core/consolidation/province.ts';
import { provinceEdits } from '../../../src/core/consolidation/provinceEdits.ts';
import { readDistrict } from '../../../src/core/consolidation/readDistrict.ts';
import { isProvinceWorkbook, readProvince } from '../../../src/core/consolidation/readProvince.ts';
import { groupLines, indicatorLines } from '../../../src/core/consolidation/rollUp.ts';
import { enginePort } from '../../app/enginePort.ts';
import { type RowSketch, tableOf } from '../recap/tableOf.ts';

const PERIOD: Period = { tahun: 2024, triwulan: 2 };
const NAMES = ['Kerinci', 'Merangin', 'Bungo', 'Donggala', 'Poso', 'Magetan'];

interface Sketch {
  readonly amounts: readonly number[];
  readonly percent: number;
  readonly target: string;
  readonly kind: 'baik' | 'terlambat' | 'tahun' | 'rusak' | 'dua';
}

function rowsOf({ amounts, percent, target, kind }: Sketch): RowSketch[] {
  const spent = kind === 'terlambat' ? {} : { realisasiRp2: 7 };
  return [
    {
      level: 'program',
      kode: '2.13.04',
      name: 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
      indicator: 'Persentase desa tertib',
      cells: { target: 100, satuan: '%', realisasiK1: percent, pagu: amounts[0]! },
    },
    { level: 'kegiatan', name: `Kegiatan tanpa kode ${percent % 3}`, parent: 0, cells: {} },
    ...amounts.map(
      (pagu, i): RowSketch => ({
        level: 'sub_kegiatan',
        kode: `2.13.04.2.01.000${i + 1}`,
        parent: 1,
        name: `=Sub ${i}`,
        indicator: 'Jumlah peserta',
        cells: { target, pagu, realisasiK1: 1, realisasiRp1: pagu / 4, ...spent },
      }),
    ),
  ];
}

function reportsOf(name: string, sketch: Sketch): DistrictReport[] {
  const make = (file: string, year: number): DistrictReport => {
    const title = `EVALUASI RENCANA AKSI DPMD KABUPATEN ${name.toUpperCase()} TAHUN ${year}`;
    return readDistrict({
      file,
      wilayah: null,
      grids: [],
      tables: sketch.kind === 'rusak' ? [] : [tableOf(rowsOf(sketch), { title, year })],
      readAt: '5 Juli 2024 pukul 08.00 WIB',
      link: null,
      tahun: 2024,
      failure: sketch.kind === 'rusak' ? 'Berkas ini terkunci sandi.' : null,
    });
  };
  const own = make(`kabupaten-${name.toLowerCase()}.xlsx`, sketch.kind === 'tahun' ? 2023 : 2024);
  return sketch.kind === 'dua' ? [own, make(`salinan ${name}.xlsx`, 2024)] : [own];
}

/** Published in a workbook and read back from its sheets. */
function through(file: string, province: Province): DistrictReport[] {
  const port = enginePort();
  port.apply(provinceEdits(province, { existing: [], temporary: '~', madeAt: 'sekarang' }));
  const grids = port.sheets().map(({ name }) => port.snapshot(name));
  expect(isProvinceWorkbook(grids)).toBe(true);
  return readProvince(file, grids);
}

function picture(province: Province) {
  return {
    money: moneyOf(province.facts),
    groups: groupLines(province.facts),
    indicators: indicatorLines(province.facts, 2),
    facts: province.facts,
    districts: province.districts.map(({ report, wilayah, status, counted, problems, pagu }) => ({
      wilayah,
      file: report.file,
      nama: report.nama,
      status,
      counted,
      pagu,
      problems: problems.map(({ code, message }) => `${code} ${message}`).sort(),
    })),
  };
}

const sketch = fc.record({
  amounts: fc.array(fc.integer({ min: 1, max: 1e10 }), { minLength: 1, maxLength: 3 }),
  percent: fc.integer({ min: 0, max: 100 }),
  target: fc.constantFrom('12 Orang, 5 Kali', '8 Orang', '12 Desa dan 13 Kelurahan'),
  kind: fc.constantFrom<Sketch['kind']>('baik', 'baik', 'terlambat', 'tahun', 'rusak', 'dua'),
});

describe('consolidating in two steps', () => {
  it('gives what one step gives (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sketch, fc.nat(2)), { minLength: 2, maxLength: NAMES.length }),
        (list) => {
          const reports = list.map(([one], i) => reportsOf(NAMES[i]!, one));
          const once = mergeDistricts(reports.flat(), PERIOD);
          const provinces = [0, 1, 2].flatMap((group) => {
            const own = reports.filter((_, i) => list[i]![1] === group).flat();
            return own.length === 0
              ? []
              : through(`provinsi ${group}.xlsx`, mergeDistricts(own, PERIOD));
          });
          expect(picture(mergeDistricts(provinces, PERIOD))).toEqual(picture(once));
        },
      ),
      { numRuns: 8 },
    );
  }, 60_000);
});
