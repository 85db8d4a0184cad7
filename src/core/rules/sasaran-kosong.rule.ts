// A numbered row without the sasaran or jabatan that all other numbered rows say.
import { cellAt, type Grid } from '../grid/grid.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Finding, Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { columnOf, place, standsInMerge } from './support/spot.ts';

const CODE = 'sasaran-kosong';
/** Fewer numbered rows show no habit. */
const LEAST = 4;

export const sasaranKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Sasaran atau jabatan belum diisi',
  strength: 20,
  check: (context) =>
    context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      return grid ? ['sasaran', 'jabatan'].flatMap((id) => gapOf(table, grid, id)) : [];
    }),
  message: (params) =>
    `${place(params)} belum diisi, padahal ${params.lain} baris bernomor lainnya mengisinya.`,
  suggestion: () =>
    'Isi seperti baris bernomor lainnya; bila sama dengan baris di atasnya, tulis ulang atau gabungkan selnya.',
};

function gapOf(table: PlanTable, grid: Grid, id: string): Finding[] {
  const number = columnOf(table, 'no')?.column;
  const column = columnOf(table, id)?.column;
  if (number === undefined || column === undefined) return [];
  const rows = new Map<number, PlanRow>();
  for (const row of table.rows) {
    if (/\d/.test(cellAt(grid, row.row, number).display)) rows.set(row.row, row);
  }
  const numbered = [...rows.values()].sort((a, b) => a.row - b.row);
  const wordsIn = (at: number): string[] =>
    numbered.map((row) => cellAt(grid, row.row, at).display.trim());
  const said = wordsIn(column);
  const blank = blanks(said);
  const [at] = blank;
  if (at === undefined || blank.length > 1 || numbered.length <= LEAST) return [];
  // A row that says neither, where all others say both, goes on with those above it.
  const other = columnOf(table, id === 'sasaran' ? 'jabatan' : 'sasaran')?.column;
  if (other !== undefined && String(blanks(wordsIn(other))) === String(blank)) return [];
  const { row } = numbered[at]!;
  // A sasaran that is written once stands for the rows below it, unless the office repeats it or merges a cell for
  // each group: an empty one of its own stands for nothing.
  const repeats = said.some((text, i) => i > 0 && text !== '' && text === said[i - 1]);
  const ownMerge = grid.merges.some(
    (rect) => rect.row === row && rect.column === column && rect.rows > 1,
  );
  if (id === 'sasaran' && !repeats && !ownMerge) return [];
  if (standsInMerge(grid, row, column)) return [];
  const params = { lain: numbered.length - 1 };
  return [findingAt(CODE, 'warning', table, numbered[at]!, column, { params })];
}

function blanks(texts: readonly string[]): number[] {
  return texts.flatMap((text, i) => (text === '' ? [i] : []));
}
