// The cells of one sheet: sparse rows, so that a big empty sheet costs nothing.
import type { CellStyle, Content, ValidationRule } from './sheetEngine.ts';

export interface StoredCell {
  content: Content;
  format: string;
  style: CellStyle;
  note: string | null;
  validation: ValidationRule | null;
}

export const BLANK: Content = { type: 'blank' };
export const NO_STYLE: CellStyle = Object.freeze({});

type Row = (StoredCell | undefined)[];

export interface CellStore {
  /** Read only: undefined where nothing was ever set. */
  get(row: number, column: number): StoredCell | undefined;
  /** The cell to change, made when it is not there. */
  edit(row: number, column: number): StoredCell;
  insertRows(at: number, count: number): void;
  deleteRows(at: number, count: number): void;
  insertColumns(at: number, count: number): void;
  deleteColumns(at: number, count: number): void;
  /** Every stored cell, row by row. */
  each(visit: (cell: StoredCell, row: number, column: number) => void): void;
  /** Smallest size that holds every cell with content. */
  used(): { rows: number; columns: number };
}

export function createCellStore(): CellStore {
  const rows: (Row | undefined)[] = [];
  return {
    get: (row, column) => rows[row]?.[column],
    edit(row, column) {
      let line = rows[row];
      if (!line) {
        line = [];
        rows[row] = line;
      }
      let cell = line[column];
      if (!cell) {
        cell = { content: BLANK, format: '', style: NO_STYLE, note: null, validation: null };
        line[column] = cell;
      }
      return cell;
    },
    insertRows(at, count) {
      if (at < rows.length) splice(rows, at, 0, count);
    },
    deleteRows(at, count) {
      rows.splice(at, count);
    },
    insertColumns(at, count) {
      rows.forEach((line) => {
        if (line && at < line.length) splice(line, at, 0, count);
      });
    },
    deleteColumns(at, count) {
      rows.forEach((line) => {
        line?.splice(at, count);
      });
    },
    each(visit) {
      rows.forEach((line, row) => {
        line?.forEach((cell, column) => {
          if (cell) visit(cell, row, column);
        });
      });
    },
    used() {
      let height = 0;
      let width = 0;
      rows.forEach((line, row) => {
        if (!line) return;
        for (let column = line.length - 1; column >= 0; column--) {
          const cell = line[column];
          if (!cell || cell.content.type === 'blank') continue;
          height = row + 1;
          width = Math.max(width, column + 1);
          break;
        }
      });
      return { rows: height, columns: width };
    },
  };
}

/** Like Array.splice with `count` empty places, without spreading thousands of arguments. */
function splice<T>(list: (T | undefined)[], at: number, remove: number, count: number): void {
  const tail = list.splice(at + remove);
  list.length = at + count;
  for (const item of tail) list.push(item);
}
