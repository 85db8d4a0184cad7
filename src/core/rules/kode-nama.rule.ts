// A code that names something else in the nomenclature than its row does.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeLevel, codeOwner, normaliseCode, parentCode } from '../nomenclature/code.ts';
import { lookupCode, nearestNames } from '../nomenclature/lookup.ts';
import { isOfficeName } from '../reader/rows/rowText.ts';
import type { Finding, Rule } from './rule.ts';
import { bearsName, codeColumn, codeFor, LAST_OLD_YEAR, nameColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, rowPlace, shorten } from './support/spot.ts';

const CODE = 'kode-nama';
/** No name of the list begins so. */
const MEASURE = /^(?:jumlah|persentase)\b/i;

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
      const found = table.rows.flatMap((row) => {
        if (!row.kode || row.name === '' || codeLevel(row.kode) === null) return [];
        // `1.02.01 DINAS KESEHATAN` is the number of an office, and an output has the code of its sub kegiatan.
        if (isOfficeName(row.name) || MEASURE.test(row.name)) return [];
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
        if (entries.length === 0 || entries.some((entry) => bearsName(entry, row.name))) return [];
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
      return found.length > 0 && isOtherList(table, found.length) ? found.map(asInfo) : found;
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

/** Fewer codes of the list may all be slips. */
const FEWEST = 4;

/**
 * Where most codes that the list has bear other names there, the office goes by another list; where all do, nothing
 * says that it goes by this one.
 */
function isOtherList({ rows }: PlanTable, wrong: number): boolean {
  const listed = rows.filter(
    ({ kode, name }) =>
      kode && name !== '' && codeLevel(kode) !== null && lookupCode(kode).length > 0,
  );
  return wrong >= listed.length || (listed.length >= FEWEST && wrong * 2 > listed.length);
}

function asInfo(finding: Finding): Finding {
  return { ...finding, severity: 'info' };
}
