// The rule kode-nama: a code that names something else.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'kode-nama';

describe('kode-nama: a code that names something else', () => {
  it('tells what the code is called, and the code of the name', () => {
    const found = told(change(EVALUASI, { C14: 'Pengadaan Mebel' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B14']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Penyediaan Bahan Logistik Kantor');
  });

  it('overlooks capitals and small words', () => {
    const found = told(change(EVALUASI, { C14: 'PENYEDIAAN BAHAN LOGISTIK KANTOR' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('tells an unknown code whose name stands beside it in the nomenclature', () => {
    const mine = told(change(EVALUASI, { B14: '2.13.01.2.06.90' })).filter(
      (each) => each.code === CODE,
    );
    expect(mine.map((each) => each.cell)).toEqual(['B14']);
    expect(mine[0]!.message).toContain('tidak ada dalam nomenklatur');
    expect(mine[0]!.suggestion).toContain('2.13.01.2.06.');
  });
});
