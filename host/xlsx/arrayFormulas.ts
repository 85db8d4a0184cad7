// Formulas that fill more than their own cell, as Excel's file format wants them: an array formula with its range.
import { rectName } from '../../src/core/grid/a1.ts';
import type { HostSheet } from '../engine/sheetEngine.ts';

const ARRAY =
  /^=(?:ARRAYFORMULA|FILTER|UNIQUE|SORT|SORTN|SEQUENCE|TRANSPOSE|HSTACK|VSTACK|MMULT)\(|[{]/i;
/** Far more than a plan has; keeps the search for the end short. */
const LONGEST = 5000;

/** The range that the formula fills, as `D1:D3`; null for an ordinary formula. */
export function arrayRange(
  sheet: HostSheet,
  row: number,
  column: number,
  formula: string,
): string | null {
  if (!ARRAY.test(formula)) return null;
  const filled = (r: number, c: number): boolean =>
    sheet.content(r, c).type === 'blank' && sheet.result(r, c) !== null;
  let rows = 1;
  while (rows < LONGEST && filled(row + rows, column)) rows++;
  let columns = 1;
  while (columns < 200 && filled(row, column + columns)) columns++;
  return rectName({ row, column, rows, columns });
}

/** `=ARRAYFORMULA(A1:A3*2)` → `=A1:A3*2`: Excel says it by the kind of the formula. */
export function withoutArrayFormula(formula: string): string {
  const inner = /^=ARRAYFORMULA\(([\s\S]*)\)$/i.exec(formula)?.[1];
  if (inner === undefined) return formula;
  let depth = 0;
  for (const char of inner.replace(/"(?:[^"]|"")*"/g, '')) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    // The last bracket belongs to something else: `ARRAYFORMULA(A1:A3)*SUM(B1:B2)`.
    if (depth < 0) return formula;
  }
  return `=${inner}`;
}
