// What a list of edits would change, cell by cell, before anything is written.
import { cellName } from '../grid/a1.ts';
import { cellAt, type Grid } from '../grid/grid.ts';
import { cellInput } from './cellInput.ts';
import type { Edit, Input } from './edit.ts';

export interface CellChange {
  readonly sheet: string;
  /** A1 name. */
  readonly cell: string;
  /** As displayed before; empty when blank. A formula is shown as its text. */
  readonly before: string;
  readonly after: string;
}

export interface Preview {
  /** Cells whose content changes, in the order of the edits. */
  readonly changes: readonly CellChange[];
  readonly added: readonly string[];
  readonly deleted: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

function inputText(input: Input): string {
  if (input === null) return '';
  if ('n' in input) return String(input.n);
  if ('t' in input) return input.t;
  if ('b' in input) return input.b ? 'TRUE' : 'FALSE';
  return input.f;
}

/**
 * `grids` are snapshots by sheet name; a sheet without one counts as empty. Cells that already hold what would be
 * written are left out. Contents of sheets that the edits add are not listed: the sheet's name says it all.
 */
export function previewEdits(edits: readonly Edit[], grids: ReadonlyMap<string, Grid>): Preview {
  const changes: CellChange[] = [];
  const added: string[] = [];
  const deleted: string[] = [];
  const renamed: { from: string; to: string }[] = [];
  for (const edit of edits) {
    if (edit.kind === 'addSheet') added.push(edit.sheet);
    else if (edit.kind === 'deleteSheet') deleted.push(edit.sheet);
    else if (edit.kind === 'renameSheet') {
      const index = added.indexOf(edit.sheet);
      if (index >= 0) added[index] = edit.to;
      else renamed.push({ from: edit.sheet, to: edit.to });
    } else if (edit.kind === 'cells' && !added.includes(edit.sheet)) {
      const grid = grids.get(edit.sheet);
      edit.inputs.forEach((row, r) => {
        row.forEach((input, c) => {
          const cell = grid ? cellAt(grid, edit.row + r, edit.column + c) : null;
          const before = cell ? cellInput(cell) : null;
          if (JSON.stringify(before) === JSON.stringify(input)) return;
          changes.push({
            sheet: edit.sheet,
            cell: cellName(edit.row + r, edit.column + c),
            before: cell === null ? '' : (cell.formula ?? cell.display),
            after: inputText(input),
          });
        });
      });
    }
  }
  return { changes, added, deleted, renamed };
}
