// Columns of plain links (`='DPA'!C19`), each to a cell of its own, and in the order of the other sheet: two to one cell, and one in between to none.
import { type Reference, soleReference } from '../../../../formula/references.ts';
import { moveReferences, toRelative } from '../../../../formula/relative.ts';
import type { Cell } from '../../../../grid/cell.ts';
import { cellAt, type Grid } from '../../../../grid/grid.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { memo } from '../../memo.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many links must have a cell each. */
const FEWEST = 5;

interface Link {
  readonly cell: FormulaCell;
  readonly from: Reference;
}

export const doubleLinkFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const links = allFormulas(sheet).flatMap((cell): Link[] => {
      const from = soleReference(cell.canonical);
      return from?.sheet && from.end === null ? [{ cell, from }] : [];
    });
    const columns = groupBy(
      links,
      ({ cell, from }) => `${cell.column} ${from.rect.column} ${from.sheet}`,
    );
    return [...columns.values()].flatMap((column) => {
      const grid = context.grids.get(column[0]!.from.sheet!);
      return grid ? doubledIn(sheet, grid, column) : [];
    });
  }),
);

function doubledIn(sheet: FormulaSheet, grid: Grid, column: readonly Link[]): FormulaFault[] {
  const sources = groupBy(column, ({ from }) => from.rect.row);
  const [pair, another] = [...sources.values()].filter(({ length }) => length > 1);
  if (!pair || another || pair.length > 2 || sources.size < FEWEST) return [];
  // A cell that the sources go past, and like them: a sum between two groups is none.
  const kinds = new Set(
    column
      .filter((link) => !pair.includes(link))
      .map(({ from }) => kindOf(grid, from.rect.row, from)),
  );
  const wanted = pair.flatMap((link) => {
    const at = column.indexOf(link);
    const [above, below] = [column[at - 1]?.from.rect.row, column[at + 1]?.from.rect.row];
    if (above === undefined || below === undefined || below - above < 2) return [];
    const between = Array.from({ length: below - above - 1 }, (_, i) => above + 1 + i).filter(
      (row) => !sources.has(row) && kinds.has(kindOf(grid, row, link.from)),
    );
    return between.length === 1 ? [{ link, row: between[0]! }] : [];
  });
  const [only, other] = wanted;
  if (!only || other) return [];
  const { cell } = only.link;
  const expected = moveReferences(cell.canonical, () => (corner) => ({ ...corner, row: only.row }));
  return [faultAt(sheet, cell, 'bergeser', expected)];
}

/** Typed figures are of one kind, and formulas that were copied from one another. */
function kindOf(grid: Grid, row: number, { rect }: Reference): string {
  const { kind, formula, value }: Cell = cellAt(grid, row, rect.column);
  if (kind !== 'number' || value === 0) return '';
  return formula === null ? 'ketik' : toRelative(formula, grid.locale, row, rect.column);
}
