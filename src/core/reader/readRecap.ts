// A sheet that adds up others: one row per kecamatan, office or district with its figures, and no work of its own.
import type { Grid } from '../grid/grid.ts';
import type { ColumnId } from '../model/column.ts';
import { isFigureType } from '../model/column.ts';
import type { Value } from '../model/planTable.ts';
import { columnReader } from './columns/columnReader.ts';
import { withMoneyScale } from './columns/moneyScale.ts';
import { understandHeader } from './columns/understandHeader.ts';
import { findHeaders } from './header/findHeaders.ts';
import { headerEnd } from './header/headerEnd.ts';
import { headerPaths } from './header/headerPaths.ts';
import { headerTokens } from './header/headerTokens.ts';
import { groupHeaders, type TableSpan } from './header/tableSpans.ts';
import { type MergeIndex, mergeIndex } from './mergeIndex.ts';
import { isSignature, isTotalLabel } from './rows/rowText.ts';
import { contextOf } from './tableContext.ts';

interface RecapRow {
  /** Zero-based row in the grid. */
  readonly row: number;
  readonly name: string;
  readonly values: Readonly<Record<ColumnId, Value>>;
}

export interface RecapSheet {
  readonly sheet: string;
  /** What a row stands for, in the words of the sheet: `Kecamatan`. */
  readonly per: string;
  readonly headerRows: readonly number[];
  readonly rows: readonly RecapRow[];
  readonly totalRows: readonly number[];
}

/** Who reports: a recap has a row for each of them. */
const UNITS: readonly string[] = [
  ...['kecamatan', 'kelurahan', 'desa', 'pd', 'skpd', 'unitkerja', 'kabupaten', 'kota'],
  ...['puskesmas', 'sekolah', 'sumberdana'],
];
const BESIDE = new Set(['uraian', 'atau', 'dan', 'unit']);
/** A recap of one row adds nothing up. */
const LEAST = 2;

/** Null for a sheet that is no recap. Meant for sheets in which `readGrid` finds no table. */
export function readRecap(grid: Grid): RecapSheet | null {
  const merges = mergeIndex(grid);
  for (const span of groupHeaders(grid, findHeaders(grid, merges, UNITS))) {
    const recap = recapIn(grid, merges, span);
    if (recap) return recap;
  }
  return null;
}

function recapIn(
  grid: Grid,
  merges: MergeIndex,
  { block, titles, end, repeats }: TableSpan,
): RecapSheet | null {
  const unit = headerPaths(grid, merges, block).find(({ path }) => isUnit(path));
  if (!unit) return null;
  const { columns: meant } = understandHeader(grid, merges, block, end, titles.lines);
  const start = headerEnd(block) + 1;
  const columns = withMoneyScale(grid, meant, titles.lines, start, end);
  const figures = columns.filter(
    ({ column, type }) => column !== unit.column && isFigureType(type),
  );
  const reader = columnReader(contextOf(grid, merges, block, titles, end, columns));
  const rows: RecapRow[] = [];
  const totalRows: number[] = [];
  for (let row = start; row < end; row++) {
    const texts = (grid.cells[row] ?? []).map((cell) => cell.display.trim());
    if (texts.some((text) => isSignature(text))) break;
    const values = Object.fromEntries(figures.map((each) => [each.id, reader.read(row, each)]));
    const filled = Object.values(values).some(({ state }) => state === 'number');
    const name = texts[unit.column]?.replace(/\s+/g, ' ') ?? '';
    if (repeats.has(row) || !filled) continue;
    if (texts.some((text) => isTotalLabel(text))) totalRows.push(row);
    else if (/[a-z]{2}/i.test(name)) rows.push({ row, name, values });
  }
  if (figures.length === 0 || rows.length < LEAST) return null;
  if (
    saysMoreBefore(
      grid,
      unit.column,
      rows.map(({ row }) => row),
    )
  )
    return null;
  const headerRows = Array.from({ length: start - block.top }, (_each, i) => block.top + i);
  return { sheet: grid.sheet, per: unit.path[unit.path.length - 1]!, headerRows, rows, totalRows };
}

// `Program Intervensi | … | Perangkat Daerah`: a plan, whose rows begin with their work and end with who does it.
function saysMoreBefore(grid: Grid, unit: number, rows: readonly number[]): boolean {
  for (let column = 0; column < unit; column++) {
    const named = rows.filter((row) => {
      const text = grid.cells[row]?.[column]?.display ?? '';
      return /[a-z]{3}[\s\S]*\s[\s\S]*[a-z]{3}/i.test(text);
    });
    if (named.length * 2 > rows.length) return true;
  }
  return false;
}

// `Kecamatan`, `Nama Perangkat Daerah`, `Kabupaten/Kota`: nothing but who reports.
function isUnit(path: readonly string[]): boolean {
  const { tokens } = headerTokens(path[path.length - 1] ?? '');
  return (
    tokens.some((token) => UNITS.includes(token)) &&
    tokens.every((token) => UNITS.includes(token) || BESIDE.has(token))
  );
}
