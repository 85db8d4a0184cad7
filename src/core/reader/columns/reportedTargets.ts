// `Realisasi › TW1 › Target` beside `Rencana › TW1 › Target`: titles copied from the plan stand over what was reached.
import type { Candidate } from './candidate.ts';

/** A second column of one quarter that stands under a heading of realisation is that. */
export function reportedTargets(candidates: readonly Candidate[]): void {
  const said = (c: Candidate): boolean => c.features.all.has('realisasi');
  for (const c of candidates) {
    const quarter = /^tw([1-4])$/.exec(c.id ?? '')?.[1];
    if (quarter === undefined || !said(c)) continue;
    const planned = candidates.some((o) => o.id === c.id && o.column < c.column && !said(o));
    const id = `realisasiK${quarter}` as const;
    if (planned && !candidates.some((o) => o.id === id)) c.id = id;
  }
}
