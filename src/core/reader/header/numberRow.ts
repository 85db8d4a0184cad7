// The row of column numbers below a header: `1 2 3`, `(1) (2)`, `19 (=11+13+15+17)`, `7=6/5x100`.
import type { Grid } from '../../grid/grid.ts';

export interface ColumnNumber {
  readonly number: string;
  /** The formula in words with its `=`, else null. */
  readonly declared: string | null;
}

/** `19 (=11+13+15+17)` → 19 and `=11+13+15+17`; null when the text is no column number. */
export function columnNumber(text: string): ColumnNumber | null {
  const clean = text.trim().replace(/\s+/g, ' ');
  const match =
    /^\(?\s*(\d{1,2}(?:rp|[a-z])?)\s*\)?\s*(?:\(?\s*=?\s*((?:[=(]*\s*\(?\d[\d\s+\-*/x×:().,%a-z]*)?)\)?)?$/i.exec(
      clean,
    );
  if (!match) return null;
  const formula =
    /=\s*(.+)$/.exec(clean) ?? /^\(?\d{1,2}[a-z]?\)?\s*\(\s*(.*[+*/x×:-].*)\)$/i.exec(clean);
  if (!formula && !/^\(?\s*\d{1,2}(?:rp|[a-z])?\s*[).]?$/i.test(clean)) return null;
  const declared = formula
    ? `=${balance(formula[1]!.replace(/\s+/g, '').replace(/^=/, ''))}`
    : null;
  return { number: match[1]!, declared };
}

/** Takes the closing bracket away that belongs to an opening one before the formula. */
function balance(text: string): string {
  let depth = 0;
  let result = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') {
      if (depth === 0) break;
      depth -= 1;
    }
    result += letter;
  }
  return result;
}

/** The name of a work beside its figures; the row of column numbers has no sentence. */
const SENTENCE = /^[^=]*[a-z]{3,}[^=]*\s[a-z]{3,}\s+[^=]*[a-z]{3,}/i;

/** `a`, `(b)`, `g1`, `h = Σg`: some count their columns by letters; null for anything else. */
function letterOf(text: string): number | null {
  const letter = /^\(?([a-z])\d{0,2}[).]?(?:\s*=.*)?$/i.exec(text.trim())?.[1];
  return letter === undefined ? null : letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** So many letters, each another one, are no words. */
const FEWEST_LETTERS = 6;

/** `a`, `b`, … `i1`, `r1`, `i2`, `r2`, `s=r2-i2`: letters alone, none of them twice, beginning with the first ones. */
function isLetterRow(texts: readonly string[]): boolean {
  const names = texts.map((text) => text.split('=')[0]!.trim().toLowerCase());
  return (
    texts.length >= FEWEST_LETTERS &&
    texts.every((text) => letterOf(text) !== null) &&
    new Set(names).size === names.length &&
    names.slice(0, 3).join() === 'a,b,c'
  );
}

/** Mostly column numbers that go up, at least three of them, over much of the table. */
export function isNumberRow(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = grid.cells[row] ?? [];
  const texts = cells.slice(left, right + 1).map(({ display }) => display.trim());
  const lettered = isLetterRow(texts.filter((text) => text !== ''));
  let filled = 0;
  let rising = 0;
  let last = 0;
  for (let column = left; column <= right; column++) {
    const cell = cells[column];
    if (!cell || cell.kind === 'blank' || cell.display.trim() === '') continue;
    filled += 1;
    const letter = letterOf(cell.display);
    if (letter !== null) {
      // `g1`, `g2`: months of one title. `x`, `x` are marks.
      if (letter === last + 1 || (letter === last && /\d/.test(cell.display))) rising += 1;
      last = letter;
      continue;
    }
    const found = columnNumber(cell.display);
    if (!found && SENTENCE.test(cell.display)) return false;
    if (!found) continue;
    const value = Number.parseInt(found.number, 10);
    if (value === last + 1 || value === last || (value > last && value <= last + 4)) rising += 1;
    last = value;
  }
  return (lettered || (rising >= 3 && rising >= filled * 0.8)) && filled * 3 >= right - left + 1;
}
