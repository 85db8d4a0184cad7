// A code out of order among its siblings, where the siblings are otherwise in order.
import type { PlanRow } from '../model/planTable.ts';
import { codeLevel, nestsIn, normaliseCode } from '../nomenclature/code.ts';
import type { Rule } from './rule.ts';
import { codeColumn, isDisowned } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { headingAbove } from './support/formulas/rollUps/headStretches.ts';
import { cellRef, rowPlace } from './support/spot.ts';

const CODE = 'kode-urut';
const MANY = 10;

export const kodeUrut: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'hierarki',
  title: 'Kode tidak urut',
  remark: true,
  strength: 30,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      const heading = headingAbove(table);
      const groups = new Map<string, PlanRow[]>();
      for (const row of table.rows) {
        if (!row.kode || codeLevel(row.kode) === null || row.level === 'indikator') continue;
        const parent = row.parent === null ? null : table.rows[row.parent]!;
        // A code of another branch is another fault.
        if (parent?.kode && !nestsIn(row.kode, parent.kode)) continue;
        // Below the name of another office the codes begin anew.
        const group = `${row.parent ?? ''}|${parent ? '' : heading(row)}`;
        groups.set(group, [...(groups.get(group) ?? []), row]);
      }
      const runs = [...groups.values()];
      // Where every other group keeps the order, two or three rows show it too.
      const least = runs.filter(isUnordered).length === 1 && coded(runs) >= MANY ? 2 : 4;
      return runs.flatMap((rows) =>
        outOfOrder(rows, least).map(({ row, before }) => {
          // Of two neighbours in the wrong order either may be the stray one: the one whose children disown it.
          const early = isDisowned(table, before) && !isDisowned(table, row);
          const [wrong, other] = early ? [before, row] : [row, before];
          return findingAt(CODE, 'info', table, wrong, codeColumn(table, wrong), {
            params: {
              kode: wrong.kode,
              sebelumnya: other.kode,
              barisSebelumnya: other.row + 1,
              lebihDulu: wrong.row < other.row,
            },
            cells: [cellRef(table, other.row, codeColumn(table, other))],
          });
        }),
      );
    }),
  message: (params) =>
    `${rowPlace(params)} berkode ${params.kode}, tetapi ditulis ${params.lebihDulu ? 'sebelum' : 'sesudah'} ${params.sebelumnya} (baris ${params.barisSebelumnya}).`,
  suggestion: () => 'Periksa kodenya; bila sudah benar, pindahkan barisnya agar kode urut.',
};

/** The few rows that break an order which all others keep; none when the office orders by something else. */
function outOfOrder(rows: readonly PlanRow[], least: number): { row: PlanRow; before: PlanRow }[] {
  if (rows.length < least) return [];
  const codes = rows.map((row) => normaliseCode(row.kode!));
  const kept = longestRising(codes);
  if (rows.length - kept.size > Math.max(1, Math.floor(rows.length / 8))) return [];
  return rows.flatMap((row, index) => {
    if (kept.has(index) || codes.indexOf(codes[index]!) !== index) return [];
    // Many offices write their supporting program last.
    const last = index === rows.length - 1;
    if (last && row.level === 'program' && codes[index]!.endsWith('.01')) return [];
    const before = index > 0 ? rows[index - 1]! : rows[index + 1]!;
    return [{ row, before }];
  });
}

function isUnordered(rows: readonly PlanRow[]): boolean {
  const codes = rows.map((row) => normaliseCode(row.kode!));
  return codes.some((code, i) => i > 0 && code < codes[i - 1]!);
}

/** Codes that stand in order with another one. */
function coded(runs: readonly (readonly PlanRow[])[]): number {
  return runs.reduce((sum, rows) => sum + (rows.length > 1 ? rows.length : 0), 0);
}

function longestRising(codes: readonly string[]): Set<number> {
  const length: number[] = [];
  const previous: number[] = [];
  codes.forEach((code, i) => {
    length[i] = 1;
    previous[i] = -1;
    for (let j = 0; j < i; j += 1) {
      if (codes[j]! <= code && length[j]! + 1 > length[i]!) {
        length[i] = length[j]! + 1;
        previous[i] = j;
      }
    }
  });
  let at = length.indexOf(Math.max(...length));
  const kept = new Set<number>();
  for (; at >= 0; at = previous[at]!) kept.add(at);
  return kept;
}
