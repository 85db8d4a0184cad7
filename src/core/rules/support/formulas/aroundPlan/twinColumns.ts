// Columns that take from another sheet in the very same rows, each a copy of the one beside it: the figure typed in one of them.
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { memo } from '../../memo.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { gap } from '../formulaPlaces.ts';
import { copiedAcross, relativeForm } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { holeState } from './holes.ts';

/** So many other rows, and columns beside it, show how a column goes. */
const FEWEST_ROWS = 3;
const FEWEST_TWINS = 2;

type Column = readonly FormulaCell[];

export const twinColumnFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const links = allFormulas(sheet).filter(({ canonical }) => canonical.includes('!'));
    const columns = [...groupBy(links, ({ column }) => column).values()];
    const bySize = groupBy(columns, ({ length }) => length);
    return columns.flatMap((column) => typedIn(sheet, column, bySize.get(column.length + 1) ?? []));
  }),
);

function typedIn(sheet: FormulaSheet, column: Column, larger: readonly Column[]): FormulaFault[] {
  if (column.length < FEWEST_ROWS) return [];
  const own = new Map(column.map((cell) => [cell.row, relativeForm(cell)]));
  const further = larger.flatMap((twin) => {
    const [more, another] = twin.filter(({ row }) => !own.has(row));
    const alike = twin.filter((cell) => own.get(cell.row) === relativeForm(cell));
    return more && !another && alike.length === column.length ? [more] : [];
  });
  const [first] = further;
  if (!first || further.length < FEWEST_TWINS || further.some(({ row }) => row !== first.row))
    return [];
  const at = column[0]!.column;
  const state = holeState(sheet, first.row, at);
  if (state !== 'ketik') return [];
  const owner = sheet.owner(first.row, at);
  return [gap(sheet, { row: first.row, column: at, owner, state }, copiedAcross(first, at))];
}
