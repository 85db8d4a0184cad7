// One finding about a whole column: its first cell is the culprit, the others stand beside it.
import type { HeaderColumn, PlanRow, PlanTable, Value } from '../../model/planTable.ts';
import type { Finding, Params, Severity } from '../rule.ts';
import { findingAt } from './findingAt.ts';
import { valueRef } from './spot.ts';

export interface ColumnSpot {
  readonly row: PlanRow;
  readonly value: Value;
}

export function findingsOfColumn(
  code: string,
  severity: Severity,
  table: PlanTable,
  column: HeaderColumn,
  spots: readonly ColumnSpot[],
  params: Params,
): Finding[] {
  const first = spots[0];
  if (!first) return [];
  const finding = findingAt(code, severity, table, first.row, first.value.column, {
    params,
    cells: spots.slice(1).map((each) => valueRef(table, each.value)),
  });
  return [{ ...finding, about: [code, table.sheet, table.title, column.id].join('|') }];
}

export function columnLetter(params: Params): string {
  return String(params.huruf ?? '');
}
