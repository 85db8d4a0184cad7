// One code or one place under two names, or one name in two spellings, in two tables of the workbook.
import type { PlanRow } from '../model/planTable.ts';
import { nearestNames } from '../nomenclature/lookup.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import type { Finding, Rule } from './rule.ts';
import { nameColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { type TablePair, tablePairs } from './support/matchTables.ts';
import { cellRef, rowName, rowPlace } from './support/spot.ts';
import { penName, slipOfPen } from './support/words/slipOfPen.ts';

const CODE = 'nama-beda';

export const namaBeda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'antar-tabel',
  title: 'Nama berbeda di tabel lain',
  strength: 22,
  follows: true,
  check: (context) =>
    tablePairs(context).flatMap((pair) => [
      ...pair.rows.flatMap((row) => {
        if (row.by === 'kode' && normaliseName(row.a.name) !== normaliseName(row.b.name))
          return [finding(pair, row, 'kode')];
        if (row.by === 'mirip' && slipOfPen(penName(row.a.name), penName(row.b.name)) === 'mirip')
          return [finding(pair, row, 'ejaan')];
        return [];
      }),
      ...pair.renamed.map((row) => finding(pair, row, 'tempat')),
    ]),
  message: (params) => {
    const there = `di lembar “${params.lembar}” baris ${params.barisLain}`;
    if (params.setempat)
      return `${rowPlace(params)} bernama lain ${there}: “${params.lain}”. Tempat dan pagunya sama, jadi agaknya baris yang sama.`;
    return params.kode === null
      ? `${rowPlace(params)} dieja “${params.ejaan}”, sedangkan ${there} dieja “${params.lain}”.`
      : `${rowPlace(params)} berkode ${params.kode}; ${there} kode itu bernama “${params.lain}”.`;
  },
  suggestion: (params) =>
    params.resmi
      ? `Perbaiki ${params.setempat ? 'namanya' : 'ejaan'} di baris ${params.baris}. Nama menurut nomenklatur: “${params.resmi}”.`
      : 'Samakan namanya menurut daftar nomenklatur.',
};

/** At the row whose name is not the official one; at the later table when neither tells. */
function finding(
  pair: TablePair,
  row: { readonly a: PlanRow; readonly b: PlanRow },
  by: 'kode' | 'ejaan' | 'tempat',
): Finding {
  const official = by !== 'kode' && officialName(row.b) !== null && officialName(row.a) === null;
  const [table, wrong, otherTable, other] = official
    ? [pair.a, row.a, pair.b, row.b]
    : [pair.b, row.b, pair.a, row.a];
  const [here, there] =
    by === 'ejaan' ? differingWords(wrong.name, other.name) : ['', rowName(other)];
  // Where rows are missing on both sides, the names may well be of two rows.
  const doubtful = pair.renamed.length > 1 || pair.onlyA.length + pair.onlyB.length > 0;
  const severity = by === 'kode' || (by === 'tempat' && !doubtful) ? 'warning' : 'info';
  return findingAt(CODE, severity, table, wrong, nameColumn(table, wrong), {
    params: {
      kode: by === 'kode' ? wrong.kode : null,
      ejaan: here,
      lain: there,
      setempat: by === 'tempat',
      lembar: otherTable.sheet,
      barisLain: other.row + 1,
      resmi: by === 'kode' ? null : officialName(other),
    },
    cells: [cellRef(otherTable, other.row, nameColumn(otherTable, other))],
  });
}

function officialName(row: PlanRow): string | null {
  const nearest = nearestNames(row.name, { limit: 1 })[0];
  return nearest?.distance === 0 ? nearest.entry.name : null;
}

/** What is left of two names without the words that they share at both ends; a word before it where one has nothing. */
function differingWords(a: string, b: string): [string, string] {
  const first = a.trim().split(/\s+/);
  const second = b.trim().split(/\s+/);
  const same = (i: number, j: number): boolean =>
    first[i] !== undefined && first[i]?.toLowerCase() === second[j]?.toLowerCase();
  let start = 0;
  while (same(start, start)) start += 1;
  let end = 0;
  const room = Math.min(first.length, second.length) - start;
  while (end < room && same(first.length - 1 - end, second.length - 1 - end)) end += 1;
  if (start > 0 && Math.min(first.length, second.length) - end === start) start -= 1;
  return [
    words(first.slice(start, first.length - end)),
    words(second.slice(start, second.length - end)),
  ];
}

function words(list: readonly string[]): string {
  return list.join(' ').replace(/[,;.]$/, '');
}
