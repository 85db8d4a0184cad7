// How far the rows of an urusan, a bidang urusan or an office reach, and which of them a row of the plan stands below.
import type { HeadKind, PlanRow, PlanTable } from '../../../../model/planTable.ts';
import { WHY } from '../../../../reader/rows/rowClass.ts';

export interface HeadStretch {
  readonly row: number;
  /** Sheet rows before which it may end, likeliest first. */
  readonly ends: readonly number[];
}

/** A head reaches as far as another of its rank: ranks go by the order in which the kinds first appear. */
export function stretchesOfHeads(table: PlanTable): HeadStretch[] {
  const heads = table.ignoredRows.flatMap(({ row, heads }) =>
    heads ? [{ row, kind: heads }] : [],
  );
  const order = [...new Set(heads.map(({ kind }) => kind))];
  const rank = (kind: HeadKind): number => order.indexOf(kind);
  const found: HeadStretch[] = [];
  // From the last up, the nearest head of each rank below is known.
  const next: number[] = order.map(() => Infinity);
  for (const { row, kind } of [...heads].reverse()) {
    const own = rank(kind);
    const end = Math.min(...next.slice(0, own + 1));
    // A puskesmas below its dinas has a part of the dinas' money: the dinas may reach over it.
    const beyond = Math.min(Infinity, ...next.slice(0, own));
    found.unshift({
      row,
      ends: kind === 'perangkat daerah' && beyond !== end ? [end, beyond] : [end],
    });
    next[own] = row;
  }
  return found;
}

/** The heading (of an office, a bagian, a place) that a row stands below; the rows of two headings are two plans. */
export function headingAbove(table: PlanTable): (row: PlanRow) => number {
  const headings = table.ignoredRows.filter(({ why }) => why === WHY.group).map(({ row }) => row);
  return (row) => {
    let from = 0;
    let to = headings.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (headings[middle]! < row.row) from = middle + 1;
      else to = middle;
    }
    return headings[from - 1] ?? -1;
  };
}
