// The marks of findings in the sheets: what is kept of them, and a sheet as it would be without them.
import * as z from 'zod/mini';
import type { Cell } from '../core/grid/cell.ts';
import { changedGrid } from '../core/grid/changedGrid.ts';
import { cellAt, type Grid } from '../core/grid/grid.ts';
import { RULE_TEXT } from '../core/text/ruleText.ts';
import type { Deps } from './deps.ts';

const KEY = 'temuan.tanda';

/** What the office had in a marked cell; its note stays in the cell above ours. The mark's number stands in our note and finds the cell again when rows moved. */
const MARK = z.object({
  id: z.number(),
  sheet: z.string(),
  row: z.number(),
  column: z.number(),
  fill: z.nullable(z.string()),
  ours: z.string(),
});
export type Mark = z.infer<typeof MARK>;

export function readMarks(store: Deps['store']): Mark[] {
  const text = store.get(KEY);
  if (text === null) return [];
  try {
    const parsed = z.safeParse(z.array(MARK), JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Throws AppError `STORE_FULL`. */
export function writeMarks(store: Deps['store'], marks: readonly Mark[]): void {
  if (marks.length === 0) store.delete(KEY);
  else store.set(KEY, JSON.stringify(marks));
}

interface MarkedCell {
  readonly mark: Mark;
  readonly row: number;
  readonly column: number;
  /** Note and background that the cell has without the mark; what the office changed meanwhile stays. */
  readonly clean: Pick<Cell, 'note' | 'fill'>;
}

/** Where each mark is now: by its number in a note, else where it was put. */
export function markedCells(grid: Grid, marks: readonly Mark[]): MarkedCell[] {
  const byId = new Map<number, { row: number; column: number }>();
  for (const [row, cells] of grid.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.note !== null) for (const id of idsIn(cell.note)) byId.set(id, { row, column });
    }
  }
  return marks
    .filter((mark) => mark.sheet === grid.sheet)
    .map((mark) => {
      const { row, column } = byId.get(mark.id) ?? mark;
      const { note, fill } = cellAt(grid, row, column);
      const noted = note !== null && idsIn(note).includes(mark.id);
      return {
        mark,
        row,
        column,
        clean: {
          note: noted ? withoutMark(note, mark.id) : note,
          fill: fill === mark.ours ? mark.fill : fill,
        },
      };
    });
}

/** The sheet as the office has it: a colour of ours must not change how a row is understood. */
export function withoutMarks(grid: Grid, marks: readonly Mark[]): Grid {
  const marked = markedCells(grid, marks);
  if (marked.length === 0) return grid;
  const cells = grid.cells.map((row) => [...row]);
  for (const { row, column, clean } of marked) {
    const cell = cells[row]?.[column];
    if (cell) cells[row]![column] = { ...cell, ...clean };
  }
  return changedGrid(grid, { cells });
}

/** The office's part of a note; null when there is none. */
function withoutMark(note: string, id: number): string | null {
  const at = note.indexOf(`${RULE_TEXT.noteHead} #${id}: `);
  return at <= 0 ? null : note.slice(0, at).replace(/\n\n$/, '');
}

function idsIn(note: string): number[] {
  return [...note.matchAll(/(?:^|\n)renaksi #(\d+): /g)].map((match) => Number(match[1]));
}
