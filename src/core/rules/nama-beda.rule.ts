// One code under two names in two tables of the workbook.
import { normaliseName } from '../nomenclature/nameWords.ts';
import type { Rule } from './rule.ts';
import { nameColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { tablePairs } from './support/matchTables.ts';
import { cellRef, rowName, rowPlace } from './support/spot.ts';

const CODE = 'nama-beda';

export const namaBeda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'antar-tabel',
  title: 'Nama berbeda di tabel lain',
  strength: 22,
  follows: true,
  check: (context) =>
    tablePairs(context).flatMap((pair) =>
      pair.rows
        .filter(({ a, b, by }) => by === 'kode' && normaliseName(a.name) !== normaliseName(b.name))
        .map(({ a, b }) =>
          findingAt(CODE, 'warning', pair.b, b, nameColumn(pair.b, b), {
            params: { kode: b.kode, lain: rowName(a), lembar: pair.a.sheet, barisLain: a.row + 1 },
            cells: [cellRef(pair.a, a.row, nameColumn(pair.a, a))],
          }),
        ),
    ),
  message: (params) =>
    `${rowPlace(params)} berkode ${params.kode}; di lembar “${params.lembar}” baris ${params.barisLain} kode itu bernama “${params.lain}”.`,
  suggestion: () => 'Samakan namanya menurut daftar nomenklatur.',
};
