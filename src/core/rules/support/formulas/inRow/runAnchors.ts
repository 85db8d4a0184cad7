// Shares of the total of their own table or section (`N8/N$14`, further down `N20/N$26`): rows that look at one row together.

export interface Anchored {
  /** The row of the formula, and the row that it looks at. */
  readonly own: number;
  readonly at: number;
}

/** So many rows at least look at one row, in so many runs. */
const FEWEST = 2;
const MOST_ROWS = 400;
/** More rows alone than these are no slips. */
const MOST_LONE = 4;

/**
 * The row that each formula should look at, by its own row: that of its run. One that leaves its run is told; null where
 * rows do not keep together.
 */
export function runAnchors(cells: readonly Anchored[]): ReadonlyMap<number, number> | null {
  const sorted = [...cells].sort((a, b) => a.own - b.own);
  if (sorted.length > MOST_ROWS) return null;
  const downs = sorted.filter((each) => looksDown(each)).length;
  const down = downs * 2 > sorted.length;
  const usual = (each: Anchored): boolean => looksDown(each) === down;
  const without = (odd: Anchored | null): Anchored[] => sorted.filter((each) => each !== odd);
  const holds = (others: readonly Anchored[]): boolean =>
    others.every(usual) && keepTogether(others);
  const lone = sorted.filter(
    (each, i) => !usual(each) || (sorted[i - 1]?.at !== each.at && sorted[i + 1]?.at !== each.at),
  );
  // One that leaves its run may leave its neighbour alone, too.
  const fitting = lone.slice(0, MOST_LONE).filter((each) => holds(without(each)));
  const odd = holds(sorted) ? null : fitting[0];
  if (odd === undefined || fitting.length > 1) return null;
  const others = without(odd);
  const rows = new Map(others.map(({ own, at }) => [own, at]));
  if (!odd) return rows;
  const i = sorted.indexOf(odd);
  const beside = [sorted[i - 1], sorted[i + 1]]
    .flatMap((each) => each?.at ?? [])
    .filter((at) => looksDown({ own: odd.own, at }) === down)
    .sort((a, b) => Math.abs(a - odd.own) - Math.abs(b - odd.own));
  return beside.length === 0 ? null : rows.set(odd.own, beside[0]!);
}

function looksDown({ own, at }: Anchored): boolean {
  return at > own;
}

/** Runs of two rows or more, each looking at a row that no other run looks at. */
function keepTogether(sorted: readonly Anchored[]): boolean {
  const seen = new Set<number>();
  let runs = 0;
  let length = 0;
  for (let i = 0; i <= sorted.length; i++) {
    const at = sorted[i]?.at;
    if (i > 0 && at !== sorted[i - 1]!.at) {
      if (length < FEWEST || seen.has(sorted[i - 1]!.at)) return false;
      seen.add(sorted[i - 1]!.at);
      runs += 1;
      length = 0;
    }
    length += 1;
  }
  return runs >= FEWEST;
}
