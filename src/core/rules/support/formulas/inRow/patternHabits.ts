// Where formulas of one shape look: so many rows away, at one fixed row, at their parent, or at the row of their run.
import { type Corner, parseReference } from '../../../../formula/references.ts';
import { tokenizeCanonical } from '../../../../formula/tokenize.ts';
import type { Token } from '../../../../formula/tokens.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { type Anchored, runAnchors } from './runAnchors.ts';

/** Three are one where the column has no more: a recap of three programs. */
export const WHOLE = 3;
/** More deviations than this are no slips but another way of calculating. */
const MOST_ODD = 0.15;

export interface Shape {
  readonly cell: FormulaCell;
  readonly tokens: readonly Token[];
  /** The formula with its references and words taken out. */
  readonly text: string;
  readonly corners: readonly Corner[];
}

export const mostOdd = (count: number): number => Math.max(1, Math.floor(count * MOST_ODD));

export function shapeOf(cell: FormulaCell): Shape {
  const tokens = tokenizeCanonical(cell.canonical);
  const corners: Corner[] = [];
  const text = tokens
    .map((token) => {
      if (token.kind === 'string') return '""';
      const reference = token.kind === 'reference' ? parseReference(token.text) : null;
      if (!reference) return token.text;
      corners.push(reference.start, ...(reference.end ? [reference.end] : []));
      return `${reference.sheet ?? ''}!${reference.end ? '#:#' : '#'}`;
    })
    .join(' ');
  return { cell, tokens, text, corners };
}

/** Where most formulas look: so many rows away, or at one fixed row; and in one column. */
export interface Habit {
  readonly row: (own: number) => number | null;
  readonly column: number | null;
}

export function habitsOf(
  sheet: FormulaSheet,
  usual: readonly Shape[],
  strange: readonly Shape[] = [],
): Habit[] | null {
  const habits: Habit[] = [];
  const parents = parentRows(sheet, [...usual, ...strange]);
  for (let at = 0; at < usual[0]!.corners.length; at += 1) {
    const column = most(usual.map((shape) => shape.corners[at]!.column));
    const offset = most(usual.map(({ cell, corners }) => away(corners[at]!, cell.row)));
    const fixed = most(usual.map(({ corners }) => corners[at]!.row));
    const enough = usual.length < WHOLE ? usual.length : usual.length - mostOdd(usual.length);
    if (column.count < enough) return null;
    const above = usual.filter(({ cell, corners }) => corners[at]!.row === parents.get(cell.row));
    if (above.length >= enough && above.length > Math.max(offset.count, fixed.count)) {
      habits.push({ column: column.value, row: (own) => parents.get(own) ?? null });
      continue;
    }
    if (Math.max(offset.count, fixed.count) < enough) {
      const held = usual.filter(({ corners }) => corners[at]!.absoluteRow).length;
      const rows = held < enough ? null : runAnchors(anchorsOf(usual, at));
      if (rows === null) return null;
      habits.push({ column: column.value, row: (own) => rows.get(own) ?? null });
      continue;
    }
    // Of three, two that go down with their row and two that stay: a `$` tells which is meant.
    const tied = offset.count === fixed.count && usual.length <= WHOLE;
    const stays = tied && usual.some((shape) => shape.corners[at]!.absoluteRow);
    const { value } = offset;
    habits.push({
      column: column.value,
      row:
        offset.count >= fixed.count && !stays
          ? (own) => (value === null ? null : own + value)
          : () => fixed.value,
    });
  }
  return habits;
}

function anchorsOf(cells: readonly Shape[], at: number): Anchored[] {
  return cells.flatMap(({ cell, corners }): Anchored[] => {
    const { row } = corners[at]!;
    return row === null ? [] : [{ own: cell.row, at: row }];
  });
}

/** The sheet row of each formula's parent: a share of what the group comes to names it. */
function parentRows(sheet: FormulaSheet, cells: readonly Shape[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { cell } of cells) {
    const parent = sheet.owner(cell.row, cell.column)?.parent ?? null;
    const row = parent === null ? undefined : sheet.table.rows[parent]?.row;
    if (row !== undefined) found.set(cell.row, row);
  }
  return found;
}

export function away(corner: Corner, own: number): number | null {
  return corner.row === null ? null : corner.row - own;
}

function most(values: readonly (number | null)[]): { value: number | null; count: number } {
  const counts = new Map<number | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return { value, count };
}
