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
});
