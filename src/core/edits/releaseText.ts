// Cells of plain text that are to hold a number or a formula get a number format first.
import { cellAt, type Grid, rowCount } from '../grid/grid.ts';
import type { Edit, Input } from './edit.ts';
import { editRect } from './invertEdits.ts';

type CellsEdit = Extract<Edit, { kind: 'cells' }>;
type FormatsEdit = Extract<Edit, { kind: 'formats' }>;

const PLAIN = '@';

/** What a plain-text cell would keep as the letters that were typed. */
function needsFormat(input: Input): boolean {
  return input !== null && !('t' in input);
}

/** The format of the nearest number in the column, automatic when there is none. */
function formatAround(grid: Grid, row: number, column: number): string {
  const last = Math.max(row, rowCount(grid) - row);
  for (let distance = 1; distance <= last; distance++) {
    for (const other of [row - distance, row + distance]) {
      if (other < 0 || other >= rowCount(grid)) continue;
      const { kind, format } = cellAt(grid, other, column);
      if (kind === 'number' && format !== PLAIN) return format;
    }
  }
  return '';
}

/** The formats of the block of `edit`, with those changed that keep its inputs from what they are; null when none is. */
function released(
  edit: CellsEdit,
  grid: Grid,
  formatNow: (row: number, column: number) => string,
): FormatsEdit | null {
  const rect = editRect(edit);
  let changed = false;
  const formats = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => {
      const [row, column] = [rect.row + r, rect.column + c];
      const format = formatNow(row, column);
      if (format !== PLAIN || !needsFormat(edit.inputs[r]?.[c] ?? null)) return format;
      changed = true;
      return formatAround(grid, row, column);
    }),
  );
  const { sheet, row, column } = edit;
  return changed ? { kind: 'formats', sheet, row, column, formats } : null;
}

/**
 * The same edits, with a format before each block that writes a number, a truth value or a formula into a cell of plain
 * text: Sheets would keep it as text there, and sums would go on passing over it.
 * @param grids snapshots by the name that the sheet has when it is written; other sheets are left as they are
 */
export function releaseText(edits: readonly Edit[], grids: ReadonlyMap<string, Grid>): Edit[] {
  const before: FormatsEdit[] = [];
  return edits.flatMap((edit) => {
    if (edit.kind === 'formats') before.push(edit);
    const grid = grids.get(edit.sheet);
    if (edit.kind !== 'cells' || !grid) return [edit];
    const formatNow = (row: number, column: number): string => {
      let format = cellAt(grid, row, column).format;
      for (const set of before) {
        if (set.sheet === edit.sheet) {
          format = set.formats[row - set.row]?.[column - set.column] ?? format;
        }
      }
      return format;
    };
    const formats = released(edit, grid, formatNow);
    if (formats === null) return [edit];
    before.push(formats);
    return [formats, edit];
  });
}
