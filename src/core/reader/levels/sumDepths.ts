// How deep each row of a plan stands, told by its formulas or figures alone: what adds a row stands above it.
import type { RowSums } from '../rows/rowSums.ts';
import type { TableContext } from '../tableContext.ts';
import { figureSums } from './figureSums.ts';

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

/** As the formulas show it; where nothing is calculated from other rows, as the figures that come to others do. */
export function depthsOfRows(
  context: TableContext,
  rows: readonly LookOfRow[],
): (number | null)[] | null {
  if (rows.some(({ at }) => context.sums(at).length > 0)) return sumDepths(rows, context.sums);
  const typed = figureSums(
    context,
    rows.map(({ at }) => at),
  );
  return sumDepths(rows, typed);
}

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

/**
 * The last row that each row adds, itself or through the rows that it adds, in most of its columns; what it adds may
 * have rows of its own that are added in other columns.
 */
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
        ...added
          .filter((row) => named.has(row))
          .map((row) => Math.max(known.get(row) ?? row, result.get(row) ?? row)),
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

/** Null for a row that neither adds nor is added. */
function depthsOf(
  rows: readonly LookOfRow[],
  reach: ReadonlyMap<number, number>,
  heights: readonly number[],
): (number | null)[] {
  const most = Math.max(...heights);
  const depths: (number | null)[] = [];
  let open: number[] = [];
  // A group whose own formula was lost leaves what it added at the top, one level too high.
  let lost = 0;
  rows.forEach(({ at }, i) => {
    open = open.filter((above) => reach.get(above)! >= at);
    if (open.length === 0) {
      const headless = i > 0 && depths[i - 1] === null && heights[i]! > 0 && heights[i]! < most;
      const goesOn = lost > 0 && heights[i]! > 0 && heights[i]! + lost === most;
      if (headless) depths[i - 1] = most - heights[i]! - 1;
      lost = headless || goesOn ? most - heights[i]! : 0;
    }
    const stray = open.length === 0 && heights[i] === 0;
    depths.push(stray ? null : open.length + lost);
    if (reach.has(at)) open.push(at);
  });
  return depths;
}

/** Rows of a look follow most of it; null when too many rows stand apart from all groups. */
function settled(
  rows: readonly LookOfRow[],
  depths: readonly (number | null)[],
  heights: readonly number[],
): (number | null)[] | null {
  const votes = new Map<string, Map<number | null, number>>();
  const adding = new Map<string, number>();
  rows.forEach(({ look }, i) => {
    const counts = votes.get(look) ?? new Map<number | null, number>();
    votes.set(look, counts.set(depths[i]!, (counts.get(depths[i]!) ?? 0) + 1));
    if (heights[i]! > 0) adding.set(look, (adding.get(look) ?? 0) + 1);
  });
  const usual = new Map<string, number | null>();
  for (const [look, counts] of votes) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    // A look that groups share with what they add tells nothing.
    const adds = adding.get(look) ?? 0;
    const mixed = Math.min(adds, all - adds) > Math.max(1, all * SLIPS);
    if (best && !mixed && all >= ALIKE && best[1] >= all * AGREE) usual.set(look, best[0]);
  }
  const tells = new Set(usual.values()).size > 1;
  const result = rows.map(({ look }, i) => (tells ? usual.get(look) : null) ?? depths[i]!);
  return result.filter((depth) => depth === null).length * ALONE > rows.length ? null : result;
}
