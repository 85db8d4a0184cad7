// Columns whose titles say nothing of the kind, or something else, told by what stands below them: codes, and names of rows.
import { isFigureType } from '../../model/column.ts';
import { isLevelColumn } from '../tableContext.ts';
import type { Candidate } from './candidate.ts';
import type { ColumnProfile } from './columnProfile.ts';
import { columnType } from './columnTypes.ts';

const LEAST = 3;
const MOSTLY = 0.8;
/** Names are that long on the average, and so many of them are said once. */
const LENGTH = 15;
const DISTINCT = 0.7;

/** `Rekening`, `Nomor Anggaran` over `2.13.02`, `2.13.02.2.01` …: the codes of a table that calls nothing so. */
export function untitledCodes(candidates: readonly Candidate[]): void {
  if (candidates.some(({ id }) => /^kode/.test(id ?? ''))) return;
  const coded = candidates.find(
    ({ id, profile }) =>
      (id === null || id === 'no' || isLevelColumn(id)) &&
      profile.codes >= LEAST &&
      profile.codes >= profile.filled * MOSTLY,
  );
  if (coded) coded.id = 'kode';
}

/**
 * `Strategi / Perangkat Daerah Pelaksana / Program`, `Unit Kerja`, `Rincian Belanja`, `Output` over the names of programs:
 * where no column is titled as names, the first one of each row's own words is, beside codes or with programs in it.
 */
export function mistitledNames(candidates: readonly Candidate[], plans: () => boolean): void {
  const codes = candidates.find(
    ({ id, profile }) => /^kode/.test(id ?? '') && profile.padded >= LEAST,
  );
  // `Keu (Rp)` and `Fisik (%)` by turns below `Uraian` say what the lines of each work are.
  const named = candidates.filter(
    ({ id, profile }) => isLevelColumn(id) && !(profile.filled > profile.distinct * LEAST),
  );
  if (named.length > 0) {
    loneStep(named, codes, plans);
    return;
  }
  const name = candidates.find((each) => {
    const { id, profile, features } = each;
    if (id === 'no' || /^(?:kode|indikator)/.test(id ?? '') || features.leaf.has('indikator'))
      return false;
    if (!isLong(profile)) return false;
    // The same purchases, and the same works of several units, may come again.
    if (!isOwn(profile, DISTINCT) && !(isOwn(profile, DISTINCT / 2) && holdsWorks(each)))
      return false;
    if (codes && profile.texts >= codes.profile.codes * MOSTLY) return true;
    // Offices and bidang have sums of sums, too.
    return holdsWorks(each) || (id !== 'penanggungJawab' && plans());
  });
  if (name) name.id = 'uraian';
}

/** `Rencana Aksi`, `Sasaran` as the only names, over programs and what they consist of: names of all levels. */
function loneStep(
  named: readonly Candidate[],
  codes: Candidate | undefined,
  plans: () => boolean,
): void {
  const [only] = named;
  if (named.length > 1 || !/^(?:aksi|sasaran|tujuan)$/.test(only!.id ?? '')) return;
  const coded =
    codes !== undefined &&
    codes.profile.codes >= only!.profile.texts * MOSTLY &&
    isOwn(codes.profile, DISTINCT);
  if ((coded || only!.profile.programs > 0) && plans()) only!.id = 'uraian';
}

/** Programs by their word, or names of the nomenclature. */
function holdsWorks(candidate: Candidate): boolean {
  return candidate.profile.programs > 0 || candidate.listed >= LEAST;
}

function isLong({ texts, filled, length }: ColumnProfile): boolean {
  return texts >= LEAST && texts >= filled * MOSTLY && length >= LENGTH;
}

function isOwn({ filled, distinct }: ColumnProfile, share: number): boolean {
  return distinct >= filled * share;
}

/**
 * The first column of long words of each row's own, in front of the figures of a table that names no rows otherwise.
 * `plans`: whether programs stand below the titles.
 */
export function untitledNames(candidates: readonly Candidate[], plans: () => boolean): void {
  if (candidates.some(({ id }) => isLevelColumn(id))) return;
  const figures = candidates.filter(
    ({ id, profile }) => id !== null && isFigureType(columnType(id)) && profile.numbers > 0,
  );
  const [first] = figures;
  // Lists of services or of places have figures, too, but neither codes nor indicators nor programs.
  if (!first) return;
  if (!candidates.some(({ id }) => /^(?:kode|indikator)/.test(id ?? '')) && !plans()) return;
  const name = candidates.find(
    ({ id, column, profile }) =>
      id === null && column < first.column && isLong(profile) && isOwn(profile, DISTINCT),
  );
  if (name) name.id = 'uraian';
}
