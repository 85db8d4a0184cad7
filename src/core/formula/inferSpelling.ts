// Decides how one formula is spelled: by what it proves itself, else by the locale of its workbook.
import { COMMA, SEMICOLON, type Spelling, spellingOf } from './tokens.ts';

// With one argument these make no sense: `ROUND(A1*100,2)` without any `;` separates by comma.
const NEEDS_TWO =
  /\b(?:IF|IFERROR|IFNA|IFS|ROUND|ROUNDUP|ROUNDDOWN|SUMIFS?|COUNTIFS?|AVERAGEIFS?|[VHX]LOOKUP|LOOKUP|MATCH|INDEX|POWER|MOD|QUOTIENT|CHOOSE|LARGE|SMALL|RANK|TEXT|SUBTOTAL|SWITCH|OFFSET)\s*\(/i;

/**
 * A `;` between arguments proves `;` and decimal comma (a comma locale still keeps its decimal point).
 * Without one, a comma that cannot be a decimal mark (`SUM(A1,B1)`) proves commas. Else the locale
 * decides; not known: commas separate.
 */
export function inferSpelling(formula: string, locale: string | null): Spelling {
  const ofLocale = spellingOf(locale);
  if (ofLocale?.decimal === '.') return COMMA;
  const bare = formula.replace(/"(?:[^"]|"")*"?/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!');
  if (/;/.test(bare.replace(/\{[^{}]*\}/g, '')) || /\\/.test(bare)) return SEMICOLON;
  if (/(?:[^\d\s]|(?:[A-Za-z$]|!)\$?\d+)\s*,|,\s*(?:\D|$)|\d\s+,|,\s/.test(bare)) return COMMA;
  if (/\d,\d+,\d/.test(bare) || (bare.includes(',') && NEEDS_TWO.test(bare))) return COMMA;
  if (/(?<![\w.$])\d+\.\d/.test(bare)) return COMMA;
  return ofLocale ?? COMMA;
}
