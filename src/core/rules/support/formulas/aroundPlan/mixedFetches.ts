// `='LRFK'!H12/E10*100`: formulas with one figure of another sheet, from the row that bears another row's name.
import { type Reference, references } from '../../../../formula/references.ts';
import { moveReferences } from '../../../../formula/relative.ts';
import type { Grid } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { namesakeOf, rowsByKey } from './namesakes.ts';

/** So many rows of the column must take from the row of their own name, and this share of all. */
const FEWEST = 3;
const SHARE = 0.75;

interface Mixed {
  readonly cell: FormulaCell;
  readonly from: Reference;
  /** The one row of the other sheet that bears a code or name of this row. */
  readonly namesake: number | null;
}

/** In any row of any sheet: lists of packages and recaps are no plans. */
export const mixedFetchFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const mixed = allFormulas(sheet).flatMap((cell) => mixedIn(context.grids, sheet, cell));
    const columns = groupBy(mixed, ({ cell, from }) => `${cell.column}|${from.sheet}`);
    return [...columns.values()].flatMap((column) => strays(context, sheet, column));
  }),
);

function strays(
  { grids }: RuleContext,
  sheet: FormulaSheet,
  column: readonly Mixed[],
): FormulaFault[] {
  const right = column.filter(({ from, namesake }) => from.rect.row === namesake);
  if (right.length < FEWEST || right.length < column.length * SHARE) return [];
  const shown = new Set(right.map(({ namesake }) => namesake));
  return column.flatMap(({ cell, from, namesake }) => {
    if (namesake === null || from.rect.row === namesake) return [];
    // Only what another row shows already, or bears the name of, is known to be none of this one's.
    if (!shown.has(from.rect.row) && !isNamed(grids.get(from.sheet!)!, sheet, from.rect.row))
      return [];
    return [faultAt(sheet, cell, 'bergeser', withRow(cell.canonical, from, namesake))];
  });
}

/** Another row of the sheet bears the name of that row of `grid`. */
function isNamed(grid: Grid, sheet: FormulaSheet, row: number): boolean {
  const index = rowsByKey(grid);
  return sheet.grid.cells.some((cells) => namesakeOf(index, cells) === row);
}

/** [] for a formula that takes more from elsewhere, or from other rows of its own sheet. */
function mixedIn(grids: RuleContext['grids'], sheet: FormulaSheet, cell: FormulaCell): Mixed[] {
  const refs = references(cell.canonical, null);
  const isOwn = (ref: Reference): boolean => ref.sheet === null || ref.sheet === sheet.grid.sheet;
  const [from, another] = refs.filter((ref) => !isOwn(ref));
  const grid = from?.sheet ? grids.get(from.sheet) : undefined;
  if (!from || !grid || another || from.end !== null) return [];
  if (refs.some((ref) => isOwn(ref) && (ref.rect.row !== cell.row || ref.rect.rows !== 1)))
    return [];
  const namesake = namesakeOf(rowsByKey(grid), sheet.grid.cells[cell.row] ?? []);
  return [{ cell, from, namesake }];
}

function withRow(canonical: string, from: Reference, row: number): string | null {
  return moveReferences(canonical, (reference) =>
    reference.text === from.text ? (corner) => ({ ...corner, row }) : null,
  );
}
