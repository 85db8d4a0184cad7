// A target without a unit where rows of its kind have one, in the unit column or in the target itself.
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import type { Rule } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { columnOf, place } from './support/spot.ts';
import { withAccounts } from './support/sums/withAccounts.ts';

const CODE = 'satuan-kosong';
/** `Indeks kepuasan`, `Nilai MCP`: what it is counted in is its name, and behind the figure stands nothing. */
const SCORE = /^\s*(?:indeks|nilai|skor|level|rasio|peringkat|predikat)\b/i;
/** `Persentase desa`: the same, where most other targets have a unit. */
const RATE = /^\s*(?:persentase|prosentase|tingkat)\b/i;

export const satuanKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Satuan target belum diisi',
  strength: 20,
  check: (context) =>
    withAccounts(context).tables.flatMap((table) =>
      missing(table).map((row) => {
        const target = targetOf(table, row)!;
        const column = (row.values.satuan ?? target).column;
        return findingAt(CODE, 'warning', table, row, column, { params: { target: target.text } });
      }),
    ),
  message: (params) =>
    `${place(params)}: target “${params.target}” tidak punya satuan, padahal baris lain punya.`,
  suggestion: () => 'Tulis satuannya, misalnya Dokumen, Orang, Desa, atau %.',
};

function missing(table: PlanTable): PlanRow[] {
  const rows = table.rows.filter((row) => targetOf(table, row) !== null);
  const separate = columnOf(table, 'satuan') !== null;
  const without = rows.filter((row) => {
    const inTarget = targetOf(table, row)!.quantities.some((each) => each.unit !== null);
    // `36.500 Ton` may be read in two ways, but its unit is there.
    const { state, text } = targetOf(table, row)!;
    if (inTarget || state === 'text' || (state === 'ambiguous' && /[a-z%]/i.test(text)))
      return false;
    return separate ? isEmpty(row.values.satuan) : !SCORE.test(row.indicator ?? '');
  });
  // Where most targets stand without a unit, the office leaves units to the indicator's words.
  if (without.length === 0 || without.length > rows.length * 0.3) return [];
  // A level that never has units (programs in plain per cent) leaves them out on purpose.
  return without.filter((row) => {
    const level = rows.filter((each) => each.level === row.level);
    const bare = without.filter((each) => each.level === row.level);
    if (!separate && RATE.test(row.indicator ?? '')) return false;
    return bare.length <= level.length / 2;
  });
}

/** The target of a row; of a plan of several years that of the first year that has one. Null for none. */
function targetOf(table: PlanTable, row: PlanRow): Value | null {
  if (columnOf(table, 'target')) {
    const { target } = row.values;
    return target && !isEmpty(target) ? target : null;
  }
  if (!columnOf(table, 'satuan') || row.indicator === null) return null;
  const years = table.columns.filter(({ type, year }) => type === 'quantity' && year !== undefined);
  const filled = years.map(({ id }) => row.values[id]).find((value) => value && !isEmpty(value));
  return filled ?? null;
}
