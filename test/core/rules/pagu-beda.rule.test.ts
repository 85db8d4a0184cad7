// The rule pagu-beda: another amount in another table.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, KETIK, tell } from './plan.ts';

const CODE = 'pagu-beda';

describe('pagu-beda: another amount in another table', () => {
  it('names both sheets and both figures', () => {
    const found = tell(
      contextOf([
        gridFrom(KETIK, 'Rencana'),
        gridFrom(
          change(KETIK, { G18: 35_000_000, G17: 55_000_000, G16: 55_000_000, G24: 400_776_300 }),
          'Evaluasi',
        ),
      ]),
    ).filter((each) => each.cell === 'G18');
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G18']);
    expect(mine[0]!.message).toContain('35.000.000');
    expect(mine[0]!.message).toContain('30.000.000');
    expect(mine[0]!.message).toContain('Rencana');
  });

  it('is silent when the tables agree', () => {
    const found = tell(contextOf([gridFrom(KETIK, 'Rencana'), gridFrom(KETIK, 'Evaluasi')]));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
