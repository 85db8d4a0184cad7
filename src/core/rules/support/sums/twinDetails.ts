// The same thing bought twice below one account: name, volume, price and amount alike.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { normaliseName } from '../../../nomenclature/nameWords.ts';
import { isParent, treeOf } from '../tree.ts';

/** Pairs of rows below the same account or heading, the later one first. */
export function twinDetails(
  table: PlanTable,
  grid: Grid | undefined,
): { readonly row: PlanRow; readonly twin: PlanRow }[] {
  if (!grid) return [];
  const tree = treeOf(table);
  const seen = new Map<string, PlanRow>();
  return table.rows.flatMap((row) => {
    if (row.levelFrom !== 'rekening' || row.kode !== null || isParent(tree, row)) return [];
    const figures = (grid.cells[row.row] ?? []).flatMap((_, column) => {
      const { kind, display } = cellAt(grid, row.row, column);
      return kind === 'number' ? [`${column}:${display}`] : [];
    });
    // One figure alone may well be the same twice: two lump sums.
    if (figures.length < 3) return [];
    const words = (grid.cells[row.row] ?? []).flatMap((cell) =>
      cell.kind === 'text' ? [normaliseName(cell.display)] : [],
    );
    const key = [row.parent, ...words, ...figures].join('|');
    const twin = seen.get(key);
    seen.set(key, row);
    return twin ? [{ row, twin }] : [];
  });
}
