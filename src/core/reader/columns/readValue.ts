// Reads one cell as a value of its column: typed cells first, text by the notation that the column proves.
import type { Cell } from '../../grid/cell.ts';
import type { ColumnType } from '../../model/column.ts';
import type { Value } from '../../model/planTable.ts';
import type { Quantity } from '../../model/quantity.ts';
import { isDash, isTick } from '../../numbers/marks.ts';
import type { Notation } from '../../numbers/notation.ts';
import { parseNumber } from '../../numbers/parseNumber.ts';
import { parseQuantities } from '../../numbers/parseQuantities.ts';
import { countsHundredths } from '../../numbers/percentFormat.ts';

export interface ReadAs {
  readonly type: ColumnType;
  readonly notation: Notation | null;
}

/** Never throws. A blank cell, or a formula that gives an empty text, is `blank`. */
export function readValue(cell: Cell, row: number, column: number, as: ReadAs): Value {
  const text = cell.display.trim();
  const base = {
    row,
    column,
    text,
    value: null,
    quantities: [],
    state: 'blank',
    readings: [],
    numberAsText: false,
    formula: cell.formula,
  } as const satisfies Value;
  switch (cell.kind) {
    case 'blank':
      return base;
    case 'error':
      return {
        ...base,
        text: text || String(cell.value),
        value: text || String(cell.value),
        state: 'error',
      };
    case 'number':
      return { ...base, ...numberValue(Number(cell.value), cell.format, as.type) };
    case 'boolean':
      if (cell.value === true) return { ...base, value: text || 'v', state: 'tick' };
      return as.type === 'tick' ? base : { ...base, value: text, state: 'text' };
    case 'date':
      return { ...base, value: String(cell.value ?? text), state: 'text' };
    default:
      return { ...base, ...textValue(text || String(cell.value ?? '').trim(), as) };
  }
}

type Part = Partial<Value>;

function numberValue(raw: number, format: string, type: ColumnType): Part {
  if (!Number.isFinite(raw)) return { value: String(raw), state: 'text' };
  const value = countsHundredths(format) ? tidy(raw * 100) : raw;
  const unit = format.includes('%') ? '%' : type === 'quantity' ? unitInFormat(format) : null;
  return { value, state: 'number', quantities: [{ value, unit }] };
}

/** `0 "Dokumen"` shows a unit that the cell does not hold. */
function unitInFormat(format: string): string | null {
  const match = /"\s*([A-Za-z][^"]*?)\s*"/.exec(format);
  return match && !/^rp/i.test(match[1]!) ? match[1]! : null;
}

function textValue(text: string, as: ReadAs): Part {
  if (text === '') return {};
  if (isDash(text)) return { state: 'dash' };
  if (as.type === 'text' || as.type === 'code') return { value: text, state: 'text' };
  if (isTick(text)) return { value: text, state: 'tick' };
  if (as.type === 'tick') return { value: text, state: 'text' };

  const parsed = parseNumber(text, as.notation);
  if (parsed.state === 'number') {
    const plain = parsed.unit === null || (parsed.unit === '%' && as.type === 'percent');
    const quantity: Quantity = { value: parsed.value, unit: parsed.unit };
    const several = plain ? [quantity] : parseQuantities(text, as.notation);
    return {
      value: several.length > 1 ? text : parsed.value,
      quantities: several.length > 0 ? several : [quantity],
      state: plain ? 'number' : 'quantity',
      numberAsText: plain,
    };
  }
  if (parsed.state === 'ambiguous') {
    // Rupiah has no three decimals: what could be thousands is.
    if (as.type === 'money') {
      const value = Math.max(...parsed.readings);
      return { value, quantities: [{ value, unit: null }], state: 'number', numberAsText: true };
    }
    return { value: text, state: 'ambiguous', readings: parsed.readings, numberAsText: true };
  }
  const quantities = parseQuantities(text, as.notation);
  if (quantities.length > 0) return { value: text, quantities, state: 'quantity' };
  return { value: text, state: 'text' };
}

// 0.2877 × 100 leaves binary dust.
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}
