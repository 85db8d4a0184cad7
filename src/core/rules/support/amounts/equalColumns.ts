// Two columns of money that agree in all rows but those that one typed figure reaches: the figure, and what it must be.
import { toCanonical } from '../../../formula/canonical.ts';
import { toRelative } from '../../../formula/relative.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import { memo } from '../../../memory/memo.ts';
import type { RuleContext } from '../../rule.ts';
import { numberAt } from '../figures.ts';
import { type FormulaSheet, wholeSheets } from '../formulas/formulaSheet.ts';
import { slipBetween } from '../sums/slips.ts';
import type { ControlSlip } from './controlTotals.ts';
import { typedSources } from './typedSources.ts';

/** Figures of this size are rupiah. */
const MONEY = 1_000_000;
/** So many rows must agree, with so many different amounts; the rows above a slip are wrong with it. */
const FEWEST = 4;
const FEWEST_AMOUNTS = 3;
const MOST_BROKEN = 3;

interface Line {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

export const equalColumnSlips = memo((context: RuleContext): readonly ControlSlip[] =>
  wholeSheets(context).flatMap((sheet) => {
    const columns = Array.from({ length: sheet.bounds.columns }, (_, column) => column);
    const amounts = columns.map((column) => amountsIn(sheet, column));
    const calculated = columns.filter((column) => amounts[column]!.size > FEWEST);
    for (const [i, left] of calculated.entries()) {
      for (const right of calculated.slice(i + 1)) {
        const slip = slipBetweenColumns(context, sheet, linesOf(amounts[left]!, amounts[right]!), [
          left,
          right,
        ]);
        if (slip) return [slip];
      }
    }
    return [];
  }),
);

function amountsIn(sheet: FormulaSheet, column: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let row = 0; row < sheet.bounds.rows; row += 1) {
    const { value } = sheet.cell(row, column);
    if (typeof value === 'number' && value >= MONEY) found.set(row, value);
  }
  return found;
}

function linesOf(left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>): Line[] {
  return [...left].flatMap(([row, amount]) => {
    const other = right.get(row);
    return other === undefined ? [] : [{ row, left: amount, right: other }];
  });
}

function slipBetweenColumns(
  context: RuleContext,
  { grid }: FormulaSheet,
  lines: readonly Line[],
  [left, right]: readonly [number, number],
): ControlSlip | null {
  const agree = lines.filter((line) => Math.abs(line.left - line.right) <= 1);
  const broken = lines.filter((line) => Math.abs(line.left - line.right) > 1);
  const amounts = new Set(agree.map((line) => line.left));
  const [first] = broken;
  if (!first || broken.length > Math.min(MOST_BROKEN, agree.length / 2)) return null;
  if (agree.length < FEWEST || amounts.size < FEWEST_AMOUNTS) return null;
  // Two months of rents agree by custom, and are added up alike; a total of another source is a witness.
  if (isAddedAlike(grid, first.row, left, right)) return null;
  const gap = first.left - first.right;
  if (broken.some((line) => Math.abs(line.left - line.right - gap) > 1)) return null;
  const sides = [
    { own: left, other: right, by: -gap, of: (line: Line) => line.left },
    { own: right, other: left, by: gap, of: (line: Line) => line.right },
  ];
  const slips = sides.flatMap(({ own, other, by, of }): ControlSlip[] => {
    const sources = broken.map(({ row }) =>
      typedSources(context, { sheet: grid.sheet, row, column: own }),
    );
    return [...(sources[0]?.entries() ?? [])].flatMap(([key, at]): ControlSlip[] => {
      // A cell that is typed in one of the two columns is compared with the other one elsewhere.
      if (at.sheet === grid.sheet && at.column === own && at.row === first.row) return [];
      const value = numberAt(context, at);
      const meant = value + by;
      const slipped =
        meant > 0 && meant < value && ['pangkat', 'tukar'].includes(slipBetween(value, meant).kind);
      if (!slipped || !sources.every((each) => each?.has(key))) return [];
      const [sum, total] = [own, other].map((column) => ({
        ...{ sheet: grid.sheet, row: first.row, column },
      }));
      return [{ at, value, meant, sum: sum!, total: total!, amount: of(first) }];
    });
  });
  const [slip, another] = slips;
  return slip && !another ? slip : null;
}

function isAddedAlike(grid: Grid, row: number, left: number, right: number): boolean {
  const [one, other] = [left, right].map((column) => {
    const { formula } = cellAt(grid, row, column);
    return formula && toRelative(toCanonical(formula, grid.locale), null, row, column);
  });
  return one === other;
}
