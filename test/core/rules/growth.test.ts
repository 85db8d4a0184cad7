// Validation takes time in line with the cells: twice the rows, about twice the time.
import { describe, expect, it } from 'vitest';
import { contextOf, EVALUASI, findingsIn, gridFrom, type Input, type Rows } from './plan.ts';

/** The plan repeated below itself, every copy with formulas of its own rows. */
function repeated(times: number): Rows {
  const body = EVALUASI.slice(5, 23);
  const rows: (readonly Input[])[] = [...EVALUASI.slice(0, 5)];
  for (let copy = 0; copy < times; copy += 1) {
    const shift = copy * body.length;
    for (const row of body) {
      rows.push(
        row.map((input) =>
          typeof input === 'string' && input.startsWith('=')
            ? input.replace(/([A-Z])(\d+)/g, (_, letter, n) => `${letter}${Number(n) + shift}`)
            : input,
        ),
      );
    }
  }
  return rows;
}

function timed(times: number): number {
  const context = contextOf([gridFrom(repeated(times))]);
  const start = performance.now();
  findingsIn(context);
  return performance.now() - start;
}

describe('growth', () => {
  it('stays near linear up to 2,000 rows', () => {
    timed(5);
    const small = Math.max(20, timed(28));
    const large = timed(112);
    expect(large).toBeLessThan(small * 12);
    expect(large).toBeLessThan(8000);
  });
});
