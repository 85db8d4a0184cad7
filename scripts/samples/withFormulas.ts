// The Merangin evaluation table with live formulas: what its header declares, and its roll-ups.
import { cellName, columnName } from '../../src/core/grid/a1.ts';
import { firstSheetRows } from './layTable.ts';
import type { SampleCell, SampleRow, SampleTable } from './sampleTable.ts';

/** Columns of the table, zero-based. K of the target takes two (figure and unit). */
const TARGET_K = 8;
const PAGU = 10;
const TW_K = [11, 13, 15, 17];
const TW_RP = [12, 14, 16, 18];
const JUMLAH_K = 19;
const JUMLAH_RP = 20;
const PERSEN_K = 21;
const PERSEN_RP = 22;

/** Zero shows as a dash, as the published table has it. */
const MONEY = '#,##0;-#,##0;"-"';
const COUNT = '0;-0;"-"';
const RATE = '0.00';

type Body = Extract<SampleRow, { kind: 'body' | 'total' }>;

/**
 * Puts formulas where the published figure is what the formula gives, and leaves the rest as published: blank Jml,
 * a dash where a figure belongs, so that the faults that a sheet with formulas can still show are there to be found.
 */
export function withFormulas(table: SampleTable): SampleTable {
  const sheetRows = firstSheetRows(table);
  const rows = table.rows.map((row, index): SampleRow => {
    if (row.kind !== 'body' && row.kind !== 'total') return row;
    return { ...row, cells: formulasOf(table, row, index, sheetRows) };
  });
  return { ...table, id: `${table.id}-dengan-rumus`, rows };
}

function formulasOf(
  table: SampleTable,
  row: Body,
  index: number,
  sheetRows: number[],
): SampleCell[] {
  const at = sheetRows[index]!;
  const cells = [...row.cells];
  const set = (column: number, formula: string, f: string): void => {
    cells[column] = { formula, f };
  };
  const name = (column: number): string => cellName(at, column);
  const children = childrenOf(table, index).map((child) => sheetRows[child]!);
  if (children.length > 0) {
    for (const column of [PAGU, TW_RP[0]!]) {
      if (typeof cells[column] !== 'number') continue;
      set(column, sumOf(column, children), MONEY);
    }
  }
  if (typeof cells[TARGET_K] === 'string' || row.kind === 'total' || cells[PAGU] === null) {
    if (row.kind === 'total') set(JUMLAH_RP, `=SUM(${TW_RP.map(name).join(';')})`, MONEY);
    return cells;
  }
  const k = shown(row.cells, TW_K);
  const lost = cells[JUMLAH_K] === null && k === '-' && cells[PERSEN_K] === '-';
  if (cells[JUMLAH_K] === k || lost) {
    set(JUMLAH_K, `=SUM(${TW_K.map(name).join(';')})`, COUNT);
    if (cells[PERSEN_K] === percent(k, cells[TARGET_K], 0))
      set(PERSEN_K, `=${name(JUMLAH_K)}/${name(TARGET_K)}*100`, COUNT);
  }
  const rp = shown(row.cells, TW_RP);
  if (row.cells[JUMLAH_RP] === rp) {
    set(JUMLAH_RP, `=SUM(${TW_RP.map(name).join(';')})`, MONEY);
    const rate = percent(rp, row.cells[PAGU], 2);
    if (
      figure(row.cells[PERSEN_RP]) === figure(rate) &&
      (rate !== '-' || row.cells[PERSEN_RP] !== null)
    )
      set(
        PERSEN_RP,
        `=${name(JUMLAH_RP)}/${name(PAGU)}*100`,
        row.cells[PERSEN_RP] === '-' ? `${RATE};-${RATE};"-"` : RATE,
      );
  }
  return cells;
}

/** The sum of the quarters as the table prints it: a dash for none. */
function shown(cells: readonly SampleCell[], columns: readonly number[]): number | '-' {
  const sum = columns.reduce((total, column) => {
    const value = cells[column];
    return total + (typeof value === 'number' ? value : 0);
  }, 0);
  return sum === 0 ? '-' : sum;
}

function percent(
  part: number | '-',
  whole: SampleCell | undefined,
  decimals: number,
): number | '-' {
  if (part === '-' || typeof whole !== 'number') return '-';
  return Number(((part / whole) * 100).toFixed(decimals));
}

/** A printed rate as a number; a dash is zero. */
function figure(cell: SampleCell | undefined): number | null {
  if (cell === '-') return 0;
  if (typeof cell === 'number') return cell;
  if (cell !== null && typeof cell === 'object' && 'v' in cell) return cell.v;
  return null;
}

/** Indexes of the rows one level below this one; for the total row all programs. */
function childrenOf(table: SampleTable, index: number): number[] {
  const row = table.rows[index]!;
  const levelAt = (at: number): string | undefined => {
    const other = table.rows[at];
    return other?.kind === 'body' ? other.level : undefined;
  };
  if (row.kind === 'total') return indexesOf(table, (at) => levelAt(at) === 'program');
  if (row.kind !== 'body' || row.level === 'sub_kegiatan') return [];
  const child = row.level === 'program' ? 'kegiatan' : 'sub_kegiatan';
  const ends = indexesOf(
    table,
    (at) =>
      at > index &&
      (levelAt(at) === row.level || levelAt(at) === 'program' || levelAt(at) === undefined),
  );
  const end = ends[0] ?? table.rows.length;
  return indexesOf(table, (at) => at > index && at < end && levelAt(at) === child);
}

function indexesOf(table: SampleTable, test: (index: number) => boolean): number[] {
  return table.rows.map((_, index) => index).filter(test);
}

/** One range when the children stand together, else each of them. */
function sumOf(column: number, rows: readonly number[]): string {
  const first = rows[0]!;
  const last = rows[rows.length - 1]!;
  if (last - first === rows.length - 1)
    return `=SUM(${columnName(column)}${first + 1}:${columnName(column)}${last + 1})`;
  return `=SUM(${rows.map((row) => cellName(row, column)).join(';')})`;
}
