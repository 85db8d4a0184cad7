// A cell of a snapshot as the input that puts it back.
import type { Cell } from '../grid/cell.ts';
import type { Input } from './edit.ts';

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** ISO `yyyy-MM-dd` → serial number of Sheets (days since 30 December 1899); null when it is not a date. */
export function dateSerial(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Math.round((time - EPOCH_MS) / DAY_MS);
}

/**
 * What to write so that the cell holds again what the snapshot saw. A formula goes back letter for letter, as
 * the workbook spelled it. A date goes back as its serial number: the cell keeps its date format.
 */
export function cellInput(cell: Cell): Input {
  if (cell.formula !== null) return { f: cell.formula };
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'number':
      return { n: Number(cell.value) };
    case 'boolean':
      return { b: cell.value === true };
    case 'date': {
      const serial = dateSerial(String(cell.value));
      return serial === null ? { t: String(cell.value) } : { n: serial + (cell.time ?? 0) };
    }
    case 'error':
      // A typed error constant: as text it would stop being an error.
      return { f: `=${String(cell.value)}` };
    case 'text':
      return { t: String(cell.value) };
  }
}
