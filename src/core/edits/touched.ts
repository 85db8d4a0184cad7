// Which cells a list of edits touches, and a mark of how they look, so that undo can tell later changes.
import type { Cell } from '../grid/cell.ts';
import { cellAt, columnCount, type Grid, rowCount } from '../grid/grid.ts';
import { type Rect, rectContains } from '../grid/rect.ts';
import type { Edit } from './edit.ts';
import { editRect } from './invertEdits.ts';

/** What is touched on one sheet, under the name that the sheet has after the edits. */
export interface Touch {
  readonly sheet: string;
  /** The whole sheet: it was added by the edits. */
  readonly whole: boolean;
  /** Blocks whose contents were written. */
  readonly cells: readonly Rect[];
  /** Blocks whose notes were written. */
  readonly notes: readonly Rect[];
}

/** A touch with the hash of what stood there. */
export interface TouchMark extends Touch {
  readonly hash: string;
}

export function touchedBy(edits: readonly Edit[]): Touch[] {
  let touches: { sheet: string; whole: boolean; cells: Rect[]; notes: Rect[] }[] = [];
  const touchOf = (sheet: string) => {
    let touch = touches.find((known) => known.sheet === sheet);
    if (!touch) {
      touch = { sheet, whole: false, cells: [], notes: [] };
      touches.push(touch);
    }
    return touch;
  };
  for (const edit of edits) {
    if (edit.kind === 'deleteSheet') {
      touches = touches.filter((touch) => touch.sheet !== edit.sheet);
    } else if (edit.kind === 'renameSheet') {
      touchOf(edit.sheet).sheet = edit.to;
    } else {
      const touch = touchOf(edit.sheet);
      if (edit.kind === 'addSheet') touch.whole = true;
      if (edit.kind === 'cells') touch.cells.push(editRect(edit));
      if (edit.kind === 'notes') touch.notes.push(editRect(edit));
    }
  }
  return touches;
}

/** FNV-1a over 32 bits, twice with different seeds: enough to tell that somebody typed something. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** What was typed: a formula counts as its text, since its result may change without anybody's doing. */
function typed(cell: Cell): string {
  if (cell.formula !== null) return cell.formula;
  const time = cell.time === undefined ? '' : ` ${Math.round(cell.time * 86_400)}`;
  return cell.kind === 'blank' ? '' : `${cell.kind}:${String(cell.value)}${time}`;
}

/**
 * The hash of what stands in the touched cells. Blank cells do not count, so a snapshot may be larger or smaller.
 * `grid` is null when the sheet is gone.
 */
export function touchHash(touch: Touch, grid: Grid | null): string {
  if (grid === null) return '';
  const parts: string[] = [];
  const rows = rowCount(grid);
  const columns = columnCount(grid);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const cell = cellAt(grid, r, c);
      const inside = (rects: readonly Rect[]) => rects.some((rect) => rectContains(rect, r, c));
      if (touch.whole || inside(touch.cells)) {
        const content = typed(cell);
        if (content !== '') parts.push(`${r},${c}=${content}`);
      }
      if (cell.note !== null && cell.note !== '' && (touch.whole || inside(touch.notes))) {
        parts.push(`${r},${c}#${cell.note}`);
      }
    }
  }
  return hash(parts.join('\n'));
}
