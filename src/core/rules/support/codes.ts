// Codes and names of rows: which column they stand in, and how far two names are apart.
import { levelRank } from '../../model/level.ts';
import type { PlanRow, PlanTable } from '../../model/planTable.ts';
import { codeLevel, nestsIn, normaliseCode } from '../../nomenclature/code.ts';
import { lookupCode } from '../../nomenclature/lookup.ts';
import { normaliseName } from '../../nomenclature/nameWords.ts';
import type { NomenclatureEntry } from '../../nomenclature/nomenclature.ts';

const NAME_COLUMNS = ['uraian', 'subKegiatan', 'kegiatan', 'program', 'aksi', 'sasaran', 'tujuan'];

/** Until then budgets followed Permendagri 13/2006 and plans 90/2019, where the same codes bear other names. */
export const LAST_OLD_YEAR = 2020;

/**
 * The physical column of a row's code; that of its name when the code stands there, or there is no code. Of a code
 * in pieces the last one that is filled, or the first that is not as in `above`; the blank behind it when the row
 * stands deeper than its code.
 */
export function codeColumn(table: PlanTable, row: PlanRow, above?: PlanRow): number {
  const pieces = Object.entries(row.values)
    .filter(([id, value]) => /^kode\d*$/.test(id) && value.text !== '')
    .sort((a, b) => a[1].column - b[1].column);
  const last = pieces[pieces.length - 1];
  if (!last) return row.values.kode?.column ?? nameColumn(table, row);
  const odd =
    above && pieces.length > 1
      ? pieces.find(([id, { text }]) => (above.values[id]?.text || text) !== text)
      : undefined;
  if (odd) return odd[1].column;
  return missingPiece(row, last[1].column) ?? last[1].column;
}

/** `5 | 02 | 02 | 2.02 |` of a sub kegiatan: its own number was left out. */
function missingPiece(row: PlanRow, last: number): number | null {
  const level = row.kode === null ? null : codeLevel(row.kode);
  if (level === null || levelRank(level) >= levelRank(row.level)) return null;
  const blanks = Object.entries(row.values)
    .filter(([id, value]) => /^kode\d+$/.test(id) && value.text === '' && value.column > last)
    .map(([, value]) => value.column);
  return blanks.length > 0 ? Math.min(...blanks) : null;
}

export function nameColumn(table: PlanTable, row: PlanRow): number {
  const own = NAME_COLUMNS.find((id) => row.values[id]?.text);
  return own ? row.values[own]!.column : table.area.column;
}

/** Share of words that are not common to both names, 0..1. */
export function wordDistance(a: string, b: string): number {
  const first = new Set(normaliseName(a).split(' ').filter(Boolean));
  const second = new Set(normaliseName(b).split(' ').filter(Boolean));
  const common = [...first].filter((word) => second.has(word)).length;
  return 1 - common / Math.max(first.size, second.size, 1);
}

/** Up to here two wordings are taken for the same thing. */
const SAME = 0.35;

/** True when the entry of a list bears this name, now or in another edition; a remark behind it does not matter. */
export function bearsName(entry: NomenclatureEntry, name: string): boolean {
  const wanted = normaliseName(name);
  const names = [entry.name, ...(entry.variants ?? [])];
  if (names.some((each) => normaliseName(each) === wanted)) return true;
  return names.some((each) => looseDistance(each, name) <= SAME);
}

/** As `wordDistance`; a name with a remark behind it (`… (ket. digabung)`) still holds all the words. */
function looseDistance(a: string, b: string): number {
  const first = new Set(normaliseName(a).split(' ').filter(Boolean));
  const second = new Set(normaliseName(b).split(' ').filter(Boolean));
  const common = [...first].filter((word) => second.has(word)).length;
  const least = Math.max(1, Math.min(first.size, second.size));
  return Math.min(wordDistance(a, b), common === least && least >= 3 ? 0.2 : 1);
}

/** The code of an entry in the bidang of `like`, spelled as newer lists do. */
export function codeFor(entry: NomenclatureEntry, like: string): string {
  const bidang = normaliseCode(like).split('.').slice(0, 2).join('.');
  return (entry.kode4 || entry.kode2).replace(/^X\.XX/, bidang);
}

/** How well a code suits its row: 1 below a code that it nests in, 1 above one, 1 more with the name of the nomenclature. */
export function atHome(table: PlanTable, row: PlanRow): number {
  if (!row.kode) return 0;
  const above = row.parent === null ? null : table.rows[row.parent]!.kode;
  const next = table.rows[row.index + 1];
  const below = next?.parent === row.index ? next.kode : null;
  const named = lookupCode(row.kode).some(
    (entry) => normaliseName(entry.name) === normaliseName(row.name),
  );
  const inside = above !== null && nestsIn(row.kode, above);
  return (inside ? 1 : 0) + (below && nestsIn(below, row.kode) ? 1 : 0) + (named ? 1 : 0);
}

/** True when the row right below it bears the code of another parent. */
export function isDisowned(table: PlanTable, row: PlanRow): boolean {
  const next = table.rows[row.index + 1];
  if (!row.kode || next?.parent !== row.index || !next.kode) return false;
  return codeLevel(next.kode) !== null && !nestsIn(next.kode, row.kode);
}
