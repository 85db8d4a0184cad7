// The one program or kegiatan whose spending is left blank, though its rows below and all other sums of the column are filled.
import type { PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { figure, figureOf } from '../figures.ts';
import { addends, isParent, treeOf } from '../tree.ts';

export interface BlankSum {
  readonly row: PlanRow;
  readonly column: number;
  /** What the rows below it add up to. */
  readonly sum: number;
  /** Other programs and kegiatan of the column, all with a figure. */
  readonly filled: number;
}

/** What was spent; blank budgets and plans are told by rules of their own. */
const SPENT = /^(?:realisasiRp[1-4]?|jumlahRp|realisasiKas\d+)$/;
/** So many filled sums show that the office writes them. */
const FEWEST = 4;

export function blankSums(table: PlanTable): BlankSum[] {
  const tree = treeOf(table);
  const parents = table.rows.filter((row) => isParent(tree, row));
  return table.columns.flatMap(({ id }): BlankSum[] => {
    if (!SPENT.test(id)) return [];
    const held = parents.flatMap((row) => {
      const value: Value | undefined = row.values[id];
      return value ? [{ row, value }] : [];
    });
    const blank = held.filter(({ value }) => value.state === 'blank' && value.formula === null);
    const filled = held.filter(({ value }) => figure(value) !== null).length;
    const [only] = blank;
    if (!only || blank.length > 1 || filled < Math.max(FEWEST, held.length - 1)) return [];
    // With a formula beside it the gap is one of formulas.
    if (held.some(({ value }) => value.formula !== null)) return [];
    const below = addends(tree, only.row, id);
    const figures = below.map(({ row }) => figureOf(row, id));
    const sum = figures.reduce<number>((total, each) => total + (each ?? 0), 0);
    if (sum === 0 || figures.some((each) => each === null)) return [];
    return [{ row: only.row, column: only.value.column, sum, filled }];
  });
}
