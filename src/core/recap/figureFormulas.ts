// Target, target to date and realisation of one row as live formulas over the plan's cells.
import type { Input } from '../edits/edit.ts';
import type { Grid } from '../grid/grid.ts';
import type { Quarter } from '../model/column.ts';
import { monthIds } from '../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import type { Measure, Report } from './measures.ts';
import {
  anyDash,
  lastOr,
  literal,
  type PlanCell,
  quoted,
  ref,
  scaleOf,
  sumOr,
  times,
} from './planRefs.ts';
import type { MeasureResult } from './recap.ts';

/** Where the figures of a table stand. */
export interface Source {
  readonly table: PlanTable;
  readonly plan: PlanTable | null;
  readonly grids: ReadonlyMap<string, Grid>;
}

/** The cell of a column in a row, also when it is blank; null when the row shares its sheet row with others. */
export function cellOf(table: PlanTable, row: PlanRow, id: string): PlanCell | null {
  const value = row.values[id];
  if (value) return { sheet: table.sheet, row: value.row, column: value.column, value };
  const column = table.columns.find((c) => c.id === id);
  const alone = table.rows.filter((other) => other.row === row.row).length === 1;
  if (!column || !alone) return null;
  return { sheet: table.sheet, row: row.row, column: column.column, value: null };
}

function placed(source: Source, row: PlanRow, value: Value): PlanCell {
  const own = Object.values(row.values).includes(value);
  const sheet = own || !source.plan ? source.table.sheet : source.plan.sheet;
  return { sheet, row: value.row, column: value.column, value };
}

function number(value: number | null): Input {
  return value === null ? null : { n: value };
}

/** Cells of quarters 1..4, from the row itself, else where its figures were read (the plan beside it). */
function quarterCells(source: Source, row: PlanRow, prefix: string, reports: readonly Report[]) {
  return reports.map((report, i) =>
    report.cell ? placed(source, row, report.cell) : cellOf(source.table, row, `${prefix}${i + 1}`),
  );
}

function dashes(cells: readonly (PlanCell | null)[]): string[] {
  return cells.flatMap((cell) => (cell?.value?.state === 'dash' ? [cell.value.text] : []));
}

export function targetInput(source: Source, row: PlanRow, result: MeasureResult): Input {
  const report = result.measure.target;
  const cell = report.cell ? placed(source, row, report.cell) : cellOf(source.table, row, 'target');
  if (report.value !== null || !result.measure.planned.some((p) => p.value !== null)) {
    const scale = cell ? scaleOf([cell], [report.value], source.grids) : null;
    if (!cell || scale === null) return number(result.target);
    return { f: `=IF(ISNUMBER(${ref(cell)});${times(ref(cell), scale)};"")` };
  }
  const cells = quarterCells(source, row, 'tw', result.measure.planned);
  if (cells.some((c) => c === null)) return number(result.target);
  const known = cells as PlanCell[];
  const scale = scaleOf(
    known,
    result.measure.planned.map((p) => p.value),
    source.grids,
  );
  if (scale === null) return number(result.target);
  const refs = known.map(ref);
  const formula =
    result.kind.kind === 'kumulatif' ? sumOr(refs, scale, '""') : lastOr(refs, scale, '""');
  return { f: `=${formula}` };
}

/** Physical progress read as the percentages that it is. */
function progressMeasure(measure: Measure): Measure {
  return measure.progress ? { ...measure, ...measure.progress } : measure;
}

/** In percent for physical progress, else in the unit of the target. */
export function realisedInput(
  source: Source,
  row: PlanRow,
  result: MeasureResult,
  quarter: Quarter,
): Input {
  const { accumulated } = result;
  const measure = result.progress === null ? result.measure : progressMeasure(result.measure);
  const kind = result.progress ?? result.kind.kind;
  const nothing: Input = accumulated.nothing ? { t: '-' } : null;
  const fallback = accumulated.value === null ? nothing : number(accumulated.value);
  const quarterly = measure.realised.some((r) => r.cell !== null) || measure.total.cell === null;
  if (!quarterly) {
    const cell = placed(source, row, measure.total.cell!);
    const scale = scaleOf([cell], [measure.total.value], source.grids);
    if (scale === null || measure.total.dash) return fallback;
    return { f: `=IF(ISNUMBER(${ref(cell)});${times(ref(cell), scale)};"")` };
  }
  const cells = quarterCells(source, row, 'realisasiK', measure.realised).slice(0, quarter);
  if (cells.length === 0 || cells.some((cell) => cell === null)) return fallback;
  const known = cells as PlanCell[];
  const scale = scaleOf(
    known,
    measure.realised.slice(0, quarter).map((r) => r.value),
    source.grids,
  );
  if (scale === null) return fallback;
  const refs = known.map(ref);
  const dash = anyDash(refs, dashes(cells));
  const formula =
    kind === 'kumulatif'
      ? sumOr(refs, scale, `IF(${dash};0;"")`)
      : lastOr(refs, scale, `IF(${dash};"-";"")`);
  return { f: `=${formula}` };
}

/** One stretch of a sheet row, `'Plan'!E7:H7`, when the cells lie side by side; else null. */
function stretch(cells: readonly (PlanCell | null)[]): string | null {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (!first || !last) return null;
  const together = cells.every(
    (cell, i) =>
      cell &&
      cell.sheet === first.sheet &&
      cell.row === first.row &&
      cell.column === first.column + i,
  );
  if (!together) return null;
  return cells.length === 1 ? ref(first) : `${ref(first)}:${ref(last).split('!').pop()}`;
}

function shareFormula(
  source: Source,
  row: PlanRow,
  partner: PlanRow | null,
  result: MeasureResult,
  quarter: Quarter,
): string {
  const quarters = [1, 2, 3, 4].map((q) => `jadwal${q}`);
  const ticked = [row, partner].some((each) =>
    quarters.some((id) => each?.values[id]?.state === 'tick'),
  );
  const monthly = result.planned.from === 'bulan' || !ticked;
  const ids = monthly ? monthIds('bulan') : quarters;
  const due = monthly ? quarter * 3 : quarter;
  const fixed = literal((result.planned.share ?? 0) / 100);
  for (const [table, at] of [
    [source.table, row],
    [source.plan, partner],
  ] as const) {
    if (!table || !at || !ids.some((id) => at.values[id])) continue;
    const cells = ids.map((id) => cellOf(table, at, id));
    const all = stretch(cells);
    const part = stretch(cells.slice(0, due));
    if (!all || !part) return fixed;
    if (result.planned.from === 'bulan') {
      const figures = cells.map((cell) =>
        typeof cell?.value?.value === 'number' ? cell.value.value : null,
      );
      if (scaleOf(cells as PlanCell[], figures, source.grids) === null) return fixed;
      return `SUM(${part})/SUM(${all})`;
    }
    const marks = new Set(
      cells.flatMap((c) => (c?.value?.state === 'tick' ? [c.value.text.toLowerCase()] : [])),
    );
    if (marks.size !== 1 || /[*?~<>=]/.test([...marks][0]!)) return fixed;
    const mark = quoted([...marks][0]!);
    return `COUNTIF(${part};${mark})/COUNTIF(${all};${mark})`;
  }
  return fixed;
}

/** `target` is the recap's own cell with the target of the year. */
export function plannedInput(
  source: Source,
  row: PlanRow,
  partner: PlanRow | null,
  result: MeasureResult,
  quarter: Quarter,
  target: string,
): Input {
  const { planned, measure, kind } = result;
  if (planned.from === null) return null;
  if (planned.from === 'fisik') return number(planned.value);
  if (planned.from === 'sd') {
    const report = measure.plannedSd[quarter - 1]!;
    const cell = report.cell ? placed(source, row, report.cell) : null;
    const scale = cell ? scaleOf([cell], [report.value], source.grids) : null;
    if (!cell || scale === null) return number(planned.value);
    return { f: `=IF(ISNUMBER(${ref(cell)});${times(ref(cell), scale)};"")` };
  }
  if (planned.from === 'tetap') return { f: `=IF(ISNUMBER(${target});${target};"")` };
  if (planned.from === 'triwulan') {
    const cells = quarterCells(source, row, 'tw', measure.planned);
    if (cells.some((cell) => cell === null)) return number(planned.value);
    const known = cells as PlanCell[];
    const scale = scaleOf(
      known,
      measure.planned.map((p) => p.value),
      source.grids,
    );
    if (scale === null) return number(planned.value);
    const all = known.map(ref);
    const due = all.slice(0, quarter);
    const reached =
      kind.kind === 'kumulatif' ? times(`SUM(${due.join(';')})`, scale) : lastOr(due, scale, '0');
    return { f: `=IF(COUNT(${all.join(';')})=0;"";${reached})` };
  }
  const share = shareFormula(source, row, partner, result, quarter);
  const reached =
    kind.kind === 'nilai_akhir' ? `IF(${share}>=1;${target};0)` : `${target}*${share}`;
  return { f: `=IFERROR(IF(ISNUMBER(${target});${reached};"");"")` };
}
