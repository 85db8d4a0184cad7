// Reads every plan table of one sheet or of all visible sheets, with the snapshots that they stand on.
import type { Grid } from '../core/grid/grid.ts';
import type { PlanTable } from '../core/model/planTable.ts';
import { withMergedTitles } from '../core/reader/header/mergedTitles.ts';
import { readGrid } from '../core/reader/readGrid.ts';
import { readRecap } from '../core/reader/readRecap.ts';
import { AppError } from '../ports/appError.ts';
import type { Deps } from './deps.ts';
import { readMarks, withoutMarks } from './findingMarks.ts';

/** Sheets that renaksi keeps for itself begin so; they hold no plan. */
const OWN_SHEET_PREFIX = '~renaksi';

interface ReadTables {
  readonly tables: PlanTable[];
  /** By sheet name; every sheet that was looked at, also those without a table. */
  readonly grids: Map<string, Grid>;
}

/** What a workbook without a plan may hold instead. */
interface Otherwise {
  /** A sheet that is no plan, and yet will do. */
  readonly counts?: (grid: Grid) => boolean;
  /** How to read a sheet where none has a plan, one after the other until something is found. */
  readonly read?: readonly ((grid: Grid) => PlanTable[])[];
}

/**
 * `sheet` null: all visible sheets. One snapshot per sheet. Throws AppError `SHEET_MISSING` (no such sheet),
 * `NO_SHEET` (all are hidden, or made by renaksi), `SHEET_EMPTY` (nothing written in any of them), `NO_TABLE` (no
 * header that the reader knows, nor what will do instead).
 */
export function readTables(
  deps: Deps,
  sheet: string | null,
  { counts = () => false, read = [] }: Otherwise = {},
): ReadTables {
  const names = sheet === null ? visibleSheets(deps) : [sheetNamed(deps, sheet)];
  if (names.length === 0) throw new AppError('NO_SHEET');
  const marks = readMarks(deps.store);
  const grids = new Map<string, Grid>();
  const tables: PlanTable[] = [];
  for (const name of names) {
    const grid = withMergedTitles(withoutMarks(deps.workbook.snapshot(name), marks));
    grids.set(name, grid);
    tables.push(...tablesOn(grid, deps, read));
  }
  for (const each of read)
    if (tables.length === 0) tables.push(...[...grids.values()].flatMap(each));
  if (tables.length === 0 && ![...grids.values()].some(counts)) {
    const where = sheet ?? deps.workbook.activeSheet();
    if ([...grids.values()].every(isEmpty)) throw new AppError('SHEET_EMPTY', { sheet: where });
    const [recap] = [...grids.values()].flatMap((grid) => readRecap(grid) ?? []);
    throw new AppError(
      'NO_TABLE',
      recap ? { sheet: recap.sheet, per: recap.per } : { sheet: where },
    );
  }
  return { tables, grids };
}

/** A sheet that the reader stumbles over is told as a bug, and looked at as the last of `read` does: the others are read all the same. */
function tablesOn(
  grid: Grid,
  { onBug }: Deps,
  read: readonly ((grid: Grid) => PlanTable[])[],
): PlanTable[] {
  try {
    return readGrid(grid);
  } catch (error) {
    // What the service refuses halfway is no bug, and must stop the whole job.
    if (!onBug || !(error instanceof TypeError)) throw error;
    onBug('readGrid', error);
    return read[read.length - 1]?.(grid) ?? [];
  }
}

/** The sheet of that name; a name that differs only by case will do. Throws AppError `SHEET_MISSING`. */
function sheetNamed(deps: Deps, wanted: string): string {
  const names = deps.workbook.sheets().map((info) => info.name);
  const same = names.filter((name) => name.toLowerCase() === wanted.trim().toLowerCase());
  if (names.includes(wanted)) return wanted;
  if (same.length === 1) return same[0]!;
  const others = visibleSheets(deps).map((name) => `"${name}"`);
  throw new AppError('SHEET_MISSING', { sheet: wanted, others: others.join(', ') });
}

/** Visible sheets that may hold a plan: not the recaps and settings that renaksi wrote itself. */
export function visibleSheets(deps: Deps): string[] {
  return deps.workbook
    .sheets()
    .filter((info) => !info.hidden && !info.name.startsWith(OWN_SHEET_PREFIX))
    .filter((info) => !info.tags.some((tag) => tag.key === 'renaksi'))
    .map((info) => info.name);
}

function isEmpty(grid: Grid): boolean {
  return grid.cells.every((row) => row.every((cell) => cell.kind === 'blank'));
}
