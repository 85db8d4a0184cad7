// One cell of a snapshot from what the bulk calls returned for it.
import { BLANK_CELL, type Cell, type CellKind } from '../core/grid/cell.ts';
import { isDate, type WallClock } from './dates.ts';

/** How the services and the REST API spell an automatic number format. */
const AUTOMATIC = new Set(['', 'General', '0.###############']);

const ERROR_TEXT =
  /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|ERROR!|SPILL!|CALC!|GETTING_DATA)$/;

/** `#DIV/0!` and its like: errors arrive as text, so only their exact spelling tells them from text. */
export function isErrorText(text: string): boolean {
  return ERROR_TEXT.test(text);
}

interface RawCell {
  readonly value: unknown;
  readonly formula: string;
  readonly display: string;
  readonly format: string;
  readonly note: string;
  readonly bold: boolean;
  /** `#rrggbb`; white counts as none. */
  readonly background: string;
}

function kindOf(value: unknown): CellKind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (isDate(value)) return 'date';
  if (value === '' || value === null || value === undefined) return 'blank';
  return isErrorText(String(value)) ? 'error' : 'text';
}

/** @param clock day and time of a date in the spreadsheet's time zone */
export function toCell(raw: RawCell, clock: (date: Date) => WallClock): Cell {
  const kind = kindOf(raw.value);
  const format = AUTOMATIC.has(raw.format) ? '' : raw.format;
  const fill = raw.background === '' || /^#f{6}$/i.test(raw.background) ? null : raw.background;
  if (
    kind === 'blank' &&
    raw.formula === '' &&
    format === '' &&
    raw.note === '' &&
    !raw.bold &&
    fill === null
  ) {
    return BLANK_CELL;
  }
  const moment = kind === 'date' ? clock(raw.value as Date) : null;
  return {
    kind,
    ...(moment && moment.time > 0 ? { time: moment.time } : {}),
    value:
      kind === 'blank'
        ? null
        : moment
          ? moment.day
          : kind === 'text' || kind === 'error'
            ? String(raw.value)
            : (raw.value as number | boolean),
    formula: raw.formula === '' ? null : raw.formula,
    format,
    display: raw.display,
    note: raw.note === '' ? null : raw.note,
    bold: raw.bold,
    fill: fill === null ? null : fill.toLowerCase(),
  };
}
