// An office decides how grave a rule is: the findings, their counts and the list of rules follow.
import { describe, expect, it } from 'vitest';
import { getRules } from '../../src/app/getRules.ts';
import { setSeverity } from '../../src/app/setSeverity.ts';
import { validatePlan } from '../../src/app/validatePlan.ts';
import { change, EVALUASI } from '../core/rules/plan.ts';
import { findingsPort } from './findingsPort.ts';

describe('setSeverity', () => {
  it('makes a rule a warning, leaves it out, and takes it back', () => {
    const port = findingsPort(change(EVALUASI, { G6: '=G7' }));
    const found = () => validatePlan(port.deps, { sheet: null });
    const own = () =>
      getRules(port.deps, {}).rules.find((rule) => rule.code === 'rumus-kurang-baris')!;
    expect(found().counts).toEqual({ error: 1, warning: 0, info: 0 });

    setSeverity(port.deps, { code: 'rumus-kurang-baris', severity: 'warning' });
    expect(found().counts).toEqual({ error: 0, warning: 1, info: 0 });
    expect(own()).toMatchObject({ standard: 'error', severity: 'warning' });

    setSeverity(port.deps, { code: 'rumus-kurang-baris', severity: 'off' });
    expect(found().findings.some((finding) => finding.code === 'rumus-kurang-baris')).toBe(false);

    setSeverity(port.deps, { code: 'rumus-kurang-baris', severity: null });
    expect(own().severity).toBe('error');
    expect(found().counts).toEqual({ error: 1, warning: 0, info: 0 });
  });

  it('refuses a rule that does not exist', () => {
    const port = findingsPort(EVALUASI);
    expect(() => setSeverity(port.deps, { code: 'aturan-ajaib', severity: 'off' })).toThrow(
      expect.objectContaining({ code: 'BAD_REQUEST' }),
    );
  });
});
