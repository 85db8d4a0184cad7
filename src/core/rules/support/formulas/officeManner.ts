// The formula that belongs in a cell, written as the office writes its own: SUM of a list or a chain of `+`, and `$` where others have it.
import { printCanonical } from '../../../formula/canonical.ts';
import { type Corner, parseReference, printReference } from '../../../formula/references.ts';
import { tokenizeCanonical } from '../../../formula/tokenize.ts';
import type { FormulaFault } from './formulaFault.ts';
import { formulaShape } from './formulaShape.ts';
import type { FormulaCell, FormulaSheet } from './formulaSheet.ts';

/** So far away is looked for a formula to write like. */
const REACH = 30;
const STRETCH = /^=(?:SUM|SUBTOTAL)\((?:\d+;)?[A-Z]{1,3}\d+:[A-Z]{1,3}\d+\)$/;
const LIST = /^=SUM\([A-Z]{1,3}\d+(?:;[A-Z]{1,3}\d+)+\)$/;
/** A chain down one column. */
const CHAIN = /^=([A-Z]{1,3})\d+(?:\+\1\d+)+$/;

export function inOfficeManner(fault: FormulaFault): FormulaFault {
  const { sheet, row, formula } = fault;
  const write = (column: number, own: string | null, expected: string): string =>
    withAnchors(
      withFunction(expected, own ?? sumBeside(sheet, row, column, expected)),
      inColumn(sheet, row, column),
    );
  return {
    ...fault,
    expected: fault.expected === null ? null : write(fault.column, formula, fault.expected),
    ...(fault.alsoExpected && {
      alsoExpected: fault.alsoExpected.map((expected, at) => {
        const column = fault.alsoColumns[at];
        if (expected === null || column === undefined) return expected;
        return write(column, sheet.at(row, column)?.canonical ?? null, expected);
      }),
    }),
  };
}

/** The nearest sum of the column, else of the row, that adds a stretch or a list as the expected one does. */
function sumBeside(
  sheet: FormulaSheet,
  row: number,
  column: number,
  expected: string,
): string | null {
  const alike = STRETCH.test(expected)
    ? (canonical: string) => STRETCH.test(canonical)
    : (canonical: string) => LIST.test(canonical) || CHAIN.test(canonical);
  return [...inColumn(sheet, row, column), ...inRow(sheet, row, column)].find(alike) ?? null;
}

/** Formulas of the column, from near to far. */
function inColumn(sheet: FormulaSheet, row: number, column: number): string[] {
  return around((step) => sheet.at(row + step, column));
}

/** Formulas of the row, from near to far. */
function inRow(sheet: FormulaSheet, row: number, column: number): string[] {
  return around((step) => sheet.at(row, column + step));
}

function around(at: (step: number) => FormulaCell | null): string[] {
  return Array.from({ length: REACH }, (_, i) => [at(-i - 1), at(i + 1)])
    .flat()
    .flatMap((near) => (near ? [near.canonical] : []));
}

/** `=K9+K13` → `=SUM(K9;K13)` where that is the way; under SUBTOTAL a plain SUM would be counted twice. */
function withFunction(expected: string, like: string | null): string {
  if (like === null) return expected;
  if (CHAIN.test(expected) && like.startsWith('=SUM(')) {
    return `=SUM(${expected.slice(1).split('+').join(';')})`;
  }
  const subtotal = /^=SUBTOTAL\(\d+;/.exec(like);
  return subtotal && STRETCH.test(expected) ? expected.replace('=SUM(', subtotal[0]) : expected;
}

/** `=K47/K62*100` → `=K47/K$62*100` where others of the column point at that row with a `$`. */
function withAnchors(expected: string, others: readonly string[]): string {
  if (expected.includes('$')) return expected;
  const shape = formulaShape(expected);
  const like = others.find((other) => other.includes('$') && formulaShape(other) === shape);
  if (like === undefined) return expected;
  const models = corners(like);
  let at = 0;
  const anchored = (corner: Corner): Corner => {
    const model = models[at];
    at += 1;
    if (!model) return corner;
    return {
      ...corner,
      absoluteRow: model.absoluteRow && model.row === corner.row,
      absoluteColumn: model.absoluteColumn && model.column === corner.column,
    };
  };
  return printCanonical(
    tokenizeCanonical(expected).map((token) => {
      const reference = token.kind === 'reference' ? parseReference(token.text) : null;
      if (!reference) return token;
      const start = anchored(reference.start);
      const end = reference.end && anchored(reference.end);
      const text = printReference({ ...reference, start, end });
      return text === null ? token : { kind: 'reference', text };
    }),
  );
}

function corners(canonical: string): Corner[] {
  return tokenizeCanonical(canonical).flatMap((token) => {
    const reference = token.kind === 'reference' ? parseReference(token.text) : null;
    return reference ? [reference.start, ...(reference.end ? [reference.end] : [])] : [];
  });
}
