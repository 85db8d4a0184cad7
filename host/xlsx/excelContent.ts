// The content of a cell from what the Excel library makes of it.
import type { Cell } from '@cj-tech-master/excelts';
import { fromExcelFormula } from '../engine/formulaSpelling.ts';
import type { Content } from '../engine/sheetEngine.ts';

type Cached = Extract<Content, { type: 'formula' }>['cached'];

/** Days since 30 December 1899, as Sheets counts. */
export function serialOf(date: Date): number {
  const serial = date.getTime() / 86400000 + 25569;
  return Math.round(serial * 1e8) / 1e8;
}

/** Rich text, notes and links as plain text. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  const parts = value as { richText?: unknown; texts?: unknown; text?: unknown };
  const list = parts.richText ?? parts.texts;
  if (Array.isArray(list)) return list.map(plainText).join('');
  return plainText(parts.text);
}

/** null for a blank cell. */
export function contentFromExcel(cell: Cell): Content | null {
  const value = cell.value;
  const formula = cell.formula;
  if (formula) {
    const cached = cachedOf(cell.result);
    const array =
      typeof value === 'object' &&
      value !== null &&
      'shareType' in value &&
      value.shareType === 'array';
    const canonical = arrayFormula(fromExcelFormula(`=${formula}`), array);
    return cached === undefined
      ? { type: 'formula', formula: canonical }
      : { type: 'formula', formula: canonical, cached };
  }
  if (value === null || value === undefined) return null;
  if (typeof value === 'number')
    return Number.isFinite(value) ? { type: 'number', value } : { type: 'error', value: '#NUM!' };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'string') return value === '' ? null : { type: 'text', value };
  if (value instanceof Date) {
    const serial = serialOf(value);
    return Number.isFinite(serial)
      ? { type: 'number', value: serial }
      : { type: 'error', value: '#NUM!' };
  }
  if ('error' in value) return { type: 'error', value: value.error };
  if ('checkbox' in value) return { type: 'boolean', value: value.checkbox };
  if ('result' in value) {
    // A shared formula whose master is missing: what it showed is all that is known.
    const cached = cachedOf(value.result);
    if (cached === undefined || cached === null) return null;
    if (typeof cached === 'object') return { type: 'error', value: cached.error };
    if (typeof cached === 'number') return { type: 'number', value: cached };
    if (typeof cached === 'boolean') return { type: 'boolean', value: cached };
    return { type: 'text', value: cached };
  }
  const text = plainText(value);
  return text === '' ? null : { type: 'text', value: text };
}

/** Functions that fill cells beside their own in Sheets without being asked. */
const FILLS_BY_ITSELF =
  /^=(?:ARRAYFORMULA|FILTER|UNIQUE|SORT|SORTN|SEQUENCE|TRANSPOSE|HSTACK|VSTACK|MMULT|SPLIT|QUERY|IMPORTRANGE)\(/i;

/** An array formula of Excel is what Sheets calls ARRAYFORMULA. */
function arrayFormula(canonical: string, array: boolean): string {
  if (!array || FILLS_BY_ITSELF.test(canonical)) return canonical;
  return `=ARRAYFORMULA(${canonical.slice(1)})`;
}

function cachedOf(result: unknown): Cached | undefined {
  if (result === undefined || result === null) return undefined;
  if (result instanceof Date) return serialOf(result);
  if (typeof result === 'object')
    return 'error' in result ? { error: String(result.error) } : undefined;
  if (typeof result === 'number') return Number.isFinite(result) ? result : undefined;
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return undefined;
}
