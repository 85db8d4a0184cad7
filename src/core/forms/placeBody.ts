// Body rows put on lines of the sheet: levels with columns of their own share a line with their first child.
import type { ColumnId } from '../model/column.ts';
import { levelRank } from '../model/level.ts';
import type { BodyRow } from './bodyRow.ts';
import type { FormDefinition, FormLevel } from './formDefinition.ts';
import { LEVEL_LABELS } from './parts.ts';

export interface BodyLine {
  /** From the highest level to the deepest; the last one gives the line its level. */
  readonly rows: readonly BodyRow[];
  readonly level: FormLevel;
  /** Everything that is typed on this line. */
  readonly values: ReadonlyMap<ColumnId, number | string>;
}

/** A level that the form does not list is written like its deepest level. */
export function formLevel(form: FormDefinition, row: BodyRow): FormLevel {
  const known = form.levels.find((each) => each.level === row.level);
  const deepest = form.levels[form.levels.length - 1]!;
  return known ?? { ...deepest, level: row.level, bold: false };
}

function cellsOf(form: FormDefinition, row: BodyRow): Map<ColumnId, number | string> {
  const level = formLevel(form, row);
  const cells = new Map<ColumnId, number | string>();
  const put = (id: ColumnId, value: number | string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') cells.set(id, value);
  };
  put('kode', row.kode);
  put(level.column, row.name);
  put(level.indicator ?? 'indikator', row.indicator);
  for (const id of Object.keys(row.values ?? {})) put(id, row.values![id]);
  return cells;
}

function joins(
  form: FormDefinition,
  line: BodyLine,
  row: BodyRow,
  cells: ReadonlyMap<ColumnId, unknown>,
) {
  const above = line.rows[line.rows.length - 1]!;
  if (levelRank(above.level) >= levelRank(row.level)) return false;
  const column = formLevel(form, row).column;
  if (line.rows.some((each) => formLevel(form, each).column === column)) return false;
  return ![...cells.keys()].some((id) => line.values.has(id));
}

/**
 * Lines in the order of the rows. A row joins the line of its parent when their cells do not meet: so a sasaran
 * stands beside its first program. The `level` helper of a line, if not given, names the deepest level on it.
 */
export function placeBody(form: FormDefinition, body: readonly BodyRow[]): BodyLine[] {
  const lines: BodyLine[] = [];
  for (const row of body) {
    const cells = cellsOf(form, row);
    const last = lines[lines.length - 1];
    const level = formLevel(form, row);
    if (last && joins(form, last, row, cells)) {
      lines[lines.length - 1] = {
        rows: [...last.rows, row],
        level,
        values: new Map([...last.values, ...cells]),
      };
    } else {
      lines.push({ rows: [row], level, values: cells });
    }
  }
  return lines.map((line) => {
    if (line.values.has('level')) return line;
    return {
      ...line,
      values: new Map([...line.values, ['level', LEVEL_LABELS[line.level.level]]]),
    };
  });
}
