// A code spread over several narrow columns (`2 | 13 | 04 | 2.01 | 01`), or one code beside the name of each level.
import type { ColumnId } from '../../model/column.ts';
import { isLevelColumn } from '../tableContext.ts';
import type { Candidate } from './candidate.ts';
import { ownCodes, ownSteps } from './wholeCodes.ts';

const CODE_OF: Readonly<Record<string, ColumnId>> = {
  program: 'kodeProgram',
  kegiatan: 'kodeKegiatan',
};

export function codeParts(candidates: readonly Candidate[]): void {
  numbersBesideCodes(candidates);
  lastPieces(candidates);
  codesAgain(candidates);
  const codes = candidates.filter((c) => c.id === 'kode');
  const apart = codes.some((c, i) => i > 0 && c.column !== codes[i - 1]!.column + 1);
  if (apart) {
    const names = candidates.filter((c) => isLevelColumn(c.id) && c.id !== 'aksi');
    const last = names[names.length - 1];
    for (const c of codes) {
      const name = names.find((n) => n.column > c.column) ?? last;
      c.id = name === last ? 'kode' : (CODE_OF[name?.id ?? ''] ?? null);
    }
    return;
  }
  // `Kode | Kode Induk`: whole codes side by side are two codes, not the pieces of one.
  const whole = codes.filter((c) => c.profile.codes * 2 > c.profile.filled);
  if (whole.length > 1) {
    const own = ownCodes(whole);
    for (const c of codes) if (c !== own || ownSteps(candidates, c)) c.id = null;
    return;
  }
  const [only] = codes;
  if (codes.length === 1 && only && (isOfParents(candidates, only) || ownSteps(candidates, only)))
    only.id = null;
  codes.forEach((c, i) => {
    if (i > 0) c.id = `kode${i + 1}`;
  });
}

// `Kode Program` behind names that have codes of their own in front.
function codesAgain(candidates: readonly Candidate[]): void {
  const codes = candidates.filter((c) => c.id === 'kode');
  const last = candidates.reduce((at, c) => (isLevelColumn(c.id) ? c.column : at), -1);
  const before = codes.filter((c) => c.column < last);
  for (const c of codes)
    if (c.column > last && before.some((own) => shares(c, own.profile.distinct))) c.id = null;
}

/** Names for one code from which on it is the code of what stands above them. */
const SHARED = 3;

// `Kode Program` or `Kode Induk` alone beside names of all levels: most rows bear the code of a row above them.
function isOfParents(candidates: readonly Candidate[], code: Candidate): boolean {
  const names = candidates.filter((c) => isLevelColumn(c.id));
  const [name] = names;
  if (name === undefined || names.length > 1) return false;
  return shares(code, name.profile.distinct) || (saysAbove(code, name) && repeats(code));
}

const BELOW: readonly string[] = ['program', 'kegiatan', 'subKegiatan', 'aksi'];

// `Kode Kegiatan` beside the names of sub kegiatan.
function saysAbove({ features: { leaf } }: Candidate, { id }: Candidate): boolean {
  const said = BELOW.findIndex((level) => leaf.has(level.toLowerCase()));
  return said >= 0 && said < BELOW.indexOf(id ?? '');
}

/** Whole codes, of which one row in four or more says one again. */
function repeats({ profile: { codes, filled, distinct } }: Candidate): boolean {
  return codes * 2 > filled && distinct * 4 <= filled * 3;
}

/** Whole codes, each for several of `others` different things. */
function shares({ profile: { codes, filled, distinct } }: Candidate, others: number): boolean {
  return codes * 2 > filled && distinct * SHARED <= Math.min(filled, others);
}

// `Rekening › Prog | Keg | Sub` over `6.01.01 | 2.01 | 07`: the piece of the sub kegiatan, whatever its title.
function lastPieces(candidates: readonly Candidate[]): void {
  for (const [i, c] of candidates.entries()) {
    const before = candidates[i - 1];
    if (before?.id !== 'kode' || c.id !== null || c.path.length < 2) continue;
    const { filled, distinct, length, texts } = c.profile;
    const group = c.path[0] === before.path[0] && before.path.length > 1;
    if (group && filled > 1 && distinct > 1 && texts === 0 && length <= 4) c.id = 'kode';
  }
}

// `No | Kode`: numbers such as 1.1.2 look like codes, but the column that calls itself one holds them.
function numbersBesideCodes(candidates: readonly Candidate[]): void {
  const codes = candidates.filter((c) => c.id === 'kode');
  const says = ({ features }: Candidate): boolean =>
    features.leaf.has('kode') || features.above.has('kode');
  if (!codes.some((c) => says(c) && c.profile.codes * 2 > c.profile.filled)) return;
  for (const c of codes) if (!says(c) && c.features.leaf.has('no')) c.id = 'no';
}
