// One cell as sendDistrict takes it, from the parts that a workbook or an Excel file keeps.
import { isDateFormat } from 'numfmt';
import { BLANK_CELL, type Cell } from '../../src/core/grid/cell.ts';
import type { CellStyle, Scalar } from '../engine/sheetEngine.ts';
import { formatDate, instantOfSerial } from './serialDates.ts';

interface CellParts {
  readonly result: Scalar | { readonly error: string };
  /** As the workbook's locale spells it, null for typed cells. */
  readonly formula: string | null;
  readonly format: string;
  readonly display: string;
  readonly note: string | null;
  readonly style: CellStyle;
  readonly timeZone: string;
}

/** Null when there is nothing worth sending. */
export function messageCell(parts: CellParts): Cell | null {
  const { result, format } = parts;
  const rest = {
    formula: parts.formula,
    format,
    display: parts.display,
    note: parts.note,
    bold: parts.style.bold === true,
    fill: parts.style.fill ?? null,
  };
  const cell: Cell = { ...typed(result, format, parts.timeZone), ...rest };
  return isBlank(cell) ? null : cell;
}

function typed(
  result: CellParts['result'],
  format: string,
  timeZone: string,
): Pick<Cell, 'kind' | 'value'> {
  if (result === null || result === '') return { kind: 'blank', value: null };
  if (typeof result === 'object') return { kind: 'error', value: result.error };
  if (typeof result === 'string') return { kind: 'text', value: result };
  if (typeof result === 'boolean') return { kind: 'boolean', value: result };
  if (format === '' || !isDateFormat(format)) return { kind: 'number', value: result };
  const day = formatDate(instantOfSerial(result, timeZone), timeZone, 'yyyy-MM-dd');
  return { kind: 'date', value: day };
}

function isBlank(cell: Cell): boolean {
  return (Object.keys(BLANK_CELL) as (keyof Cell)[]).every((key) => cell[key] === BLANK_CELL[key]);
}
