// Columns of plain links to the sums of another sheet: the one to a figure within such a sum, which no other link takes.
import { moveReferences } from '../../../../formula/relative.ts';
import { cellAt, type Grid, rowCount } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import { nearly } from '../../../../numbers/nearly.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { rowsOfOwnColumn } from '../ownColumn.ts';
import { type PlainLink, plainLinks } from './plainLinks.ts';

/** So many others must be links to sums. */
const FEWEST = 3;

export const detailLinkFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const links = plainLinks(sheet);
    const columns = groupBy(
      links,
      ({ cell, from }) => `${cell.column} ${from.rect.column} ${from.sheet}`,
    );
    return [...columns.values()].flatMap((column) => {
      const grid = context.grids.get(column[0]!.from.sheet);
      return grid ? oddIn(sheet, grid, column) : [];
    });
  }),
);

function oddIn(sheet: FormulaSheet, grid: Grid, links: readonly PlainLink[]): FormulaFault[] {
  const column = links[0]!.from.rect.column;
  const details = links.filter(
    ({ from }) => rowsOfOwnColumn(grid, from.rect.row, column).length === 0,
  );
  const [odd, another] = details;
  if (!odd || another || links.length - 1 < FEWEST) return [];
  const { row } = odd.from.rect;
  const { kind, value } = cellAt(grid, row, column);
  if (kind !== 'number') return [];
  const taken = new Set(links.map(({ from }) => from.rect.row));
  const sums = Array.from({ length: rowCount(grid) }, (_, at) => at).filter(
    (at) => !taken.has(at) && rowsOfOwnColumn(grid, at, column).includes(row),
  );
  const [sum, more] = sums;
  if (sum === undefined || more !== undefined) return [];
  if (nearly(Number(cellAt(grid, sum, column).value), Number(value))) return [];
  const expected = moveReferences(odd.cell.canonical, () => (corner) => ({ ...corner, row: sum }));
  return [faultAt(sheet, odd.cell, 'bergeser', expected)];
}
