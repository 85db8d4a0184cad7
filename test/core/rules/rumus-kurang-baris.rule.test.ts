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

  it('accepts any spelling that adds every row once', () => {
    const found = told(
      change(EVALUASI, { G6: '=SUM(G8:G11;G13:G15)', G7: '=G8+G9+G10+G11', G24: '=SUM(G6:G23)/3' }),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
