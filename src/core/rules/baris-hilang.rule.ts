// A row that one table of the workbook has and the other lacks, where they otherwise agree.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Finding, Rule } from './rule.ts';
import { nameColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { type TablePair, tablePairs } from './support/matchTables.ts';
import { rowPlace } from './support/spot.ts';

const CODE = 'baris-hilang';
/** Two tables that share less than this were never meant to hold the same rows. */
const SHARED = 0.85;

export const barisHilang: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'antar-tabel',
  title: 'Baris tidak ada di tabel lain',
  strength: 12,
  check: (context) =>
    tablePairs(context).flatMap((pair) => [
      ...missing(pair, pair.a, pair.b, pair.onlyA),
      ...missing(pair, pair.b, pair.a, pair.onlyB),
    ]),
  message: (params) => `${rowPlace(params)} tidak ada di lembar “${params.lembar}”.`,
  suggestion: () =>
    'Tambahkan di tabel itu, atau hapus di sini, agar kedua tabel memuat kegiatan yang sama. Periksa juga ejaan namanya.',
};

function missing(
  pair: TablePair,
  here: PlanTable,
  there: PlanTable,
  rows: readonly PlanRow[],
): Finding[] {
  // A list of sub kegiatan alone was never meant to hold their programs.
  const levels = new Set(there.rows.map((row) => row.level));
  const alike = rows.filter((row) => levels.has(row.level));
  const all = pair.rows.length + alike.length;
  if (all === 0 || pair.rows.length / all < SHARED) return [];
  return alike.map((row) =>
    findingAt(CODE, 'info', here, row, nameColumn(here, row), { params: { lembar: there.sheet } }),
  );
}
