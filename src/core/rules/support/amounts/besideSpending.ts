// Money that stands beside what was spent (`Realisasi › Sem 1 | Sem 2`) without a meaning of its own: more in one row than its whole budget.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import type { Finding } from '../../rule.ts';
import { figureOf } from '../figures.ts';
import { findingAt } from '../findingAt.ts';
import { columnOf, titleAbove, valueRef } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';

/** So many others must stay within their budget, and none may go so far beyond it. */
const FEWEST = 6;
const ABSURD = 2;
const SPENT = /\b(?:realisasi|penyerapan|serapan)\b/i;
/** What was spent since the plan of several years began, or is only a difference. */
const OTHER = /renstra|rpjmd|lalu|sisa|selisih|lebih|kurang|target|rencana|%|persen/i;

export function beyondBesideSpending(
  code: string,
  table: PlanTable,
  grid: Grid | undefined,
): Finding[] {
  const budget = columnOf(table, 'pagu');
  if (!grid || !budget) return [];
  const tree = treeOf(table);
  const rows = table.rows.filter(
    (row) => row.level !== 'indikator' && !isParent(tree, row) && (figureOf(row, 'pagu') ?? 0) > 0,
  );
  const scale = budget.scale ?? 1;
  return besideSpending(table).flatMap((column) => {
    const amounts = rows.flatMap((row) => {
      const { kind, value, formula } = cellAt(grid, row.row, column);
      const pagu = figureOf(row, 'pagu')!;
      return kind === 'number' && Number(value) > 0
        ? [{ row, pagu, amount: Number(value) * scale, typed: formula === null }]
        : [];
    });
    const over = amounts.filter(({ amount, pagu }) => amount > pagu * 1.0001 + 1);
    const [only, another] = over;
    if (!only || another || amounts.length <= FEWEST || !only.typed) return [];
    if (only.amount < only.pagu * ABSURD) return [];
    return [findingOf(code, table, only, column)];
  });
}

function findingOf(
  code: string,
  table: PlanTable,
  { row, pagu, amount }: { readonly row: PlanRow; readonly pagu: number; readonly amount: number },
  column: number,
): Finding {
  return findingAt(code, 'error', table, row, column, {
    params: { realisasi: amount, pagu, kali: amount / pagu >= 5 ? amount / pagu : null },
    cells: [valueRef(table, row.values.pagu!)],
  });
}

function besideSpending(table: PlanTable): number[] {
  const above = new Set(
    ['realisasiRp', 'jumlahRp', 'realisasiRp1'].flatMap((id) => {
      const title = titleAbove(columnOf(table, id)?.title ?? '');
      return SPENT.test(title) ? [title] : [];
    }),
  );
  return table.unknownColumns.flatMap(({ column, title }) =>
    above.has(titleAbove(title)) && !OTHER.test(title) ? [column] : [],
  );
}
