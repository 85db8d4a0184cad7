// Which of several columns that seem to name the rows does name them, and what is measured of which.
import type { Candidate } from './candidate.ts';

/** So much less filled, a column of names names what stands above several rows. */
const LESS = 0.5;

/**
 * `Nama Pohon | … | Urusan / Kegiatan / Sub Kegiatan`: of columns with titles of their own the first would be taken, but
 * the rows are named by a later one that lists levels and is filled twice as often.
 */
export function fullestNames(candidates: readonly Candidate[]): void {
  const names = candidates.filter(({ id }) => id === 'uraian');
  const [first, ...others] = names;
  if (!first) return;
  const fuller = others.find(
    ({ features, origin, profile: { texts, distinct } }) =>
      origin !== first.origin &&
      features.scopes.length > 1 &&
      first.features.scopes.length === 0 &&
      Math.min(texts, distinct) * LESS > first.profile.texts,
  );
  if (fuller) for (const each of names) if (each !== fuller) each.id = null;
}

/**
 * `Indikator | Target | Rencana Aksi | Indikator Output | Satuan Output | TW I …`: the periods measure what the actions put
 * out, and not the problem that they are taken against.
 */
export function outputsOfActions(candidates: readonly Candidate[]): void {
  const action = candidates.find(({ id }) => id === 'aksi');
  const period = candidates.find(({ id }) => id === 'periode' || id === 'tw1');
  if (!action || !period) return;
  const measured = candidates.some(
    ({ id, column }) => id === 'indikator' && column > action.column && column < period.column,
  );
  if (!measured) return;
  for (const c of candidates)
    if (c.column < action.column && /^(?:indikator|target|satuan)$/.test(c.id ?? '')) c.id = null;
}
