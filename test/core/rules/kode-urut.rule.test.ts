// The rule kode-urut: codes out of order.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'kode-urut';

describe('kode-urut: codes out of order', () => {
  it('names the one row that breaks the order', () => {
    const found = told(
      change(EVALUASI, {
        B9: '2.13.01.2.01.06',
        C9: 'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B10']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('2.13.01.2.01.06');
    expect(mine[0]!.cells).toContain('B9');
  });

  it('accepts gaps in the numbering', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
