// Canonical spelling of a formula (English names in capitals, `;`, decimal point, no blanks) and back to a workbook's own.
import { printTokens } from './printTokens.ts';
import { tokenize, tokenizeCanonical } from './tokenize.ts';
import { CANONICAL, COMMA, spellingOf, type Token } from './tokens.ts';

/** `= sum( a1 , b1 )` in en_US or `=sum(a1;b1)` in id_ID → `=SUM(A1;B1)`. Text that is no formula gains a `=`. */
export function toCanonical(formula: string, locale: string | null): string {
  return printCanonical(tokenize(formula, locale));
}

/** Canonical text of tokens: normalised, with exactly one leading `=`. */
export function printCanonical(tokens: readonly Token[]): string {
  const body = normaliseTokens(tokens).filter((token) => token.kind !== 'equals');
  return `=${printTokens(body, CANONICAL.separator, CANONICAL.decimal)}`;
}

/** A canonical formula as a workbook of this locale shows it. Unknown locale: commas. */
export function toLocal(canonical: string, locale: string | null): string {
  const spelling = spellingOf(locale) ?? COMMA;
  return printTokens(tokenizeCanonical(canonical), spelling.separator, spelling.decimal);
}

/** Capitals for functions, cells and booleans; blanks and Excel's `_xlfn.` prefixes removed. */
export function normaliseTokens(tokens: readonly Token[]): Token[] {
  const normal: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'space' || isIdlePlus(token, normal[normal.length - 1])) continue;
    normal.push({ kind: token.kind, text: normaliseText(token) });
  }
  return normal;
}

// `=+A1`, as people used to other spreadsheets type: the plus does nothing.
function isIdlePlus(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'operator' || token.text !== '+') return false;
  if (before === undefined || (before.kind === 'operator' && before.text !== '%')) return true;
  return before.kind === 'equals' || before.kind === 'open' || before.kind === 'separator';
}

function normaliseText(token: Token): string {
  switch (token.kind) {
    case 'function':
      return token.text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
    case 'boolean':
    case 'error':
      return token.kind === 'error' && token.text.includes('!#')
        ? token.text
        : token.text.toUpperCase();
    case 'number':
      return normaliseNumber(token.text);
    case 'reference': {
      const bang = token.text.lastIndexOf('!');
      return (
        normaliseSheet(token.text.slice(0, bang + 1)) + token.text.slice(bang + 1).toUpperCase()
      );
    }
    default:
      return token.text;
  }
}

// `'Rencana'!` and `Rencana!` are the same sheet; quotes stay only where Sheets needs them.
function normaliseSheet(prefix: string): string {
  const quoted = /^'((?:[^']|'')*)'!$/.exec(prefix);
  return quoted && /^[A-Za-z_][A-Za-z_]{3,}$/.test(quoted[1]!) ? `${quoted[1]}!` : prefix;
}

// `100`, `100.0` and `1E2` are one number; long ones are left as they are.
function normaliseNumber(text: string): string {
  const plain = String(Number(text));
  return plain.length <= 15 && /^[\d.]+$/.test(plain) ? plain : text;
}
