// The rule nama-lama: a code under the name of an older regulation.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'nama-lama';
const of = (cells: Parameters<typeof change>[1]) => {
  const found = told(change(EVALUASI, cells));
  return { found, mine: found.filter((each) => each.code === CODE) };
};

describe('nama-lama: a code under the name of Permendagri 90/2019', () => {
  it('offers the new name where only the wording has changed', () => {
    const { found, mine } = of({ C22: 'Fasilitasi Pemanfaatan Teknologi Tepat Guna' });
    expect(found).toHaveLength(1);
    expect([mine[0]!.cell, mine[0]!.severity]).toEqual(['C22', 'info']);
    expect(mine[0]!.message).toContain('menurut Permendagri 90/2019');
    expect(mine[0]!.message).toContain(
      'kini kode itu bernama “Fasilitasi Pemerintah Desa dalam Pemanfaatan Teknologi Tepat Guna”',
    );
    expect(mine[0]!.fix).toEqual([
      {
        kind: 'cells',
        sheet: 'Rencana',
        row: 21,
        column: 2,
        inputs: [[{ t: 'Fasilitasi Pemerintah Desa dalam Pemanfaatan Teknologi Tepat Guna' }]],
      },
    ]);
  });

  it('keeps the number in front of a name and its capitals in the repair', () => {
    const { mine } = of({ C22: '2.13.05.2.01.06 FASILITASI PEMANFAATAN TEKNOLOGI TEPAT GUNA' });
    const edit = mine[0]?.fix?.[0];
    expect(edit?.kind === 'cells' && edit.inputs[0]![0]).toEqual({
      t: '2.13.05.2.01.06 FASILITASI PEMERINTAH DESA DALAM PEMANFAATAN TEKNOLOGI TEPAT GUNA',
    });
  });

  it('names the new code of a work that has moved, and leaves the choice to a person', () => {
    const { found, mine } = of({
      B20: '2.13.04',
      C20: 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
      B21: '2.13.04.2.01',
      C21: 'Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa',
      B22: '2.13.04.2.01.12',
      C22: 'Fasilitasi Penyelenggaraan Ketentraman, Ketertiban dan Perlindungan Masyarakat Desa',
    });
    expect(found.map((each) => each.code)).not.toContain('kode-nama');
    expect([mine[0]!.severity, mine[0]!.fix]).toEqual(['warning', null]);
    expect(mine[0]!.message).toContain('“Fasilitasi Manajemen Pemerintahan Desa”');
    expect(mine[0]!.message).toContain('2.13.05.2.01.0008');
  });

  it('leaves a code that left its parent to kode-induk', () => {
    const { found, mine } = of({
      B22: '2.13.04.2.01.12',
      C22: 'Fasilitasi Penyelenggaraan Ketentraman, Ketertiban dan Perlindungan Masyarakat Desa',
    });
    expect(mine).toEqual([]);
    expect(found.map((each) => [each.code, each.cell])).toEqual([['kode-induk', 'B22']]);
  });

  it('tells of a code that newer lists do not have', () => {
    const { mine } = of({
      B18: '2.13.02.2.01.07',
      C18: 'Penyediaan dana Operasional, Penghasilan Tetap, dan Tunjangan Lainnya bagi Perangkat Pemerintahan Desa',
    });
    expect(mine[0]!.message).toContain('tidak ada lagi');
  });

  it('is silent for today’s name, for a wrong name, and in a plan of 2020', () => {
    expect(of({}).mine).toEqual([]);
    expect(of({ C22: 'Pengadaan Mebel' }).mine).toEqual([]);
    const old = { C22: 'Fasilitasi Pemanfaatan Teknologi Tepat Guna' };
    expect(of({ ...old, A1: 'EVALUASI RENCANA AKSI TAHUN 2020' }).mine).toEqual([]);
  });
});
