// Spells a stored formula the way HyperFormula wants it.
import { CANONICAL, type Piece, scanFormula } from './formulaScan.ts';
import { closeRange, isOpenRange, printPieces } from './formulaSpelling.ts';
import { isKnownFunction } from './functions/registerSheetsFunctions.ts';
import { sheetOfPrefix } from './shiftFormula.ts';

interface EngineFormula {
  /** null when the engine can't know some function or reference. */
  readonly text: string | null;
  /** True when an open range (`A2:A`) was closed at the sheet's present end. */
  readonly open: boolean;
}

interface EngineSetting {
  /** Decimal comma in the workbook's locale. */
  readonly comma: boolean;
  /** Rows of a sheet; null means the formula's own. */
  lastRow(sheet: string | null): number;
}

const FILLS_MORE =
  /\b(FILTER|UNIQUE|SORT|SORTN|ARRAYFORMULA|TRANSPOSE|SEQUENCE|SPLIT|MMULT|HSTACK|VSTACK|FLATTEN|ARRAY_CONSTRAIN)\s*\(|[{]/i;

/** True when the formula may fill cells beside its own. */
export function mayFillMore(formula: string): boolean {
  return FILLS_MORE.test(formula);
}

/**
 * What Sheets writes into an Excel file for a function that Excel lacks: `IFERROR(__xludf.DUMMYFUNCTION("…"),12)`.
 * It fails there, and so does NA with any argument, which leaves the figure that Sheets last worked out.
 */
const UNKNOWN_TO_EXCEL = /^__xludf\.DUMMYFUNCTION$/i;

export function engineFormula(formula: string, setting: EngineSetting): EngineFormula {
  let known = true;
  let open = false;
  const respell = (piece: Piece): Piece => {
    switch (piece.kind) {
      case 'reference': {
        // Another workbook: `[1]Sheet1!A1`.
        if (piece.prefix.includes('[')) known = false;
        const sheet = piece.prefix === '' ? null : sheetOfPrefix(piece.prefix);
        // Quoted always: the engine takes fewer letters in bare names than Sheets.
        const prefix = sheet === null ? '' : `'${sheet.replace(/'/g, "''")}'!`;
        const range = piece.text.slice(piece.prefix.length);
        if (!isOpenRange(range)) return { ...piece, text: prefix + range };
        open = true;
        return { ...piece, text: prefix + closeRange(range, setting.lastRow(sheet)) };
      }
      case 'function':
        if (UNKNOWN_TO_EXCEL.test(piece.text)) return { ...piece, text: 'NA' };
        if (!isKnownFunction(piece.text)) known = false;
        return piece;
      case 'other':
        // Structured references of Excel tables, implicit intersection.
        if (piece.text === '[' || piece.text === '@') known = false;
        return piece;
      case 'string':
        return { ...piece, text: engineString(piece.text) };
      case 'name':
        return /^(true|false)$/i.test(piece.text) ? { ...piece, text: `${piece.text}()` } : piece;
      case 'error':
        return piece.text.endsWith('#REF!') ? { ...piece, text: '#REF!' } : piece;
      default:
        return piece;
    }
  };
  const pieces = scanFormula(formula, CANONICAL).map(respell);
  if (!known) return { text: null, open };
  const text = printPieces(pieces, CANONICAL, {
    decimal: setting.comma ? ',' : '.',
    argument: ';',
    arrayColumn: setting.comma ? ';' : ',',
    arrayRow: setting.comma ? '|' : ';',
  });
  return { text, open };
}

/** The engine's texts know no doubled quotes, and a backslash before the closing quote hides it: spell both out. */
function engineString(literal: string): string {
  const inner = literal.slice(1, -1);
  if (!inner.includes('"') && !inner.endsWith('\\')) return literal;
  const parts = inner
    .replace(/""/g, '"')
    .split(/("|\\+(?="|$))/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '"') return 'CHAR(34)';
      return /^\\+$/.test(part) ? `REPT(CHAR(92);${part.length})` : `"${part}"`;
    });
  return `(${parts.join('&')})`;
}
