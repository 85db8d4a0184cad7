// One cell of a REST answer as a cell of a grid.
import { BLANK_CELL, type Cell, type CellKind } from '../core/grid/cell.ts';
import { isoOfSerial } from './dates.ts';

type Json = Readonly<Record<string, unknown>>;

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Json)[key] : undefined;
}

function textAt(value: unknown, key: string): string {
  const found = part(value, key);
  return typeof found === 'string' ? found : '';
}

/** Channels come as 0..1 and are left out when 0. */
function colour(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const hex = ['red', 'green', 'blue'].map((channel) => {
    const level = part(value, channel);
    const byte = Math.round((typeof level === 'number' ? level : 0) * 255);
    return byte.toString(16).padStart(2, '0');
  });
  const text = `#${hex.join('')}`;
  return text === '#ffffff' ? null : text;
}

function content(cell: unknown, formatType: string): { kind: CellKind; value: Cell['value'] } {
  const effective = part(cell, 'effectiveValue');
  const number = part(effective, 'numberValue');
  if (typeof number === 'number') {
    return formatType === 'DATE' || formatType === 'DATE_TIME'
      ? { kind: 'date', value: isoOfSerial(number) }
      : { kind: 'number', value: number };
  }
  const boolean = part(effective, 'boolValue');
  if (typeof boolean === 'boolean') return { kind: 'boolean', value: boolean };
  const text = part(effective, 'stringValue');
  if (typeof text === 'string' && text !== '') return { kind: 'text', value: text };
  if (part(effective, 'errorValue')) {
    return { kind: 'error', value: textAt(cell, 'formattedValue') || '#ERROR!' };
  }
  return { kind: 'blank', value: null };
}

/** Never throws: what is not understood counts as absent. */
export function restCell(cell: unknown): Cell {
  if (typeof cell !== 'object' || cell === null) return BLANK_CELL;
  const style = part(cell, 'userEnteredFormat');
  const numberFormat = part(style, 'numberFormat');
  const { kind, value } = content(cell, textAt(numberFormat, 'type'));
  const pattern = textAt(numberFormat, 'pattern');
  const formula = textAt(part(cell, 'userEnteredValue'), 'formulaValue');
  const note = textAt(cell, 'note');
  return {
    kind,
    value,
    formula: formula === '' ? null : formula,
    format: pattern === '' && textAt(numberFormat, 'type') === 'TEXT' ? '@' : pattern,
    display: textAt(cell, 'formattedValue'),
    note: note === '' ? null : note,
    bold: part(part(style, 'textFormat'), 'bold') === true,
    fill: colour(part(style, 'backgroundColor')),
  };
}
