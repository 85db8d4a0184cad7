// A column that is calculated from the same other columns in its rows, on any sheet: the one blank of it though all that it would be calculated from is there.
import { toCanonical } from '../../../../formula/canonical.ts';
import { type Reference, references } from '../../../../formula/references.ts';
import { cellAt, columnCount, rowCount } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, lone } from '../../groupBy.ts';
import { holeFault, holeState } from '../aroundPlan/holes.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { copiedDown, formulaShape, relativeForm, shapeOf } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many rows must be calculated from figures in the same columns. */
const FEWEST = 4;
/** So many of them from such typed or calculated figures as stand in the row of the blank. */
const FEWEST_ALIKE = 2;

/** What a formula takes of its own row, or of the row of another sheet that belongs to it. */
interface Input {
  readonly sheet: string | null;
  readonly column: number;
  readonly columns: number;
  /** Rows below the formula's own. */
  readonly below: number;
}

export const blankInColumnFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) =>
    [...groupBy(allFormulas(sheet), ({ column }) => column).values()].flatMap((cells) =>
      // Prices may stand in fixed cells of a list: then own figures alone say which rows are alike.
      [false, true].flatMap((far) =>
        [...groupBy(cells, (cell) => manner(cell, far)).values()].flatMap((alike) =>
          blankAmong(context, sheet, alike, far),
        ),
      ),
    ),
  ),
);

function manner(cell: FormulaCell, far: boolean): string | null {
  const inputs = inputsOf(cell, far);
  if (
    takesOtherRows(cell) ||
    inputs.length === 0 ||
    (far && inputs.every(({ sheet }) => sheet === null))
  )
    return null;
  const names = inputs.map(
    ({ sheet, column, columns, below }) => `${sheet}|${column}+${columns}|${below}`,
  );
  return [shapeOf(cell), ...names.sort()].join('#');
}

/** Rows above or below belong to a work of several lines, or to a group: its lines are not all calculated. */
function takesOtherRows({ canonical, row }: FormulaCell): boolean {
  return references(canonical, null).some(
    ({ sheet, text, rect }) =>
      sheet === null && (rect.rows > 1 || rect.row !== row) && !/\$\d/.test(text),
  );
}

function inputsOf({ canonical, row }: FormulaCell, far: boolean): Input[] {
  const isOwn = ({ sheet, rect }: Reference): boolean =>
    rect.rows === 1 && (sheet === null ? rect.row === row : far);
  return references(canonical, null)
    .filter(isOwn)
    .map(({ sheet, rect }) => ({
      ...{ sheet, column: rect.column, columns: rect.columns, below: rect.row - row },
    }));
}

function blankAmong(
  context: RuleContext,
  sheet: FormulaSheet,
  alike: readonly FormulaCell[],
  far: boolean,
): FormulaFault[] {
  const [like] = alike;
  if (!like || alike.length < FEWEST) return [];
  const inputs = inputsOf(like, far);
  const isFed = (row: number): boolean =>
    inputs.every((input) => isFull(context, sheet, row, input));
  const fed = alike.filter(({ row }) => isFed(row));
  if (fed.length < FEWEST) return [];
  const looks = groupBy(fed, ({ row }) => looksOf(context, sheet, row, inputs));
  const blank = rowsBetween(sheet, alike).filter(
    (row) =>
      holeState(sheet, row, like.column) === 'kosong' &&
      isFed(row) &&
      (looks.get(looksOf(context, sheet, row, inputs))?.length ?? 0) >= FEWEST_ALIKE,
  );
  const copies = new Set(alike.map(relativeForm)).size === 1;
  return lone(blank).map((row) =>
    holeFault(sheet, {
      ...{ row, column: like.column, state: 'kosong' },
      expected: copies ? copiedDown(like, row) : null,
    }),
  );
}

/** From the first to the last, and the row beside them where it is filled just like it in all other columns. */
function rowsBetween(sheet: FormulaSheet, alike: readonly FormulaCell[]): number[] {
  const first = alike[0]!.row;
  const last = alike[alike.length - 1]!.row;
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const isTwin = (row: number, beside: number): boolean =>
    row >= 0 &&
    row < rowCount(sheet.grid) &&
    Array.from({ length: columnCount(sheet.grid) }, (_, column) => column).every(
      (column) =>
        column === alike[0]!.column || lookOf(sheet, row, column) === lookOf(sheet, beside, column),
    );
  return [
    ...(isTwin(first - 1, first) ? [first - 1] : []),
    ...rows,
    ...(isTwin(last + 1, last) ? [last + 1] : []),
  ];
}

function lookOf(sheet: FormulaSheet, row: number, column: number): string {
  const { formula, kind } = cellAt(sheet.grid, row, column);
  return formula ? formulaShape(toCanonical(formula, sheet.grid.locale)) : kind;
}

function looksOf(
  context: RuleContext,
  sheet: FormulaSheet,
  row: number,
  inputs: readonly Input[],
): string {
  return inputs
    .map(({ sheet: name, column, below }) => {
      const grid = name === null ? sheet.grid : context.grids.get(name);
      const formula = grid && cellAt(grid, row + below, column).formula;
      return formula ? formulaShape(toCanonical(formula, grid.locale)) : '';
    })
    .join('#');
}

/** At least one figure that is not nothing. */
function isFull(
  context: RuleContext,
  sheet: FormulaSheet,
  row: number,
  { sheet: name, column, columns, below }: Input,
): boolean {
  const grid = name === null ? sheet.grid : context.grids.get(name);
  if (!grid || row + below < 0) return false;
  const width = Math.min(columns, columnCount(grid) - column);
  return Array.from({ length: Math.max(0, width) }, (_, i) => column + i).some((each) => {
    const { kind, value } = cellAt(grid, row + below, each);
    return kind === 'number' && value !== 0;
  });
}
