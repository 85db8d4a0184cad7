// Reads cells of a table with the notation that each column proves, worked out once per column.
import type { HeaderColumn, Value } from '../../model/planTable.ts';
import { type Notation, readingNotation } from '../../numbers/notation.ts';
import type { TableContext } from '../tableContext.ts';
import { readValue } from './readValue.ts';

export interface ColumnReader {
  read(row: number, column: HeaderColumn): Value;
  notation(column: HeaderColumn): Notation | null;
  /** Text of the merged area that covers the cell, null when none does or it is blank. */
  merged(row: number, column: HeaderColumn): string | null;
}

export function columnReader(context: TableContext): ColumnReader {
  const { grid, merges } = context;
  const notations = new Map<number, Notation | null>();
  for (const column of context.columns) {
    const texts: string[] = [];
    if (column.type !== 'text' && column.type !== 'code' && column.type !== 'tick') {
      for (let row = context.start; row < context.end; row++) {
        const cell = grid.cells[row]?.[column.column];
        if (cell?.kind === 'text') texts.push(cell.display);
      }
    }
    notations.set(column.column, texts.length > 0 ? readingNotation(texts) : null);
  }
  const notation = (column: HeaderColumn): Notation | null => notations.get(column.column) ?? null;
  return {
    notation,
    read(row, column) {
      const cell = grid.cells[row]![column.column]!;
      const value = readValue(cell, row, column.column, {
        type: column.type,
        notation: notation(column),
      });
      return column.scale === undefined ? value : inRupiah(value, column.scale);
    },
    merged(row, column) {
      const rect = merges.at(row, column.column);
      if (!rect) return null;
      const text = grid.cells[rect.row]?.[rect.column]?.display.trim() ?? '';
      return text === '' ? null : text;
    },
  };
}

// What says its own scale (`1,2 miliar`) is rupiah already.
function inRupiah(value: Value, scale: number): Value {
  if (
    typeof value.value !== 'number' ||
    /\b(?:ribu|rb|juta|jt|mil[iy]ar|triliun)\b/i.test(value.text)
  )
    return value;
  const rupiah = (figure: number): number => Number((figure * scale).toPrecision(15));
  return {
    ...value,
    value: rupiah(value.value),
    quantities: value.quantities.map((each) => ({ ...each, value: rupiah(each.value) })),
  };
}
