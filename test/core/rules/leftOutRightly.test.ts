// Blanks where a formula would have nothing to calculate, and figures that only somebody can type.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const _ = null;
const formulas = (rows: Rows, cells: Readonly<Record<string, Input>> = {}): string[] =>
  tell(bookFrom({ Rencana: change(rows, cells) })).flatMap(({ code, cell, severity }) =>
    code.startsWith('rumus') && severity !== 'info' ? [`${code} ${cell}`] : [],
  );

/** Each kegiatan is done by the office itself or by contract: its money stands in one of the two columns. */
const WAYS: Rows = [
  ['Kode', 'Kegiatan / Sub Kegiatan', 'Pagu (Rp)', 'Swakelola (Rp)', 'Kontrak (Rp)'],
  ...[0, 1, 2, 3, 4, 5].flatMap((i): Input[][] => {
    const row = 2 + i * 3;
    const own = i % 2 === 0;
    const sum = (letter: string): string => `=SUM(${letter}${row + 1}:${letter}${row + 2})`;
    const way = (at: number): Input[] => (own ? [`=C${at}`, _] : [_, `=C${at}`]);
    return [
      [
        `1.03.0${i + 2}.2.01`,
        `Kegiatan ke-${i + 1}`,
        sum('C'),
        ...(own ? [sum('D'), _] : [_, sum('E')]),
      ],
      [
        `1.03.0${i + 2}.2.01.0001`,
        `Sub kegiatan ${i + 1} satu`,
        (i + 2) * 120_000_000,
        ...way(row + 1),
      ],
      [
        `1.03.0${i + 2}.2.01.0002`,
        `Sub kegiatan ${i + 1} dua`,
        (i + 3) * 95_000_000,
        ...way(row + 2),
      ],
    ];
  }),
];

describe('a blank that adds nothing', () => {
  it('is right where all below it is blank, and where another column has it', () => {
    expect(formulas(WAYS)).toEqual([]);
  });

  it('is no figure typed where something stands below it', () => {
    expect(formulas(WAYS, { D8: 1_000_000 })).toEqual(['rumus-ditimpa D8']);
  });
});

/** The share that is aimed at is calculated for groups; below them it is typed, and the money follows from it. */
const AIMS: Rows = [
  ['No', 'Uraian', 'Anggaran (Rp)', 'Target (%)', 'Target (Rp)'],
  ...[0, 1, 2].flatMap((i): Input[][] => {
    const row = 2 + i * 3;
    const typed = (at: number, money: number, aim: number): Input[] => [
      ...[_, `- Belanja ${at}`, money, aim],
      `=ROUND(C${at}*D${at}/100;0)`,
    ];
    return [
      [
        ...[i + 1, `Penyediaan Jasa ke-${i + 1}`, `=SUM(C${row + 1}:C${row + 2})`],
        ...[`=E${row}/C${row}*100`, `=SUM(E${row + 1}:E${row + 2})`],
      ],
      typed(row + 1, (i + 2) * 40_000_000, 45 + i),
      typed(row + 2, (i + 3) * 25_000_000, 38 - i),
    ];
  }),
];

describe('a share that money is calculated from', () => {
  it('is typed, however many others are calculated', () => {
    expect(formulas(AIMS)).toEqual([]);
  });
});
