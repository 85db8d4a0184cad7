// Numeric, conditional and lookup functions of Sheets that HyperFormula lacks.
import { CellError, EmptyValue, type SimpleRangeValue } from 'hyperformula';
import {
  badValue,
  divisionByZero,
  isBlank,
  NUMBER,
  notAvailable,
  ONE_VALUE,
  plain,
  RANGE,
  type SheetsFunction,
  type Value,
  valuesOf,
} from './sheetsFunction.ts';

function numbersOf(range: SimpleRangeValue): number[] {
  return valuesOf(range).filter((value): value is number => typeof value === 'number');
}

function rank(tied: 'first' | 'mean'): SheetsFunction {
  return {
    parameters: [NUMBER, RANGE, { ...NUMBER, defaultValue: 0 }],
    run([value, range, ascending]) {
      const numbers = numbersOf(range);
      const same = numbers.filter((other) => other === value).length;
      if (same === 0) return notAvailable();
      const ahead = numbers.filter((other) => (ascending ? other < value : other > value)).length;
      return tied === 'first' ? ahead + 1 : ahead + (same + 1) / 2;
    },
  };
}

const MODE: SheetsFunction = {
  parameters: [RANGE],
  repeatLastArgs: 1,
  run(ranges) {
    const counts = new Map<number, number>();
    for (const value of (ranges as SimpleRangeValue[]).flatMap(numbersOf))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    let best: number | null = null;
    for (const [value, count] of counts)
      if (count > 1 && count > (best === null ? 0 : (counts.get(best) ?? 0))) best = value;
    return best ?? notAvailable();
  },
};

function arithmetic(compute: (left: number, right: number) => Value): SheetsFunction {
  return { parameters: [NUMBER, NUMBER], run: ([left, right]) => compute(left, right) };
}

const ANYTHING: SheetsFunction['parameters'] = [ONE_VALUE];

export const numberFunctions: Readonly<Record<string, SheetsFunction>> = {
  // Sheets lets the second argument out: an error becomes a blank.
  IFERROR: {
    parameters: [ONE_VALUE, { ...ONE_VALUE, optionalArg: true }],
    run: ([value, instead]) => (value instanceof CellError ? (instead ?? EmptyValue) : value),
  },
  RANK: rank('first'),
  'RANK.EQ': rank('first'),
  'RANK.AVG': rank('mean'),
  MODE,
  'MODE.SNGL': MODE,
  LOOKUP: {
    parameters: [ONE_VALUE, RANGE, { ...RANGE, optionalArg: true }],
    run([wanted, keys, results]) {
      const key = plain(wanted);
      if (key instanceof CellError) return key;
      const all = valuesOf(keys as SimpleRangeValue);
      const answers = results ? valuesOf(results as SimpleRangeValue) : all;
      // Sorted keys: the last one that is not greater.
      let found = -1;
      all.forEach((value, index) => {
        if (typeof value !== typeof key || isBlank(value)) return;
        const greater =
          typeof value === 'string'
            ? value.toLowerCase() > String(key).toLowerCase()
            : Number(value) > Number(key);
        if (!greater) found = index;
      });
      return found < 0 ? notAvailable() : (answers[found] ?? notAvailable());
    },
  },
  SUMPRODUCT: {
    parameters: [RANGE],
    repeatLastArgs: 1,
    wholeRanges: true,
    run(ranges) {
      const [first, ...others] = ranges as SimpleRangeValue[];
      if (others.some((range) => !range.sameDimensionsAs(first!))) return badValue();
      const columns = (ranges as SimpleRangeValue[]).map(valuesOf);
      const error = columns.flat().find((value) => value instanceof CellError);
      if (error) return error;
      let sum = 0;
      for (let at = 0; at < columns[0]!.length; at++)
        sum += columns.reduce((product, values) => {
          const value = values[at];
          return product * (typeof value === 'number' ? value : 0);
        }, 1);
      return sum;
    },
  },
  // The engine's own cuts off instead of rounding down.
  INT: { parameters: [NUMBER], run: ([value]) => Math.floor(value) },
  ISBETWEEN: {
    parameters: [NUMBER, NUMBER, NUMBER],
    run: ([value, low, high]) => value >= low && value <= high,
  },
  ADD: arithmetic((left, right) => left + right),
  MINUS: arithmetic((left, right) => left - right),
  MULTIPLY: arithmetic((left, right) => left * right),
  DIVIDE: arithmetic((left, right) => (right === 0 ? divisionByZero() : left / right)),
  TO_PERCENT: { parameters: ANYTHING, run: ([value]) => plain(value) },
  TO_PURE_NUMBER: { parameters: ANYTHING, run: ([value]) => plain(value) },
  TO_DATE: { parameters: ANYTHING, run: ([value]) => plain(value) },
};
