// Formulas over their own row, of one shape down the column, whatever was understood of the rows: the one that takes other cells.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, unread } from './plan.ts';

const plan: Rows = [
  ['No', 'Sub Kegiatan', 'Volume', 'Harga', 'Jumlah', 'Realisasi', 'Tambah', 'Kurang', 'Selisih'],
  ...Array.from({ length: 9 }, (_, i): Input[] => {
    const row = i + 2;
    const spent = (i % 2 === 0 ? 250 : 190) * (i + 3);
    const change: Input[] = i % 2 === 0 ? [spent - 200 * (i + 3), 0] : [0, 200 * (i + 3) - spent];
    const sums = [`=C${row}*D${row}`, spent, ...change, `=F${row}-E${row}`];
    return [i + 1, `Bahan praktik ke-${i + 1}`, i + 3, 200, ...sums];
  }),
];

describe('a formula alone in its column', () => {
  it('is told where it takes the cell of another row', () => {
    expect(unread(plan)).toEqual([]);
    expect(unread(change(plan, { E5: '=C5*D6', D6: 350 }))).toEqual(['rumus-beda E5']);
  });
  it('is left alone where it comes to the same in another way', () => {
    expect(unread(change(plan, { I7: '=G7-H7' }))).toEqual([]);
  });
});
