// Which typed figure below a calculated one explains, by a slip of the pen, why it differs from what it should be.
import type { PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { figure } from '../figures.ts';
import { isParent, rowsBelow, treeOf } from '../tree.ts';
import { slipBetween } from './slips.ts';

export interface Explained {
  readonly row: PlanRow;
  readonly value: Value;
  readonly written: number;
  readonly meant: number;
}

/** The leaves whose figure, zeros or two digits put right, closes the gap `calculated - should`. */
export function explainGap(table: PlanTable, row: PlanRow, gap: number): Explained[] {
  const tree = treeOf(table);
  return rowsBelow(tree, row).flatMap((each): Explained[] => {
    const value = each.values.pagu;
    const written = figure(value);
    if (!value || written === null || value.formula !== null || isParent(tree, each)) return [];
    const meant = written - gap;
    if (meant <= 0) return [];
    const { kind } = slipBetween(written, meant);
    return kind === 'pangkat' || kind === 'tukar' ? [{ row: each, value, written, meant }] : [];
  });
}
