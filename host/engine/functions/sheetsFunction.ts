// How a function that Sheets has and HyperFormula lacks is written down: its arguments and what it computes.
import {
  CellError,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  type SimpleRangeValue,
} from 'hyperformula';

/** What arrives for one cell: EmptyValue (a symbol) stands for blank. */
export type Value = number | string | boolean | symbol | CellError;

export interface FunctionContext {
  /** `,` in a workbook with Indonesian locale. */
  readonly decimal: string;
  /** A matcher for a SUMIF-like criterion, null when it is no criterion. */
  criterion(raw: unknown): ((value: Value) => boolean) | null;
  /** What was made of a range, kept under `name` until one of its cells changes. */
  kept<T>(range: SimpleRangeValue, name: string, make: () => T): T;
}

export interface SheetsFunction {
  readonly parameters: readonly {
    readonly argumentType: FunctionArgumentType;
    readonly optionalArg?: boolean;
    readonly defaultValue?: number | string | boolean;
  }[];
  /** Arguments are calculated for whole ranges, `(A1:A9="x")*B1:B9`, without ARRAYFORMULA around. */
  readonly wholeRanges?: boolean;
  /** How many of the last parameters may be repeated. */
  readonly repeatLastArgs?: number;
  // biome-ignore lint/suspicious/noExplicitAny: the engine passes what `parameters` asks for
  run(args: any[], context: FunctionContext): Value;
}

export const TEXT = { argumentType: FunctionArgumentType.STRING };
export const NUMBER = { argumentType: FunctionArgumentType.NUMBER };
export const ONE_VALUE = { argumentType: FunctionArgumentType.SCALAR };
export const RANGE = { argumentType: FunctionArgumentType.RANGE };

export function notAvailable(): CellError {
  return new CellError(ErrorType.NA);
}

export function badValue(): CellError {
  return new CellError(ErrorType.VALUE);
}

export function divisionByZero(): CellError {
  return new CellError(ErrorType.DIV_BY_ZERO);
}

export function isBlank(value: unknown): boolean {
  return value === EmptyValue || value === undefined || value === null;
}

/** Numbers that the engine marks as date or percent come wrapped. */
export function plain(value: unknown): Value {
  if (typeof value === 'object' && value !== null && 'val' in value)
    return (value as { val: number }).val;
  return value as Value;
}

export function valuesOf(range: SimpleRangeValue): Value[] {
  return range.valuesFromTopLeftCorner().map(plain);
}

/** A value as text the way the locale writes it; errors can't be. */
export function textOf(value: unknown, decimal: string): string {
  const bare = plain(value);
  if (isBlank(bare)) return '';
  if (typeof bare === 'number') return numberText(bare, decimal);
  if (typeof bare === 'boolean') return bare ? 'TRUE' : 'FALSE';
  return String(bare);
}

/** At most 15 digits, like Sheets. */
export function numberText(value: number, decimal: string): string {
  const text = String(Number(value.toPrecision(15)));
  return decimal === ',' ? text.replace('.', ',') : text;
}
