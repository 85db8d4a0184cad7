// Running all rules: stable order, one finding per cause, no throw on odd content, settings of the office.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/core/grid/a1.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import { runRules } from '../../../src/core/rules/runRules.ts';
import {
  change,
  contextOf,
  EVALUASI,
  findingsIn,
  gridFrom,
  type Input,
  KETIK,
  told,
} from './plan.ts';

describe('runRules', () => {
  it('finds nothing in a right plan, calculated or typed', () => {
    expect(told(EVALUASI)).toEqual([]);
    expect(told(KETIK)).toEqual([]);
  });

  it('tells one cause once: the figure, not the sums above it', () => {
    const found = told(change(KETIK, { G7: 36_280_000_000 }));
    expect(found.map((each) => each.code)).toEqual(['jumlah-anak']);
    expect(found[0]!.followers).toBeGreaterThan(0);
  });

  it('orders findings by row, then column, then code', () => {
    const found = told(change(EVALUASI, { M9: '=L9/G9', G7: '=SUM(G8:G10)', B14: null }));
    expect(found.map((each) => each.cell)).toEqual(['G7', 'M9', 'B14']);
  });

  it('keeps what a finding is about when rows move', () => {
    const before = findingsIn(contextOf([gridFrom(change(EVALUASI, { F15: 'Bulan' }))]));
    const moved = [['Lampiran'], ...KETIK.map((row) => [...row])];
    const after = findingsIn(contextOf([gridFrom(change(moved, { F16: 'Bulan' }))]));
    expect(after[0]!.about).toBe(before[0]!.about);
    expect(after[0]!.cells[0]).not.toEqual(before[0]!.cells[0]);
  });

  it('goes on when a rule has a bug, and tells it', () => {
    const broken: Rule = {
      code: 'rusak',
      severity: 'error',
      kind: 'angka',
      title: 'Rusak',
      check: () => {
        throw new Error('bug');
      },
      message: () => '',
      suggestion: () => '',
    };
    const bugs: string[] = [];
    const context = { ...contextOf([gridFrom(KETIK)]), onBug: (code: string) => bugs.push(code) };
    const found = runRules(context, { rules: [broken] });
    expect(found).toEqual([]);
    expect(bugs).toEqual(['rusak']);
  });

  it('follows the severities of the office', () => {
    const context = contextOf([gridFrom(change(EVALUASI, { F15: 'Bulan' }))]);
    const raised = runRules(context, { severities: { 'satuan-indikator': 'error' } });
    expect(raised.map((each) => each.severity)).toEqual(['error']);
    expect(runRules(context, { severities: { 'satuan-indikator': 'off' } })).toEqual([]);
  });

  it('never throws, whatever stands in the cells', () => {
    const odd: fc.Arbitrary<Input> = fc.oneof(
      fc.constantFrom<Input>(
        null,
        '-',
        'v',
        '1.234',
        '25 %',
        '=G7',
        '=SUM(A1:Z99)',
        '=1/0',
        '#REF!',
        '2.13.01',
        'Rp 5.000',
      ),
      fc.integer(),
      fc.string({ maxLength: 12 }).filter((text) => !text.startsWith('=')),
    );
    const spot = fc.tuple(fc.integer({ min: 2, max: 23 }), fc.integer({ min: 0, max: 13 }), odd);
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 12 }), (spots) => {
        const cells = Object.fromEntries(
          spots.map(([row, column, input]) => [cellName(row, column), input]),
        );
        expect(() => findingsIn(contextOf([gridFrom(change(EVALUASI, cells))]))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
