// A column of money whose programs and kegiatan are blank though their details and the other money column are filled.
import { columnName } from '../grid/a1.ts';
import type { HeaderColumn, PlanRow, PlanTable } from '../model/planTable.ts';
import type { Finding, Rule } from './rule.ts';
import { findingsOfColumn } from './support/columnFinding.ts';
import { isEmpty } from './support/figures.ts';
import { columnTitle } from './support/spot.ts';
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
  check: (context) => context.tables.flatMap(blankSums),
  message: (params) =>
    `Kolom “${params.kolom}” (${params.huruf}): jumlah ${params.banyak} program atau kegiatan kosong, mulai baris ${params.baris} “${params.nama}”, padahal rinciannya terisi dan di kolom “${params.kolomLain}” (${params.hurufLain}) jumlah baris-baris itu ada.`,
  suggestion: () =>
    'Isi jumlah tiap program dan kegiatan, sebaiknya dengan rumus SUM atas baris di bawahnya.',
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

function isFilled(column: HeaderColumn, rows: readonly PlanRow[]): boolean {
  const filled = rows.filter((row) => !isEmpty(row.values[column.id]));
  return filled.length >= USUAL * rows.length;
}
