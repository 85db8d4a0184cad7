// Cuts a Sheets or Excel formula into tokens, whichever separator its workbook uses.
import { byText, byTextAndLocale } from '../memory/byText.ts';
import { inferSpelling } from './inferSpelling.ts';
import { CANONICAL, type Spelling, type Token, type TokenKind } from './tokens.ts';

const SHEET = String.raw`(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(
  `(?:${SHEET})?(?:${CELL}:${CELL}|${CELL}:${COLUMN}(?![\\w(])|${CELL}:${ROW}(?![\\w(.])|${COLUMN}:${CELL}|${COLUMN}:${COLUMN}(?![\\w(.!])|${ROW}:${ROW}(?![\\w.,])|${CELL})(?![\\w(.!])`,
  'y',
);
const SHEET_ERROR = new RegExp(`${SHEET}#REF!`, 'y');
const STRING = /"(?:[^"]|"")*"?/y;
const ERROR = /#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|NULL!|ERROR!|SPILL!|CALC!|GETTING_DATA)/iy;
const WORD = /[A-Za-z_\\\u0080-\uffff][\w.?\u0080-\uffff]*/y;
const SPACE = /\s+/y;
const OPERATOR = /<>|<=|>=|[+\-*/^&=<>%@:#!]/y;
const NUMBER_POINT = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NUMBER_COMMA = /(?:\d+(?:[,.]\d+)?|[,.]\d+)(?:[eE][+-]?\d+)?/y;

// In this order: `1:3` is a reference before it is a number, `A1` before it is a name.
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', SPACE],
  ['string', STRING],
  ['error', SHEET_ERROR],
  ['error', ERROR],
  ['reference', REFERENCE],
  ['name', WORD],
];

/**
 * Tokens of a formula, with or without its leading `=`. The locale decides how `,` is read; where the
 * formula itself proves another spelling (Sheets' API may hand out either), the proof wins.
 * Concatenating `text` in the same spelling gives the formula back. Never throws: what fits nothing is `unknown`.
 */
export const tokenize = byTextAndLocale((formula, locale) =>
  tokenizeAs(formula, inferSpelling(formula, locale)),
);

/** Tokens of a formula in canonical spelling. */
export const tokenizeCanonical = byText((formula) => tokenizeAs(formula, CANONICAL));

export function tokenizeAs(formula: string, spelling: Spelling): readonly Token[] {
  const tokens: Token[] = [];
  const nesting: ('(' | '{')[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  const push = (kind: TokenKind, text: string, length = text.length): void => {
    tokens.push({ kind, text });
    at += length;
  };

  const takeWord = (): boolean => {
    for (const [kind, pattern] of PATTERNS) {
      const text = take(pattern);
      if (text === null) continue;
      push(kind === 'name' ? wordKind(formula, at + text.length, text) : kind, text);
      return true;
    }
    return false;
  };
  const takeNumber = (): boolean => {
    const text = take(spelling.decimal === ',' ? NUMBER_COMMA : NUMBER_POINT);
    if (text !== null) push('number', text.replace(',', '.'), text.length);
    return text !== null;
  };

  while (at < formula.length) {
    const character = formula[at]!;
    const inArray = nesting[nesting.length - 1] === '{';
    if (
      character === '=' &&
      (tokens.length === 0 || (tokens.length === 1 && tokens[0]!.kind === 'space'))
    ) {
      push('equals', '=');
    } else if (character === '(') {
      nesting.push('(');
      push('open', '(');
    } else if (character === ')') {
      if (!inArray) nesting.pop();
      push('close', ')');
    } else if (character === '{') {
      nesting.push('{');
      push('arrayOpen', '{');
    } else if (character === '}') {
      if (inArray) nesting.pop();
      push('arrayClose', '}');
    } else if (character === ';') push(inArray ? 'arrayRow' : 'separator', ';');
    else if (character === '\\' && inArray) push('arrayColumn', '\\');
    else if (!takeWord() && !takeNumber()) {
      if (character === ',') push(inArray ? 'arrayColumn' : 'separator', inArray ? '\\' : ';', 1);
      else {
        const operator = take(OPERATOR);
        if (operator === null) push('unknown', character);
        else push('operator', operator);
      }
    }
  }
  return tokens;
}

function wordKind(formula: string, end: number, word: string): TokenKind {
  if (/^\s*\(/.test(formula.slice(end, end + 8))) return 'function';
  return /^(?:true|false)$/i.test(word) ? 'boolean' : 'name';
}
