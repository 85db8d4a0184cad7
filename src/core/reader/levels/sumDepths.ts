// How deep each row of a plan stands, told by its formulas alone: what adds a row stands above it.
import type { RowSums } from '../rows/rowSums.ts';

export interface LookOfRow {
  /** Zero-based sheet row. */
  readonly at: number;
  /** Its numbering and style in one word. */
  readonly look: string;
}

/** So many rows of one look must agree, and this share of them, before the others follow. */
const ALIKE = 3;
const AGREE = 0.75;
/** This share of them may have a formula too many or too few. */
const SLIPS = 0.05;
/** One in so many rows may stand outside all groups. */
const ALONE = 5;
/** Fewer groups of more than one row show no levels. */
const GROUPS = 2;

/**
 * 0 for groups that nothing adds, 1 for what these add, and so on; null for a row that neither adds nor is added, and
 * for all when the formulas show no groups or leave many rows over. Columns vote, and rows that look alike stand
 * alike: one wrong formula does not move a row.
 */
export function sumDepths(rows: readonly LookOfRow[], sums: RowSums): (number | null)[] | null {
  if (rows.length < ALIKE) return null;
  const reach = reaches(rows, sums);
  const groups = rows.filter(({ at }) => (reach.get(at) ?? at) > at).length;
  if (groups < GROUPS) return null;
  const heights = heightsOf(rows, reach);
  const depths = depthsOf(rows, reach, heights);
  return settled(rows, depths, heights);
}

/** The last row that each row adds, itself or through the rows that it adds, in most of its columns. */
function reaches(rows: readonly LookOfRow[], sums: RowSums): ReadonlyMap<number, number> {
  const named = new Set(rows.map(({ at }) => at));
  const byColumn = new Map<number, Map<number, number>>();
  const result = new Map<number, number>();
  for (let i = rows.length - 1; i >= 0; i--) {
    const { at } = rows[i]!;
    const votes = new Map<number, number>();
    for (const { column, rows: added } of sums(at)) {
      if (added[0]! < at) continue;
      const known = byColumn.get(column) ?? new Map<number, number>();
      byColumn.set(column, known);
      const last = Math.max(
        ...added.filter((row) => named.has(row)).map((row) => known.get(row) ?? row),
      );
      if (!Number.isFinite(last)) continue;
      known.set(at, last);
      votes.set(last, (votes.get(last) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    if (best) result.set(at, best[0]);
  }
  return result;
}

/** 0 for a row that adds nothing, else one more than the highest of what it reaches. */
function heightsOf(
  rows: readonly LookOfRow[],
  reach: ReadonlyMap<number, number>,
): readonly number[] {
  const heights = rows.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const last = reach.get(rows[i]!.at);
    if (last === undefined) continue;
    let most = 0;
    for (let k = i + 1; k < rows.length && rows[k]!.at <= last; k++)
      most = Math.max(most, heights[k]!);
    heights[i] = most + 1;
  }
  return heights;
}

function depthsOf(
  rows: readonly LookOfRow[],
  reach: ReadonlyMap<number, number>,
  heights: readonly number[],
): number[] {
  const open: number[] = [];
  const depths = rows.map(({ at }) => {
    while (open.length > 0 && reach.get(open[open.length - 1]!)! < at) open.pop();
    const depth = open.length;
    if (reach.has(at)) open.push(at);
    return depth;
  });
  const most = Math.max(...rows.map((_, i) => depths[i]! + heights[i]!));
  // A group whose own formula was lost leaves what it added at the top, one level too high.
  return depths.map((depth, i) => {
    if (depth > 0 || heights[i] === 0 || heights[i] === most) return depth;
    return heights[i - 1] === 0 && depths[i - 1] === 0 ? most - heights[i]! : depth;
  });
}

/** Rows of a look follow most of it; null when too many rows stand apart from all groups. */
function settled(
  rows: readonly LookOfRow[],
  depths: readonly number[],
  heights: readonly number[],
): (number | null)[] | null {
  const votes = new Map<string, Map<number, number>>();
  const adding = new Map<string, number>();
  rows.forEach(({ look }, i) => {
    const counts = votes.get(look) ?? new Map<number, number>();
    votes.set(look, counts.set(depths[i]!, (counts.get(depths[i]!) ?? 0) + 1));
    if (heights[i]! > 0) adding.set(look, (adding.get(look) ?? 0) + 1);
  });
  const usual = new Map<string, number>();
  for (const [look, counts] of votes) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    // A look that groups share with what they add tells nothing.
    const adds = adding.get(look) ?? 0;
    const mixed = Math.min(adds, all - adds) > Math.max(1, all * SLIPS);
    if (best && !mixed && all >= ALIKE && best[1] >= all * AGREE) usual.set(look, best[0]);
  }
  const tells = new Set(usual.values()).size > 1;
  const result = rows.map(({ look }, i) => {
    const like = tells ? usual.get(look) : undefined;
    return like ?? (depths[i] === 0 && heights[i] === 0 ? null : depths[i]!);
  });
  return result.filter((depth) => depth === null).length * ALONE > rows.length ? null : result;
}
