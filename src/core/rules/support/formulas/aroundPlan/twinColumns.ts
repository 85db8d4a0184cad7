// Columns that are copies of one another row by row (years, quarters, months): the one cell that its copies say should calculate otherwise.
import { references } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups, loneOfEach } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { addsItsColumn, copiedAcross, formulaShape, relativeForm } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { isMoney } from '../isMoney.ts';
import { type Hole, holeFault, holeState, isWanted } from './holes.ts';

/** In so many other rows two columns must be copies of one another, and in so much of what both calculate. */
const FEWEST_ROWS = 3;
const SHARE = 0.8;
/** So many copies of a column say what belongs in a row; more where a plan's own rows are added: a target may have no sum. */
const FEWEST_TWINS = 2;
const MANY_TWINS = 4;
/** So many say that a cell is no blank, or that its formula is another one: three of four quarters. */
const CERTAIN_TWINS = 3;

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
      const twins = [...forms.keys()].filter((each) => isTwin(forms.get(each)!, own));
      const odd = [...lines.values()].flatMap((line) => oddIn(sheet, line, column, twins));
      return loneOfEach(odd, ({ formula, kind }) => `${formula !== null} ${kind}`);
    });
  }),
);

/** Two columns that are copies of one another; not the column itself. */
function isTwin(other: Forms, own: Forms): boolean {
  if (other === own) return false;
  const both = [...own].filter(([row]) => other.has(row));
  const shared = both.filter(([row, form]) => other.get(row) === form).length;
  return shared >= FEWEST_ROWS && shared >= both.length * SHARE;
}

function oddIn(
  sheet: FormulaSheet,
  line: readonly FormulaCell[],
  column: number,
  twins: readonly number[],
): FormulaFault[] {
  const [usual = []] = largestGroups(
    line.filter((cell) => twins.includes(cell.column)),
    relativeForm,
  );
  const [first] = usual;
  if (!first || usual.length < FEWEST_TWINS) return [];
  const { row } = first;
  const expected = copiedAcross(first, column);
  const own = line.find((cell) => cell.column === column);
  const all =
    usual.length >= CERTAIN_TWINS && usual.length === twins.length && isUpright(expected, column);
  // It goes on as the cell beside it does: shares of another row than those before.
  const goesOn =
    own &&
    line.some(
      (cell) => Math.abs(cell.column - column) === 1 && relativeForm(cell) === relativeForm(own),
    );
  if (own) return all && !goesOn ? strayIn(sheet, own, expected) : [];
  const state = holeState(sheet, row, column);
  if (state === null) return [];
  const sums = addsItsColumn(first);
  // A target may have no sum; money has.
  const many = usual.length >= MANY_TWINS || !sums;
  // The whole has no share of itself: `=H39/$G39` begins beside it.
  const blank = all && !namesFixed(expected) && (many || isMoney(sheet, column));
  const some = state === 'ketik' ? many : blank;
  if (!some) return [];
  const hole: Hole = { row, column, state, expected };
  return isWanted(sheet, hole) ? [holeFault(sheet, hole)] : [];
}

/** Of the shape of its copies, and with other references. */
function strayIn(sheet: FormulaSheet, own: FormulaCell, expected: string): FormulaFault[] {
  const { canonical } = own;
  if (canonical === expected || formulaShape(canonical) !== formulaShape(expected)) return [];
  return comesToTheSame(sheet, own, expected)
    ? []
    : [faultAt(sheet, own, 'beda', expected, { params: { mendatar: true } })];
}

function namesFixed(formula: string): boolean {
  return references(formula, null).some(({ start }) => start.absoluteColumn);
}

/**
 * Nothing but its own column, and what is fixed for all copies: what goes on from the column before, or is a share of
 * another, begins otherwise than it goes on.
 */
function isUpright(formula: string, column: number): boolean {
  return references(formula, null).every(
    ({ rect, start }) => rect.columns === 1 && (start.absoluteColumn || rect.column === column),
  );
}
