// The header of a form as boxes, for a small picture of it.
import type { FormDefinition } from './formDefinition.ts';
import { headerCells } from './headerCells.ts';

export interface HeaderBox {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Widths in pixels; the row of column numbers is left out. */
export function formPicture(form: FormDefinition): {
  widths: number[];
  rows: number;
  cells: HeaderBox[];
} {
  const { rows, merges, depth } = headerCells(form, (text) => text.replace(/\{\w+\}/g, '…'));
  const cells = rows.slice(0, depth).flatMap((line, row) =>
    line.flatMap((text, column): HeaderBox[] => {
      if (text === null) return [];
      const merge = merges.find((rect) => rect.row === row && rect.column === column);
      return [{ text, row, column, rows: merge?.rows ?? 1, columns: merge?.columns ?? 1 }];
    }),
  );
  return { widths: form.columns.map((column) => column.width), rows: depth, cells };
}
