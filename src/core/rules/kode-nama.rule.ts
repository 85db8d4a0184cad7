// A code that names something else in the nomenclature than its row does.
import type { PlanRow } from '../model/planTable.ts';
import { codeLevel, codeOwner, normaliseCode, parentCode } from '../nomenclature/code.ts';
import { lookupCode, nearestNames } from '../nomenclature/lookup.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import type { NomenclatureEntry } from '../nomenclature/nomenclature.ts';
import type { Rule } from './rule.ts';
import { codeColumn, codeFor, nameColumn, wordDistance } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, rowPlace, shorten } from './support/spot.ts';

const CODE = 'kode-nama';
/** Until then budgets followed Permendagri 13/2006, where the same codes bear other names. */
const LAST_OLD_YEAR = 2020;
/** Up to here two wordings are taken for the same thing. */
const SAME = 0.35;

export const kodeNama: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'hierarki',
  title: 'Kode dan nama tidak sesuai nomenklatur',
  strength: 58,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      if (table.year !== null && table.year <= LAST_OLD_YEAR) return [];
      return table.rows.flatMap((row) => {
        if (!row.kode || row.name === '' || codeLevel(row.kode) === null) return [];
        const entries = lookupCode(row.kode);
        const meant = entries.length === 0 ? nextOfKin(row) : null;
        if (meant !== null) {
          return [
            findingAt(CODE, 'error', table, row, codeColumn(table, row), {
              params: { kode: row.kode, resmi: null, kodeNama: meant },
              cells: [cellRef(table, row.row, nameColumn(table, row))],
            }),
          ];
        }
        if (entries.length === 0 || entries.some((entry) => named(entry, row.name))) return [];
        const near = nearestNames(row.name, { limit: 3, most: 0.12 });
        const same = normaliseCode(row.kode);
        if (near.some((each) => normaliseCode(each.entry.kode4 || each.entry.kode2) === same))
          return [];
        return [
          findingAt(CODE, 'error', table, row, codeColumn(table, row), {
            params: {
              kode: row.kode,
              resmi: shorten(entries[0]!.name),
              kodeNama: near[0] ? codeFor(near[0].entry, row.kode) : null,
            },
            cells: [cellRef(table, row.row, nameColumn(table, row))],
          }),
        ];
      });
    }),
  message: (params) =>
    params.resmi === null
      ? `${rowPlace(params)} berkode ${params.kode}, yang tidak ada dalam nomenklatur.`
      : `${rowPlace(params)} berkode ${params.kode}, padahal dalam nomenklatur kode itu bernama “${params.resmi}”.`,
  suggestion: (params) =>
    params.kodeNama
      ? `Nama itu berkode ${params.kodeNama} dalam nomenklatur. Perbaiki kodenya, atau namanya bila kodenya yang benar.`
      : 'Cocokkan kode dan nama dengan daftar nomenklatur yang berlaku bagi kantor Anda.',
};

/** An unknown code whose name the nomenclature has just beside it, below the same code: where it is known. */
function nextOfKin({ kode, name, level }: PlanRow): string | null {
  const above = parentCode(kode!);
  if (above === null || lookupCode(above).length === 0) return null;
  const [near, another] = nearestNames(name, { within: above, limit: 2, most: 0 });
  if (!near || another || near.entry.level !== level) return null;
  const known = codeFor(near.entry, kode!);
  // The list of the other kind of region says nothing about this one's codes.
  return known === null || codeOwner(known) !== codeOwner(kode!) ? null : known;
}

function named(entry: NomenclatureEntry, name: string): boolean {
  const wanted = normaliseName(name);
  const names = [entry.name, ...(entry.variants ?? [])];
  if (names.some((each) => normaliseName(each) === wanted)) return true;
  return names.some((each) => distance(each, name) <= SAME);
}

/** As `wordDistance`; a name with a remark behind it (`… (ket. digabung)`) still holds all the words. */
function distance(a: string, b: string): number {
  const first = new Set(normaliseName(a).split(' ').filter(Boolean));
  const second = new Set(normaliseName(b).split(' ').filter(Boolean));
  const common = [...first].filter((word) => second.has(word)).length;
  const least = Math.max(1, Math.min(first.size, second.size));
  return Math.min(wordDistance(a, b), common === least && least >= 3 ? 0.2 : 1);
}
