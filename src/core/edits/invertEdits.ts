// The inverse of a list of edits: what to write so that everything stands as in the snapshots taken before.
import { BLANK_CELL, type Cell } from '../grid/cell.ts';
import { cellAt, type Grid } from '../grid/grid.ts';
import type { Rect } from '../grid/rect.ts';
import { cellInput } from './cellInput.ts';
import type { CellEdit, Edit } from './edit.ts';
import { restoreSheet } from './restoreSheet.ts';

/** Size of the block that a cell edit writes. */
export function editRect(edit: CellEdit): Rect {
  const block =
    edit.kind === 'cells'
      ? edit.inputs
      : edit.kind === 'formats'
        ? edit.formats
        : edit.kind === 'fills'
          ? edit.fills
          : edit.notes;
  return {
    row: edit.row,
    column: edit.column,
    rows: block.length,
    columns: block.reduce((widest, row) => Math.max(widest, row.length), 0),
  };
}

/** Reads a block of the snapshot, cell by cell; cells outside it are blank. */
function block<T>(grid: Grid, rect: Rect, pick: (cell: Cell) => T): T[][] {
  const rows: T[][] = [];
  for (let r = 0; r < rect.rows; r++) {
    const row: T[] = [];
    for (let c = 0; c < rect.columns; c++) {
      row.push(pick(cellAt(grid, rect.row + r, rect.column + c) ?? BLANK_CELL));
    }
    rows.push(row);
  }
  return rows;
}

function invertCells(edit: CellEdit, grid: Grid): Edit {
  const rect = editRect(edit);
  const at = { sheet: edit.sheet, row: edit.row, column: edit.column };
  switch (edit.kind) {
    case 'cells':
      return { kind: 'cells', ...at, inputs: block(grid, rect, cellInput) };
    case 'formats':
      return { kind: 'formats', ...at, formats: block(grid, rect, (cell) => cell.format) };
    case 'fills':
      return { kind: 'fills', ...at, fills: block(grid, rect, (cell) => cell.fill) };
    case 'notes':
      return { kind: 'notes', ...at, notes: block(grid, rect, (cell) => cell.note) };
  }
}

/** Bold and background come back; a snapshot does not know about the rest of a style. */
function invertStyle(edit: Extract<Edit, { kind: 'style' }>, grid: Grid): Edit[] {
  const inverse: Edit[] = [];
  for (const rect of edit.rects) {
    const at = { sheet: edit.sheet, row: rect.row, column: rect.column };
    if (edit.style.fill !== undefined) {
      inverse.push({ kind: 'fills', ...at, fills: block(grid, rect, (cell) => cell.fill) });
    }
  }
  if (edit.style.bold !== undefined) {
    const before = { bold: [] as Rect[], plain: [] as Rect[] };
    for (const rect of edit.rects) {
      for (let r = rect.row; r < rect.row + rect.rows; r++) {
        for (let c = rect.column; c < rect.column + rect.columns; c++) {
          const list = cellAt(grid, r, c).bold ? before.bold : before.plain;
          const last = list[list.length - 1];
          if (last && last.row === r && last.column + last.columns === c) {
            list[list.length - 1] = { ...last, columns: last.columns + 1 };
          } else {
            list.push({ row: r, column: c, rows: 1, columns: 1 });
          }
        }
      }
    }
    for (const bold of [true, false]) {
      const rects = bold ? before.bold : before.plain;
      if (rects.length > 0)
        inverse.push({ kind: 'style', sheet: edit.sheet, rects, style: { bold } });
    }
  }
  return inverse;
}

/** Old values of the tags that are overwritten; a tag that is new stays, it means nothing without its cells. */
function invertTags(edit: Extract<Edit, { kind: 'tags' }>, grid: Grid): Edit[] {
  const tags = grid.tags.filter((old) =>
    edit.tags.some((tag) => tag.key === old.key && tag.on === old.on && tag.index === old.index),
  );
  return tags.length > 0 ? [{ kind: 'tags', sheet: edit.sheet, tags }] : [];
}

function invertOne(edit: Edit, grid: Grid): Edit[] {
  switch (edit.kind) {
    case 'cells':
    case 'formats':
    case 'fills':
    case 'notes':
      return [invertCells(edit, grid)];
    case 'style':
      return invertStyle(edit, grid);
    case 'tags':
      return invertTags(edit, grid);
    case 'hideSheet':
      return [{ ...edit, hidden: !edit.hidden }];
    case 'hideColumns': {
      const columns = Array.from({ length: edit.columns }, (_, i) => edit.column + i);
      return columns
        .filter((column) => grid.hiddenColumns.includes(column) !== edit.hidden)
        .map((column) => ({ ...edit, column, columns: 1, hidden: !edit.hidden }));
    }
    case 'freeze':
      return [{ ...edit, rows: grid.frozenRows }];
    default:
      return [];
  }
}

/**
 * Edits that undo `edits`, in the order in which they must be applied.
 *
 * `grids` are snapshots taken before, by the sheet's name at that time; every sheet that is touched and was
 * there before needs one (a missing one counts as empty and is not restored). A sheet that the edits add is
 * deleted as a whole under its last name. Merges, widths, validation, protection, groups, charts and named
 * ranges on a sheet that existed before are not part of a snapshot and stay.
 *
 * `order` names the sheets before the edits from left to right, so that a deleted one comes back to its place; without
 * it, it comes back as the last one.
 */
export function invertEdits(
  edits: readonly Edit[],
  grids: ReadonlyMap<string, Grid>,
  order: readonly string[] = [],
): Edit[] {
  // Sheets that the edits add are deleted before anything is restored, so places are counted without them.
  const places = [...order];
  /** Name now → name in `grids`; null for a sheet that these edits added. */
  const origin = new Map<string, string | null>();
  const originOf = (name: string): string | null => {
    const known = origin.get(name);
    return known === undefined ? name : known;
  };
  let inverse: Edit[] = [];
  for (const edit of edits) {
    const from = originOf(edit.sheet);
    if (edit.kind === 'addSheet') {
      origin.set(edit.sheet, null);
    } else if (edit.kind === 'renameSheet') {
      origin.delete(edit.sheet);
      origin.set(edit.to, from);
      if (from !== null) {
        inverse = [{ kind: 'renameSheet', sheet: edit.to, to: edit.sheet }, ...inverse];
      }
    } else if (edit.kind === 'deleteSheet') {
      origin.delete(edit.sheet);
      const grid = from === null ? undefined : grids.get(from);
      const index = from === null ? -1 : places.indexOf(from);
      if (index >= 0) places.splice(index, 1);
      if (grid) {
        inverse = [...restoreSheet(grid, edit.sheet, index < 0 ? null : index), ...inverse];
      }
    } else if (from !== null) {
      const grid = grids.get(from);
      if (grid) inverse = [...invertOne(edit, grid), ...inverse];
    }
  }
  const added: Edit[] = [];
  for (const [name, from] of origin) {
    if (from === null) added.push({ kind: 'deleteSheet', sheet: name });
  }
  return [...added, ...formatsFirst(inverse)];
}

/**
 * Formats before contents, as far as no sheet comes, goes or is named in between: a number that is put back into a cell still
 * of plain text would stay text.
 */
function formatsFirst(edits: readonly Edit[]): Edit[] {
  const ordered: Edit[] = [];
  let start = 0;
  for (const edit of edits) {
    if (edit.kind === 'formats') {
      ordered.splice(start++, 0, edit);
      continue;
    }
    ordered.push(edit);
    if (STRUCTURAL.has(edit.kind)) start = ordered.length;
  }
  return ordered;
}

const STRUCTURAL = new Set<Edit['kind']>(['addSheet', 'renameSheet', 'deleteSheet']);
