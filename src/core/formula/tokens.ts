// The parts of a formula, as the tokenizer hands them out and the printer takes them back.

export type TokenKind =
  | 'equals'
  | 'function'
  | 'reference'
  | 'name'
  | 'number'
  | 'string'
  | 'boolean'
  | 'error'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator'
  | 'arrayOpen'
  | 'arrayClose'
  | 'arrayColumn'
  | 'arrayRow'
  | 'space'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  /**
   * As written, but for three that depend on the locale and are kept in canonical form:
   * numbers have a decimal point, separators are `;`, array columns are `\`.
   */
  readonly text: string;
}

/** How a workbook spells formulas: what separates arguments and what marks decimals. */
export interface Spelling {
  readonly separator: ';' | ',';
  readonly decimal: '.' | ',';
}

export const SEMICOLON: Spelling = { separator: ';', decimal: ',' };
export const COMMA: Spelling = { separator: ',', decimal: '.' };
/** What the core keeps: `;` between arguments, `.` in numbers, `\` between array columns. */
export const CANONICAL: Spelling = { separator: ';', decimal: '.' };

// Languages with a decimal comma, whose formulas are written with `;`. `in` is Java's old code for Indonesian.
const DECIMAL_COMMA = new Set(
  'id in de fr es it nl pt ru tr pl sv no nb nn da fi cs sk hu ro bg hr sl sr uk el lt lv et vi be ca'.split(
    ' ',
  ),
);
const DECIMAL_POINT_REGIONS = new Set(
  'es_MX es_PR es_US es_DO es_GT es_HN es_NI es_PA es_SV'.split(' '),
);

/** `id_ID` → `;` and decimal comma; `en_US` → `,` and decimal point; null when the locale is not known. */
export function spellingOf(locale: string | null): Spelling | null {
  if (locale === null || locale === '') return null;
  const normal = locale.replace('-', '_');
  if (DECIMAL_POINT_REGIONS.has(normal)) return COMMA;
  return DECIMAL_COMMA.has(normal.split('_')[0]!.toLowerCase()) ? SEMICOLON : COMMA;
}
