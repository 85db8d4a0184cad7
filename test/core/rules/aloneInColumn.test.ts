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

  it('needs three others where all of them are alike, and more where the column has another way', () => {
    const few = plan.slice(0, 5);
    expect(unread(change(few, { E5: '=C5*D6', D6: 350 }))).toEqual(['rumus-beda E5']);
    expect(unread(change(few, { E5: '=C5*D6', E3: '=C3*D3+0', D6: 350 }))).toEqual([]);
    expect(unread(change(plan.slice(0, 3), { E3: '=C3*D4', D4: 350 }))).toEqual([]);
  });
  it('has lost the factor that all others have', () => {
    const rates = plan.map((row, i) => [
      ...row.slice(0, 5),
      i === 0 ? '%' : `=C${i + 1}/D${i + 1}*100`,
    ]);
    expect(unread(rates)).toEqual([]);
    expect(unread(change(rates, { F10: '=C10/D10' }))).toEqual(['rumus-seratus F10']);
  });
  it('holds a number that none of the others has', () => {
    const capped = plan.map((row, i) => [
      ...row.slice(0, 5),
      i === 0 ? 'Nilai' : `=MIN(C${i + 1};8)/D${i + 1}`,
    ]);
    expect(unread(capped)).toEqual([]);
    expect(unread(change(capped, { F9: '=MIN(C9;80)/D9' }))).toEqual(['rumus-beda F9']);
    const weights = { F3: '=MIN(C3;5)/D3', F5: '=MIN(C5;7)/D5', F7: '=MIN(C7;4)/D7' };
    expect(unread(change(capped, weights))).toEqual([]);
  });
});
