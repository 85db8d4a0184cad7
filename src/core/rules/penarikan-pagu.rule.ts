// The plan of drawing money per quarter or month below a budget, held against the total of the budget.
import type { PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { nearly } from '../numbers/nearly.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { figureOf } from './support/figures.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';
import { cellRef, place } from './support/spot.ts';
import { drawingPlans } from './support/sums/drawingPlan.ts';
import { priceColumns } from './support/sums/pricedRows.ts';
import { slipBetween } from './support/sums/slips.ts';

const CODE = 'penarikan-pagu';

export const penarikanPagu: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'angka',
  title: 'Rencana penarikan tidak sama dengan anggarannya',
  strength: 45,
  follows: true,
  check,
  message: (params) =>
    params.anggaran === null
      ? `${place(params)} tertulis ${formatNumber(Number(params.tertulis))}, padahal ${params.banyak} baris rencana penarikan di atasnya berjumlah ${formatNumber(Number(params.jumlah))}.`
      : params.rincian !== undefined
        ? `${place(params)}: bila jumlah baris ini ${formatNumber(Number(params.mestinya))}, bukan ${formatNumber(Number(params.rincian))}, jumlah anggaran di baris ${params.barisAnggaran} (${formatNumber(Number(params.anggaran))}) cocok dengan rencana penarikan (${formatNumber(Number(params.jumlah))}).`
        : `${place(params)}: rencana penarikan berjumlah ${formatNumber(Number(params.jumlah))}, padahal jumlah anggaran di baris ${params.barisAnggaran} ${formatNumber(Number(params.anggaran))}${params.mestinya === null ? '' : `. Bila sel ini ${formatNumber(Number(params.mestinya))}, keduanya cocok`}.`,
  suggestion: (params) =>
    params.anggaran === null
      ? 'Perbaiki rumus atau angka jumlahnya.'
      : 'Cocokkan rencana penarikan dengan anggarannya.',
};

function check(context: RuleContext): Finding[] {
  return context.tables.flatMap((table): Finding[] => {
    const plan = drawingPlans(table, context.grids.get(table.sheet));
    if (!plan) return [];
    const { lines, sum, total, column } = plan;
    const added = lines.reduce((rest, line) => rest + line.value, 0);
    const common = { jumlah: added, banyak: lines.length };
    if (sum && Math.abs(sum.value - added) >= 1) {
      return [
        findingOnSheet(CODE, 'error', table, sum.name, sum.row, column, {
          params: { ...common, tertulis: sum.value, anggaran: null },
          cells: lines.map((line) => cellRef(table, line.row, column)),
        }),
      ];
    }
    const gap = added - total.value;
    if (Math.abs(gap) < 1) return [];
    const slips = lines.filter(
      (line) => !line.formula && slipBetween(line.value, line.value - gap).kind !== 'lain',
    );
    const odd = slips.length === 1 ? slips[0]! : null;
    const spent = slips.length === 0 ? spentWrongly(table, gap) : null;
    if (spent) {
      const { row, at } = spent;
      return [
        findingAt(CODE, 'error', table, row, at, {
          params: {
            ...common,
            anggaran: total.value,
            barisAnggaran: total.row + 1,
            rincian: spent.amount,
            mestinya: spent.amount + gap,
          },
          cells: [total, sum ? { row: sum.row, column } : null].flatMap((cell) =>
            cell ? [cellRef(table, cell.row, cell.column)] : [],
          ),
        }),
      ];
    }
    const at = odd ?? sum ?? lines[lines.length - 1]!;
    return [
      findingOnSheet(CODE, 'error', table, at.name, at.row, column, {
        params: {
          ...common,
          anggaran: total.value,
          barisAnggaran: total.row + 1,
          mestinya: odd && odd.value - gap,
        },
        cells: [cellRef(table, total.row, total.column)],
      }),
    ];
  });
}

/** The one thing bought whose amount has digits too many or too few by just the gap; its price where it has one. */
function spentWrongly(table: PlanTable, gap: number) {
  const money = table.columns.find((column) => column.type === 'money');
  const rows = table.accountRows ?? [];
  if (!money) return null;
  const parents = new Set(rows.map((row) => row.parent));
  const spent = rows.flatMap((row) => {
    const amount = parents.has(row.index) ? null : figureOf(row, money.id);
    return amount === null ? [] : [{ row, amount }];
  });
  // One thing bought twice, or one left out, explains the gap as well.
  if (spent.some(({ amount }) => nearly(amount, Math.abs(gap)))) return null;
  const odd = spent.flatMap(({ row, amount }) => {
    if (amount + gap <= 0) return [];
    const slip = slipBetween(amount, amount + gap);
    // Nine tenths of some amount are easily met by chance.
    if (slip.kind !== 'pangkat' || Math.abs(slip.power) < 2) return [];
    const priced = row.values[money.id]!.formula === null ? null : priceColumns(table);
    return [{ row, amount, at: priced?.price ?? money.column }];
  });
  return odd.length === 1 ? odd[0]! : null;
}
