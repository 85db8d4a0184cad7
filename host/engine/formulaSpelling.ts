// Respells a formula between the stored form, the workbook's locale, Excel files and the calculating engine.
import { CANONICAL, type Piece, type Spelling, scanFormula } from './formulaScan.ts';

const POINT: Spelling = { decimal: '.', argument: ',', arrayColumn: ',', arrayRow: ';' };
const COMMA: Spelling = { decimal: ',', argument: ';', arrayColumn: '\\', arrayRow: ';' };

/** Locales of Sheets with a decimal point; all others that matter here write a comma. */
export function usesDecimalComma(locale: string): boolean {
  return !/^(en|zh|ja|ko|th|ms|hi|he)([_-]|$)/i.test(locale);
}

function spellingOf(locale: string): Spelling {
  return usesDecimalComma(locale) ? COMMA : POINT;
}

/** Puts the pieces together in another spelling. */
export function printPieces(pieces: readonly Piece[], from: Spelling, to: Spelling): string {
  let out = '=';
  for (const piece of pieces) {
    if (piece.kind === 'separator') {
      if (!piece.inArray) out += to.argument;
      else out += piece.text === from.arrayRow ? to.arrayRow : to.arrayColumn;
    } else if (piece.kind === 'number') {
      out +=
        from.decimal === to.decimal ? piece.text : piece.text.replace(from.decimal, to.decimal);
    } else out += piece.text;
  }
  return out;
}

/** `=SUM(A1,1.5)` or `=SUM(A1;1,5)` as the locale spells it → `=SUM(A1;1.5)`. */
export function canonicalFormula(local: string, locale: string): string {
  const spelling = spellingOf(locale);
  return printPieces(scanFormula(local, spelling), spelling, CANONICAL);
}

export function localFormula(canonical: string, locale: string): string {
  return printPieces(scanFormula(canonical, CANONICAL), CANONICAL, spellingOf(locale));
}

/** Excel keeps newer functions under prefixes that nobody types. */
const EXCEL_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xll\.)+/i;

/** Functions that Excel files must carry with `_xlfn.` (ECMA-376 did not know them). */
const NEWER_IN_EXCEL = new Set(
  `CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH XOR DAYS ISOWEEKNUM NUMBERVALUE FORMULATEXT SHEET SHEETS
   UNICHAR UNICODE BASE DECIMAL ARABIC PDURATION RRI COMBINA PERMUTATIONA GAMMA GAUSS PHI SEQUENCE UNIQUE RANDARRAY
   SORTBY LET LAMBDA VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS TEXTBEFORE
   TEXTAFTER TEXTSPLIT MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED ACOT ACOTH COT COTH CSC CSCH SEC SECH
   BITAND BITOR BITXOR BITLSHIFT BITRSHIFT CEILING.MATH FLOOR.MATH RANK.EQ RANK.AVG MODE.SNGL MODE.MULT
   STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC PERCENTRANK.INC
   PERCENTRANK.EXC COVARIANCE.P COVARIANCE.S SKEW.P REGEXEXTRACT REGEXREPLACE`.split(/\s+/),
);
const WORKSHEET_IN_EXCEL = new Set(['FILTER', 'SORT']);

/** `A2:A1048576`, which is how Excel says `A2:A`. */
const TO_LAST_ROW = /(\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3})\$?1048576$/;

export function fromExcelFormula(formula: string): string {
  const pieces = scanFormula(formula, POINT).map((piece) => {
    if (piece.kind === 'function' || piece.kind === 'name')
      return { ...piece, text: piece.text.replace(EXCEL_PREFIX, '') };
    if (piece.kind === 'reference')
      return { ...piece, text: piece.text.replace(TO_LAST_ROW, '$1') };
    return piece;
  });
  return printPieces(pieces, POINT, CANONICAL);
}

/** Without the leading `=`, the way the file format wants it. Open ranges (`A2:A`) are closed, Excel has none. */
export function toExcelFormula(canonical: string): string {
  const pieces = scanFormula(canonical, CANONICAL).map((piece) => {
    if (piece.kind === 'reference') return { ...piece, text: closeRange(piece.text, 1048576) };
    if (piece.kind !== 'function') return piece;
    const name = piece.text.toUpperCase();
    if (WORKSHEET_IN_EXCEL.has(name)) return { ...piece, text: `_xlfn._xlws.${name}` };
    return NEWER_IN_EXCEL.has(name) ? { ...piece, text: `_xlfn.${name}` } : piece;
  });
  return printPieces(pieces, CANONICAL, POINT).slice(1);
}

const OPEN_RANGE = /(\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3})$/;

export function isOpenRange(reference: string): boolean {
  return OPEN_RANGE.test(reference);
}

/** `A2:A` → `A2:A500`. */
export function closeRange(reference: string, lastRow: number): string {
  return isOpenRange(reference) ? `${reference}${lastRow}` : reference;
}
