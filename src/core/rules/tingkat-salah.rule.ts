// A row written as a sub kegiatan that adds up the rows after it: it is the kegiatan above them.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Finding, Rule } from './rule.ts';
import { nameColumn } from './support/codes.ts';
import { figureOf, isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, rowPlace } from './support/spot.ts';
import { addends, isParent, treeOf } from './support/tree.ts';

const CODE = 'tingkat-salah';
const ABOVE: Readonly<Record<string, string>> = { sub_kegiatan: 'kegiatan', kegiatan: 'program' };
const WORDS: Readonly<Record<string, string>> = { ...ABOVE, sub_kegiatan: 'sub kegiatan' };

export const tingkatSalah: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'hierarki',
  title: 'Baris ditulis setingkat dengan rinciannya',
  strength: 60,
  check: (context) => context.tables.flatMap(mislabelled),
  message: (params) =>
    `${rowPlace(params)} terbaca sebagai ${params.tingkat}, padahal anggarannya tepat jumlah ${params.banyak} baris sesudahnya (sampai baris ${params.sampai}), dan induknya menjadi tidak cocok.`,
  suggestion: (params) =>
    `Barangkali baris itu ${params.mestinya}; betulkan tulisan atau kode tingkatnya.`,
};

function mislabelled(table: PlanTable): Finding[] {
  const tree = treeOf(table);
  const money = table.columns.filter((column) => column.type === 'money').map(({ id }) => id);
  const found: Finding[] = [];
  for (const parent of table.rows) {
    const children = tree.children(parent).filter((child) => child.level !== 'indikator');
    const wrong = money.filter((id) => !addsUp(table, parent, id));
    if (children.length < 4 || wrong.length === 0) continue;
    // From the last row up, so that every run of rows is added once.
    const sums = new Map<string, number>(money.map((id) => [id, 0]));
    for (let at = children.length - 1; at > 0; at--) {
      const row = children[at]!;
      const behind = children.length - 1 - at;
      const filled = money.filter((id) => row.values[id] && !isEmpty(row.values[id]));
      const sum = filled.filter((id) => wrong.includes(id));
      const fits = filled.every((id) => figureOf(row, id) === sums.get(id));
      if (behind >= 2 && sum.length > 0 && fits && !isParent(tree, row) && ABOVE[row.level]) {
        found.push(told(table, row, parent, children[children.length - 1]!, behind, money));
        break;
      }
      for (const id of money) sums.set(id, sums.get(id)! + (figureOf(row, id) ?? 0));
    }
  }
  return found;
}

/** True when there is nothing to compare, too. */
function addsUp(table: PlanTable, parent: PlanRow, id: string): boolean {
  const own = figureOf(parent, id);
  if (own === null || own === 0) return true;
  const parts = addends(treeOf(table), parent, id);
  const sum = parts.reduce((rest, part) => rest + (figureOf(part.row, id) ?? 0), 0);
  return parts.length === 0 || Math.abs(sum - own) < 1;
}

function told(
  table: PlanTable,
  row: PlanRow,
  parent: PlanRow,
  last: PlanRow,
  count: number,
  money: readonly string[],
): Finding {
  const above = parent.parent === null ? [] : [table.rows[parent.parent]!];
  return findingAt(CODE, 'error', table, row, nameColumn(table, row), {
    params: {
      tingkat: WORDS[row.level] ?? row.level,
      mestinya: ABOVE[row.level] ?? '',
      banyak: count,
      sampai: last.row + 1,
    },
    followers: [row, parent, ...above].flatMap((each) =>
      money.flatMap((id) => {
        const value = each.values[id];
        return value ? [cellRef(table, value.row, value.column)] : [];
      }),
    ),
  });
}
