// Rows of an urusan, a bidang or an office above the programs, whose typed figure goes against what it is in all other rows.
import type { Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { stretchesOfHeads } from '../formulas/rollUps/headStretches.ts';
import { firstWords } from '../spot.ts';
import {
  type BrokenRelation,
  figureAt,
  LEAST_AMOUNT,
  type Line,
  onSheet,
  type Relation,
  sumsRight,
  verdictOf,
} from './relationLines.ts';

/** So many of these rows must follow it, and but one go against it. */
const FEWEST_HEADS = 2;

/** `relation` counts in positions among `columns`, as in the rows. */
export function brokenHeads(
  table: PlanTable,
  grid: Grid,
  columns: readonly number[],
  lines: readonly Line[],
  relation: Relation,
): BrokenRelation[] {
  const heads = stretchesOfHeads(table);
  if (heads.length <= FEWEST_HEADS) return [];
  // Programs may be told by the mean of what is below them, and so may these.
  const sums = sumsRight(lines, relation);
  if (sums.includes(false)) return [];
  const judged = heads.flatMap(({ row }) => {
    const figures = columns.map((column) => figureAt(grid, row, column));
    const verdict = verdictOf({ figures }, relation);
    const amounts = [relation.first, relation.second].map((at) => figures[at]?.value ?? 0);
    if (!verdict || amounts.some((amount) => Math.abs(amount) < LEAST_AMOUNT)) return [];
    return [{ row, written: figures[relation.result]!, ...verdict }];
  });
  const wrong = judged.filter(({ right }) => !right);
  if (wrong.length !== 1 || judged.length <= FEWEST_HEADS) return [];
  return wrong.flatMap(({ row, written, expected }): BrokenRelation[] => {
    if (!written.typed) return [];
    const owner = { row, label: firstWords(grid, row), values: {} };
    return [{ owner, relation: onSheet(relation, columns), written: written.value, expected }];
  });
}
