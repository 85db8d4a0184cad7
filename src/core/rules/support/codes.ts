// Codes and names of rows: which column they stand in, and how far two names are apart.
import type { PlanRow, PlanTable } from '../../model/planTable.ts';
import { normaliseCode } from '../../nomenclature/code.ts';
import { normaliseName } from '../../nomenclature/nameWords.ts';
import type { NomenclatureEntry } from '../../nomenclature/nomenclature.ts';

const NAME_COLUMNS = ['uraian', 'subKegiatan', 'kegiatan', 'program', 'aksi', 'sasaran', 'tujuan'];

/**
 * The physical column of a row's code; that of its name when the code stands there, or there is no code. Of a code
 * in pieces the last one that is filled, or the first that is not as in `above`.
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
  return (odd ?? last)[1].column;
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

/** The code of an entry in the bidang of `like`, spelled as newer lists do. */
export function codeFor(entry: NomenclatureEntry, like: string): string {
  const bidang = normaliseCode(like).split('.').slice(0, 2).join('.');
  return (entry.kode4 || entry.kode2).replace(/^X\.XX/, bidang);
}
