// Makes the finding of one cell of a plan row, so that every rule names places the same way.
import type { Edit } from '../../edits/edit.ts';
import type { PlanRow, PlanTable, Value } from '../../model/planTable.ts';
import type { CellRef, Finding, Params, Severity } from '../rule.ts';
import { aboutCell, cellRef, columnAt, rowName, spotParams } from './spot.ts';

export interface FindingExtra {
  readonly params?: Params;
  /** Cells beside the culprit. */
  readonly cells?: readonly CellRef[];
  readonly fix?: readonly Edit[] | null;
  readonly followers?: readonly CellRef[];
}

/** `place`: a column of the row; or a value of it, which may stand below (quarters written below each other). */
export function findingAt(
  code: string,
  severity: Severity,
  table: PlanTable,
  row: PlanRow,
  place: number | Value,
  extra: FindingExtra = {},
): Finding {
  const value = typeof place === 'number' ? null : place;
  const [line, column] = value ? [value.row, value.column] : [row.row, place as number];
  const own = value && table.columns.find(({ id }) => row.values[id] === value);
  const header = own ?? columnAt(table, column);
  return {
    code,
    severity,
    cells: [cellRef(table, line, column), ...(extra.cells ?? [])],
    params: { ...spotParams(table, rowName(row), line, column, header), ...extra.params },
    about: aboutCell(code, table, row, column, header),
    fix: extra.fix ?? null,
    followers: extra.followers ?? [],
  };
}

/** The same for a cell that belongs to no plan row: a total, a header. */
export function findingOnSheet(
  code: string,
  severity: Severity,
  table: PlanTable,
  name: string,
  row: number,
  column: number,
  extra: FindingExtra = {},
): Finding {
  const params = spotParams(table, name, row, column);
  return {
    code,
    severity,
    cells: [cellRef(table, row, column), ...(extra.cells ?? [])],
    params: { ...params, ...extra.params },
    about: [code, table.sheet, name.toLowerCase(), params.kolom].join('|'),
    fix: extra.fix ?? null,
    followers: extra.followers ?? [],
  };
}
