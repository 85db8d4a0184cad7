// Column widths in few calls.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthRuns } from '../../src/gas/widthRuns.ts';

/** What the sheet looks like after the calls. */
function applied(widths: readonly number[]): number[] {
  const columns: number[] = Array(widths.length).fill(100);
  for (const { start, count, width } of widthRuns(widths))
    columns.fill(width, start, start + count);
  return columns;
}

describe('widthRuns', () => {
  it('sets the four Rp over one call for K and all between', () => {
    const quarters = [40, 90, 200, 60, 110, 60, 110, 60, 110, 60, 110, 150];
    expect(widthRuns(quarters)).toHaveLength(9);
    expect(applied(quarters)).toEqual(quarters);
  });

  it('sets any widths exactly, in no more calls than there are runs and no fewer than there are widths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 40, max: 45 }), { maxLength: 40 }), (widths) => {
        expect(applied(widths)).toEqual(widths);
        const changes = widths.filter((width, i) => width !== widths[i - 1]).length;
        expect(widthRuns(widths).length).toBeLessThanOrEqual(changes);
        expect(widthRuns(widths).length).toBeGreaterThanOrEqual(new Set(widths).size);
      }),
    );
  });
});
