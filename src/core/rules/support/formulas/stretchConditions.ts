// Mends a conditional sum (`SUMIFS`) that leaves rows out by stretching its ranges, so that its conditions stay.
import { printCanonical } from '../../../formula/canonical.ts';
import { parseReference, printReference } from '../../../formula/references.ts';
import { tokenizeCanonical } from '../../../formula/tokenize.ts';
import type { Token } from '../../../formula/tokens.ts';
import { columnCount, rowCount } from '../../../grid/grid.ts';
import { formulaModel } from './formulaModel.ts';
import type { FormulaSheet } from './formulaSheet.ts';

/** The canonical formula with all its column ranges reaching over `rows`; null when the rows stay out by condition. */
export function stretchConditions(
  sheet: FormulaSheet,
  canonical: string,
  rows: readonly number[],
): string | null {
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  const tokens = tokenizeCanonical(canonical).map((token): Token => {
    const reference = token.kind === 'reference' ? parseReference(token.text) : null;
    if (!reference?.end || reference.start.row === null || reference.end.row === null) return token;
    if (
      reference.start.row === reference.end.row &&
      reference.start.column !== reference.end.column
    )
      return token;
    const text = printReference({
      ...reference,
      start: { ...reference.start, row: Math.min(reference.start.row, first) },
      end: { ...reference.end, row: Math.max(reference.end.row, last) },
    });
    return text === null ? token : { kind: 'reference', text };
  });
  const mended = printCanonical(tokens);
  const model = formulaModel(mended, {
    rows: rowCount(sheet.grid),
    columns: columnCount(sheet.grid),
    text: (row, column) => sheet.cell(row, column).display,
  });
  if (model.kind !== 'linear') return null;
  const added = new Set(model.terms.map((term) => term.row));
  return rows.every((row) => added.has(row)) ? mended : null;
}
