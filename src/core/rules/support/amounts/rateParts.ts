// What a percentage was calculated from, down to the figures that were typed, and the one of them that made it absurd.
import type { Linear } from '../formulas/formulaModel.ts';
import type { FormulaSheet } from '../formulas/formulaSheet.ts';
import { familyOf, periodColumns } from '../spot.ts';

export interface Part {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

export interface RateParts {
  /** Cells of the formula itself, above and below the line. */
  readonly named: readonly { readonly row: number; readonly column: number }[];
  /** The figure above the line that is more than the whole below it, where the others together are not. */
  readonly odd: Part | null;
}

/** Times the whole below the line: the odd figure is more, the others are not. */
const FAR = 1.5;
const NEAR = 1.2;
/** Sums of sums are followed this far. */
const DEEPEST = 3;

/** Null when the cell is no ratio of figures of its own row. */
export function ratePartsOf(sheet: FormulaSheet, row: number, column: number): RateParts | null {
  const model = sheet.at(row, column)?.model;
  if (model?.kind !== 'ratio') return null;
  const named = [...model.above.terms, ...model.below.terms];
  if (named.some((term) => term.row !== row)) return null;
  const above = typedParts(sheet, model.above, row, 0);
  const below = typedParts(sheet, model.below, row, 0).reduce((sum, each) => sum + each.value, 0);
  const [largest, ...rest] = [...above].sort((a, b) => b.value - a.value);
  if (!largest || largest.value <= below * FAR) return { named, odd: null };
  if (rest.length > 0) {
    const others = rest.reduce((sum, each) => sum + each.value, 0);
    return { named, odd: others <= below * NEAR ? largest : null };
  }
  const periods = otherPeriods(sheet, largest);
  const usual = periods.length > 1 && periods.every((value) => value <= below * NEAR);
  return { named, odd: usual ? largest : null };
}

/** What was reached in the other periods of a row of which the rate takes one: `s.d. TW IV` = TW IV. */
function otherPeriods({ table, cell, owner }: FormulaSheet, part: Part): number[] {
  const row = owner(part.row, part.column);
  const id = row && table.columns.find(({ column }) => column === part.column)?.id;
  if (!id || familyOf(id) === id) return [];
  return periodColumns(table, familyOf(id)).flatMap(({ column }) => {
    const { value, formula } = cell(part.row, column);
    const typed = column !== part.column && formula === null;
    return typed && typeof value === 'number' && value > 0 ? [value] : [];
  });
}

/** `(H5-G5)/G5`, also by way of a column of differences: growth, which falls as rightly as it rises. */
export function isChange(sheet: FormulaSheet, row: number, column: number): boolean {
  const model = sheet.at(row, column)?.model;
  if (model?.kind !== 'ratio' || model.below.terms.length !== 1) return false;
  const [base] = model.below.terms;
  const [only, ...more] = model.above.terms;
  const inner = only && more.length === 0 ? sheet.at(only.row, only.column)?.model : model.above;
  const terms = inner && 'terms' in inner ? inner.terms : [];
  return (
    terms.length === 2 &&
    terms.some(({ coef }) => coef === 1) &&
    terms.some((t) => t.coef === -1 && t.row === base!.row && t.column === base!.column)
  );
}

function typedParts(sheet: FormulaSheet, linear: Linear, row: number, depth: number): Part[] {
  return linear.terms.flatMap((term): Part[] => {
    const inner = sheet.at(term.row, term.column)?.model;
    const sum = inner?.kind === 'linear' && inner.terms.every((each) => each.row === row);
    if (sum && inner.terms.length > 0 && depth < DEEPEST) {
      return typedParts(sheet, inner, row, depth + 1);
    }
    const { value } = sheet.cell(term.row, term.column);
    return typeof value === 'number' ? [{ row: term.row, column: term.column, value }] : [];
  });
}
