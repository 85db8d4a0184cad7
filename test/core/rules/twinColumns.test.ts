// Quarters and years that are copies of one another row by row: the one cell among them that is typed, blank or another formula.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const _ = null;
const QUARTERS = ['C', 'D', 'E', 'F'];
const WORKS = ['Pembenihan Ikan', 'Pelepasan Restoking', 'Pembinaan Pokdakan', 'Pengujian Air'];
const SOURCE: Rows = [
  ['REALISASI PER SUB KEGIATAN'],
  ['Kode', 'Sub Kegiatan', ...['I', 'II', 'III', 'IV'].map((tw) => `Realisasi TW ${tw} (Rp)`)],
  ...WORKS.map((name, i): Input[] => [
    ...[`3.25.03.2.01.000${i + 1}`, name],
    ...QUARTERS.map((_c, at) => (31 + 7 * i + 3 * at) * 1e6),
  ]),
];
/** Goals in rows 3, 5, 7 and 9, with a blank row below each: no two of them take equally many works. */
const GOALS: Rows = [
  ['REALISASI PER SASARAN'],
  ['No', 'Sasaran', 'TW I', 'TW II', 'TW III', 'TW IV'],
  ...[[3, 4], [5], [6], [4, 6]].flatMap((rows, i): Input[][] => [
    [
      ...[i + 1, `Sasaran ke-${i + 1}`],
      ...QUARTERS.map((c) => `=${rows.map((row) => `Data!${c}${row}`).join('+')}`),
    ],
    [_, 'keterangan'],
  ]),
];
const told = (cells: Record<string, Input>): string[] =>
  tell(bookFrom({ Data: SOURCE, Sasaran: change(GOALS, cells) })).map((each) =>
    `${each.code} ${each.cell} ${repair(each) ?? ''}`.trim(),
  );

describe('columns that are copies of one another', () => {
  it('have one figure that is typed', () => {
    expect(told({})).toEqual([]);
    expect(told({ D5: 55_000_000 })).toEqual(['rumus-ditimpa D5 =Data!D5']);
    expect(told({ F9: 95_500_000 })).toEqual(['rumus-ditimpa F9 =Data!F4+Data!F6']);
  });
  it('have one blank where all copies calculate', () => {
    expect(told({ F9: _ })).toEqual(['rumus-hilang F9 =Data!F4+Data!F6']);
    expect(told({ D3: _ })).toEqual(['rumus-hilang D3 =Data!D3+Data!D4']);
  });
  it('have one formula that names another row than its copies', () => {
    expect(told({ E5: '=Data!E6' })).toEqual(['rumus-bergeser E5 =Data!E5']);
  });
  it('may have a column that is filled in by hand more than once, and rows that only some of them have', () => {
    expect(told({ D5: 55_000_000, D9: 70_000_000 })).toEqual([]);
    expect(told({ D5: _, D9: _ })).toEqual([]);
    expect(told({ C9: _, F9: _ })).toEqual([]);
  });
  it('may be measured by the first of them, which has nothing there', () => {
    const measured: Input[] = [
      ...[_, 'Perbandingan dengan TW I', _],
      ...QUARTERS.slice(1).map((c) => `=${c}3/$C3`),
    ];
    const book = bookFrom({ Data: SOURCE, Sasaran: [...GOALS, measured] });
    expect(tell(book).map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
  });
});
