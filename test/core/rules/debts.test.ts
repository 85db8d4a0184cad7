// A remainder far below nothing, and the typed figure behind it.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, EVALUASI, type Input, type Rows, tell } from './plan.ts';

const LIST: Rows = [
  ['Sumber', 'Uraian', 'Biaya'],
  ...['DDS', 'PAD', 'ADD', 'PBP', 'DDS', 'PAD'].map((source, i): Input[] => [
    source,
    `Belanja ${i + 1}`,
    (i + 3) * 12_500_000,
  ]),
];
const RECAP: Rows = [
  ['Uraian', 'DDS', 'PAD', 'ADD', 'PBP'],
  ['Pagu', 160_000_000, 175_000_000, 70_000_000, 80_000_000],
  ['Terpakai', '=Daftar!C2+Daftar!C6', '=Daftar!C3+Daftar!C7', '=Daftar!C4', '=Daftar!C5'],
  ['Sisa Pagu', '=B2-B3', '=C2-C3', '=D2-D3', '=E2-E3'],
];
const told = (cells: Readonly<Record<string, Input>>, label = 'Sisa Pagu'): string[] =>
  tell(
    bookFrom({
      Rencana: EVALUASI,
      Daftar: change(LIST, cells),
      Rekap: change(RECAP, { A4: label }),
    }),
  ).flatMap(({ code, cell, message }) => (code === 'angka-janggal' ? [cell, message] : []));

describe('what is left', () => {
  it('is far below nothing by one figure with a digit too many', () => {
    expect(told({})).toEqual([]);
    const [cell, message] = told({ C6: 875_000_000 });
    expect(cell).toBe('C6');
    expect(message).toContain('87.500.000');
    expect(message).toContain('sel B4 lembar “Rekap”');
  });

  it('may be a little below nothing, or the lesser of two plans', () => {
    expect(told({ C6: 130_000_000 })).toEqual([]);
    expect(told({ C6: 875_000_000 }, 'Bertambah/Berkurang')).toEqual([]);
  });
});
