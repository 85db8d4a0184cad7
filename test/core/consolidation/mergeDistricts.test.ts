// Merging district reports: keys, money that is counted once, doubtful figures, and what must never matter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DistrictReport } from '../../../src/core/consolidation/fact.ts';
import { mergeDistricts } from '../../../src/core/consolidation/mergeDistricts.ts';
import { moneyOf, type Period } from '../../../src/core/consolidation/province.ts';
import { readDistrict } from '../../../src/core/consolidation/readDistrict.ts';
import { groupLines, indicatorLines } from '../../../src/core/consolidation/rollUp.ts';
import { traceTotal } from '../../../src/core/consolidation/trace.ts';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { type RowSketch, tableOf } from '../recap/tableOf.ts';

const PERIOD: Period = { tahun: 2024, triwulan: 2 };

function report(
  kabupaten: string,
  rows: readonly RowSketch[],
  options: { file?: string; year?: number; failure?: string; extra?: Partial<PlanTable> } = {},
): DistrictReport {
  const title = `EVALUASI RENCANA AKSI DPMD KABUPATEN ${kabupaten.toUpperCase()} TAHUN ${options.year ?? 2024}`;
  const table = tableOf(rows, { title, year: options.year ?? 2024, ...options.extra });
  return readDistrict({
    file: options.file ?? `${kabupaten}.xlsx`,
    wilayah: null,
    grids: [],
    tables: options.failure === undefined ? [table] : [],
    readAt: '2024-07-05T01:00:00.000Z',
    link: null,
    tahun: 2024,
    failure: options.failure ?? null,
  });
}

function branch(kode: string, amounts: readonly number[], rp: readonly number[] = []): RowSketch[] {
  const sum = amounts.reduce((a, b) => a + b, 0);
  return [
    {
      level: 'program',
      kode,
      name: 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
      cells: { pagu: sum },
    },
    { level: 'kegiatan', kode: `${kode}.2.01`, parent: 0, name: 'Pembinaan', cells: { pagu: sum } },
    ...amounts.map(
      (pagu, i): RowSketch => ({
        level: 'sub_kegiatan',
        kode: `${kode}.2.01.0${i + 1}`,
        parent: 1,
        name: `Sub ${i}`,
        indicator: 'Jumlah Dokumen',
        cells: {
          target: 2,
          satuan: 'Dokumen',
          pagu,
          realisasiK1: 1,
          realisasiRp1: rp[i] ?? 0,
          realisasiRp2: 1,
        },
      }),
    ),
  ];
}

describe('keys', () => {
  it('joins two and four digits of a sub kegiatan', () => {
    const a = report('Merangin', branch('2.13.04', [100]));
    const four = branch('2.13.04', [50]).map((row) =>
      row.level === 'sub_kegiatan' ? { ...row, kode: '2.13.04.2.01.0001' } : row,
    );
    const lines = groupLines(mergeDistricts([a, report('Bungo', four)], PERIOD).facts);
    expect(lines.map((line) => [line.level, line.kode, line.pagu, line.districts])).toEqual([
      ['program', '2.13.04', 150, 2],
      ['kegiatan', '2.13.04.2.01', 150, 2],
      ['sub_kegiatan', '2.13.04.2.01.0001', 150, 2],
    ]);
  });
  it('joins a row without a code by exactly the name of the nomenclature, and offers near names only', () => {
    const rows = (name: string): RowSketch[] => [
      { level: 'program', name: 'PROGRAM PENATAAN DESA', cells: { pagu: 10, realisasiRp2: 1 } },
      { level: 'kegiatan', name, parent: 0, cells: { pagu: 10 } },
    ];
    const exact = report('Merangin', rows('Penyelenggaraan Penataan Desa'));
    expect(exact.facts.map((fact) => fact.key)).toEqual(['k:2.13.02', 'k:2.13.02.2.01']);
    const near = report('Bungo', rows('Penyelenggaraan Penataan Desa dan Kelurahan Baru'));
    expect(near.facts[1]!.key.startsWith('n:')).toBe(true);
    const problem = near.problems.find((p) => p.code === 'baris-tanpa-padanan')!;
    expect(problem.message).toContain('2.13.02.2.01');
    expect(problem.message).toContain('jarak');
    const province = mergeDistricts([exact, near], PERIOD);
    expect(moneyOf(province.facts).pagu).toBe(20);
  });
});

describe('near names', () => {
  const NAME = 'Program Pemberdayaan Lembaga Masyarakat, Lembaga Adat Dan Masyarakat Hukum Adat';
  const children = [
    'Fasilitasi Bulan Bhakti Gotong Royong Masyarakat',
    'Fasilitasi Pemerintah Desa dalam Pemanfaatan Teknologi Tepat Guna',
  ];

  it('joins one whose children all lie in that code, and says so (Magetan 4.1)', () => {
    const found = report('Magetan', [
      { level: 'program', name: NAME, cells: { pagu: 30 } },
      ...children.map(
        (name): RowSketch => ({ level: 'sub_kegiatan', name, parent: 0, cells: { pagu: 15 } }),
      ),
    ]);
    expect(found.facts[0]!.key).toBe('k:2.13.05');
    expect(found.problems.map((p) => p.code)).toContain('padanan-dari-rincian');
  });
  it('leaves it alone when nothing below confirms it', () => {
    const found = report('Magetan', [{ level: 'program', name: NAME, cells: { pagu: 30 } }]);
    expect(found.facts[0]!.key.startsWith('n:')).toBe(true);
  });
});

describe('money', () => {
  it('counts the deepest rows as written and flags a kegiatan with three zeros too many', () => {
    // Merangin 2024, first table: the kegiatan says 59.060.000.000, its children sum to 59.060.000.
    const amounts = [8_640_000, 8_640_000, 8_640_000, 8_640_000, 8_000_000, 11_000_000, 5_500_000];
    const rows = branch('2.13.01', amounts);
    rows[1] = { ...rows[1]!, cells: { pagu: 59_060_000_000 } };
    const found = report('Merangin', rows);
    expect(moneyOf(found.facts).pagu).toBe(59_060_000);
    const problem = found.problems.find((p) => p.code === 'induk-kali-1000')!;
    expect(problem.message).toContain('seribu kali jumlah rinciannya Rp 59.060.000');
  });
  it('names the child whose digits explain the gap, and still adds it as written', () => {
    const rows = branch('2.13.04', [100_000, 200_000_000]);
    rows[1] = { ...rows[1]!, cells: { pagu: 300_000 } };
    const found = report('Merangin', rows);
    expect(moneyOf(found.facts).pagu).toBe(200_100_000);
    expect(found.problems.find((p) => p.code === 'angka-kelebihan-nol')!.message).toContain(
      '"Sub 1"',
    );
    expect(found.facts[3]!.flags[0]).toContain('dibagi 1.000');
  });
  it('traces a total back to cells that add up to it', () => {
    const province = mergeDistricts(
      [report('Merangin', branch('2.13.04', [100, 20])), report('Bungo', branch('2.13.04', [3]))],
      PERIOD,
    );
    const cells = traceTotal(province.facts, { wilayah: null, key: 'k:2.13.04', figure: 'pagu' });
    expect(cells.reduce((sum, cell) => sum + cell.value, 0)).toBe(123);
    expect(cells.map((cell) => cell.workbook)).toEqual([
      'Merangin.xlsx',
      'Merangin.xlsx',
      'Bungo.xlsx',
    ]);
    expect(cells.every((cell) => /^[A-Z]+\d+$/.test(cell.cell ?? ''))).toBe(true);
  });
});

describe('figures that are not money', () => {
  it('adds counts per unit, and gives rates only as range, median and number', () => {
    const rows = (percent: number, orang: string): RowSketch[] => [
      {
        level: 'program',
        kode: '2.13.04',
        name: 'P',
        indicator: 'Persentase desa',
        cells: { target: 100, satuan: '%', realisasiK1: percent, pagu: 1 },
      },
      {
        level: 'kegiatan',
        kode: '2.13.04.2.01',
        parent: 0,
        name: 'K',
        indicator: 'Jumlah peserta',
        cells: { target: orang, realisasiK2: orang },
      },
    ];
    const province = mergeDistricts(
      [
        report('Merangin', rows(20, '12 Orang, 5 Kali')),
        report('Bungo', rows(50, '8 Orang, 1 Kali')),
        report('Tebo', rows(30, '1 Orang, 1 Kali')),
      ],
      PERIOD,
    );
    const lines = indicatorLines(province.facts, 2);
    const rate = lines.find((line) => line.kind === 'rate')!;
    expect(rate.target).toBeNull();
    expect(rate.spread).toEqual({ least: 20, median: 30, most: 50, n: 3 });
    expect(
      lines
        .filter((line) => line.kind === 'count')
        .map((line) => [line.unit, line.target, line.realised[1]]),
    ).toEqual(
      expect.arrayContaining([
        ['Orang', 21, 21],
        ['Kali', 7, 7],
      ]),
    );
  });
});

describe('coverage', () => {
  it('tells apart late, another year, unreadable, empty, and two files of one district', () => {
    const good = report('Merangin', branch('2.13.04', [100]));
    const late = report('Bungo', [
      { level: 'program', kode: '2.13.04', name: 'P', cells: { pagu: 7, realisasiRp1: 1 } },
    ]);
    const old = report('Tebo', branch('2.13.04', [1000]), { year: 2023 });
    const broken = report('Kerinci', [], {
      failure: 'Berkas ini terkunci sandi.',
      file: 'kabupaten-kerinci.xlsx',
    });
    const empty = report('Sarolangun', [{ level: 'program', name: 'P', cells: {} }], {
      extra: { columns: tableOf(branch('2.13.04', [1])).columns },
    });
    const second = report('Merangin', branch('2.13.04', [100, 5]), {
      file: 'Merangin revisi.xlsx',
    });
    const { districts, facts } = mergeDistricts([good, late, old, broken, empty, second], PERIOD);
    const seen = districts.map((line) => [line.report.file, line.status, line.counted]);
    expect(seen).toEqual([
      ['kabupaten-kerinci.xlsx', 'masalah', false],
      ['Merangin revisi.xlsx', 'masalah', true],
      ['Merangin.xlsx', 'masalah', false],
      ['Sarolangun.xlsx', 'masalah', false],
      ['Bungo.xlsx', 'belum_lapor', true],
      ['Tebo.xlsx', 'masalah', false],
    ]);
    expect(moneyOf(facts).pagu).toBe(112);
    expect(districts[5]!.problems.at(-1)!.message).toBe(
      'Berkas ini untuk tahun 2023, bukan 2024; tidak dijumlahkan.',
    );
  });
});

describe('physical progress in percent', () => {
  it('is a report, is told, and is never added to numbers of things', () => {
    const rows = branch('2.13.04', [100]).map((row) =>
      row.level === 'sub_kegiatan'
        ? { ...row, cells: { target: 2, satuan: 'Dokumen', pagu: 100, realisasiK2: '50 %' } }
        : row,
    );
    const { districts, facts } = mergeDistricts([report('Bungo', rows)], PERIOD);
    expect(districts[0]!.status).toBe('ok');
    expect(districts[0]!.problems.map((p) => p.code)).toEqual(['realisasi-persen']);
    expect(districts[0]!.problems[0]!.message).toContain('dalam persen ("50 %")');
    const line = indicatorLines(facts, 2).find((found) => found.unit === 'Dokumen')!;
    expect([line.target, line.realised]).toEqual([2, [null, null, null, null]]);
  });
});

describe('copies', () => {
  const rows = branch('2.13.04', [100, 20, 3, 4, 5]);

  it('counts the copy whose file name fits the district that its title names', () => {
    const right = report('Bungo', rows, { file: 'Evaluasi Kabupaten Bungo.xlsx' });
    const wrong = report('Bungo', rows, { file: 'Evaluasi Kabupaten Tebo.xlsx' });
    for (const reports of [
      [right, wrong],
      [wrong, right],
    ]) {
      const { districts } = mergeDistricts(reports, PERIOD);
      const counted = districts.filter((line) => line.counted);
      expect(counted.map((line) => line.report.file)).toEqual(['Evaluasi Kabupaten Bungo.xlsx']);
      expect(counted[0]!.problems).toEqual([]);
      const copy = districts.find((line) => !line.counted)!;
      expect(copy.problems.map((p) => p.code)).toEqual(['wilayah-ganda', 'berkas-ganda']);
    }
  });
  it('prefers a name that says the district over one that says none', () => {
    const named = report('Bungo', rows, { file: 'bungo.xlsx' });
    const other = report('Bungo', rows, { file: 'renaksi final.xlsx' });
    const counted = mergeDistricts([other, named], PERIOD).districts.find((line) => line.counted)!;
    expect(counted.report.file).toBe('bungo.xlsx');
  });
  it('tells two districts that sent the very same figures, and adds both as written', () => {
    const { districts, facts } = mergeDistricts(
      [report('Bungo', rows), report('Tebo', rows), report('Merangin', branch('2.13.04', [1]))],
      PERIOD,
    );
    expect(moneyOf(facts).pagu).toBe(265);
    const twins = districts.filter((line) => line.problems.some((p) => p.code === 'isi-kembar'));
    expect(twins.map((line) => line.report.nama)).toEqual(['Kabupaten Bungo', 'Kabupaten Tebo']);
    expect(twins[0]!.problems[0]!.message).toContain('Kabupaten Tebo ("Tebo.xlsx")');
  });
});

describe('properties', () => {
  const names = ['Kerinci', 'Merangin', 'Sarolangun', 'Bungo', 'Tebo', 'Batang Hari'];
  const district = fc.tuple(
    fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 5 }),
    fc.constantFrom<'baik' | 'rusak' | 'tahun' | 'kosong'>(
      'baik',
      'baik',
      'baik',
      'rusak',
      'tahun',
      'kosong',
    ),
  );
  const make = (
    [amounts, kind]: readonly [readonly number[], string],
    i: number,
  ): DistrictReport => {
    const name = names[i]!;
    if (kind === 'rusak') return report(name, [], { failure: 'Tidak dapat dibuka.' });
    if (kind === 'kosong') return report(name, []);
    return report(name, branch('2.13.04', amounts), kind === 'tahun' ? { year: 2022 } : {});
  };
  const all = fc.array(district, { minLength: 1, maxLength: names.length });
  const picture = (reports: readonly DistrictReport[]) =>
    JSON.stringify(mergeDistricts(reports, PERIOD));

  it('the order of districts does not matter', () => {
    fc.assert(
      fc.property(
        all.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(
              list.map((_, i) => i),
              { minLength: list.length },
            ),
          ),
        ),
        ([list, order]) => {
          const reports = list.map(make);
          expect(picture(order.map((i) => reports[i]!))).toBe(picture(reports));
        },
      ),
      { numRuns: 60 },
    );
  });
  it('a broken workbook changes no other total', () => {
    fc.assert(
      fc.property(all, fc.nat(), (list, at) => {
        const reports = list.map(make);
        const index = at % reports.length;
        const broken = reports.map((r, i) =>
          i === index ? report(names[i]!, [], { failure: 'Tidak dapat dibuka.' }) : r,
        );
        const others = (rs: readonly DistrictReport[]) =>
          mergeDistricts(rs, PERIOD)
            .districts.filter((line) => line.report.nama !== reports[index]!.nama)
            .map((line) => [line.wilayah, line.status, line.pagu, line.realisedRp]);
        expect(others(broken)).toEqual(others(reports));
      }),
      { numRuns: 60 },
    );
  });
  it('the province is the sum of what its counted districts wrote, to the rupiah', () => {
    fc.assert(
      fc.property(all, (list) => {
        const { facts } = mergeDistricts(list.map(make), PERIOD);
        const sum = list.reduce(
          (total, [amounts, kind]) =>
            kind === 'baik' ? total + amounts.reduce((a, b) => a + b, 0) : total,
          0,
        );
        expect(moneyOf(facts).pagu ?? 0).toBe(sum);
        expect(
          groupLines(facts)
            .filter((l) => l.level === 'program')
            .reduce((t, l) => t + l.pagu!, 0),
        ).toBe(sum);
      }),
      { numRuns: 60 },
    );
  });
});
