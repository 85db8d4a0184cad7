// Reads the workbook once and runs the rules over it: what every use case about findings starts from.
import type { Cell } from '../core/grid/cell.ts';
import type { Grid } from '../core/grid/grid.ts';
import { wilayahInText } from '../core/nomenclature/wilayah.ts';
import { readCalculations } from '../core/reader/readCalculations.ts';
import { readLists } from '../core/reader/readLists.ts';
import type { Finding, RuleContext, Severity } from '../core/rules/rule.ts';
import { runRules } from '../core/rules/runRules.ts';
import type { Deps } from './deps.ts';
import { readTables } from './readTables.ts';
import { readSeverities } from './ruleSettings.ts';

interface CheckedWorkbook {
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
}

/**
 * `sheet` null means all visible sheets. A workbook without a plan is checked as what its lists are: recaps, budgets; of
 * one without lists the formulas alone.
 * Throws what readTables throws: AppError `SHEET_MISSING`, `NO_SHEET`, `SHEET_EMPTY`, `NO_TABLE`.
 */
export function checkWorkbook(deps: Deps, sheet: string | null): CheckedWorkbook {
  const { tables, grids } = readTables(deps, sheet, { read: [readLists, readCalculations] });
  const { onBug } = deps;
  const context = { tables, grids, wilayah: wilayahOfGrids(grids), ...(onBug && { onBug }) };
  const severities: Readonly<Record<string, Severity | 'off'>> = readSeverities(deps.store);
  return { context, findings: runRules(context, { severities }) };
}

const TITLE_ROWS = 8;
/** `Kabupaten | : | Merangin`; a row with more cells, or with figures, belongs to a table. */
const TITLE_CELLS = 3;

function isTitleLine(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  // Words that an export repeats in every cell of a merged title are one.
  const said = new Set(filled.map(({ display }) => display));
  return said.size <= TITLE_CELLS && filled.every(({ kind }) => kind === 'text');
}

/** The region named in the title lines (`KABUPATEN MERANGIN`); null when none or more than one is named. */
function wilayahOfGrids(grids: ReadonlyMap<string, Grid>): string | null {
  const found = new Set<string>();
  for (const grid of grids.values()) {
    for (const cells of grid.cells.slice(0, TITLE_ROWS).filter(isTitleLine)) {
      for (const cell of cells) {
        if (cell.kind !== 'text' || cell.formula !== null) continue;
        for (const region of wilayahInText(String(cell.value))) found.add(region.kode);
      }
    }
  }
  // `Kabupaten Merangin, Provinsi Jambi` names one office.
  const districts = [...found].filter((kode) => kode.length > 2);
  if (districts.length === 1) return districts[0]!;
  return districts.length === 0 && found.size === 1 ? [...found][0]! : null;
}
