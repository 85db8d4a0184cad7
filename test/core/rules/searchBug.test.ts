// One search for broken formulas that throws does not silence the others.
import { expect, it, vi } from 'vitest';
import { runRules } from '../../../src/core/rules/runRules.ts';
import { change, contextOf, EVALUASI, gridFrom } from './plan.ts';

vi.mock('../../../src/core/rules/support/formulas/inRow/growthBases.ts', () => ({
  growthBaseFaults: () => {
    throw new TypeError('rusak');
  },
}));

it('is left out, and told once', () => {
  const bugs: unknown[] = [];
  const grid = gridFrom(change(EVALUASI, { G7: 36_280_000 }));
  const found = runRules({
    ...contextOf([grid]),
    onBug: (_where, error) => bugs.push(error),
  });
  expect(found.map(({ code }) => code)).toEqual(['rumus-ditimpa']);
  expect(bugs).toEqual([new TypeError('rusak')]);
});
