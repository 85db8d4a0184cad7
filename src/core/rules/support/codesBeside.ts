// Codes in a column beside those of the rows: of what stands above each row, or numbers of the office's own in steps.
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../model/planTable.ts';
import { codeLevel, nestsIn, normaliseCode } from '../../nomenclature/code.ts';

/** So many codes must go on from the one they should before one that does not is odd. */
const FEWEST = 8;
const STEPS = /^\d{1,3}(?:\.\d{1,3})*$/;

export interface OddCode {
  readonly row: PlanRow;
  readonly column: number;
  readonly kode: string;
  /** The cell with the code that it does not go on from. */
  readonly above: { readonly row: PlanRow; readonly column: number; readonly kode: string };
}

interface Pair extends OddCode {
  readonly fits: boolean;
}

/** `Kode Kegiatan | Kode Sub Kegiatan`: the one row whose code is not below the code beside it, by `codeColumn` its place. */
export function oddBeside(
  table: PlanTable,
  grid: Grid,
  codeColumn: (row: PlanRow) => number,
): OddCode[] {
  return table.unknownColumns.flatMap(({ column }) => {
    const pairs = table.rows.flatMap((row): Pair[] => {
      const { kode } = row;
      const beside = cellAt(grid, row.row, column).display.trim();
      if (!kode || codeLevel(kode) === null || codeLevel(beside) === null) return [];
      if (normaliseCode(kode) === normaliseCode(beside)) return [];
      const above = { row, column, kode: beside };
      return [{ row, column: codeColumn(row), kode, above, fits: nestsIn(kode, beside) }];
    });
    return onlyOdd(pairs);
  });
}

const headOf = (kode: string): string => kode.split('.')[0]!;

/** `05.08.07` in a row below `05.08.01`, in a column of such numbers that was not read as codes of the plan. */
export function oddSteps(table: PlanTable, grid: Grid): OddCode[] {
  return table.unknownColumns.flatMap(({ column }) => {
    const stepOf = (row: PlanRow): string => {
      const cell = cellAt(grid, row.row, column);
      const text = cell.display.trim().replace(/\.+$/, '');
      return cell.kind === 'text' && STEPS.test(text) ? text : '';
    };
    const pairs = table.rows.flatMap((row): Pair[] => {
      const parent = row.parent === null ? null : table.rows[row.parent]!;
      if (!parent || parent.row === row.row) return [];
      const [kode, up] = [stepOf(row), stepOf(parent)];
      if (kode === '' || up === '') return [];
      const fits = kode === up || kode.startsWith(`${up}.`);
      return [{ row, column, kode, above: { row: parent, column, kode: up }, fits }];
    });
    // `6.1` alone, behind all accounts of `5`, opens what comes after them.
    const begun = ({ kode }: Pair): boolean =>
      pairs.some((each) => each.fits && headOf(each.kode) === headOf(kode));
    return onlyOdd(pairs).filter((pair) => pair.kode.includes('.') && begun(pair));
  });
}

function onlyOdd(pairs: readonly Pair[]): Pair[] {
  // One code beside all of them is that of the office.
  if (new Set(pairs.map(({ above }) => above.kode)).size < 2) return [];
  const odd = pairs.filter(({ fits }) => !fits);
  return odd.length === 1 && pairs.length > FEWEST ? odd : [];
}
