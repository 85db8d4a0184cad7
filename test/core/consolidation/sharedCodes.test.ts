// A code that two regulations name differently, met in one province.
import { describe, expect, it } from 'vitest';
import type { DistrictReport } from '../../../src/core/consolidation/fact.ts';
import { mergeDistricts } from '../../../src/core/consolidation/mergeDistricts.ts';
import { readDistrict } from '../../../src/core/consolidation/readDistrict.ts';
import { tableOf } from '../recap/tableOf.ts';

const OF_2019 = 'Fasilitasi Pengelolaan Keuangan dan Aset Desa';
const SINCE_2020 = 'Fasilitasi Pengelolaan Keuangan Desa';

function report(kabupaten: string, kode: string, name: string): DistrictReport {
  const title = `EVALUASI RENCANA AKSI DPMD KABUPATEN ${kabupaten.toUpperCase()} TAHUN 2024`;
  const rows = [
    {
      level: 'sub_kegiatan' as const,
      kode,
      name,
      cells: { pagu: 100, realisasiRp1: 1, realisasiRp2: 1 },
    },
  ];
  return readDistrict({
    file: `${kabupaten}.xlsx`,
    wilayah: null,
    grids: [],
    tables: [tableOf(rows, { title, year: 2024 })],
    readAt: '5 Juli 2024 pukul 08.00 WIB',
    link: null,
    tahun: 2024,
    failure: null,
  });
}

function told(reports: readonly DistrictReport[]): Map<string | null, string[]> {
  const province = mergeDistricts(reports, { tahun: 2024, triwulan: 2 });
  return new Map(
    province.districts.map((line) => [
      line.report.nama,
      line.problems.filter((p) => p.code === 'kode-dua-nama').map((p) => p.message),
    ]),
  );
}

const old = report('Merangin', '2.13.04.2.01.04', OF_2019);
const recent = report('Bungo', '2.13.04.2.01.0004', SINCE_2020);

describe('one code with two official names', () => {
  it('is told to both districts, whatever the order', () => {
    const found = told([old, recent]);
    expect(found.get('Kabupaten Merangin')).toEqual([
      expect.stringContaining(`bernama "${OF_2019}", di kabupaten/kota lain "${SINCE_2020}"`),
    ]);
    expect(found.get('Kabupaten Bungo')).toHaveLength(1);
    expect(told([recent, old])).toEqual(found);
  });

  it('is silent while all use one list, or a name of their own', () => {
    const own = report('Tebo', '2.13.04.2.01.04', 'Keuangan desa');
    for (const messages of told([recent, own]).values()) expect(messages).toEqual([]);
    expect(told([old]).get('Kabupaten Merangin')).toEqual([]);
  });
});
