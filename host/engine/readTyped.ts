// What a user types into a cell, read the way Sheets reads it in the workbook's locale.
import { getFormatFromId, isPercentFormat, parseValue } from 'numfmt';
import { languageOf } from './displayValue.ts';
import { canonicalFormula, usesDecimalComma } from './formulaSpelling.ts';
import type { Content } from './sheetEngine.ts';

export interface Typed {
  readonly content: Content;
  /** The number format that the spelling asks for, null when it asks for none. */
  readonly format: string | null;
}

const ERRORS = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|ERROR!)$/;
const TRUE_WORDS = /^(true|benar)$/i;
const FALSE_WORDS = /^(false|salah)$/i;

function text(value: string): Typed {
  return { content: { type: 'text', value }, format: null };
}

function number(value: number, format: string | null): Typed {
  return { content: { type: 'number', value }, format };
}

function dateFormat(id: number, comma: boolean): string {
  const day = comma ? 'dd/mm/yyyy' : 'm/d/yyyy';
  if (id === 22) return `${day} hh:mm:ss`;
  if (id >= 18 && id <= 21) return 'hh:mm:ss';
  return day;
}

/** `Rp 1.500`, `-Rp1.500,50`, `Rp. 2.000`: sign, mark and figure. */
const RUPIAH = /^([+-]?)\s*Rp\.?\s*([+-]?)([\d.,]+)$/i;

function plainNumber(typed: string, comma: boolean): number | null {
  const shape = comma
    ? /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?$/
    : /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;
  if (!shape.test(typed) || !/\d/.test(typed)) return null;
  const bare = comma ? typed.replace(/\./g, '').replace(',', '.') : typed.replace(/,/g, '');
  const value = Number(bare);
  return Number.isFinite(value) ? value : null;
}

/** `current` is the format that the cell already has; '' when automatic. */
export function readTyped(typed: string, locale: string, current: string): Typed {
  if (typed === '') return { content: { type: 'blank' }, format: null };
  if (current === '@') return text(typed);
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (typed.startsWith('=') && typed.length > 1)
    return { content: { type: 'formula', formula: canonicalFormula(typed, locale) }, format: null };
  if (ERRORS.test(typed)) return { content: { type: 'error', value: typed }, format: null };
  const comma = usesDecimalComma(locale);
  const trimmed = typed.trim();
  if (TRUE_WORDS.test(trimmed)) return { content: { type: 'boolean', value: true }, format: null };
  if (FALSE_WORDS.test(trimmed))
    return { content: { type: 'boolean', value: false }, format: null };

  const plain = plainNumber(trimmed, comma);
  if (plain !== null) {
    // A bare 25 typed into a percent cell means 25 %.
    if (current !== '' && isPercentFormat(current)) return number(plain / 100, null);
    const grouped = comma ? trimmed.includes('.') : /,\d{3}/.test(trimmed);
    const decimals = comma ? trimmed.includes(',') : trimmed.includes('.');
    return number(plain, grouped ? (decimals ? '#,##0.00' : '#,##0') : null);
  }
  const percent = /^(.*?)\s*%$/.exec(trimmed);
  if (percent) {
    const value = plainNumber(percent[1]!, comma);
    if (value === null) return text(typed);
    // Not value / 100: 28,7 % would become 0.28700000000000003.
    const fraction = Number(`${value}e-2`);
    const exact = Number.isFinite(fraction) ? fraction : value / 100;
    return number(exact, Number.isInteger(value) ? '0%' : '0.00%');
  }
  const rupiah = RUPIAH.exec(trimmed);
  if (rupiah) {
    const value = plainNumber(rupiah[3]!, comma);
    if (value === null) return text(typed);
    const minus = (rupiah[1] === '-') !== (rupiah[2] === '-');
    const cents = comma ? rupiah[3]!.includes(',') : rupiah[3]!.includes('.');
    return number(minus ? -value : value, cents ? '"Rp" #,##0.00' : '"Rp" #,##0');
  }
  // Figures with points or commas that fit no number of this locale stay text, not dates (2.13, 71.78).
  if (/^[+-]?[\d.,]+$/.test(trimmed)) return text(typed);
  const parsed = parseValue(trimmed, { locale: languageOf(locale) });
  if (!parsed || typeof parsed.value !== 'number') return text(typed);
  const id = parsed.formatId ?? 0;
  if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))
    return number(parsed.value, dateFormat(id, comma));
  if (id === 5 || id === 6 || id === 7 || id === 8) return text(typed);
  return number(parsed.value, id === 0 ? null : (getFormatFromId(id) ?? null));
}
