// A header repeated further down that says another thing than the first one, or a column number that two columns bear.
import { cellAt, type Grid } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import { WHY } from '../reader/rows/rowClass.ts';
import type { Finding, Rule } from './rule.ts';
import { findingOnSheet } from './support/findingAt.ts';
import { columnTitle, shorten } from './support/spot.ts';

const CODE = 'kepala-tabel';
/** A row that agrees with less of the first header is another header, or a page number gone astray. */
const ALIKE = 0.6;
const FEW = 3;
const MOST_DOUBLES = 2;

export const kepalaTabel: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'notasi',
  title: 'Kepala tabel tidak sama di tiap halaman',
  strength: 10,
  check: (context) =>
    context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      return grid ? [...changedWords(grid, table), ...doubleNumbers(grid, table)] : [];
    }),
  message: (params) =>
    params.nomor
      ? `Baris ${params.baris}: nomor kolom ${params.nomor} tertulis dua kali, untuk kolom “${params.kolomAwal}” dan kolom “${params.kolom}” (${params.huruf}).`
      : `Baris ${params.baris}, kolom ${params.huruf}: kepala tabel yang diulang berbunyi “${params.isi}”, padahal di baris ${params.barisAwal} “${params.awal}”.`,
  suggestion: (params) =>
    params.nomor
      ? `Beri kolom “${params.kolom}” nomor ${params.berikut}, agar keterangan rumus yang menyebut nomor kolom tidak rancu.`
      : 'Samakan kepala tabel di semua halaman.',
};

function changedWords(grid: Grid, table: PlanTable): Finding[] {
  const width = table.area.column + table.area.columns;
  const words = (row: number, column: number): string =>
    cellAt(grid, row, column).display.replace(/\s+/g, ' ').trim();
  const found: Finding[] = [];
  const repeated = table.ignoredRows.filter(({ why }) => why === WHY.header);
  const said = new Map<string, number>();
  for (const { row } of repeated) {
    for (let column = table.area.column; column < width; column += 1) {
      const key = wordsKey(words(row, column), column);
      said.set(key, (said.get(key) ?? 0) + 1);
    }
  }
  for (const { row } of repeated) {
    const best = table.headerRows
      .map((first) => {
        const both: number[] = [];
        for (let column = table.area.column; column < width; column += 1) {
          if (words(row, column) !== '' && words(first, column) !== '') both.push(column);
        }
        const other = both.filter((column) => !alike(words(row, column), words(first, column)));
        return { first, both: both.length, other };
      })
      .sort((a, b) => b.both - b.other.length - (a.both - a.other.length))[0];
    if (!best || best.both < FEW || best.other.length > (1 - ALIKE) * best.both) continue;
    for (const column of best.other) {
      // One header per level below each other (`Kegiatan`, `Subkegiatan`, `Rincian`): the form's own way.
      if ((said.get(wordsKey(words(row, column), column)) ?? 0) >= FEW) continue;
      found.push(
        findingOnSheet(CODE, 'info', table, '', row, column, {
          params: {
            isi: shorten(words(row, column)),
            awal: shorten(words(best.first, column)),
            barisAwal: best.first + 1,
          },
          cells: [{ sheet: table.sheet, row: best.first, column }],
        }),
      );
    }
  }
  return found;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9%=+/*]/g, '');

const wordsKey = (text: string, column: number): string => `${column}|${bare(text)}`;

function alike(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function doubleNumbers(grid: Grid, table: PlanTable): Finding[] {
  const seen = new Map<string, number>();
  const numbers = table.columns.flatMap(({ number }) => (number === null ? [] : [Number(number)]));
  const row = numberRow(grid, table);
  if (row === null) return [];
  const doubles = table.columns.flatMap(({ column, number }, i) => {
    if (number === null) return [];
    const before = seen.get(number);
    // K and Rp side by side share a number in Formulir E.81.
    if (before === undefined || table.columns[i - 1]?.number === number) {
      seen.set(number, column);
      return [];
    }
    return [
      findingOnSheet(CODE, 'info', table, '', row, column, {
        params: {
          nomor: number,
          kolomAwal: columnTitle(table, before),
          berikut: Math.max(...numbers) + 1,
        },
        cells: [{ sheet: table.sheet, row, column: before }],
      }),
    ];
  });
  // More of them are two halves that are numbered each for itself.
  return doubles.length <= MOST_DOUBLES ? doubles : [];
}

/** The header row that holds the column numbers. */
function numberRow(grid: Grid, table: PlanTable): number | null {
  const numbered = table.columns.filter(({ number }) => number !== null);
  const holds = (row: number): number =>
    numbered.filter(({ column, number }) =>
      cellAt(grid, row, column).display.trim().replace(/^\(/, '').startsWith(number!),
    ).length;
  const rows = [...table.headerRows].sort((a, b) => holds(b) - holds(a));
  return rows[0] !== undefined && holds(rows[0]) >= FEW ? rows[0] : null;
}
