// One search for broken formulas that throws does not silence the others.
import { expect, it } from 'vitest';
import { withModule } from '../../support/withModule.ts';
import { change, contextOf, EVALUASI, gridFrom } from './plan.ts';

const BROKEN = {
  growthBaseFaults: () => {
    throw new TypeError('rusak');
  },
};

it('is left out, and told once', async () => {
  const { runRules } = await withModule(
    'core/rules/support/formulas/inRow/growthBases.ts',
    () => BROKEN,
    () => import('../../../src/core/rules/runRules.ts'),
  );
  const bugs: unknown[] = [];
  const grid = gridFrom(change(EVALUASI, { G7: 36_280_000 }));
  const found = runRules({
    ...contextOf([grid]),
    onBug: (_where, error) => bugs.push(error),
  });
  expect(found.map(({ code }) => code)).toEqual(['rumus-ditimpa']);
  expect(bugs).toEqual([new TypeError('rusak')]);
});
