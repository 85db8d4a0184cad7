// Two rows per work, `Target` above `Realisasi`: such words name no work, and the second rows are no plan.
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import type { HeaderBlock } from '../header/findHeaders.ts';
import { sameText } from '../tableContext.ts';

export interface PairedRows {
  /** The column of nothing but such words; null where `Realisasi` stands below the names of the works. */
  readonly column: number | null;
  /** Rows of what came of the plan: all but the first row of each work. */
  readonly rows: ReadonlySet<number>;
}

const PLANNED = /^(?:target|rencana|t)$/;
const DONE = /^(?:realisasi|r)$/;
const DONE_BELOW = /^[-–•*]?\s*realisasi\s*:?$/;
const BOTH = /\b(?:rencana|target)\b.*\brealisasi\b/i;
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
  return belowNames(grid, block, end);
}

/** `Operasi pasar murah` above `   Realisasi`: most rows of the column are a name with its result below it. */
function belowNames(grid: Grid, block: HeaderBlock, end: number): PairedRows | null {
  const start = (block.numberRow ?? block.bottom) + 1;
  for (let column = block.left; column <= block.right; column++) {
    const rows = new Set<number>();
    let written = 0;
    let named = false;
    let astray = false;
    for (let row = start; row < end && !astray; row++) {
      const cell = cellAt(grid, row, column);
      if (cell.kind === 'blank') continue;
      written += 1;
      const done = cell.kind === 'text' && DONE_BELOW.test(sameText(cell.display));
      if (done && named) rows.add(row);
      else if (done) astray = true;
      named = !done && cell.kind === 'text';
    }
    if (!astray && rows.size >= FEWEST && rows.size * 3 >= written) return { column: null, rows };
  }
  return null;
}

/** `Rencana dan Realisasi › TW I` over both rows of a work: what is left of it are the rows that plan. */
export function plannedColumns(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return columns.map((each) => {
    const id = each.id
      .replace(/^realisasiK(?=\d$)/, 'tw')
      .replace(/^realisasiRp(?=\d$)/, 'anggaranTw');
    const free = !columns.some((other) => other.id === id);
    return free && BOTH.test(each.title) ? { ...each, id } : each;
  });
}
