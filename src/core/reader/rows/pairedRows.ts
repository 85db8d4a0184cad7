// Two rows per work, `Target` above `Realisasi`: a column of nothing but such words names no work, and its second rows are no plan.
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { HeaderBlock } from '../header/findHeaders.ts';
import { sameText } from '../tableContext.ts';

export interface PairedRows {
  /** The column of the words. */
  readonly column: number;
  /** Rows of what came of the plan: all but the first row of each work. */
  readonly rows: ReadonlySet<number>;
}

const PLANNED = /^(?:target|rencana|t)$/;
const DONE = /^(?:realisasi|r)$/;
const BESIDE = /^(?:capaian|persentase|persen|%|deviasi|selisih|sisa)(?:\s*\(?(?:%|rp)\)?)?$/;
/** Fewer works show no habit. */
const FEWEST = 4;
/** A signature or a remark below the table may stand in the same column. */
const SHARE = 0.85;

/** Null where no column tells plan and result apart. A column of other things is left after its first cells. */
export function pairedRows(grid: Grid, block: HeaderBlock, end: number): PairedRows | null {
  const start = (block.numberRow ?? block.bottom) + 1;
  // One more than this is too many, however the rest of the column goes on.
  const mostOther = Math.max(0, end - start) * (1 - SHARE) + 1;
  for (let column = block.left; column <= block.right; column++) {
    const rows = new Set<number>();
    let planned = 0;
    let done = 0;
    let written = 0;
    for (let row = start; row < end && written - planned - rows.size <= mostOther; row++) {
      const cell = cellAt(grid, row, column);
      if (cell.kind === 'blank') continue;
      written += 1;
      const text = sameText(cell.display);
      if (PLANNED.test(text)) planned += 1;
      else if (DONE.test(text)) done += 1;
      if (DONE.test(text) || BESIDE.test(text)) rows.add(row);
    }
    const even = planned >= FEWEST && done >= FEWEST && Math.abs(planned - done) <= 1;
    if (even && planned + rows.size >= written * SHARE) return { column, rows };
  }
  return null;
}
