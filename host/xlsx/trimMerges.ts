// Brings the merged ranges of a sheet's XML down to its cells: whole columns, whole sheets, and ranges that overlap.
import { cellName } from '../../src/core/grid/a1.ts';
import type { Rect } from '../../src/core/grid/rect.ts';
import { rectOf } from './rectOf.ts';

const MERGE = /<(?:\w+:)?mergeCell\b[^>]*\bref="([^"]+)"[^>]*?(?:\/>|><\/(?:\w+:)?mergeCell>)/g;

/** A merge that is no larger than this is left as it is. */
const PLAIN = 20_000;

/**
 * A merge down to row 1,048,576 would become a million cells; two that overlap are refused by the library, while Excel
 * opens such a file and keeps the first. Ranges within the cells stay as they are.
 */
export function trimMerges(xml: string): string {
  if (!xml.includes('mergeCell')) return xml;
  const taken = new Map<number, { readonly from: number; readonly to: number }[]>();
  let edge: Edge | null = null;
  return xml.replace(MERGE, (whole, ref: string) => {
    let rect = rectOf(ref);
    if (!rect) return '';
    if (rect.rows * rect.columns > PLAIN) {
      edge ??= edgeOf(xml);
      rect = clip(rect, edge);
      if (rect.rows <= 1 && rect.columns <= 1) return '';
    }
    if (!take(taken, rect)) return '';
    const corner = cellName(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    const shown = `${cellName(rect.row, rect.column)}:${corner}`;
    return shown === ref ? whole : whole.replace(`"${ref}"`, `"${shown}"`);
  });
}

interface Edge {
  /** How many rows and columns bear a cell. */
  readonly rows: number;
  readonly columns: number;
}

function edgeOf(xml: string): Edge {
  let rows = 1;
  let columns = 1;
  for (const [, letters, row] of xml.matchAll(/<(?:\w+:)?c\b[^>]*?\sr="([A-Z]{1,3})(\d+)"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, rectOf(`${letters}1`)!.column + 1);
  }
  return { rows, columns };
}

function clip(rect: Rect, edge: Edge): Rect {
  return {
    ...rect,
    rows: Math.max(1, Math.min(rect.rows, edge.rows - rect.row)),
    columns: Math.max(1, Math.min(rect.columns, edge.columns - rect.column)),
  };
}

/** False when a cell of it belongs to an earlier merge. */
function take(
  taken: Map<number, { readonly from: number; readonly to: number }[]>,
  rect: Rect,
): boolean {
  const from = rect.column;
  const to = rect.column + rect.columns - 1;
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    if (taken.get(row)?.some((other) => other.from <= to && from <= other.to)) return false;
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    taken.set(row, [...(taken.get(row) ?? []), { from, to }]);
  return true;
}
