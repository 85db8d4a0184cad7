// Names in a column to the left of their own: `2.23.02 PROGRAM …` across `Kode` and `Uraian`, `Prioritas 1: …` above its programs.
import { splitCode } from '../../nomenclature/code.ts';
import { addsFrom } from '../levels/sumEvidence.ts';
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
  for (const [row, column] of headsBefore(context, name.column, rows)) found.set(row, column);
  const left = context.columns.filter(
    (column) => column.column < name.column && (column.type === 'code' || column.id === 'no'),
  );
  for (const { row, cells } of rows) {
    const rect = context.merges.at(row, name.column);
    if (rect && rect.row < row) continue;
    if (found.has(row) || cells.some((cell) => cell.column === name.column)) continue;
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

const FEWEST_HEADS = 2;

/**
 * `Prioritas 1: …` in a column of the office's own in front of the programs, in rows without a program: the name of what
 * stands above them, where most such rows add up the rows below.
 */
function headsBefore(
  context: TableContext,
  name: number,
  rows: readonly PlanEntry[],
): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  const places: number[] = [];
  rows.forEach(({ row, cells }, i) => {
    if (context.merges.covered(row, name)) return;
    const first = cells.find(({ column }) => context.byColumn.get(column)?.id !== 'no');
    if (!first || first.column >= name || context.byColumn.has(first.column)) return;
    if (!WORDS.test(first.text) || cells.some(({ column }) => column === name)) return;
    heads.set(row, first.column);
    places.push(i);
  });
  const adding = places.filter((at, i) => {
    const below = rows.slice(at + 1, places[i + 1] ?? rows.length);
    const [next] = below;
    const { row } = rows[at]!;
    return next && (addsFrom(context, row, next.row) || hasSum(context, row, below));
  }).length;
  return adding >= FEWEST_HEADS && adding * 2 > heads.size ? heads : new Map();
}

/** True when typed money of the row is that of the rows below it, two at least. */
function hasSum(context: TableContext, row: number, below: readonly PlanEntry[]): boolean {
  return context.columns.some(({ column, type }) => {
    const own = context.grid.cells[row]![column]!;
    if (type !== 'money' || own.kind !== 'number' || Number(own.value) === 0) return false;
    const parts = below.flatMap((each) => {
      const { kind, value } = context.grid.cells[each.row]![column]!;
      return kind === 'number' ? [Number(value)] : [];
    });
    const sum = parts.reduce((all, part) => all + part, 0);
    return parts.length > 1 && Math.abs(sum - Number(own.value)) < 0.01;
  });
}
