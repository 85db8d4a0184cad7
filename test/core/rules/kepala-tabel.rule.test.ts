// The rule kepala-tabel: a header that changes on the way.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, told } from './plan.ts';

const CODE = 'kepala-tabel';

/** The header once more before row 16, as printed on every page. */
const printed = (header: readonly Input[] = EVALUASI[2]!): Rows => [
  ...EVALUASI.slice(0, 4),
  ...EVALUASI.slice(5, 15).map((row) => row.map(typed)),
  header,
  ...EVALUASI.slice(15, 23).map((row) => row.map(typed)),
];

function typed(input: Input): Input {
  return typeof input === 'string' && input.startsWith('=') ? null : input;
}

describe('kepala-tabel: a header that changes on the way', () => {
  it('tells the word that changed (Magetan 2.2: 2023 for 2022)', () => {
    const header = EVALUASI[2]!.map((input) =>
      input === 'Realisasi TW III (Rp)' ? 'Realisasi TW II (Rp)' : input,
    );
    const mine = told(printed(header)).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cells)).toEqual([['J15', 'J3']]);
    expect(mine[0]!.message).toContain('“Realisasi TW II (Rp)”');
    expect(mine[0]!.message).toContain('di baris 3 “Realisasi TW III (Rp)”');
  });

  it('leaves a header that differs in the same way again and again (one per level)', () => {
    const header = EVALUASI[2]!.map((input) =>
      input === 'Realisasi TW III (Rp)' ? 'Realisasi TW II (Rp)' : input,
    );
    const once = printed(header);
    const often = [...once.slice(0, 12), header, ...once.slice(12, 17), header, ...once.slice(17)];
    expect(told(often).filter((each) => each.code === CODE)).toEqual([]);
  });

  it('overlooks capitals and line breaks', () => {
    const header = EVALUASI[2]!.map((input) =>
      typeof input === 'string' ? input.toUpperCase().replace(' ', '\n') : input,
    );
    expect(told(printed(header)).filter((each) => each.code === CODE)).toEqual([]);
  });

  it('tells a column number that stands twice (Merangin: 21 twice)', () => {
    const mine = told(change(EVALUASI, { N4: 12 })).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cells)).toEqual([['N4', 'L4']]);
    expect(mine[0]!.suggestion).toContain('nomor 14');
  });

  it('knows that K and Rp side by side share a number (E.81)', () => {
    expect(told(change(EVALUASI, { I4: 8 })).filter((each) => each.code === CODE)).toEqual([]);
  });
});
