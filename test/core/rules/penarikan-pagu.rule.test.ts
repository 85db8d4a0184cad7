// The rule penarikan-pagu: money drawn per quarter against the budget above.
import { describe, expect, it } from 'vitest';
import { RKA } from './budget.ts';
import { change, told } from './plan.ts';

const CODE = 'penarikan-pagu';

describe('penarikan-pagu: money drawn per quarter against the budget above', () => {
  const mine = (cells: Parameters<typeof change>[1]) =>
    told(change(RKA, cells)).filter((each) => each.code === CODE);

  it('is silent where both agree', () => {
    expect(mine({})).toEqual([]);
  });

  it('names the quarter with a zero too many, else the sum', () => {
    const [found, ...more] = mine({ F27: 600000000 });
    expect(more).toEqual([]);
    expect(found!.cell).toBe('F27');
    expect(found!.message).toContain('60.000.000');
    expect(mine({ F27: 61234000 }).map((each) => each.cell)).toEqual(['F30']);
  });

  it('leaves a sum without its last quarter to the rule about its formula', () => {
    const all = told(change(RKA, { F30: '=SUM(F26:F28)' }));
    expect(all.map((each) => [each.code, each.cell])).toEqual([['rumus-kurang-baris', 'F30']]);
    expect(mine({ F30: '=SUM(F27:F29)' }).map((each) => each.cell)).toEqual(['F30']);
  });

  it('names the price with three zeros too many, where only that explains the gap', () => {
    const [found, ...more] = mine({ E11: 187500000 });
    expect(more).toEqual([]);
    expect(found!.cell).toBe('E11');
    expect(found!.message).toContain('2.625.000');
  });
});
