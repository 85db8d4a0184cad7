// The one figure of a column that was typed over a formula, on any sheet: all its like calculate, and so does what stands beside it.

import { memo } from '../../../memory/memo.ts';
import type { RuleContext } from '../../rule.ts';
import { groupBy, largestGroups } from '../groupBy.ts';
import { comesToTheSame, isFed } from './cellFigures.ts';
import type { FormulaFault } from './formulaFault.ts';
import { gap } from './formulaPlaces.ts';
import { addsItsColumn, copiedAcross, copiedDown, relativeForm } from './formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  planRows,
  wholeSheets,
} from './formulaSheet.ts';
import { isOverOwnRow } from './inRow/aloneInColumn.ts';

/** So many others of the column must be calculated alike along their rows. */
const FEWEST = 6;
/** So many rows must be added up alike in two columns. */
const FEWEST_TWINS = 4;

export const typedAmongFormulas = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const all = allFormulas(sheet);
    const columns = groupBy(all, ({ column }) => column);
    const sums = new Map(
      [...columns].map(([column, cells]) => [
        column,
        new Map(cells.filter(addsItsColumn).map((cell) => [cell.row, cell] as const)),
      ]),
    );
    const inside = planRows(context, sheet.grid.sheet, ({ totalRows }) => totalRows);
    return [
      ...[...columns.values()].flatMap((cells) => alongRows(sheet, cells, inside)),
      ...[...sums.keys()].flatMap((column) => besideTwin(sheet, column, sums, inside)),
    ];
  }),
);

/** Outside plans, whose rows have habits of their own: `=C6+D6+E6` all the way down, and one sum that is typed and another. */
function alongRows(
  sheet: FormulaSheet,
  cells: readonly FormulaCell[],
  inside: ReadonlySet<number>,
): FormulaFault[] {
  const [usual] = largestGroups(
    cells.filter((cell) => isOverOwnRow(cell)),
    relativeForm,
  );
  const like = usual?.[0];
  if (!like || usual.length < FEWEST || !['linear', 'ratio'].includes(like.model.kind)) return [];
  const rows = usual.map(({ row }) => row);
  const typed = typedIn(sheet, like.column, Math.min(...rows), Math.max(...rows)).filter((row) =>
    isFed(sheet, copiedDown(like, row)),
  );
  const [row, another] = typed;
  if (row === undefined || another !== undefined || inside.has(row)) return [];
  const expected = copiedDown(like, row);
  const place = { ...like, row, canonical: expected };
  return comesToTheSame(sheet, place, expected) ? [] : [faultAt(sheet, row, like.column, expected)];
}

/** Rows that are added up alike before and after the change, planned and spent: all but one, typed in one of the two. */
function besideTwin(
  sheet: FormulaSheet,
  column: number,
  sums: ReadonlyMap<number, ReadonlyMap<number, FormulaCell>>,
  inside: ReadonlySet<number>,
): FormulaFault[] {
  const own = sums.get(column)!;
  for (const [other, twin] of sums) {
    if (other === column || twin.size <= FEWEST_TWINS) continue;
    const shared = [...twin.values()].filter(({ row }) => own.has(row));
    const alike = shared.filter((cell) => relativeForm(own.get(cell.row)!) === relativeForm(cell));
    const bare = [...twin.values()].filter(({ row }) => isTyped(sheet, row, column));
    const [only, another] = bare;
    if (!only || another || inside.has(only.row)) continue;
    if (alike.length < FEWEST_TWINS || alike.length < shared.length) continue;
    const expected = copiedAcross(only, column);
    if (!isFed(sheet, expected)) continue;
    const place = { ...only, column, canonical: expected };
    if (!comesToTheSame(sheet, place, expected))
      return [faultAt(sheet, only.row, column, expected)];
  }
  return [];
}

function typedIn(sheet: FormulaSheet, column: number, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i).filter((row) =>
    isTyped(sheet, row, column),
  );
}

function isTyped(sheet: FormulaSheet, row: number, column: number): boolean {
  const { kind, formula, value } = sheet.cell(row, column);
  return kind === 'number' && formula === null && value !== 0;
}

function faultAt(sheet: FormulaSheet, row: number, column: number, expected: string): FormulaFault {
  return gap(sheet, { row, column, owner: null, state: 'ketik' }, expected);
}
