// `Tercapai` beside an achievement of 60 %, where the words of all other rows go with their rates.
import { cellAt, type Grid } from '../grid/grid.ts';
import type { HeaderColumn, PlanRow, PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Finding, Rule } from './rule.ts';
import { figure } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, columnTitle, place } from './support/spot.ts';

const CODE = 'keterangan-capaian';
const REACHED = /^(?:sudah\s+|telah\s+)?(?:tercapai|terpenuhi|terlampaui|memenuhi\s+target)\b/i;
const MISSED = /^(?:belum|tidak|kurang)\s+(?:ter(?:capai|penuhi|lampaui)|memenuhi\s+target)\b/i;
const RATES = /^(?:capaian|tingkatCapaian|persenK\d?)$/;
/** So many rows say one or the other, and some of each, before one of them is odd. */
const FEWEST = 10;
const EACH = 2;
const USUAL = 0.9;
/** 99,996 is shown as 100. */
const WHOLE = 99.995;

export const keteranganCapaian: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Keterangan tidak sesuai dengan capaiannya',
  strength: 20,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      return grid ? contradictions(table, grid) : [];
    }),
  message: (params) =>
    `${place(params)} tertulis “${params.kata}”, padahal kolom “${params.kolomPersen}” baris itu ${formatNumber(Number(params.capaian), 2)}%. Di ${params.lain} baris lain keterangan dan capaiannya sesuai.`,
  suggestion: () => 'Sesuaikan keterangannya, atau periksa target dan realisasi baris itu.',
};

interface Said {
  readonly row: PlanRow;
  readonly words: string;
  readonly reached: boolean;
  readonly rate: number;
}

function contradictions(table: PlanTable, grid: Grid): Finding[] {
  const rates = table.columns.filter((column) => RATES.test(column.id));
  if (rates.length === 0) return [];
  const words = [
    ...table.columns.filter((column) => column.type === 'text').map((column) => column.column),
    ...table.unknownColumns.map((column) => column.column),
  ];
  return words.flatMap((column) => {
    const best = rates
      .map((rate) => ({ rate, said: saidIn(table, grid, column, rate) }))
      .map((each) => ({ ...each, right: each.said.filter(agrees) }))
      .sort((a, b) => b.right.length - a.right.length)[0]!;
    const { rate, said, right } = best;
    const yes = right.filter(({ reached }) => reached).length;
    if (right.length < FEWEST || right.length < said.length * USUAL) return [];
    if (yes < EACH || right.length - yes < EACH) return [];
    return said
      .filter((each) => !agrees(each))
      .map(({ row, words: kata, rate: capaian }) =>
        findingAt(CODE, 'warning', table, row, column, {
          params: {
            kata,
            capaian,
            lain: right.length,
            kolomPersen: columnTitle(table, rate.column),
          },
          cells: [cellRef(table, row.row, rate.column)],
        }),
      );
  });
}

function agrees({ reached, rate }: Said): boolean {
  return reached === rate >= WHOLE;
}

/** Rows whose words say whether the target was reached, with their rate; a formula says it by itself. */
function saidIn(table: PlanTable, grid: Grid, column: number, rate: HeaderColumn): Said[] {
  const seen = new Set<number>();
  return table.rows.flatMap((row): Said[] => {
    const value = figure(row.values[rate.id]);
    const cell = cellAt(grid, row.row, column);
    const words = cell.display.trim();
    const reached = REACHED.test(words);
    if (seen.has(row.row) || cell.formula !== null || value === null) return [];
    if (!reached && !MISSED.test(words)) return [];
    seen.add(row.row);
    return [{ row, words, reached, rate: value }];
  });
}
