// The row of a total, on any sheet: money that is typed there, and is not what the rows come to that other columns add.
import { soleStretch } from '../../../../formula/references.ts';
import { cellAt, columnCount, type Grid } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { LARGE } from '../../amounts/moneyColumns.ts';
import { groupBy, lone } from '../../groupBy.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { addsItsColumn, copiedAcross } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { namesOwnColumn } from '../ownColumn.ts';
import { holeFault } from './holes.ts';

/** So many other columns add the same rows, and so many rows have a figure in this one. */
const FEWEST = 2;
const FEWEST_ROWS = 6;
/** A total that is typed wrongly is still near what it should be. */
const NEAR = 2;

export const typedBesideSumFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const sums = allFormulas(sheet).filter((cell) => addsItsColumn(cell) && spanOf(cell) !== null);
    return [...groupBy(sums, (cell) => `${cell.row} ${spanOf(cell)}`).values()].flatMap((alike) =>
      alike.length < FEWEST ? [] : lone(typedIn(sheet, alike)),
    );
  }),
);

function spanOf({ canonical }: FormulaCell): string | null {
  const span = soleStretch(canonical);
  return span && span.to > span.from ? `${span.from}:${span.to}` : null;
}

function typedIn(sheet: FormulaSheet, sums: readonly FormulaCell[]): FormulaFault[] {
  const { grid } = sheet;
  const [first] = sums as [FormulaCell];
  const { from, to } = soleStretch(first.canonical)!;
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return Array.from({ length: columnCount(grid) }, (_, column) => column).flatMap((column) => {
    const { kind, value, formula } = cellAt(grid, first.row, column);
    if (kind !== 'number' || formula !== null || Number(value) < LARGE) return [];
    const figures = rows.flatMap((row) => figureAt(grid, row, column) ?? []);
    const sum = figures.reduce((all, each) => all + each, 0);
    const off = sum / Number(value);
    if (figures.length < FEWEST_ROWS || off > NEAR || off < 1 / NEAR) return [];
    if (Math.abs(sum - Number(value)) < 1) return [];
    const expected = copiedAcross(first, column);
    return [holeFault(sheet, { row: first.row, column, state: 'ketik', expected })];
  });
}

/** Null where the rows are sums of one another: then the total is no sum of all of them. */
function figureAt(grid: Grid, row: number, column: number): number | null {
  const { kind, value } = cellAt(grid, row, column);
  return kind === 'number' && !namesOwnColumn(grid, row, column) ? Number(value) : null;
}
