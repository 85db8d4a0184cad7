// A cost that its own words work out (`24 rim x Rp 58.000`), beside an amount: the one row in which the two do not agree.

import { memo } from '../../../memory/memo.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { nearly } from '../../../numbers/nearly.ts';
import type { Finding, Params, RuleContext } from '../../rule.ts';
import { type FormulaSheet, wholeSheets } from '../formulas/formulaSheet.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { groupBy } from '../groupBy.ts';
import { cellRef, place } from '../spot.ts';

const KIND = 'perkalian';
/** So many other rows agree with their words, in the same two columns. */
const FEWEST = 3;
/** Nothing costs less. */
const LEAST_COST = 1000;
/** Letters at the end of a text in which the product stands. */
const LONGEST = 160;
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
/** `125 balita x 28 hari x Rp 11.500`: two figures or more, with `x` between them, and no sum. */
const FACTOR = String.raw`(?:@\s*)?(?:rp\.?\s*)?(?:${NUMBER})(?:,-)?\s*(?:[\p{L}./()]+\s*){0,3}?`;
const FIGURE = new RegExp(NUMBER);
const PRODUCT = new RegExp(
  String.raw`(?<![\d.,])(?<![x×*+]\s*)${FACTOR}(?:[x×*]\s*${FACTOR})+$`,
  'iu',
);

/** `Kabel 3x2,5 mm`, `Banner 60 x 160 cm`: how thick or large a thing is, not how many of them. */
const SIZE = /\d\s*(?:mm|cm|inch|inci)[²2]?\s*$/i;

interface Said {
  readonly row: number;
  /** Column of the words. */
  readonly words: number;
  readonly text: string;
  readonly product: number;
}

export const saidProductFindings = memo((context: RuleContext): readonly Finding[] =>
  wholeSheets(context).flatMap((sheet) => {
    const said = productsIn(sheet);
    if (said.length <= FEWEST) return [];
    return [...groupBy(said, ({ words }) => words).values()].flatMap((rows) =>
      columnsOf(sheet).flatMap((column) => oddIn(context, sheet, rows, column)),
    );
  }),
);

/** The sentence about one of these; null for findings of another kind. */
export function saidProductWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, padahal uraiannya “${params.uraian}”, yaitu ${number('mestinya')}. Di ${number('banyak')} baris lain keduanya sama.`;
}

function oddIn(
  context: RuleContext,
  sheet: FormulaSheet,
  said: readonly Said[],
  column: number,
): Finding[] {
  const beside = said.flatMap((each) => {
    const cell = sheet.cell(each.row, column);
    return cell.kind === 'number' ? [{ ...each, cell, value: Number(cell.value) }] : [];
  });
  const [only, another] = beside.filter(({ value, product }) => !nearly(value, product));
  const banyak = beside.length - 1;
  if (!only || another || banyak < FEWEST || only.cell.formula !== null) return [];
  const at = cellRef(sheet.table, only.row, column);
  const params = {
    ...{ jenis: KIND, nilai: only.value, mestinya: only.product, uraian: only.text },
    ...{ banyak, skala: null },
  };
  const cells = [cellRef(sheet.table, only.row, only.words)];
  return looseFinding(context, 'angka-janggal', 'warning', at, { cells, params });
}

function productsIn({ grid }: FormulaSheet): Said[] {
  return grid.cells.flatMap((cells, row) =>
    cells.flatMap((cell, words) => {
      if (cell.kind !== 'text' || cell.formula !== null) return [];
      const text = PRODUCT.exec(cell.display.trim().slice(-LONGEST))?.[0];
      const product = text ? productOf(text) : 0;
      return text && !SIZE.test(text) && product >= LEAST_COST
        ? [{ row, words, text, product }]
        : [];
    }),
  );
}

function productOf(text: string): number {
  return text
    .split(/[x×*](?=[\s\d@R])/i)
    .map((factor) => FIGURE.exec(factor)?.[0] ?? '0')
    .map((digits) => Number(digits.replace(/\./g, '').replace(',', '.')))
    .reduce((product, factor) => product * factor, 1);
}

function columnsOf({ bounds }: FormulaSheet): number[] {
  return Array.from({ length: bounds.columns }, (_, column) => column);
}
