// `Capaian Realisasi (%)`: what was reached of the target, told from what was done by the formulas, which divide.
import type { Grid } from '../../grid/grid.ts';
import type { Candidate } from './candidate.ts';
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
