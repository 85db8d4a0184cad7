// A bare `%` beside `Selisih` or `Bertambah/(Berkurang)` tells by how much something changed, and is no achievement.
import type { Candidate } from './candidate.ts';

export function changeRates(candidates: readonly Candidate[]): void {
  candidates.forEach((c, i) => {
    const rate = c.id === 'capaian' || c.id === 'persenK' || c.id === 'persenRp';
    const { leaf } = c.features;
    if (!rate || leaf.size !== 1 || !leaf.has('persen') || c.path.length > 1) return;
    if (candidates[i - 1]?.features.leaf.has('selisih')) c.id = null;
  });
}
