// The one row without a source of money or a place, in a long column where every other row of its kind names one.
import type { PlanTable } from '../model/planTable.ts';
import type { Finding, Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { hasAnyFigure, peersOf } from './support/peers.ts';
import { place } from './support/spot.ts';

const CODE = 'sumber-dana-kosong';
const COLUMNS = ['sumberDana', 'lokasi'];
/** Fewer filled rows are no habit. */
const LONG = 10;

export const sumberDanaKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Sumber dana atau lokasi belum diisi',
  strength: 15,
  check: (context) =>
    context.tables.flatMap((table) => COLUMNS.flatMap((column) => loneBlank(table, column))),
  message: (params) =>
    `${place(params)} belum diisi, padahal ${params.terisi} baris lain yang setingkat semuanya terisi.`,
  suggestion: () => 'Isi menurut DPA atau RKA; bila memang tidak ada, tulis tanda “-”.',
};

function loneBlank(table: PlanTable, column: string): Finding[] {
  return [...peersOf(table, column).values()].flatMap(({ filled, empty }) => {
    const [only] = empty;
    if (!only || empty.length > 1 || filled.length < LONG || !hasAnyFigure(only)) return [];
    const value = only.values[column]!;
    // A dash says that there is none.
    if (value.state !== 'blank') return [];
    return [
      findingAt(CODE, 'warning', table, only, value.column, { params: { terisi: filled.length } }),
    ];
  });
}
