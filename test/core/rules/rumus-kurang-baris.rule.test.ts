// The rule rumus-kurang-baris: a roll-up that leaves out a row.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-kurang-baris';

describe('rumus-kurang-baris: a roll-up that leaves out a row', () => {
  it('names the kegiatan that the program omits', () => {
    const found = told(change(EVALUASI, { G6: '=G7' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G6']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Administrasi Umum Perangkat Daerah');
    expect(repair(mine[0])).toBe('=G7+G12');
  });

  it('accepts a total of offices, whose own rows stand above their programs', () => {
    const head = ['Kode', 'Perangkat Daerah / Program', 'Indikator', 'Pagu (Rp)'];
    const program = (kode: string, pagu: number) => [kode, `PROGRAM ${kode}`, 'Persentase', pagu];
    const found = told([
      head,
      [null, 'DINAS SOSIAL', null, '=D3+D4'],
      program('1.06.02', 3000000),
      program('1.06.04', 2000000),
      [null, 'DINAS PARIWISATA', null, '=D6+D7'],
      program('3.26.02', 4000000),
      program('3.26.03', 5000000),
      [null, 'TOTAL', null, '=D2+D5'],
    ]);
    expect(found.filter((each) => each.severity === 'error')).toEqual([]);
  });

  it('accepts any spelling that adds every row once', () => {
    const found = told(
      change(EVALUASI, { G6: '=SUM(G8:G11;G13:G15)', G7: '=G8+G9+G10+G11', G24: '=SUM(G6:G23)/3' }),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
