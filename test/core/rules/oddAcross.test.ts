// Formulas that differ from those beside them, wherever they stand: other rows, another range, the words of another row, a row too few.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, EVALUASI, type Input, type Rows, tell } from './plan.ts';

const _ = null;
const codes = (rows: Rows, cells: Readonly<Record<string, Input>> = {}): string[] =>
  tell(bookFrom({ Rencana: EVALUASI, Kerja: change(rows, cells) })).flatMap(
    ({ code, cell, severity }) =>
      code.startsWith('rumus') && severity !== 'info' ? [`${code} ${cell}`] : [],
  );

/** A program beside its works, each with figures in four columns; the program adds them across the table. */
const BESIDE: Rows = [
  ['Hasil', 'A', 'B', 'C', 'D', _, 'Rincian', 'A', 'B', 'C', 'D'],
  ...[0, 1, 2, 3, 4].map((i): Input[] => [
    ...(i > 0
      ? [_, _, _, _, _]
      : ['Pelayanan', ...'HIJK'.split('').map((at) => `=SUM(${at}2:${at}6)`)]),
    ...[_, `Rincian ${i + 1}`, 60 + i, 64 - i, 70 + 2 * i, 50 + 3 * i],
  ]),
];

describe('stretches of rows beside one another', () => {
  it('are the same in all columns', () => {
    expect(codes(BESIDE)).toEqual([]);
    expect(codes(BESIDE, { D2: '=SUM(J3:J6)' })).toEqual(['rumus-beda D2']);
    expect(codes(BESIDE, { C2: '=AVERAGE(I3:I6)' })).toEqual(['rumus-beda C2']);
  });

  it('may leave out a blank', () => {
    expect(codes(BESIDE, { J2: _, D2: '=SUM(J3:J6)' })).toEqual([]);
  });
});

const MONTHS: Rows = [
  ['Uraian', ...Array.from({ length: 12 }, (_each, i) => `B${i + 1}`)],
  ['Gaji', ...Array.from({ length: 12 }, (_each, i) => 4_000_000 + 150_000 * i)],
  [
    'Per triwulan',
    ...[
      ['B', 'D'],
      ['E', 'G'],
      ['H', 'J'],
      ['K', 'M'],
    ].flatMap(([from, to]) => [`=SUM(${from}2:${to}2)`, _, _]),
  ],
];

describe('ranges that go on along a row', () => {
  it('do not slip by a month', () => {
    expect(codes(MONTHS)).toEqual([]);
    expect(codes(MONTHS, { H3: '=SUM(G2:I2)' })).toEqual(['rumus-beda H3']);
  });
});

const GROUPS: Rows = [
  ['Jenis', 'Unit', 'Rupiah'],
  ...['Rencana', 'Realisasi', 'Rencana', 'Realisasi'].map((kind, i): Input[] => [
    kind,
    20 + 7 * i,
    (3 + i) * 1_000_000,
  ]),
  [],
  ...['Rencana', 'Realisasi'].map((kind, i): Input[] => {
    const row = 7 + i;
    return [kind, `=SUMIF($A$2:$A$5;$A${row};B$2:B$5)`, `=SUMIF($A$2:$A$5;$A${row};C$2:C$5)`];
  }),
];

describe('what is looked up by the words of a row', () => {
  it('is that of its own row', () => {
    expect(codes(GROUPS)).toEqual([]);
    expect(codes(GROUPS, { B8: '=SUMIF($A$2:$A$5;$A7;B$2:B$5)' })).toEqual(['rumus-bergeser B8']);
  });
});

const CHAINS: Rows = [
  ['Target', '=B5+B7+B9'],
  ['Realisasi', '=C5+C7+C9'],
  [],
  ['Uraian', 'Target', 'Realisasi'],
  ...[0, 1, 2, 3, 4, 5].map((i): Input[] => [
    `Bagian ${i + 1}`,
    (i + 2) * 10_000_000,
    (i + 1) * 9_000_000,
  ]),
];

describe('two chains over the same rows', () => {
  it('have all of them', () => {
    expect(codes(CHAINS)).toEqual([]);
    expect(codes(CHAINS, { B2: '=C5+C7' })).toEqual(['rumus-kurang-baris B2']);
    expect(codes(CHAINS, { B2: '=C5+C7', C9: 0 })).toEqual([]);
  });
});
