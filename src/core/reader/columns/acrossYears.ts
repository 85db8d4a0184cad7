// An evaluation of one year beside what was done since the plan of five years began: `s/d Tahun Lalu`, this year, `s/d Tahun 2024`.
import type { Candidate } from './candidate.ts';

const DONE: Readonly<Record<'k' | 'rp', RegExp>> = {
  k: /^(?:realisasi|jumlahK|realisasiN1)$/,
  rp: /^(?:realisasiRp|jumlahRp)$/,
};

/** Only where the table tells what was done before its year, or means to do by the end of the plan. Changes the ids. */
export function acrossYears(candidates: readonly Candidate[]): void {
  const earlier = candidates.some(({ id }) =>
    /^(?:realisasiLalu|targetRenstra)(?:Rp)?$/.test(id ?? ''),
  );
  if (!earlier) return;
  for (const side of ['k', 'rp'] as const) {
    const done = candidates.filter(({ id }) => DONE[side].test(id ?? ''));
    const since = done.filter((c) => isSinceStart(c));
    const own = done.filter((c) => !since.includes(c) && !ofPeriod(c));
    if (since.length !== 1 || own.length !== 1 || own[0]!.column > since[0]!.column) continue;
    since[0]!.id = side === 'rp' ? 'realisasiRenstraRp' : 'realisasiRenstra';
    own[0]!.id = side === 'rp' ? 'realisasiRp' : 'realisasi';
  }
}

/** `s/d Tahun 2024`, `s.d. Tahun n-1`. */
function isSinceStart(c: Candidate): boolean {
  const { all, years } = c.features;
  const year = years.length > 0 || all.has('nmin1') || all.has('tahun');
  return all.has('sd') && year && !ofPeriod(c);
}

function ofPeriod({ features: { all, quarter, month } }: Candidate): boolean {
  return (
    quarter !== null || month !== null || ['bulan', 'tw', 'semester'].some((each) => all.has(each))
  );
}
