// Where the columns and the body of an inserted form are now, by its tags.
import { type Grid, rowCount } from '../../grid/grid.ts';
import type { ColumnId } from '../../model/column.ts';

export interface TaggedPlace {
  readonly columnOf: ReadonlyMap<ColumnId, number>;
  /** First row after header and column numbers. */
  readonly body: number;
  /** Last row that can hold formulas of columns: the total row, or the last one before footers and signatures. */
  readonly last: number;
}

/** null when the tags of columns or header are gone, for instance after a paste into another file. */
export function taggedPlace(grid: Grid): TaggedPlace | null {
  const columnOf = new Map<ColumnId, number>();
  const rows = new Map<string, number[]>();
  for (const tag of grid.tags) {
    if (tag.index === null) continue;
    if (tag.key === 'renaksi:col' && tag.on === 'column') columnOf.set(tag.value, tag.index);
    if (tag.key === 'renaksi:row' && tag.on === 'row') {
      rows.set(tag.value, [...(rows.get(tag.value) ?? []), tag.index]);
    }
  }
  const head = [...(rows.get('header') ?? []), ...(rows.get('number') ?? [])];
  if (columnOf.size === 0 || head.length === 0) return null;
  const body = Math.max(...head) + 1;
  const total = rows.get('total')?.filter((row) => row >= body) ?? [];
  const after = [...(rows.get('footer') ?? []), ...(rows.get('signature') ?? [])];
  const below = after.filter((row) => row >= body);
  const last =
    total.length > 0
      ? Math.max(...total)
      : (below.length > 0 ? Math.min(...below) : rowCount(grid)) - 1;
  return { columnOf, body, last };
}
