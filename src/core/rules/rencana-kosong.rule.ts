// A row with target or money that is planned in no quarter and in no month.

import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { isRateUnit } from '../numbers/units.ts';
import type { Rule } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { columnOf, place } from './support/spot.ts';
import { isParent, treeOf } from './support/tree.ts';

const CODE = 'rencana-kosong';

export const rencanaKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Rencana triwulan atau bulan belum diisi',
  strength: 20,
  check: (context) =>
    context.tables.flatMap((table) =>
      familiesOf(table).flatMap((family) =>
        unplanned(table, family.ids).map((row) =>
          findingAt(CODE, 'warning', table, row, row.values[family.ids[0]!]!.column, {
            params: { keluarga: family.name, target: row.values.target?.text ?? '' },
            cells: family.ids.slice(1).flatMap((id) => {
              const value = row.values[id];
              return value ? [{ sheet: table.sheet, row: value.row, column: value.column }] : [];
            }),
          }),
        ),
      ),
    ),
  message: (params) =>
    `${place(params)}: tidak satu pun ${params.keluarga} terisi${params.target ? `, padahal targetnya “${params.target}”` : ''}.`,
  suggestion: (params) => `Bagi rencananya ke dalam ${params.keluarga} yang benar.`,
};

interface Family {
  readonly name: string;
  readonly ids: readonly string[];
}

function familiesOf(table: PlanTable): Family[] {
  const families: Family[] = [
    { name: 'triwulan', ids: ['tw1', 'tw2', 'tw3', 'tw4'] },
    { name: 'triwulan', ids: ['jadwal1', 'jadwal2', 'jadwal3', 'jadwal4'] },
    { name: 'bulan', ids: Array.from({ length: 12 }, (_, i) => `bulan${i + 1}`) },
    { name: 'bulan', ids: Array.from({ length: 12 }, (_, i) => `kas${i + 1}`) },
  ];
  return families.filter((family) => family.ids.every((id) => columnOf(table, id) !== null));
}

/** Leaf rows with something to plan and nothing planned, where most such rows are planned. */
function unplanned(table: PlanTable, ids: readonly string[]): PlanRow[] {
  const tree = treeOf(table);
  const due = table.rows.filter((row) => {
    if (isParent(tree, row) || !ids.every((id) => row.values[id])) return false;
    const target = row.values.target;
    if (isEmpty(target) && isEmpty(row.values.pagu)) return false;
    // A rate is often stated for the year alone.
    const unit = target?.quantities[0]?.unit ?? row.values.satuan?.text ?? null;
    return !isRateUnit(unit, row.indicator);
  });
  const empty = due.filter((row) => ids.every((id) => isEmpty(row.values[id])));
  const planned = due.length - empty.length;
  return planned >= 3 && planned / due.length >= 0.6 ? empty : [];
}
