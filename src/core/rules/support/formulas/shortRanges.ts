// A sum under conditions that stops short of the rows which all others over the same columns reach to.

import { type Reference, references } from '../../../formula/references.ts';
import { moveReferences } from '../../../formula/relative.ts';
import { cellAt } from '../../../grid/grid.ts';
import { rectContains } from '../../../grid/rect.ts';
import type { RuleContext } from '../../rule.ts';
import { groupBy, largestGroups } from '../groupBy.ts';
import { type FormulaFault, faultAt } from './formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from './formulaSheet.ts';

/** So many others must reach equally far before one that does not is odd. */
const FEWEST = 4;
const CONDITIONAL = /\b(?:SUM|AVERAGE|COUNT)IFS?\(/;

interface Reach {
  readonly sheet: FormulaSheet;
  readonly cell: FormulaCell;
  /** Of one column of one sheet. */
  readonly range: Reference;
  readonly source: string;
}

export function shortRanges(context: RuleContext): FormulaFault[] {
  const all = wholeSheets(context).flatMap((sheet) =>
    allFormulas(sheet).flatMap((cell) => reachesOf(sheet, cell)),
  );
  const found = new Map<string, FormulaFault>();
  for (const group of groupBy(
    all,
    ({ source, range }) => `${source}|${range.rect.column}`,
  ).values()) {
    const odd = oddAmong(context, group);
    if (odd === null) continue;
    const { sheet, cell } = odd.reach;
    const key = `${sheet.grid.sheet}|${cell.row}|${cell.column}`;
    if (!found.has(key))
      found.set(key, faultAt(sheet, cell, 'bergeser', stretched(odd.reach, odd.usual)));
  }
  return [...found.values()];
}

/** Each column of figures or words that a formula under conditions goes through, down several rows. */
function reachesOf(sheet: FormulaSheet, cell: FormulaCell): Reach[] {
  if (!CONDITIONAL.test(cell.canonical)) return [];
  return references(cell.canonical, null).flatMap((range) =>
    range.rect.columns === 1 && range.rect.rows > 1
      ? [{ sheet, cell, range, source: range.sheet ?? sheet.grid.sheet }]
      : [],
  );
}

/** The one of the group that ends, or begins, among the rows of all the others. */
function oddAmong(
  { grids }: RuleContext,
  group: readonly Reach[],
): { readonly reach: Reach; readonly usual: Reach } | null {
  const [most, odd, another] = largestGroups(
    group,
    ({ range }) => `${range.rect.row} ${range.rect.rows}`,
  );
  if (!most || odd?.length !== 1 || another || most.length < FEWEST) return null;
  const [reach, usual] = [odd[0]!, most[0]!];
  const [own, whole] = [reach.range.rect, usual.range.rect];
  const ends = [own.row + own.rows, whole.row + whole.rows];
  const level = own.row === whole.row || ends[0] === ends[1];
  if (!level || own.rows >= whole.rows) return null;
  const grid = grids.get(reach.source);
  const left = Array.from({ length: whole.rows }, (_, i) => whole.row + i).filter(
    (row) => !rectContains(own, row, own.column),
  );
  // A range that reaches into blank rows says no more than one that does not.
  const filled = left.some((row) => grid && cellAt(grid, row, own.column).display.trim() !== '');
  return filled ? { reach, usual } : null;
}

/** All its ranges over those rows, over the usual ones. */
function stretched({ cell, range }: Reach, { range: usual }: Reach): string | null {
  const { row, rows } = range.rect;
  return moveReferences(cell.canonical, ({ rect }) => {
    if (rect.row !== row || rect.rows !== rows || rect.columns > 1) return null;
    return (corner) => ({
      ...corner,
      row: corner.row === row ? usual.rect.row : usual.rect.row + usual.rect.rows - 1,
    });
  });
}
