// Formulas relative to their cell (R1C1-like), so that the same formula in every row is the same text.
import { normaliseTokens, printCanonical, toCanonical } from './canonical.ts';
import {
  type Corner,
  parseReference,
  printReference,
  type Reference,
  sheetPrefix,
} from './references.ts';
import { tokenize, tokenizeCanonical } from './tokenize.ts';
import type { Token } from './tokens.ts';

/** `=C5+D$2` in E5 (zero-based 4, 4) → `=R[0]C[-2]+R1C[-1]`. Canonical in all else. */
export function toRelative(
  formula: string,
  locale: string | null,
  row: number,
  column: number,
): string {
  const tokens = normaliseTokens(tokenize(formula, locale));
  return printCanonical(tokens.map((token) => relativeToken(token, row, column)));
}

/**
 * A canonical formula as it would read when copied `rows` down and `columns` right: relative references
 * move, `$` ones stay, one that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(canonical: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.absoluteRow ? corner.row : corner.row + rows,
    column:
      corner.column === null || corner.absoluteColumn ? corner.column : corner.column + columns,
  });
  return moveReferences(canonical, () => move);
}

/** A canonical formula with the corners of each reference moved; null leaves a reference as it is. */
export function moveReferences(
  canonical: string,
  moveOf: (reference: Reference) => ((corner: Corner) => Corner) | null,
): string {
  const tokens = tokenizeCanonical(canonical).map((token): Token => {
    const reference = token.kind === 'reference' ? parseReference(token.text) : null;
    const move = reference && moveOf(reference);
    if (!reference || !move) return token;
    const text = printReference({
      ...reference,
      start: move(reference.start),
      end: reference.end === null ? null : move(reference.end),
    });
    return text === null ? { kind: 'error', text: '#REF!' } : { kind: 'reference', text };
  });
  return printCanonical(tokens);
}

/** True when both say the same, whatever blanks, capitals and separators they are written with. */
export function sameFormula(a: string, b: string, locale: string | null): boolean {
  return toCanonical(a, locale) === toCanonical(b, locale);
}

function relativeToken(token: Token, row: number, column: number): Token {
  const reference = token.kind === 'reference' ? parseReference(token.text) : null;
  if (!reference) return token;
  const prefix = sheetPrefix(token.text);
  const start = relativeCorner(reference.start, row, column);
  const end = reference.end === null ? '' : `:${relativeCorner(reference.end, row, column)}`;
  return { kind: 'name', text: `${prefix}${start}${end}` };
}

function relativeCorner(corner: Corner, row: number, column: number): string {
  let text = '';
  if (corner.row !== null) {
    text += corner.absoluteRow ? `R${corner.row + 1}` : `R[${corner.row - row}]`;
  }
  if (corner.column !== null) {
    text += corner.absoluteColumn ? `C${corner.column + 1}` : `C[${corner.column - column}]`;
  }
  return text;
}
