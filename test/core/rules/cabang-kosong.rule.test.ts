// The rule cabang-kosong: a branch without a single figure.
import { describe, expect, it } from 'vitest';
import { contextOf, gridFrom, type Input, KETIK, type Rows, tell, told } from './plan.ts';

const CODE = 'cabang-kosong';

describe('cabang-kosong: a branch without a single figure', () => {
  it('is told once, at its top', () => {
    const found = told(
      KETIK.map((row, r) =>
        r >= 15 && r <= 18 ? row.map((input, c) => (c >= 1 && c <= 3 ? input : null)) : row,
      ),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['C16']);
    expect(mine[0]!.message).toContain('3 baris di bawahnya');
  });

  it('is not a branch with money', () => {
    const found = told(KETIK);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('may be one row among filled ones (Merangin 2024: Jasa Surat Menyurat)', () => {
    const found = told(
      KETIK.map((row, r) =>
        r === 9 ? row.map((input, c) => ((c >= 1 && c <= 3) || c === 13 ? input : null)) : row,
      ),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['C10']);
    expect(mine[0]!.message).toContain('tidak berisi satu angka pun');
  });

  it('is not a heading merged over its rows, on the line of the first of them', () => {
    const [menus, works] = [4, 7];
    const rows: Rows = [
      ['NO', 'RINCIAN MENU', 'KEGIATAN', 'POA', 'REALISASI', null, '%'],
      [null, null, null, null, 'TRIBULAN LALU', 'TRIBULAN INI'],
      ...Array.from({ length: menus * works }, (_, i): Input[] => {
        const menu = i % works === 0 ? `Upaya Percepatan ${i / works + 1}` : null;
        const at = i + 3;
        return [
          i + 1,
          menu,
          `Kunjungan ${i}`,
          2_700_000,
          900_000,
          40_000,
          `=(E${at}+F${at})/D${at}`,
        ];
      }),
    ];
    const merges = Array.from({ length: menus }, (_, m) => `B${m * works + 3}:B${m * works + 9}`);
    const found = tell(contextOf([gridFrom(rows, 'POA', [], merges)]));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
