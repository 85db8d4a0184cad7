// Recaps of two to four rows that take from rows elsewhere: one link that goes astray, and recaps that are right though uneven.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const PROGRAMS = [
  'PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)',
  'PROGRAM PENYELENGGARAAN JALAN',
  'PROGRAM PENATAAN BANGUNAN GEDUNG',
  'PROGRAM PENGEMBANGAN JASA KONSTRUKSI',
];
/** Programs in rows 3, 6, 9 and 12, each with two works. */
const PLAN: Rows = [
  ['RENCANA DAN REALISASI ANGGARAN'],
  [
    ...['Kode', 'Program / Kegiatan', 'Pagu (Rp)', 'Realisasi TW I (Rp)', 'Realisasi TW II (Rp)'],
    ...['Realisasi TW III (Rp)', 'Realisasi TW IV (Rp)'],
  ],
  ...PROGRAMS.flatMap((name, i): Input[][] => {
    const at = 3 + i * 3;
    const sum = (c: string): string => `=SUM(${c}${at + 1}:${c}${at + 2})`;
    const money = (k: number): Input[] => [
      ...[(400 + i * 30) * k * 1e6, (81 + i * 7) * k * 1e6, (92 + i * 5) * k * 1e6],
      ...[(103 + i * 3) * k * 1e6, (77 + i * 9) * k * 1e6],
    ];
    const kode = `1.03.0${i + 2}`;
    return [
      [kode, name, ...['C', 'D', 'E', 'F', 'G'].map(sum)],
      [`${kode}.2.01`, `Pembangunan ${i + 1}`, ...money(1)],
      [`${kode}.2.02`, `Pemeliharaan ${i + 1}`, ...money(2)],
    ];
  }),
];
const TITLES = ['Pagu', ...['I', 'II', 'III', 'IV'].map((tw) => `Realisasi TW ${tw}`)];
const SOURCES = ['C', 'D', 'E', 'F', 'G'];
const recap = (rows: number, columns = 5, sheet = 'Anggaran!'): Rows => [
  ['REKAPITULASI PER PROGRAM'],
  ['No', 'Uraian', ...TITLES.slice(0, columns)],
  ...PROGRAMS.slice(0, rows).map((name, i): Input[] => [
    ...[i + 1, name.replace('PROGRAM ', '')],
    ...SOURCES.slice(0, columns).map((c) => `=${sheet}${c}${3 + i * 3}`),
  ]),
  [null, 'Jumlah', ...SOURCES.slice(0, columns).map((c) => `=SUM(${c}3:${c}${2 + rows})`)],
];
const found = (rekap: Rows, cells: Readonly<Record<string, Input>> = {}, more = {}): string[] =>
  tell(bookFrom({ Anggaran: PLAN, Rekap: change(rekap, cells), ...more })).flatMap((each) =>
    each.severity === 'info' ? [] : [`${each.code} ${each.cell}`],
  );

describe('a recap of few rows', () => {
  it('is right as it stands, however few', () => {
    for (const rows of [2, 3, 4]) expect(found(recap(rows)), String(rows)).toEqual([]);
  });

  it('takes one figure from the row of another program', () => {
    for (const rows of [2, 3, 4])
      expect(found(recap(rows, 3), { D4: '=Anggaran!D3' }), String(rows)).toEqual([
        'rumus-bergeser D4',
      ]);
  });

  it('takes one figure from the row of a work', () => {
    expect(found(recap(3), { E5: '=Anggaran!E10' })).toEqual(['rumus-bergeser E5']);
  });

  it('shows one quarter twice', () => {
    for (const rows of [2, 3])
      expect(found(recap(rows), { F4: '=Anggaran!G6' }), String(rows)).toEqual([
        'rumus-kolom-lain F4',
      ]);
  });

  it('takes sums of several rows, one of them of other rows than the cells beside it', () => {
    const sums = {
      ...Object.fromEntries(
        SOURCES.map((c) => [`${c}5`, `=Anggaran!${c}9+Anggaran!${c}12`] as const),
      ),
    };
    expect(found(recap(3), sums)).toEqual([]);
    expect(found(recap(3), { ...sums, E5: '=Anggaran!E9+Anggaran!E10' })).toEqual([
      'rumus-bergeser E5',
    ]);
  });
});

describe('a recap of few rows below or beside its plan', () => {
  const own = recap(3, 3, '');
  const below = (cells: Readonly<Record<string, Input>> = {}): string[] => {
    const total = [null, 'JUMLAH', ...SOURCES.map((c) => `=${c}3+${c}6+${c}9+${c}12`)];
    const lines = own.map((line) =>
      line.map((cell) =>
        String(cell).startsWith('=SUM')
          ? String(cell).replace(/\d+/g, (n) => String(Number(n) + 16))
          : cell,
      ),
    );
    const rows = change([...PLAN, total, [], ...lines], cells);
    return tell(bookFrom({ Anggaran: rows })).flatMap(({ severity, code, cell }) =>
      severity === 'info' ? [] : [`${code} ${cell}`],
    );
  };

  it('is right as it stands', () => {
    expect(below()).toEqual([]);
  });

  it('takes one figure from the row of another program', () => {
    expect(below({ D20: '=D3' }).map((each) => each.split(' ')[1])).toEqual(['D20']);
  });
});

describe('recaps that are right though their rows are not alike', () => {
  it('may take one figure from an unnamed line below the work', () => {
    const plan = change(PLAN, { A7: null, B7: null });
    expect(found(recap(3), { D4: '=Anggaran!D7' }, { Anggaran: plan })).toEqual([]);
  });

  it('may take one figure from a sheet of its own', () => {
    const more = {
      DAK: [
        ['Uraian', 'Rp'],
        ['Jalan', 2_512_000_000],
      ] as Rows,
    };
    expect(found(recap(3), { C4: '=DAK!B2' }, more)).toEqual([]);
  });

  it('may go down where the plan goes across', () => {
    const turned: Rows = [
      ['REKAPITULASI PER TRIWULAN'],
      ['No', 'Triwulan', 'Sumber Daya Air', 'Jalan'],
      ...['D', 'E', 'F', 'G'].map((c, i) => [
        ...[i + 1, `Triwulan ${i + 1}`, `=Anggaran!${c}3`, `=Anggaran!${c}6`],
      ]),
    ];
    expect(found(turned)).toEqual([]);
  });

  it('may leave two rows with two sources each', () => {
    expect(found(recap(4), { E3: '=Anggaran!E4', E5: '=Anggaran!E10' })).toEqual([]);
  });
});

describe('one column that takes its figures from another sheet', () => {
  const works = Array.from({ length: 8 }, (_, i) => `Penyediaan Layanan ${'ABCDEFGH'[i]}`);
  const dpa: Rows = [
    ['Kode', 'Sub Kegiatan', 'Belanja Operasi (Rp)', 'Belanja Modal (Rp)', 'Jumlah (Rp)'],
    ...works.map((name, i): Input[] => [
      ...[`1.02.01.2.01.000${i + 1}`, name, (40 + i * 7) * 1e6, (12 + i * 3) * 1e6],
      `=C${i + 2}+D${i + 2}`,
    ]),
  ];
  const evaluation: Rows = [
    ['Kode', 'Sub Kegiatan', 'Target', 'Satuan', 'Pagu (Rp)'],
    ...works.map((name, i): Input[] => [
      ...[`1.02.01.2.01.000${i + 1}`, name, 4 + i, 'Dokumen', `=DPA!E${i + 2}`],
    ]),
  ];
  const at = (cells: Readonly<Record<string, Input>>): string[] =>
    tell(bookFrom({ DPA: dpa, Evaluasi: change(evaluation, cells) })).flatMap((each) =>
      /^rumus/.test(each.code) ? [`${each.code} ${each.cell}`] : [],
    );

  it('takes one of another column', () => {
    expect(at({})).toEqual([]);
    expect(at({ E5: '=DPA!C5' })).toEqual(['rumus-kolom-lain E5']);
  });

  it('may take from two columns by turns', () => {
    expect(at({ E5: '=DPA!C5', E7: '=DPA!C7' })).toEqual([]);
  });
});
