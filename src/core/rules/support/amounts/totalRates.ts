// The share in a total row that is not what it is in all rows above: typed as their mean, or left behind.
import { references } from '../../../formula/references.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import {
  type BrokenRelation,
  CAPS,
  figureAt,
  LEAST_AMOUNT,
  type Line,
  onSheet,
  type Relation,
  sumsRight,
  verdictOf,
} from './relationLines.ts';

/** So many programs and kegiatan, told by their own sums, show that a mean is not meant. */
const FEWEST_SUMS = 2;
const MEAN = /\brata\b|\brerata\b|average/i;

/** `relation` counts in positions among `columns`, as in the rows. */
export function brokenTotals(
  table: PlanTable,
  grid: Grid,
  columns: readonly number[],
  lines: readonly Line[],
  relation: Relation,
): BrokenRelation[] {
  if (relation.kind !== 'persen') return [];
  const sums = sumsRight(lines, relation);
  if (sums.includes(false)) return [];
  return table.totalRows.flatMap((owner): BrokenRelation[] => {
    if (MEAN.test(owner.label)) return [];
    const figures = columns.map((column) => figureAt(grid, owner.row, column));
    const verdict = verdictOf({ figures }, relation);
    const written = figures[relation.result];
    if (verdict === null || verdict.right || !written) return [];
    if (!written.typed && !dividesOwnRow(grid, owner.row, columns[relation.result]!)) return [];
    const { expected } = verdict;
    // Shares of counts are not those of their sums: the documents of one row are the people of the next.
    const amounts = [relation.first, relation.second].map((at) => figures[at]!.value);
    if (amounts.some((amount) => Math.abs(amount) < LEAST_AMOUNT)) return [];
    if (CAPS.includes(written.value) && expected > written.value) return [];
    if (sums.length < FEWEST_SUMS && isMean(lines, relation, written.value)) return [];
    return [{ owner, relation: onSheet(relation, columns), written: written.value, expected }];
  });
}

/** `=W55/V55*100`: two figures of the total row itself, and so as little a mean as the rows above. */
function dividesOwnRow(grid: Grid, row: number, column: number): boolean {
  const formula = cellAt(grid, row, column).formula ?? '';
  const named = references(formula, grid.locale);
  return (
    named.length >= 2 &&
    formula.includes('/') &&
    named.every(({ sheet, rect }) => sheet === null && rect.row === row && rect.rows === 1)
  );
}

/** Of all rows, or of those of one kind. */
function isMean(lines: readonly Line[], { result }: Relation, written: number): boolean {
  return [lines, lines.filter(({ leaf }) => leaf), lines.filter(({ leaf }) => !leaf)].some(
    (some) => {
      const shares = some.flatMap(({ figures }) => figures[result]?.value ?? []);
      const sum = shares.reduce((total, share) => total + share, 0);
      return shares.length > 0 && Math.abs(sum / shares.length - written) <= 0.51;
    },
  );
}
