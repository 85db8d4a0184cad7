// The ways of telling an achievement: R/T where more is better, (2T−R)/T or T/R where less is better.
import type { Grid } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import { columnAt } from '../../spot.ts';
import type { FormulaModel, LinearTerm } from '../formulaModel.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { lessIsBetter, moreIsBetter } from './polarity.ts';
import { rowFormulas } from './rowFormulas.ts';

interface Form {
  readonly target: number;
  readonly result: number;
  readonly down: boolean;
}

/**
 * True when one formula is `R/T` and the other `(2T−R)/T` of the same columns, each of its own row: rows of one table
 * may go up (length of roads) and down (poverty, stunting), and nobody writes the second by a slip. `T/R` is one
 * where the row's own words say that less is better.
 */
export function differInPolarity(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
): boolean {
  if (isTurnedRound(sheet, cell, usual)) {
    const owner = sheet.owner(cell.row, cell.column);
    return owner !== null && lessIsBetter(owner);
  }
  const own = polarityForm(cell.model, cell.row);
  const other = polarityForm(usual.model, usual.row);
  if (!own || !other || factorOf(cell) !== factorOf(usual)) return false;
  return own.down !== other.down && own.target === other.target && own.result === other.result;
}

/** `T/R` where the usual one is `R/T`. What is spent of a budget is never told the other way round. */
function isTurnedRound(sheet: FormulaSheet, cell: FormulaCell, usual: FormulaCell): boolean {
  const own = polarityForm(cell.model, cell.row);
  const other = polarityForm(usual.model, usual.row);
  if (!own || !other || own.down || other.down || factorOf(cell) !== factorOf(usual)) return false;
  if (own.target !== other.result || own.result !== other.target) return false;
  return columnAt(sheet.table, own.target)?.type !== 'money';
}

/**
 * True where `T/R` may be meant though the words of the row do not say that less is better: the sheet tells of indicators
 * that are better when they are small, or another row that nothing is known of is told so as well.
 */
export function mayBeTurned(sheet: FormulaSheet, cell: FormulaCell, usual: FormulaCell): boolean {
  const unsure = (each: FormulaCell): boolean => {
    const owner = sheet.owner(each.row, each.column);
    return (
      isTurnedRound(sheet, each, usual) &&
      owner !== null &&
      !moreIsBetter(owner) &&
      !lessIsBetter(owner)
    );
  };
  if (!unsure(cell)) return false;
  return tellsOfLess(sheet.grid) || rowFormulas(sheet, cell.column).filter(unsure).length > 1;
}

/** `makin kecil makin baik`, `capaian = target : realisasi`. */
const LESS =
  /\b(?:se)?makin\s+(?:kecil|rendah|sedikit|cepat|turun)\b.*\bbaik|\btarget\s*(?:[:/÷]|dibagi|dibanding(?:kan)?)\s*(?:dengan\s+)?realisasi/i;

const tellsOfLess = memo((grid: Grid): boolean =>
  grid.cells.some((cells) =>
    cells.some(({ kind, formula, display }) => kind === 'text' && !formula && LESS.test(display)),
  ),
);

const factorOf = (cell: FormulaCell): number =>
  cell.model.kind === 'ratio' ? cell.model.factor : Number.NaN;

/** `R/T` or `(2T−R)/T` of one row; null for anything else. */
export function polarityForm(model: FormulaModel, row: number): Form | null {
  if (model.kind !== 'ratio' || model.above.constant !== 0 || model.below.constant !== 0)
    return null;
  const [target, ...more] = model.below.terms;
  if (!target || more.length > 0 || target.coef !== 1) return null;
  const { terms } = model.above;
  const own = (term: LinearTerm): boolean => term.row === row;
  if (!own(target) || !terms.every(own)) return null;
  if (terms.length === 1 && terms[0]!.coef === 1) {
    return { target: target.column, result: terms[0]!.column, down: false };
  }
  const twice = terms.find((term) => term.column === target.column && term.coef === 2);
  const less = terms.find((term) => term.column !== target.column && term.coef === -1);
  if (!twice || !less || terms.length !== 2) return null;
  return { target: target.column, result: less.column, down: true };
}
