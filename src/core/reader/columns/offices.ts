import type { Candidate } from './candidate.ts';

// `Bidang Urusan` and `Nama SKPD` beside names of levels are the office, no level of its plan; it answers when nobody else does.
export function offices(candidates: readonly Candidate[]): void {
  const has = (pattern: RegExp): number =>
    candidates.filter((c) => pattern.test(c.id ?? '')).length;
  const levels = has(/^(?:program|kegiatan|subKegiatan)$/);
  if (levels === 0) return;
  const answers = candidates.some((c) => c.id === 'penanggungJawab' && !isOffice(c));
  for (const c of candidates) {
    const { leaf } = c.features;
    if (c.id === 'uraian' && levels > 1 && leaf.has('urusan') && only(leaf, /^(?:urusan|uraian)$/))
      c.id = null;
    if (!isOffice(c)) continue;
    c.id =
      answers || leaf.has('kode') || c.profile.numbers > c.profile.texts ? null : 'penanggungJawab';
  }
}

function isOffice({ features: { leaf } }: Candidate): boolean {
  return (leaf.has('skpd') || leaf.has('pd')) && only(leaf, /^(?:skpd|pd|kode|uraian)$/);
}

function only(tokens: ReadonlySet<string>, allowed: RegExp): boolean {
  return [...tokens].every((token) => allowed.test(token));
}
