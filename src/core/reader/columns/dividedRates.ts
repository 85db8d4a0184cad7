// `Capaian Realisasi (%)`: what was reached of the target, told from what was done by the formulas, which divide.
import type { Grid } from '../../grid/grid.ts';
import type { ColumnId } from '../../model/column.ts';
import type { Candidate } from './candidate.ts';
import { isMoneyProfile } from './columnProfile.ts';
import { sampleFormulas } from './sampleFormulas.ts';

/** True when most formulas of the column (`to` exclusive) divide, and at least one is there. */
export function divides(grid: Grid, column: number, from: number, to: number): boolean {
  const sample = sampleFormulas(grid, column, from, to);
  return sample.filter(({ formula }) => formula.includes('/')).length * 2 > sample.length;
}

/** Changes the ids: `Capaian` in front of `Realisasi` in one title. `Realisasi Capaian` is what was done. */
export function dividedRates(candidates: readonly Candidate[]): void {
  for (const c of candidates) {
    const money = /^(?:realisasi|jumlah)Rp$/.test(c.id ?? '');
    if (!money && !/^(?:realisasi|jumlahK)$/.test(c.id ?? '')) continue;
    const { leaf } = c.features;
    const first = [...leaf].find((token) => token === 'capaian' || token === 'realisasi');
    if (first !== 'capaian' || !leaf.has('realisasi') || !c.divides) continue;
    c.id = money || c.features.side === 'rp' ? 'persenRp' : 'capaian';
  }
}

const SPENDING = /^(?:realisasiRp\d?|jumlahRp)$/;

/**
 * `TW I › Kinerja | Keuangan | Rp.`: of two columns that would both be the spending of a quarter, the one of percentages
 * is what the other comes to. Quarters that are still blank go like those that are filled. Changes the ids.
 */
export function ratesAmongMoney(candidates: readonly Candidate[]): void {
  const twins = candidates.filter(
    (c) => SPENDING.test(c.id ?? '') && candidates.some((o) => o !== c && o.id === c.id),
  );
  const amounts = new Set(twins.flatMap((c) => (isMoneyProfile(c.profile) ? [c.id] : [])));
  const rates = twins.filter((c) => amounts.has(c.id) && isRate(c));
  const leaves = new Set(rates.map(leafOf));
  const [told, blank] = [new Set(rates), twins.filter(({ profile }) => profile.filled === 0)];
  for (const c of blank) if (leaves.has(leafOf(c))) told.add(c);
  for (const c of told) c.id = rateOf(c.id!);
}

const leafOf = ({ path }: Candidate): string => path[path.length - 1]!.trim().toLowerCase();

function isRate({ features, profile, divides }: Candidate): boolean {
  const { numbers, zeros, money, percents, beyond } = profile;
  if (features.leaf.has('rp') || money > 0 || numbers === zeros) return false;
  return divides || percents * 2 > numbers || beyond === 0;
}

function rateOf(spending: ColumnId): ColumnId {
  const [quarter = ''] = /\d$/.exec(spending) ?? [];
  return `persenRp${quarter}`;
}
