// The edits that build a deleted sheet again from its snapshot.
import { columnCount, type Grid, rowCount } from '../grid/grid.ts';
import type { Rect } from '../grid/rect.ts';
import { cellInput } from './cellInput.ts';
import type { Edit } from './edit.ts';

/** Adds `sheet` at `index` (at the end when null) and writes back everything that a snapshot knows: cells, formats, fills, notes, bold, merges, tags. */
export function restoreSheet(grid: Grid, sheet: string, index: number | null = null): Edit[] {
  const rows = rowCount(grid);
  const columns = columnCount(grid);
  const edits: Edit[] = [
    {
      kind: 'addSheet',
      sheet,
      rows: Math.max(rows, 1),
      columns: Math.max(columns, 1),
      ...(index === null ? {} : { index }),
    },
  ];
  if (rows === 0 || columns === 0) return edits;
  const at = { sheet, row: 0, column: 0 };
  edits.push(
    { kind: 'formats', ...at, formats: grid.cells.map((row) => row.map((cell) => cell.format)) },
    { kind: 'cells', ...at, inputs: grid.cells.map((row) => row.map(cellInput)) },
    { kind: 'fills', ...at, fills: grid.cells.map((row) => row.map((cell) => cell.fill)) },
    { kind: 'notes', ...at, notes: grid.cells.map((row) => row.map((cell) => cell.note)) },
  );
  const bold: Rect[] = [];
  grid.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.bold) bold.push({ row: r, column: c, rows: 1, columns: 1 });
    });
  });
  if (bold.length > 0) edits.push({ kind: 'style', sheet, rects: bold, style: { bold: true } });
  if (grid.merges.length > 0) edits.push({ kind: 'merge', sheet, rects: grid.merges });
  if (grid.frozenRows > 0) edits.push({ kind: 'freeze', sheet, rows: grid.frozenRows, columns: 0 });
  if (grid.tags.length > 0) edits.push({ kind: 'tags', sheet, tags: grid.tags });
  for (const column of grid.hiddenColumns)
    edits.push({ kind: 'hideColumns', sheet, column, columns: 1, hidden: true });
  return edits;
}
