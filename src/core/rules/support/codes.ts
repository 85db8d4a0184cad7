// Codes of rows: which column they stand in.
import type { PlanRow, PlanTable } from '../../model/planTable.ts';

const NAME_COLUMNS = ['uraian', 'subKegiatan', 'kegiatan', 'program', 'aksi', 'sasaran', 'tujuan'];

/** The physical column of a row's code; that of its name when the code stands there, or there is no code. */
export function codeColumn(table: PlanTable, row: PlanRow): number {
  return row.values.kode?.column ?? nameColumn(table, row);
}

export function nameColumn(table: PlanTable, row: PlanRow): number {
  const own = NAME_COLUMNS.find((id) => row.values[id]?.text);
  return own ? row.values[own]!.column : table.area.column;
}
