// A table whose columns, and the values in them, go by other ids.
import type { ColumnId } from './column.ts';
import type { PlanTable } from './planTable.ts';

export function renameColumns(table: PlanTable, rename: (id: ColumnId) => ColumnId): PlanTable {
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, id: rename(column.id) })),
    rows: table.rows.map((row) => ({
      ...row,
      values: Object.fromEntries(
        Object.entries(row.values).map(([id, value]) => [rename(id), value]),
      ),
    })),
  };
}
