// `Rencana Penyerapan › TW 1 … TW 4` in millions of rupiah: bare figures that no plan in per cent would hold are money.
import type { Candidate } from './candidate.ts';

/** So many figures of the quarters, and this share of all of them, must be beyond what per cent can be planned. */
const FEWEST = 5;
const SHARE = 0.1;

const PLANNED = ['rencana', 'target', 'proyeksi'] as const;

export function plannedSpending(candidates: readonly Candidate[]): void {
  const quarters = candidates.filter(
    ({ id, features }) =>
      /^persenRp[1-4]$/.test(id ?? '') &&
      features.measure === 'serapan' &&
      !features.percent &&
      !features.all.has('persen') &&
      !features.all.has('sd') &&
      PLANNED.some((word) => features.all.has(word)),
  );
  const count = (of: 'beyond' | 'numbers'): number =>
    quarters.reduce((sum, { profile }) => sum + profile[of], 0);
  if (new Set(quarters.map(({ id }) => id)).size < 3 || quarters.length > 4) return;
  if (count('beyond') < FEWEST || count('beyond') < count('numbers') * SHARE) return;
  for (const quarter of quarters) quarter.id = `anggaranTw${quarter.id!.slice(-1)}`;
}

/** `Anggaran | Target Keuangan | Realisasi Keuangan`: how much of the budget beside it is to be spent by now, and no budget. */
export function spendingBesideBudget(candidates: readonly Candidate[]): void {
  const money = candidates.filter(({ id }) => id === 'pagu');
  const aims = money.filter(
    ({ features: { measure, leaf } }) =>
      measure === 'target' && leaf.has('target') && leaf.has('keuangan'),
  );
  const budgets = money.filter(({ features: { measure } }) => measure === null);
  if (aims.length === 1 && budgets.length === 1) aims[0]!.id = null;
}
