// Cells without the formula of their like that an office may well leave blank: totals that nobody reads, the habit of a column.
import { cellAt, columnCount, type Grid } from '../../../grid/grid.ts';
import { memo } from '../../../memory/memo.ts';
import { median } from '../../../numbers/median.ts';
import { cellKey } from '../../cellKey.ts';
import type { RuleContext } from '../../rule.ts';
import { LARGE } from '../amounts/moneyColumns.ts';
import { groupBy } from '../groupBy.ts';
import { columnAt, familyOf, periodColumns } from '../spot.ts';
import { treeOf } from '../tree.ts';
import { namedAlone } from './dependents.ts';
import type { FormulaFault } from './formulaFault.ts';

/** Of four quarters one is blank. */
const FEWEST_PERIODS = 3;
/** So many figures show what a column holds. */
const FEWEST_FIGURES = 3;

/** The same faults, told as a question where nothing shows that a formula is gone rather than was never wanted. */
export function doubtWhatIsBlank(
  context: RuleContext,
  faults: readonly FormulaFault[],
): FormulaFault[] {
  const unread = ({ kind, sheet, row, column }: FormulaFault): boolean =>
    kind === 'hilang' &&
    !namedAlone(context).has(cellKey({ sheet: sheet.grid.sheet, row, column }));
  const columns = groupBy(faults, (fault) =>
    unread(fault) ? `${fault.sheet.grid.sheet}|${fault.column}` : null,
  );
  const several = new Set([...columns.values()].filter(({ length }) => length > 1).flat());
  return faults.map((fault) =>
    several.has(fault) || (unread(fault) && mayAddNothing(fault))
      ? { ...fault, doubtful: true }
      : fault,
  );
}

/**
 * A total, a heading, or a row with rows below it, where neither money that is added throughout nor the other periods
 * of the row show that a figure belongs there.
 */
function mayAddNothing({ sheet, row, column }: FormulaFault): boolean {
  const owner = sheet.owner(row, column);
  if (owner && treeOf(sheet.table).children(owner).length === 0) return false;
  const calculates = (at: number): boolean => cellAt(sheet.grid, row, at).formula !== null;
  const inTable = (at: number): boolean => sheet.columns.length === 0 || sheet.columns.includes(at);
  const money = moneyColumns(sheet.grid).filter(inTable);
  if (!owner && money.includes(column))
    return !money.every((at) => at === column || calculates(at));
  const own = columnAt(sheet.table, column);
  const periods = own ? periodColumns(sheet.table, familyOf(own.id)) : [];
  const others = periods.filter((each) => each !== own);
  return others.length < FEWEST_PERIODS || !others.every((each) => calculates(each.column));
}

/** Columns whose figures are rupiah, whatever their titles say. */
const moneyColumns = memo((grid: Grid): readonly number[] => {
  const columns = Array.from({ length: columnCount(grid) }, (_, column) => column);
  return columns.filter((column) => {
    const figures = grid.cells.flatMap((cells) => {
      const value = cells[column]?.value;
      return typeof value === 'number' && value > 0 ? [value] : [];
    });
    return figures.length >= FEWEST_FIGURES && median(figures) >= LARGE;
  });
});
