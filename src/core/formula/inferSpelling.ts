// Decides how one formula is spelled: by what it proves itself, else by the locale of its workbook.
import { COMMA, SEMICOLON, type Spelling, spellingOf } from './tokens.ts';

// With one argument these make no sense, so `ROUND(A1*100,2)` without any `;` separates by comma.
const NEEDS_TWO = new Set(
  'IF IFERROR IFNA IFS ROUND ROUNDUP ROUNDDOWN SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS VLOOKUP HLOOKUP XLOOKUP LOOKUP MATCH INDEX POWER MOD QUOTIENT CHOOSE LARGE SMALL RANK TEXT SUBTOTAL SWITCH OFFSET'.split(
    ' ',
  ),
);

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
  if (/\d,\d+,\d/.test(bare) || separatesInCall(bare)) return COMMA;
  if (/(?<![\w.$])\d+\.\d/.test(bare)) return COMMA;
  return ofLocale ?? COMMA;
}

// A comma directly inside a call that needs two arguments, behind more than a bare number.
function separatesInCall(bare: string): boolean {
  const calls: { readonly needsTwo: boolean; readonly from: number }[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    const character = bare[at];
    if (character === '(') {
      const name = /[A-Za-z.]+$/.exec(bare.slice(Math.max(0, at - 20), at).trimEnd())?.[0] ?? '';
      calls.push({ needsTwo: NEEDS_TWO.has(name.toUpperCase()), from: at + 1 });
    } else if (character === ')') calls.pop();
    else if (character === ',') {
      const call = calls[calls.length - 1];
      if (call?.needsTwo && !/^\s*\d+$/.test(bare.slice(call.from, at))) return true;
    }
  }
  return false;
}
