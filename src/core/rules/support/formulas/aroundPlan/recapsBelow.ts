// A small recap below the table (money by source, by field): a sum that stops before its last line, a condition that tests other rows, a name that none asks for.
import { parseReference } from '../../../../formula/references.ts';
import { tokenizeCanonical } from '../../../../formula/tokenize.ts';
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import { WHY } from '../../../../reader/rows/rowClass.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { blamedCell, type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap, stateOf } from '../formulaPlaces.ts';
import { conditionShape, copiedDown } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets, formulasIn } from '../formulaSheet.ts';
import { unmetNames } from './unmetNames.ts';

/** So many lines that test the same rows show which rows are meant. */
const FEWEST = 2;
const SUM = /^=SUM\(\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\)$/;

export const recapBelowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => {
    const below = new Set(
      sheet.table.ignoredRows
        .filter(({ why }) => why === WHY.footer || why === WHY.other)
        .map(({ row }) => row),
    );
    const cells = [...below].flatMap((row) => formulasIn(sheet.grid, sheet.bounds, row));
    const listed = sheet.table.ignoredRows.filter(({ why }) => why === WHY.list);
    const others = listed.flatMap(({ row }) => formulasIn(sheet.grid, sheet.bounds, row));
    const columns = [...groupBy(cells, ({ column }) => column).values()];
    const stacks = columns.flatMap((column) => stacksOf(column));
    // A recap with titles of its own is judged as a table elsewhere, but for the names that it asks for.
    const lists = [...groupBy(others, ({ column }) => column).values()].flatMap(stacksOf);
    return [
      ...lists.flatMap((stack) => unmetNames(sheet, stack)),
      ...columns.flatMap((column) => column.flatMap((cell) => stopsShort(sheet, cell, below))),
      ...stacks.flatMap((stack) => [
        ...oddCondition(sheet, stack),
        ...unmetNames(sheet, stack),
        ...columns.flatMap((column) => typedBeside(sheet, stack, column)),
      ]),
    ];
  }),
);

/** `=SUM(G66:G67)` in row 69 where row 68 has a figure of the same recap. */
function stopsShort(
  sheet: FormulaSheet,
  cell: FormulaCell,
  below: ReadonlySet<number>,
): FormulaFault[] {
  const match = SUM.exec(cell.canonical.replace(/\s/g, '').toUpperCase());
  const own = columnName(cell.column);
  if (!match || match[1] !== own || match[3] !== own) return [];
  const [first, last] = [Number(match[2]) - 1, Number(match[4]) - 1];
  if (first > last || last >= cell.row || !below.has(first)) return [];
  const between = Array.from({ length: cell.row - 1 - last }, (_, i) => last + 1 + i);
  const left = between.filter((row) => sheet.cell(row, cell.column).kind === 'number');
  if (left.length === 0 || left.length < between.length) return [];
  if (!between.every((row) => below.has(row))) return [];
  const expected = `=SUM(${own}${first + 1}:${own}${cell.row})`;
  const blamed = left.map((row) => blamedCell(sheet, row, cell.column));
  return [faultAt(sheet, cell, 'kurang-baris', expected, { blamed })];
}

/** Lines that follow one another, with formulas of one shape under conditions. */
function stacksOf(column: readonly FormulaCell[]): FormulaCell[][] {
  const stacks: FormulaCell[][] = [];
  for (const cell of column) {
    const shape = conditionShape(cell.canonical);
    if (!/(?:SUM|COUNT|AVERAGE)IFS?/.test(shape)) continue;
    const before = stacks[stacks.length - 1];
    const above = before?.[before.length - 1];
    if (above && above.row === cell.row - 1 && conditionShape(above.canonical) === shape)
      before!.push(cell);
    else stacks.push([cell]);
  }
  return stacks;
}

/** A figure typed in the one line where the column beside it, with sums under conditions in all lines, goes without. */
function typedBeside(
  sheet: FormulaSheet,
  stack: readonly FormulaCell[],
  column: readonly FormulaCell[],
): FormulaFault[] {
  const shape = conditionShape(stack[0]!.canonical);
  const alike = column.filter((cell) => conditionShape(cell.canonical) === shape);
  const left = stack.filter(({ row }) => !alike.some((cell) => cell.row === row));
  const like = alike.find((cell) => stack.some(({ row }) => cell.row === row));
  const [lone, ...more] = left;
  if (!like || !lone || more.length > 0 || stack.length <= FEWEST) return [];
  const place = { row: lone.row, column: like.column, owner: null };
  const state = stateOf(sheet, place.row, place.column);
  if (state !== 'ketik' || sheet.cell(place.row, place.column).kind !== 'number') return [];
  const expected = copiedDown(like, place.row);
  return [gap(sheet, { ...place, state }, expected)];
}

/** `$H$12:$H$50` in one line where all the others test `$H$12:$H$62`. */
function oddCondition(sheet: FormulaSheet, stack: readonly FormulaCell[]): FormulaFault[] {
  const ways = largestGroups(stack, rangesOf);
  const usual = ways[0] ?? [];
  const odd = ways.slice(1).flat();
  if (usual.length < FEWEST || odd.length !== 1) return [];
  const [cell] = odd as [FormulaCell];
  const like = usual[0]!;
  const expected = copiedDown(like, cell.row);
  return [faultAt(sheet, cell, 'beda', expected)];
}

/** The ranges that a formula names. */
function rangesOf({ canonical }: FormulaCell): string {
  return tokenizeCanonical(canonical)
    .flatMap((token) => {
      const reference = token.kind === 'reference' ? parseReference(token.text) : null;
      return reference?.end ? [token.text.replace(/\$/g, '').toUpperCase()] : [];
    })
    .join(' ');
}
