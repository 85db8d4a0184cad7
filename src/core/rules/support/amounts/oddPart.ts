// Which part of a sum within a row (`Bulan lalu`, `Bulan ini`) takes far more of the pagu than in the other rows.
import { columnsInRow } from '../../../formula/references.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanTable, Value } from '../../../model/planTable.ts';
import { median } from '../../../numbers/median.ts';
import { figureOf } from '../figures.ts';

/** A part so many times its usual share is the odd one, where all others are near theirs. */
const ODD = 4;
const NEAR = 2;
const FEWEST_ROWS = 4;

export interface SumPart {
  readonly column: number;
  readonly amount: number;
}

/** The typed figures that a formula adds in its own row. */
export function typedParts(grid: Grid, { row, formula }: Value): SumPart[] {
  if (formula === null) return [];
  return columnsInRow(formula, grid.locale, row).flatMap((column) => {
    const cell = cellAt(grid, row, column);
    return typeof cell.value === 'number' && cell.formula === null
      ? [{ column, amount: cell.value }]
      : [];
  });
}

/** Null where no part, or more than one, stands out. `pagu`: that of the row. */
export function oddPart(table: PlanTable, grid: Grid, sum: Value, pagu: number): SumPart | null {
  const parts = typedParts(grid, sum);
  if (parts.length < 2) return null;
  const times = parts.map(({ column, amount }) => {
    const shares = table.rows.flatMap((row) => {
      const whole = figureOf(row, 'pagu');
      const { value } = cellAt(grid, row.row, column);
      const told = row.row !== sum.row && whole !== null && whole > 0 && typeof value === 'number';
      return told && value > 0 ? [value / whole] : [];
    });
    return shares.length < FEWEST_ROWS ? 1 : amount / pagu / median(shares);
  });
  const odd = times.findIndex((each) => each >= ODD);
  return odd >= 0 && times.every((each, i) => i === odd || each <= NEAR) ? parts[odd]! : null;
}
