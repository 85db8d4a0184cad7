// The rule jumlah-anak: rows that do not add up to their parent.
import { describe, expect, it } from 'vitest';
import { change, KETIK, told } from './plan.ts';

const CODE = 'jumlah-anak';

describe('jumlah-anak: rows that do not add up to their parent', () => {
  it('finds the kegiatan of Merangin with three zeros too many, and proves it by the program', () => {
    const found = told(change(KETIK, { G7: 36_280_000_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('36.280.000.000');
    expect(mine[0]!.message).toContain(
      '8.640.000 + 8.640.000 + 8.000.000 + 11.000.000 = 36.280.000',
    );
    expect(mine[0]!.message).toContain('kelebihan 3 angka nol');
    expect(mine[0]!.message).toContain('baris 6');
  });

  it('finds swapped digits in a leaf', () => {
    const found = told(change(KETIK, { G18: 3_000_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G18']);
    expect(mine[0]!.message).toContain('kekurangan 1 angka nol');
  });

  it('says so when nothing explains the gap', () => {
    const found = told(change(KETIK, { G18: 31_234_567 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G17']);
    expect(mine[0]!.message).toContain('Tidak ada satu angka pun');
    expect(mine[0]!.cells).toContain('G18');
  });
});
