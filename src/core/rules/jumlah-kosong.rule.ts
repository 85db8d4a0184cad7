// Sums of money left blank: of all programs and kegiatan in a column, or in the total row.
import { columnName } from '../grid/a1.ts';
import type { Grid } from '../grid/grid.ts';
import type { ColumnId } from '../model/column.ts';
import type { HeaderColumn, PlanRow, PlanTable, Value } from '../model/planTable.ts';
import type { Finding, Rule } from './rule.ts';
import { findingsOfColumn } from './support/columnFinding.ts';
import { isEmpty } from './support/figures.ts';
import { findingOnSheet } from './support/findingAt.ts';
import { columnTitle, place } from './support/spot.ts';
import { asksForSum } from './support/sums/totalScope.ts';
import { addends, isParent, treeOf } from './support/tree.ts';

const CODE = 'jumlah-kosong';
/** Nearly all of them: then it is the column's habit, not the gap of one row. */
const USUAL = 0.8;
const FEW = 3;

export const jumlahKosong: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'kelengkapan',
  title: 'Jumlah program dan kegiatan belum diisi',
  strength: 13,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => [
      ...blankSums(table),
      ...blankTotals(table, context.grids.get(table.sheet)),
    ]),
  message: (params) =>
    params.total
      ? `${place(params)}: baris jumlah belum berisi angka, padahal ${params.banyak} baris di atasnya terisi.`
      : `Kolom “${params.kolom}” (${params.huruf}): jumlah ${params.banyak} program atau kegiatan kosong, mulai baris ${params.baris} “${params.nama}”, padahal rinciannya terisi dan di kolom “${params.kolomLain}” (${params.hurufLain}) jumlah baris-baris itu ada.`,
  suggestion: (params) =>
    params.total
      ? 'Isi jumlahnya, sebaiknya dengan rumus SUM atas baris-baris itu.'
      : 'Isi jumlah tiap program dan kegiatan, sebaiknya dengan rumus SUM atas baris di bawahnya.',
};

function blankSums(table: PlanTable): Finding[] {
  const tree = treeOf(table);
  const money = table.columns.filter((column) => column.type === 'money');
  if (money.length < 2) return [];
  const parents = table.rows.filter((row) => isParent(tree, row));
  return money.flatMap((column) => {
    const due = parents.filter(
      (row) => row.values[column.id] && addends(tree, row, column.id).length > 0,
    );
    const blank = due.filter((row) => row.values[column.id]!.state === 'blank');
    if (blank.length < FEW || blank.length < due.length) return [];
    const other = money.find((each) => each !== column && isFilled(each, blank));
    if (!other) return [];
    return findingsOfColumn(
      CODE,
      'info',
      table,
      column,
      blank.map((row) => ({ row, value: row.values[column.id]! })),
      {
        banyak: blank.length,
        kolomLain: columnTitle(table, other.column),
        hurufLain: columnName(other.column),
      },
    );
  });
}

/** `JUMLAH` without any figure below rows of money. */
function blankTotals(table: PlanTable, grid: Grid | undefined): Finding[] {
  const money = table.columns.filter((column) => column.type === 'money');
  return table.totalRows.flatMap((total): Finding[] => {
    if (!asksForSum(total.label)) return [];
    // Figures in columns that were not understood are figures all the same.
    if ((grid?.cells[total.row] ?? []).some(({ kind, formula }) => kind === 'number' || formula))
      return [];
    const texts = (value: Value): boolean => value.state === 'text' || isEmpty(value);
    if (!Object.values(total.values).every(texts)) return [];
    const column = money.find(({ id }) => filledAbove(table.rows, id, total.row) > 1);
    if (!column) return [];
    const params = { total: true, banyak: filledAbove(table.rows, column.id, total.row) };
    const { row, label } = total;
    return [findingOnSheet(CODE, 'warning', table, label, row, column.column, { params })];
  });
}

function filledAbove(rows: readonly PlanRow[], id: ColumnId, below: number): number {
  return rows.filter((row) => row.row < below && !isEmpty(row.values[id])).length;
}

function isFilled(column: HeaderColumn, rows: readonly PlanRow[]): boolean {
  const filled = rows.filter((row) => !isEmpty(row.values[column.id]));
  return filled.length >= USUAL * rows.length;
}
