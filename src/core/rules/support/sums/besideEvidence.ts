// Which of several figures is the odd one: the figures beside it in its row say what would be usual there.
import type { ColumnId } from '../../../model/column.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { median } from '../../../numbers/median.ts';
import { figureOf } from '../figures.ts';
import { isParent, treeOf } from '../tree.ts';
import type { Term } from './sums.ts';

/** Rows that must bear both figures before their ratio says anything. */
const LEAST_ROWS = 5;
/** Largest usual distance from the median ratio, in powers of ten: a factor of about 1.6. */
const CLOSE = 0.2;

/** Ratios as far from the middle as this many times the usual distance are nothing unusual: months go up and down. */
const UNUSUAL = 2;

/**
 * How much nearer `meant` is than what is written to the usual ratios with the other money columns of the row, in
 * powers of ten on the average; negative when it would be farther, 0 when the row says nothing.
 */
export function besideEvidence(table: PlanTable, term: Term, meant: number): number {
  if (term.row === null || term.value <= 0 || meant <= 0) return 0;
  const gains: number[] = [];
  for (const column of table.columns) {
    if (column.type !== 'money' || column.id === term.column) continue;
    const beside = figureOf(term.row, column.id);
    if (beside === null || beside <= 0) continue;
    const usual = usualRatio(table, term.column, column.id, term.row.index);
    if (usual === null) continue;
    const off = (value: number): number =>
      Math.max(0, Math.abs(Math.log10(value / beside) - usual.middle) - usual.spread * UNUSUAL);
    gains.push(off(term.value) - off(meant));
  }
  return gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length);
}

/** The ratios of two columns over the other leaves; null when they do not go together. */
function usualRatio(
  table: PlanTable,
  a: ColumnId,
  b: ColumnId,
  without: number,
): { readonly middle: number; readonly spread: number } | null {
  const tree = treeOf(table);
  const ratios = table.rows.flatMap((row) => {
    if (row.index === without || isParent(tree, row)) return [];
    const first = figureOf(row, a);
    const second = figureOf(row, b);
    return first && second && first > 0 && second > 0 ? [Math.log10(first / second)] : [];
  });
  if (ratios.length < LEAST_ROWS) return null;
  const middle = median(ratios);
  const spread = median(ratios.map((each) => Math.abs(each - middle)));
  return spread <= CLOSE ? { middle, spread } : null;
}
