// What stands in the body and in the total row: typed values, row formulas, sums of children.
import type { Input } from '../edits/edit.ts';
import { cellName, rectName } from '../grid/a1.ts';
import type { FormColumn, FormDefinition } from './formDefinition.ts';
import type { Geometry } from './geometry.ts';
import type { BodyLine } from './placeBody.ts';
import { type RollUp, rollUpFormula, rollUps, totalRollUp } from './rollUp.ts';

const PLACEHOLDER = /\{([A-Za-z]\w*)\}/g;

/** The column ids that a formula mentions. */
export function mentioned(formula: string): string[] {
  return [...formula.matchAll(PLACEHOLDER)].map((match) => match[1]!);
}

/** A row formula with cells of that row in place of `{columnId}`. Throws on an id that the form does not have. */
export function rowFormula(formula: string, place: Geometry, row: number): string {
  return formula.replace(PLACEHOLDER, (_, id: string) => {
    const column = place.columnOf.get(id);
    if (column === undefined) throw new Error(`No column ${id} for formula ${formula}`);
    return cellName(row, column);
  });
}

/** Number format of a column. A percentage that is typed is typed as `25%`; one that is computed is ×100 already. */
export function columnFormat(column: FormColumn): string {
  switch (column.type) {
    case 'code':
      return '@';
    case 'money':
      return '#,##0';
    case 'percent':
      return column.formula === null ? '0%' : '0.00';
    default:
      return '';
  }
}

export function valueInput(column: FormColumn, value: number | string): Input {
  if (typeof value === 'string') return { t: value };
  if (column.type === 'code') return { t: String(value) };
  // A typed percent column is shown as `25%`, so 25 is kept as 0,25.
  return { n: columnFormat(column) === '0%' ? value / 100 : value };
}

function rangeOf(place: Geometry, column: number, rollUp: RollUp): string {
  const rows = rollUp.to - rollUp.from + 1;
  return rectName({ row: place.body + rollUp.from, column, rows, columns: 1 });
}

function sumInput(place: Geometry, column: number, rollUp: RollUp): Input {
  const level = place.columnOf.get('level');
  const levels = level === undefined ? '' : rangeOf(place, level, rollUp);
  const criteria = level === undefined ? [] : rollUp.criteria;
  return { f: rollUpFormula(rangeOf(place, column, rollUp), levels, criteria) };
}

/** The lines of the body and the closing line. A given value always stands instead of a formula. */
export function bodyCells(
  form: FormDefinition,
  place: Geometry,
  lines: readonly BodyLine[],
): Input[][] {
  const sums = rollUps(form, lines);
  const rows = lines.map((line, i) =>
    place.columns.map((column, c): Input => {
      const value = line.values.get(column.id);
      if (value !== undefined) return valueInput(column, value);
      if (column.formula !== null) return { f: rowFormula(column.formula, place, place.body + i) };
      const sum = sums[i];
      return column.rollUp && sum ? sumInput(place, c, sum) : null;
    }),
  );
  return [...rows, place.columns.map(() => null)];
}

/** Ids whose figures make sense in the total row: sums, and formulas over such columns. */
export function totalledColumns(form: FormDefinition): Set<string> {
  const totalled = new Set(form.columns.filter((each) => each.rollUp).map((each) => each.id));
  for (const column of form.columns) {
    if (column.formula !== null && mentioned(column.formula).every((id) => totalled.has(id))) {
      totalled.add(column.id);
    }
  }
  return totalled;
}

/** The total row; empty list when the form has none. */
export function totalCells(form: FormDefinition, place: Geometry): Input[] {
  const { total } = place;
  if (total === null || form.totalLabel === null) return [];
  const totalled = totalledColumns(form);
  const sum = totalRollUp(form, place.closing - place.body);
  const labelAt = place.columnOf.get(form.levels[form.levels.length - 1]!.column) ?? 0;
  return place.columns.map((column, c): Input => {
    if (c === labelAt) return { t: form.totalLabel! };
    if (!totalled.has(column.id)) return null;
    if (column.formula !== null) return { f: rowFormula(column.formula, place, total) };
    return sumInput(place, c, sum);
  });
}
