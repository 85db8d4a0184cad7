// Columns whose titles say nothing of the kind, told by what stands below them: the codes, and the names of the rows.
import { isFigureType } from '../../model/column.ts';
import { isLevelColumn } from '../tableContext.ts';
import type { Candidate } from './candidate.ts';
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
      id === null &&
      column < first.column &&
      profile.texts >= LEAST &&
      profile.texts >= profile.filled * MOSTLY &&
      profile.length >= LENGTH &&
      profile.distinct >= profile.filled * DISTINCT,
  );
  if (name) name.id = 'uraian';
}
