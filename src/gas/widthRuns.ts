// Column widths as the fewest calls that set runs of neighbouring columns; later runs lie over earlier ones.

interface WidthRun {
  readonly start: number;
  readonly count: number;
  readonly width: number;
}

function neighboursJoined(widths: readonly number[]): WidthRun[] {
  const runs: WidthRun[] = [];
  widths.forEach((width, column) => {
    const last = runs[runs.length - 1];
    if (last && last.width === width) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ start: column, count: 1, width });
  });
  return runs;
}

/**
 * `best[i][j]`: fewest calls for the runs `i` to `j`; `next[i][j]`: the next run that shares the call of run `i`,
 * -1 for none. A call may reach over other runs that are set afterwards.
 */
function plan(runs: readonly WidthRun[]): readonly (readonly number[])[] {
  const size = runs.length;
  const table = (): number[][] => Array.from({ length: size + 1 }, () => Array(size).fill(0));
  const best = table();
  const next = table();
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i; j < size; j++) {
      best[i]![j] = 1 + (j > i ? best[i + 1]![j]! : 0);
      next[i]![j] = -1;
      for (let k = i + 1; k <= j; k++) {
        if (runs[k]!.width !== runs[i]!.width) continue;
        const calls = (k > i + 1 ? best[i + 1]![k - 1]! : 0) + best[k]![j]!;
        if (calls < best[i]![j]!) {
          best[i]![j] = calls;
          next[i]![j] = k;
        }
      }
    }
  }
  return next;
}

/** In the order in which they must be set. Columns are counted from zero. */
export function widthRuns(widths: readonly number[]): WidthRun[] {
  const runs = neighboursJoined(widths);
  const next = plan(runs);
  const calls: WidthRun[] = [];
  const cover = (from: number, to: number): void => {
    if (from > to) return;
    const first = runs[from]!;
    const inner: [number, number][] = [];
    let at = from;
    for (let k = next[at]![to]!; k >= 0; k = next[at]![to]!) {
      inner.push([at + 1, k - 1]);
      at = k;
    }
    const last = runs[at]!;
    calls.push({
      start: first.start,
      count: last.start + last.count - first.start,
      width: first.width,
    });
    for (const [start, end] of inner) cover(start, end);
    cover(at + 1, to);
  };
  cover(0, runs.length - 1);
  return calls;
}
