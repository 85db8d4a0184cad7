// A row formula as text that is equal when two rows calculate the same thing from their own cells.
import { columnName } from '../../../../grid/a1.ts';
import type { FormulaModel, Linear, LinearTerm } from '../formulaModel.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';

/** Rows are given relative to the formula's own. `other` formulas have no signature. */
export function signature(model: FormulaModel, row: number): string | null {
  switch (model.kind) {
    case 'linear':
      return `L${linearSignature(model, row)}`;
    case 'ratio':
      return `R${linearSignature(model.above, row)}/${linearSignature(model.below, row)}*${model.factor}`;
    case 'mean':
      return `M${model.terms
        .map((term) => termSignature(term, row))
        .sort()
        .join(' ')}`;
    case 'other':
      return null;
  }
}

function linearSignature(linear: Linear, row: number): string {
  const terms = linear.terms.map((term) => termSignature(term, row)).sort();
  return `[${terms.join(' ')}${linear.constant === 0 ? '' : ` +${linear.constant}`}]`;
}

function termSignature(term: LinearTerm, row: number): string {
  const coef = term.coef === 1 ? '' : `*${Math.round(term.coef * 1e6) / 1e6}`;
  return `${columnName(term.column)}${term.row === row ? '' : `(${term.row - row})`}${coef}`;
}

/** The signature with sums of the same row written out: `S5/J5` where S5 = L5+N5 is `(L5+N5)/J5`. */
export function flatSignature(sheet: FormulaSheet, cell: FormulaCell): string | null {
  const { model, row } = cell;
  if (model.kind === 'linear')
    return signature({ kind: 'linear', ...flatten(sheet, model, row, 0) }, row);
  if (model.kind !== 'ratio') return signature(model, row);
  return signature(
    {
      ...model,
      above: flatten(sheet, model.above, row, 0),
      below: flatten(sheet, model.below, row, 0),
    },
    row,
  );
}

function flatten(sheet: FormulaSheet, linear: Linear, row: number, depth: number): Linear {
  if (depth > 3) return linear;
  const terms = new Map<string, LinearTerm>();
  let constant = linear.constant;
  const add = (term: LinearTerm): void => {
    const key = `${term.row}|${term.column}`;
    const before = terms.get(key);
    terms.set(key, before ? { ...term, coef: term.coef + before.coef } : term);
  };
  for (const term of linear.terms) {
    const inner = term.row === row ? sheet.at(term.row, term.column)?.model : undefined;
    const own =
      inner?.kind === 'linear' &&
      inner.terms.length > 0 &&
      inner.terms.every((each) => each.row === row);
    if (!own || inner?.kind !== 'linear') {
      add(term);
      continue;
    }
    const flat = flatten(sheet, inner, row, depth + 1);
    for (const each of flat.terms) add({ ...each, coef: each.coef * term.coef });
    constant += flat.constant * term.coef;
  }
  return { terms: [...terms.values()], constant, subtotal: linear.subtotal };
}
