// Use case: compute the recap of one quarter and, when asked, write it as a sheet of live formulas.
import type { Edit } from '../core/edits/edit.ts';
import type { Grid } from '../core/grid/grid.ts';
import { cellAt } from '../core/grid/grid.ts';
import { QUARTERS, type Quarter } from '../core/model/column.ts';
import type { PlanTable } from '../core/model/planTable.ts';
import { chartEdits } from '../core/recap/chartEdits.ts';
import { hasRealisation, hasSchedule } from '../core/recap/hasRealisation.ts';
import { joinPlan } from '../core/recap/joinPlan.ts';
import { type ReadSettings, readSettings } from '../core/recap/readSettings.ts';
import type { Recap } from '../core/recap/recap.ts';
import { recapEdits } from '../core/recap/recapEdits.ts';
import { DEFAULT_SETTINGS } from '../core/recap/recapSettings.ts';
import { recapTable } from '../core/recap/recapTable.ts';
import {
  isSettingsGrid,
  moreSettingsEdits,
  newSettingsEdits,
  newSettingsPlaces,
  SETTINGS_SHEET,
  SETTINGS_SHEET_OTHER,
} from '../core/recap/settingsSheet.ts';
import { CHART_TEXT } from '../core/text/chartText.ts';
import { RECAP_TEXT, RECAP_TITLE } from '../core/text/recapText.ts';
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import { commit, TEMPORARY_PREFIX } from './commit.ts';
import type { Deps } from './deps.ts';
import { readTables } from './readTables.ts';
import { recapView } from './recapView.ts';

interface Chosen {
  readonly table: PlanTable;
  readonly plan: PlanTable | null;
  readonly grids: ReadonlyMap<string, Grid>;
  /** Sheets that report too, when nobody named one. */
  readonly others: readonly string[];
}

function quarterOf(triwulan: number): Quarter {
  if (triwulan === 1 || triwulan === 2 || triwulan === 3 || triwulan === 4) return triwulan;
  throw new AppError('BAD_QUARTER', { triwulan });
}

/** Sheets that renaksi itself made are no input of a recap. */
function isOurs(grid: Grid | undefined): boolean {
  if (!grid) return false;
  const tagged = grid.tags.some((tag) => tag.on === 'sheet' && tag.key === 'renaksi');
  const first = cellAt(grid, 0, 0).display.trim();
  return tagged || isSettingsGrid(grid) || first.startsWith(RECAP_TITLE);
}

/** Quarters count more than a single column; then the sheet in front; then the larger table. */
function rank(table: PlanTable, active: string): number {
  const quarterly = table.columns.filter((c) => /^realisasi(K|Rp)[1-4]$/.test(c.id)).length;
  return quarterly * 1e6 + (table.sheet === active ? 1e5 : 0) + Math.min(table.rows.length, 9999);
}

function choose(deps: Deps, sheet: string | null): Chosen {
  const read = readTables(deps, sheet);
  const tables = read.tables.filter((table) => !isOurs(read.grids.get(table.sheet)));
  const active = sheet ?? deps.workbook.activeSheet();
  // A budget of accounts alone has no rows of a plan to report on.
  const planned = tables.filter((one) => one.rows.length > 0);
  if (planned.length === 0) {
    throw new AppError('SHEET_EMPTY', { sheet: sheet ?? tables[0]?.sheet ?? active });
  }
  const reporting = planned
    .filter(hasRealisation)
    .sort((a, b) => rank(b, active) - rank(a, active));
  const table = reporting[0];
  if (!table) throw new AppError('NO_REALISATION', { sheet: sheet ?? tables[0]?.sheet ?? active });
  const others = sheet === null ? read : everything(deps, read);
  let plan: PlanTable | null = null;
  let most = 0;
  for (const other of others.tables) {
    if (other === table || isSame(other, table)) continue;
    if (!hasSchedule(other) || isOurs(others.grids.get(other.sheet))) continue;
    const partners = joinPlan(table, other).filter((row) => row !== null).length;
    if (partners > most) {
      most = partners;
      plan = other;
    }
  }
  const silent = new Set(reporting.map((one) => one.sheet).filter((one) => one !== table.sheet));
  return {
    table,
    plan,
    grids: new Map([...others.grids, ...read.grids]),
    others: sheet === null ? [...silent].sort() : [],
  };
}

/** Read twice, a table is not the same object; beside another it shares the row, not the column. */
function isSame(a: PlanTable, b: PlanTable): boolean {
  return a.sheet === b.sheet && a.area.row === b.area.row && a.area.column === b.area.column;
}

/** The other sheets may hold the rencana aksi; that they cannot be read is no reason to fail. */
function everything(deps: Deps, read: ReturnType<typeof readTables>) {
  try {
    return readTables(deps, null);
  } catch (error) {
    if (error instanceof AppError) return read;
    throw error;
  }
}

interface Settings extends ReadSettings {
  readonly grid: Grid | null;
  /** Name for a settings sheet that has to be made. */
  readonly name: string;
}

function settingsOf(deps: Deps): Settings {
  const sheets = deps.workbook.sheets();
  const tagged = (sheet: (typeof sheets)[number]) =>
    sheet.tags.some((tag) => tag.key === 'renaksi' && tag.value === 'pengaturan');
  const likely = sheets.filter(
    (s) => tagged(s) || s.name === SETTINGS_SHEET || s.name === SETTINGS_SHEET_OTHER,
  );
  for (const sheet of likely) {
    const grid = deps.workbook.snapshot(sheet.name);
    if (isSettingsGrid(grid)) return { ...readSettings(grid), grid, name: sheet.name };
  }
  const taken = sheets.some((sheet) => sheet.name === SETTINGS_SHEET);
  const name = taken ? SETTINGS_SHEET_OTHER : SETTINGS_SHEET;
  const places = newSettingsPlaces(name);
  return { settings: DEFAULT_SETTINGS, places, problems: [], known: new Set(), grid: null, name };
}

/** A sheet's name holds 100 characters in Google Sheets, those in front of it here and of the temporary name counted. */
const SOURCE_LENGTH = 60;

/** The recap sheet of this table: an earlier one is written again, a sheet of the office's own never. */
function recapSheet(deps: Deps, recap: Recap): { name: string; old: Grid | null } {
  const base = RECAP_TEXT.sheet(recap.quarter);
  const names = new Set(deps.workbook.sheets().map((sheet) => sheet.name));
  const source = recap.sheet.slice(0, SOURCE_LENGTH).trim();
  for (const name of [base, `${base} (${source})`, `${base} (renaksi)`]) {
    if (!names.has(name)) return { name, old: null };
    const grid = deps.workbook.snapshot(name);
    const ours = cellAt(grid, 0, 0).display.trim() === RECAP_TEXT.title(recap.quarter);
    if (ours && cellAt(grid, 2, 0).display === RECAP_TEXT.source(recap.sheet)) {
      return { name, old: grid };
    }
  }
  let number = 2;
  while (names.has(`${base} (${number})`)) number++;
  return { name: `${base} (${number})`, old: null };
}

/** The sheet of charts is made anew each time: a chart cannot follow rows that moved. An office's own sheet stays. */
function charts(
  deps: Deps,
  recapName: string,
  recap: Recap,
  recapOf: (quarter: Quarter) => Recap,
): Edit[] {
  const name = CHART_TEXT.sheet(recapName);
  const there = deps.workbook.sheets().find((sheet) => sheet.name === name);
  const ours = there?.tags.some((tag) => tag.key === 'renaksi' && tag.value === 'grafik');
  if (there && !ours) return [];
  const progress = QUARTERS.filter((q) => q <= recap.quarter).map((q) => recapOf(q).summary);
  const making = `${TEMPORARY_PREFIX} ${name}`;
  return [
    ...chartEdits(making, recapName, recap, progress),
    ...(there ? [{ kind: 'deleteSheet' as const, sheet: name }] : []),
    { kind: 'renameSheet', sheet: making, to: name },
  ];
}

/**
 * Throws AppError `BAD_QUARTER`, `SHEET_MISSING`, `SHEET_EMPTY`, `NO_TABLE`, `NO_REALISATION`, and when writing
 * `NO_PERMISSION`, `QUOTA`.
 */
export function makeRecap(deps: Deps, request: Request<'makeRecap'>): Reply<'makeRecap'> {
  const quarter = quarterOf(request.triwulan);
  const { table, plan, grids, others } = choose(deps, request.sheet);
  const settings = settingsOf(deps);
  const recap = recapTable(table, quarter, settings.settings, plan);
  const { name, old } = recapSheet(deps, recap);
  if (request.write) {
    const made = old ? name : `${TEMPORARY_PREFIX} ${name}`;
    const edits: Edit[] = [
      ...(settings.grid
        ? moreSettingsEdits(settings.grid, recap, settings.known)
        : newSettingsEdits(settings.name, recap)),
      ...recapEdits(
        recap,
        { table, plan, grids },
        {
          sheet: made,
          old,
          places: settings.places,
          problems: settings.problems,
        },
      ),
    ];
    if (!old) edits.push({ kind: 'renameSheet', sheet: made, to: name });
    edits.push(...charts(deps, name, recap, (q) => recapTable(table, q, settings.settings, plan)));
    commit(deps, RECAP_TEXT.label(quarter), edits);
    deps.workbook.select(name, 'A1');
  }
  return recapView(recap, name, settings.problems, others);
}
