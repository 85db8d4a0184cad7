// Columns that are copies of one another row by row (years, quarters, before and after): the one figure typed in such a column.
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { memo } from '../../memo.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { gap } from '../formulaPlaces.ts';
import { addsItsColumn, copiedAcross, relativeForm } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { holeState, isWanted } from './holes.ts';

/** In so many other rows two columns must be copies of one another. */
const FEWEST_ROWS = 3;
/** So many copies of a column say what belongs in a row; more where a plan's own rows are added: a target may have no sum. */
const FEWEST_TWINS = 2;
const MANY_TWINS = 4;

type Forms = ReadonlyMap<number, string>;

export const twinColumnFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const cells = allFormulas(sheet);
    const forms = new Map(
      [...groupBy(cells, ({ column }) => column)].map(
        ([column, own]) =>
          [column, new Map(own.map((cell) => [cell.row, relativeForm(cell)]))] as const,
      ),
    );
    const lines = groupBy(cells, ({ row }) => row);
    return [...forms].flatMap(([column, own]) => {
      if (own.size < FEWEST_ROWS) return [];
      const isTwin = twinsOf(forms, own);
      const typed = [...lines].flatMap(([row, line]) => {
        if (own.has(row) || holeState(sheet, row, column) !== 'ketik') return [];
        return expectedFrom(sheet, line, column, isTwin);
      });
      // Two are a habit.
      return typed.length === 1 ? typed : [];
    });
  }),
);

/** Says of a column, once, whether it and `own` are copies of one another. */
function twinsOf(forms: ReadonlyMap<number, Forms>, own: Forms): (column: number) => boolean {
  const known = new Map<number, boolean>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const other = forms.get(column)!;
    const shared = [...own].filter(([row, form]) => other.get(row) === form).length;
    known.set(column, shared >= FEWEST_ROWS);
    return shared >= FEWEST_ROWS;
  };
}

function expectedFrom(
  sheet: FormulaSheet,
  line: readonly FormulaCell[],
  column: number,
  isTwin: (column: number) => boolean,
): FormulaFault[] {
  const [usual = []] = largestGroups(
    line.filter((cell) => isTwin(cell.column)),
    relativeForm,
  );
  const [first] = usual;
  if (!first || usual.length < (addsItsColumn(first) ? MANY_TWINS : FEWEST_TWINS)) return [];
  const place = { row: first.row, column, state: 'ketik' as const };
  const expected = copiedAcross(first, column);
  if (!isWanted(sheet, { ...place, expected })) return [];
  return [gap(sheet, { ...place, owner: sheet.owner(first.row, column) }, expected)];
}
