// A date in a cell of figures: a spreadsheet turned what was typed (5/12) into one.

import { cellAt } from '../grid/grid.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';
import { place } from './support/spot.ts';

const CODE = 'angka-tanggal';
const FIGURES = new Set(['quantity', 'money', 'percent']);

export const angkaTanggal: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'notasi',
  title: 'Tanggal di tempat angka',
  strength: 80,
  check: (context) => context.tables.flatMap((table) => datesIn(context, table)),
  message: (params) =>
    `${place(params)} berisi tanggal ${params.tanggal}, padahal baris lain di kolom ini berisi angka.`,
  suggestion: () =>
    'Pecahan seperti 5/12 atau 3-4 berubah sendiri menjadi tanggal ketika diketik. Atur format sel menjadi angka atau teks, lalu ketik ulang isinya.',
};

function datesIn(context: RuleContext, table: PlanTable): Finding[] {
  const grid = context.grids.get(table.sheet);
  if (!grid) return [];
  const found: Finding[] = [];
  for (const column of table.columns) {
    if (!FIGURES.has(column.type)) continue;
    const all: { row: PlanRow | null; name: string; value: Value }[] = [
      ...table.rows.map((row) => ({ row, name: row.name, value: row.values[column.id] })),
      ...table.totalRows.map((total) => ({
        row: null,
        name: total.label,
        value: total.values[column.id],
      })),
    ].filter((each): each is { row: PlanRow | null; name: string; value: Value } => !!each.value);
    const isDate = ({ value }: { readonly value: Value }): boolean =>
      cellAt(grid, value.row, value.column).kind === 'date';
    const dates = all.filter(isDate);
    // A column of dates was misread as figures, and is no fault of the office.
    const written = all.filter((each) => each.value.state !== 'blank');
    if (dates.length === 0 || dates.length > written.length / 2) continue;
    for (const { row, name, value } of dates) {
      const tanggal = value.text || String(cellAt(grid, value.row, value.column).value);
      const extra = { params: { tanggal } };
      found.push(
        row
          ? findingAt(CODE, 'error', table, row, value.column, extra)
          : findingOnSheet(CODE, 'error', table, name, value.row, value.column, extra),
      );
    }
  }
  return found;
}
