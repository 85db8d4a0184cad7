// A snapshot as it would look after edits of cells and tags, without calculating anything.
import { BLANK_CELL, type Cell } from '../grid/cell.ts';
import { columnCount, type Grid } from '../grid/grid.ts';
import type { Edit, Input } from './edit.ts';

/** A new formula has no result yet: its cell counts as a blank one with that formula. */
function cellWith(old: Cell, input: Input): Cell {
  const base = { ...old, formula: null };
  if (input === null) return { ...base, kind: 'blank', value: null, display: '' };
  if ('n' in input) return { ...base, kind: 'number', value: input.n, display: String(input.n) };
  if ('b' in input) {
    return { ...base, kind: 'boolean', value: input.b, display: input.b ? 'TRUE' : 'FALSE' };
  }
  if ('f' in input) return { ...base, kind: 'blank', value: null, display: '', formula: input.f };
  return { ...base, kind: 'text', value: input.t, display: input.t };
}

/** Edits of other sheets and of other kinds are left out. */
export function applyToGrid(grid: Grid, edits: readonly Edit[]): Grid {
  const cells = grid.cells.map((row) => [...row]);
  let tags = [...grid.tags];
  let width = columnCount(grid);
  for (const edit of edits) {
    if (edit.sheet !== grid.sheet) continue;
    if (edit.kind === 'cells') {
      edit.inputs.forEach((row, r) => {
        while (cells.length <= edit.row + r) cells.push([]);
        const line = cells[edit.row + r]!;
        row.forEach((input, c) => {
          while (line.length <= edit.column + c) line.push(BLANK_CELL);
          line[edit.column + c] = cellWith(line[edit.column + c]!, input);
        });
        width = Math.max(width, line.length);
      });
    } else if (edit.kind === 'tags') {
      const same = (a: (typeof tags)[number], b: (typeof tags)[number]) =>
        a.key === b.key && a.on === b.on && a.index === b.index;
      tags = [...tags.filter((old) => !edit.tags.some((tag) => same(tag, old))), ...edit.tags];
    }
  }
  for (const line of cells) while (line.length < width) line.push(BLANK_CELL);
  return { ...grid, cells, tags };
}
