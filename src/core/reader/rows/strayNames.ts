// Names typed or merged into the column of codes: `2.23.02 PROGRAM …` across `Kode` and `Uraian`.
import { splitCode } from '../../nomenclature/code.ts';
import type { TableContext } from '../tableContext.ts';
import type { PlanEntry } from './rowClass.ts';

/** Two words at least; a code has none. */
const WORDS = /[a-z]{3,}[\s\S]*\s[\s\S]*[a-z]{2,}/i;

const LEVEL =
  /^\s*(?:tujuan|sasaran(?:\s+strategis)?|program|(?:sub\s*)?kegiatan)\s*(?:\d+|[IVX]+)?\s*[:.]/i;

/** For rows of the plan whose one name column is empty: the column to its left that holds the name. */
export function strayNames(
  context: TableContext,
  rows: readonly PlanEntry[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const name = context.names.length === 1 ? context.names[0]! : null;
  if (name === null) return found;
  const left = context.columns.filter(
    (column) => column.column < name.column && (column.type === 'code' || column.id === 'no'),
  );
  for (const { row, cells } of rows) {
    const rect = context.merges.at(row, name.column);
    if (rect && rect.row < row) continue;
    if (cells.some((cell) => cell.column === name.column)) continue;
    const at = cells.find(
      (cell) =>
        left.some((column) => column.column === cell.column) &&
        cell.cell.kind === 'text' &&
        WORDS.test(cell.text),
    );
    // Alone in its row it would be a heading, unless it says which level it is.
    const figures = cells.some((cell) => cell.column > name.column);
    if (at && (figures || LEVEL.test(at.text) || splitCode(at.text) !== null))
      found.set(row, at.column);
  }
  return found;
}
