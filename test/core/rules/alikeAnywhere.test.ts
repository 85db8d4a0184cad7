// Formulas held against their like on sheets that nobody read as a plan: fixed cells, words, links to sums, typed totals, figures left over.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, EVALUASI, type Input, type Rows, tell } from './plan.ts';

const _ = null;
const inBook = (sheets: Readonly<Record<string, Rows>>): string[] =>
  tell(bookFrom({ Rencana: EVALUASI, ...sheets })).flatMap(({ code, cell, severity }) =>
    severity !== 'info' ? [`${code} ${cell}`] : [],
  );
const alone = (rows: Rows, cells: Readonly<Record<string, Input>> = {}): string[] =>
  inBook({ Kerja: change(rows, cells) });

const SHARES: Rows = [
  ['Uraian', 'A', 'B', 'C', 'D', 'Semua'],
  ['Dinas Satu', 12e6, 15e6, 9e6, 4e6, '=SUM(B2:E2)'],
  ['Dinas Dua', 8e6, 21e6, 11e6, 6e6, '=SUM(B3:E3)'],
  ['TOTAL', ...'BCDEF'.split('').map((at) => `=${at}2+${at}3`)],
  ['Komposisi', ...'BCDE'.split('').map((at) => `=${at}4/$F4`), '=SUM(B5:E5)'],
];

describe('a cell that all copies name', () => {
  it('is the same along a row', () => {
    expect(alone(SHARES)).toEqual([]);
    expect(alone(SHARES, { D5: '=D4/$F2' })).toEqual(['rumus-beda D5']);
  });
});

const LIST: Rows = [
  ['Kode', 'Jenis', 'Nilai'],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((i): Input[] => [
    `K${((i - 1) % 4) + 1}`,
    i % 3 === 0 ? 'PROGRAM' : 'KEGIATAN',
    i * 7,
  ]),
];
const COUNTS: Rows = [
  ['Kode', 'Banyaknya'],
  ...[1, 2, 3, 4].map((i): Input[] => [
    `K${i}`,
    `=COUNTIFS(Daftar!$A$2:$A$9;A${i + 1};Daftar!$B$2:$B$9;"KEGIATAN")`,
  ]),
];

describe('words in formulas', () => {
  it('are the same down a column', () => {
    const other = '=COUNTIFS(Daftar!$A$2:$A$9;A3;Daftar!$B$2:$B$9;"PROGRAM")';
    expect(inBook({ Daftar: LIST, Rekap: COUNTS })).toEqual([]);
    expect(inBook({ Daftar: LIST, Rekap: change(COUNTS, { B3: other }) })).toEqual([
      'rumus-beda B3',
    ]);
  });
});

/** Groups of two figures each below their sum, and a total of the sums. */
const GROUPS: Rows = [
  ['Uraian', 'Jumlah'],
  ...[0, 1, 2, 3].flatMap((i): Input[][] => {
    const row = 3 + i * 4;
    return [
      [`Kelompok ${i + 1}`, `=SUM(B${row}:B${row + 2})`],
      ...[1, 2, 3].map((n): Input[] => [`Rincian ${i + 1}.${n}`, (i + 2) * n * 1_100_000]),
    ];
  }),
  ['SEMUA', '=B2+B6+B10+B14'],
];

describe('a figure that no sum takes', () => {
  it('is told at the sum beside it', () => {
    expect(alone(GROUPS)).toEqual([]);
    expect(alone(GROUPS, { B6: '=SUM(B7:B8)' })).toEqual(['rumus-kurang-baris B6']);
    expect(alone(GROUPS, { B10: '=B11+B12' })).toEqual(['rumus-kurang-baris B10']);
  });

  it('may be nothing', () => {
    expect(alone(GROUPS, { B6: '=SUM(B7:B8)', B9: 0 })).toEqual([]);
  });
});

describe('links to the sums of another sheet', () => {
  const recap: Rows = [
    ['Uraian', 'Jumlah'],
    ...[2, 6, 10, 14].map((row, i): Input[] => [`Bagian ${'ABCD'[i]}`, `=Kerja!B${row}`]),
  ];
  it('take no figure within them', () => {
    expect(inBook({ Kerja: GROUPS, Rekap: recap })).toEqual([]);
    expect(inBook({ Kerja: GROUPS, Rekap: change(recap, { B4: '=Kerja!B11' }) })).toEqual([
      'rumus-bergeser B4',
    ]);
  });
});

const QUARTERS: Rows = [
  ['Periode', 'Rata-rata'],
  ...['Y', 'Z', 'AA', 'AB'].map((at, i): Input[] => [`TW ${i + 1}`, `=Capaian!${at}2`]),
];
const RATES: Rows = [
  Array.from({ length: 28 }, () => 'x'),
  Array.from({ length: 28 }, (_each, i) => 60 + i),
];

describe('links that go on across the other sheet', () => {
  it('leave no quarter out', () => {
    const twice = change(QUARTERS, { B4: '=Capaian!Z2' });
    expect(inBook({ Capaian: RATES, Rekap: QUARTERS })).toEqual([]);
    expect(inBook({ Capaian: RATES, Rekap: twice })).toEqual(['rumus-bergeser B4']);
  });
});

const TOTALS: Rows = [
  ['Uraian', 'Pagu', 'Kontrak', 'Realisasi'],
  ...[31, 47, 52, 29, 83, 66, 40].map((n, i): Input[] => [
    ...[`Paket ${i + 1}`, n * 5e5, n * 460_000, n * 4e5],
  ]),
  ['JUMLAH', '=SUM(B2:B8)', '=SUM(C2:C8)', '=SUM(D2:D8)'],
];

describe('money typed beside sums', () => {
  it('is what its rows come to', () => {
    expect(alone(TOTALS)).toEqual([]);
    expect(alone(TOTALS, { D9: 131_000_000 })).toEqual(['rumus-ditimpa D9']);
  });
});

describe('a row of percentages', () => {
  const rows: Rows = [...TOTALS, ['PERSENTASE (%)', _, '=C9/B9*100', '=D9/B9*100', '=D9/C9*100']];
  it('is multiplied by a hundred throughout', () => {
    expect(alone(rows)).toEqual([]);
    expect(alone(rows, { D10: '=D9/B9' })).toEqual(['rumus-seratus D10']);
  });
});
