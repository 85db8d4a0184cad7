// What tells two rows of one name or code apart besides their figures: whose they are, and what the reader did not understand.
import { toCanonical } from '../../formula/canonical.ts';
import { soleReference } from '../../formula/references.ts';
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../model/planTable.ts';
import { sameText } from '../../reader/tableContext.ts';
import { nameColumn } from './codes.ts';

/** True when the rows are of two offices, bagian or persons in charge. */
export function haveTwoOwners(a: PlanRow, b: PlanRow): boolean {
  const [first, second] = [a, b].map(({ penanggungJawab }) => sameText(penanggungJawab ?? ''));
  return first !== second && first !== '' && second !== '';
}

/** Columns that say where and when the work is done, and who pays. */
const PLACES = ['lokasi', 'desa', 'alamat', 'periode', 'sumberDana'];

/**
 * True when a place, a quarter, a source of money, the office in front of the names (`OPD | Program | Kegiatan`), or a column that was not understood, is
 * another in the one row than in the other. In front of the names it goes on until it says something new: `Kecamatan
 * Sebatik` once, over all its programs. Or each takes a figure from a row of its own on another sheet, where two rows say
 * more of them.
 */
export function areToldApart(table: PlanTable, grid: Grid, a: PlanRow, b: PlanRow): boolean {
  const front = Math.min(nameColumn(table, a), nameColumn(table, b));
  const known = table.columns.filter(
    ({ id, column }) => PLACES.includes(id) || (id === 'penanggungJawab' && column < front),
  );
  if (takeFromTwoRows(table, grid, a, b)) return true;
  return [...known, ...table.unknownColumns].some(({ column }) => {
    const [first, second] = [a, b].map((row) =>
      column < nameColumn(table, row)
        ? textAbove(table, grid, row.row, column)
        : textAt(grid, row.row, column),
    );
    return first !== null && second !== null && first !== second;
  });
}

function takeFromTwoRows({ area }: PlanTable, grid: Grid, a: PlanRow, b: PlanRow): boolean {
  return Array.from({ length: area.columns }, (_, i) => area.column + i).some((column) => {
    const [first, second] = [a, b].map(({ row }) => {
      const { formula } = cellAt(grid, row, column);
      return formula === null ? null : soleReference(toCanonical(formula, grid.locale));
    });
    return (
      first?.sheet != null && first.sheet === second?.sheet && first.rect.row !== second.rect.row
    );
  });
}

function textAt(grid: Grid, row: number, column: number): string | null {
  const cell = cellAt(grid, row, column);
  return cell.kind === 'text' ? sameText(cell.display) : null;
}

/** The nearest text in the column from the row on upwards, below the titles. */
function textAbove(table: PlanTable, grid: Grid, from: number, column: number): string | null {
  const top = Math.max(...table.headerRows, table.area.row);
  for (let row = from; row > top; row--) {
    const text = textAt(grid, row, column);
    if (text !== null) return text;
  }
  return null;
}
