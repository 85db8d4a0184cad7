// The further lines of the works of a table (`Keuangan` below `Fisik`), read once however many rules ask for them.
import type { Grid } from '../../grid/grid.ts';
import { memo } from '../../memory/memo.ts';
import type { PlanTable } from '../../model/planTable.ts';
import { type FirstLines, firstLines, type LineSheet, readLines } from '../../reader/readLines.ts';
import { WHY } from '../../reader/rows/rowClass.ts';

const onSheet = memo((grid: Grid): readonly LineSheet[] => readLines(grid));

/** The sheet with what its groups say in further lines left out; null where they say nothing there. */
/** True for a row that only goes on with the work above it. */
export function isFurtherLine({ ignoredRows }: PlanTable, row: number): boolean {
  return ignoredRows.some((each) => each.row === row && each.why === WHY.line);
}

export const firstLineSheet = memo((grid: Grid): FirstLines | null => firstLines(grid));

/** [] for a table whose works are single rows, and for that of a further line itself. */
export function lineSheets(table: PlanTable, grid: Grid | undefined): readonly LineSheet[] {
  if (!grid || !hasLines(table)) return [];
  return onSheet(grid).filter((line) => line.table.headerRows[0] === table.headerRows[0]);
}

/** True for a table whose works have further lines. */
export function hasLines({ ignoredRows }: PlanTable): boolean {
  return ignoredRows.some(({ why }) => why === WHY.line);
}
