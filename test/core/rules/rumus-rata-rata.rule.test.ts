// The rule rumus-rata-rata: averages over other rows than their neighbours.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-rata-rata';

describe('rumus-rata-rata: averages over other rows than their neighbours', () => {
  it('names the row left out', () => {
    const found = told(
      change(EVALUASI, {
        M7: '=AVERAGE(M8:M11)',
        M17: '=AVERAGE(M18:M19)',
        M21: '=AVERAGE(M22:M23)',
        M12: '=AVERAGE(M13:M14)',
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M12']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('baris 15');
    expect(repair(mine[0])).toBe('=AVERAGE(M13:M15)');
  });

  it('is content when every average covers its rows', () => {
    const found = told(
      change(EVALUASI, {
        M7: '=AVERAGE(M8:M11)',
        M12: '=AVERAGE(M13:M15)',
        M17: '=AVERAGE(M18:M19)',
        M21: '=AVERAGE(M22:M23)',
      }),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-rata-rata: money that is averaged', () => {
  it('is told where the rest of the column adds', () => {
    const found = told(change(EVALUASI, { G7: '=AVERAGE(G8:G11)' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-rata-rata', 'G7']]);
    expect(found[0]!.message).toContain('dijumlahkan');
    expect(repair(found[0])).toBe('=SUM(G8:G11)');
  });
});
