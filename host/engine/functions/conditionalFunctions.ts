// SUMIFS and its kin over an index of the searched column: the engine's own look at every row for every formula.
import { CellError, type SimpleRangeValue } from 'hyperformula';
import {
  badValue,
  divisionByZero,
  type FunctionContext,
  ONE_VALUE,
  RANGE,
  type SheetsFunction,
  type Value,
  valuesOf,
} from './sheetsFunction.ts';

/** The rows of each distinct value. */
type Index = ReadonlyMap<Value, readonly number[]>;

function indexOf(range: SimpleRangeValue): Index {
  const index = new Map<Value, number[]>();
  valuesOf(range).forEach((value, row) => {
    const rows = index.get(value);
    if (rows) rows.push(row);
    else index.set(value, [row]);
  });
  return index;
}

/** Positions where every condition holds, in order; null when a condition is none or of another size. */
function matching(
  size: number,
  conditions: readonly unknown[],
  context: FunctionContext,
): readonly number[] | null {
  const lists: number[][] = [];
  for (let at = 0; at + 1 < conditions.length; at += 2) {
    const range = conditions[at] as SimpleRangeValue;
    const matches = context.criterion(conditions[at + 1]);
    if (!matches || range.width() * range.height() !== size) return null;
    const index = context.kept(range, 'renaksi:index', () => indexOf(range));
    const rows: number[] = [];
    for (const [value, where] of index) {
      if (!matches(value)) continue;
      for (const row of where) rows.push(row);
    }
    lists.push(rows);
  }
  const [first = [], ...others] = lists;
  const sets = others.map((rows) => new Set(rows));
  return first.filter((row) => sets.every((set) => set.has(row))).sort((a, b) => a - b);
}

/** What the chosen cells hold: the first error among them, else their numbers. */
function chosen(
  range: SimpleRangeValue,
  conditions: readonly unknown[],
  context: FunctionContext,
): readonly number[] | CellError {
  const rows = matching(range.width() * range.height(), conditions, context);
  if (rows === null) return badValue();
  const pool = context.kept(range, 'renaksi:values', () => valuesOf(range));
  const numbers: number[] = [];
  for (const row of rows) {
    const value = pool[row];
    if (value instanceof CellError) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

function conditional(answer: (numbers: readonly number[]) => Value): SheetsFunction {
  return {
    parameters: [RANGE, RANGE, ONE_VALUE],
    repeatLastArgs: 2,
    run([range, ...conditions], context) {
      const numbers = chosen(range as SimpleRangeValue, conditions, context);
      return numbers instanceof CellError ? numbers : answer(numbers);
    },
  };
}

const add = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0);

export const conditionalFunctions: Readonly<Record<string, SheetsFunction>> = {
  SUMIFS: conditional(add),
  AVERAGEIFS: conditional((numbers) =>
    numbers.length === 0 ? divisionByZero() : add(numbers) / numbers.length,
  ),
  MINIFS: conditional((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  MAXIFS: conditional((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  COUNTIFS: {
    parameters: [RANGE, ONE_VALUE],
    repeatLastArgs: 2,
    run(conditions, context) {
      const first = conditions[0] as SimpleRangeValue;
      const rows = matching(first.width() * first.height(), conditions, context);
      return rows === null ? badValue() : rows.length;
    },
  },
};
