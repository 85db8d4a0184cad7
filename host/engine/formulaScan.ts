// Cuts a formula into pieces, whatever separators it is spelled with, so that it can be respelled or shifted.

type PieceKind =
  | 'string'
  | 'number'
  | 'reference'
  | 'function'
  | 'name'
  | 'error'
  | 'separator'
  | 'open'
  | 'close'
  | 'space'
  | 'other';

/** `text` of all pieces put together is the formula without its leading `=`. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** For a reference: its sheet prefix including `!`, or ''. */
  readonly prefix: string;
  /** True directly inside `{...}`, where separators mean rows and columns. */
  readonly inArray: boolean;
}

/** How numbers and arguments are separated in the text that is scanned. */
export interface Spelling {
  readonly decimal: '.' | ',';
  readonly argument: ';' | ',';
  /** Between columns of an inline array. */
  readonly arrayColumn: '\\' | ',' | ';';
  /** Between rows of an inline array. */
  readonly arrayRow: ';' | '|';
}

/** As formulas are stored: `;` between arguments, point as decimal mark. */
export const CANONICAL: Spelling = {
  decimal: '.',
  argument: ';',
  arrayColumn: '\\',
  arrayRow: ';',
};

/** Sheet names and defined names may be in any script. */
const WORD = 'A-Za-z0-9_.\\u00a1-\\uffff';
const PREFIX = `(?:'(?:[^']|'')+'|(?:\\[[^\\]]*\\])?[A-Za-z_\\u00a1-\\uffff][${WORD}]*)!`;
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const RANGE = `(?:${CELL}:${CELL}|${CELL}:${COLUMN}|${COLUMN}:${COLUMN}|\\$?\\d+:\\$?\\d+|${CELL})(?![${WORD}(!])`;

const REFERENCE = new RegExp(`(${PREFIX})?(${RANGE})`, 'y');
const STRING = /"(?:[^"]|"")*"?/y;
const ERROR = /(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|ERROR!))/y;
const LOST_REFERENCE = new RegExp(`${PREFIX}#REF!`, 'y');
const NUMBER_POINT = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NUMBER_COMMA = /(?:\d+(?:,\d+)?|,\d+)(?:[eE][+-]?\d+)?/y;
const WORDS = new RegExp(`[A-Za-z_\\\\\\u00a1-\\uffff][${WORD}]*`, 'y');
const SPACE = /\s+/y;

/** Formula with or without its leading `=`. Never throws: what it does not know is `other`. */
export function scanFormula(formula: string, spelling: Spelling): Piece[] {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const number = spelling.decimal === ',' ? NUMBER_COMMA : NUMBER_POINT;
  const pieces: Piece[] = [];
  const brackets: string[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const push = (kind: PieceKind, piece: string, prefix = ''): void => {
    pieces.push({ kind, text: piece, prefix, inArray: brackets[brackets.length - 1] === '{' });
    at += piece.length;
  };
  while (at < text.length) {
    const char = text[at]!;
    const space = match(SPACE);
    if (space) {
      push('space', space[0]);
      continue;
    }
    if (char === '"') {
      push('string', match(STRING)![0]);
      continue;
    }
    const error = match(ERROR) ?? match(LOST_REFERENCE);
    if (error) {
      push('error', error[0]);
      continue;
    }
    const reference = match(REFERENCE);
    if (reference) {
      push('reference', reference[0], reference[1] ?? '');
      continue;
    }
    const inArray = brackets[brackets.length - 1] === '{';
    const separators = inArray
      ? [spelling.arrayColumn, spelling.arrayRow]
      : [spelling.argument, ';'];
    if (separators.includes(char) && !(inArray && char === ',' && spelling.decimal === ',')) {
      push('separator', char);
      continue;
    }
    const figure = match(number);
    if (figure) {
      push('number', figure[0]);
      continue;
    }
    const word = match(WORDS);
    if (word) {
      const called = /^\s*\(/.test(text.slice(at + word[0].length, at + word[0].length + 20));
      push(called ? 'function' : 'name', word[0]);
      continue;
    }
    if (char === '(' || char === '{') {
      push('open', char);
      brackets.push(char);
      continue;
    }
    if (char === ')' || char === '}') {
      brackets.pop();
      push('close', char);
      continue;
    }
    push('other', char);
  }
  return pieces;
}
