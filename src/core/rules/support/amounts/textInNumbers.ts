// Numbers stored as text in a column that the reader did not understand but that holds numbers: a unit price, a volume.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { parseNumber } from '../../../numbers/parseNumber.ts';
import { mistyped } from './mistyped.ts';

/** So many cells must be numbers, and this share of those that are filled. */
const FEWEST = 4;
const SHARE = 0.8;
/** `185 juta`: a number in words, that no sum takes. */
const SCALED = /^(?:rp\.?\s*)?\d[\d.,]*\s*(?:ribu|rb|juta|jt|miliar|milyar)\.?$/i;
/** `Rp. 20.000 (+1 lainnya)`: words of its own stand behind the figure, so that it is meant as text. */
const REMARKED = /\d\s*\([^)]*\p{L}{3}[^)]*\)\s*$/u;

export interface TextInNumbers {
  readonly row: PlanRow;
  readonly column: number;
  readonly text: string;
  /** Null when the text can be read in two ways. */
  readonly number: number | null;
  /** A letter stands in it for a digit. */
  readonly letter: boolean;
}

export function textInNumbers(table: PlanTable, grid: Grid | undefined): TextInNumbers[] {
  if (!grid) return [];
  return table.unknownColumns.flatMap(({ column }) => {
    let numbers = 0;
    let others = 0;
    const found: TextInNumbers[] = [];
    for (const row of table.rows) {
      const cell = cellAt(grid, row.row, column);
      if (cell.kind === 'number') numbers++;
      if (cell.kind !== 'text' || cell.formula !== null) continue;
      const text = cell.display.trim();
      const parsed = /\d/.test(text) ? parseNumber(text, null) : null;
      const slip = mistyped(text);
      if (REMARKED.test(text)) others++;
      else if (SCALED.test(text)) found.push({ row, column, text, number: null, letter: false });
      else if (slip) found.push({ row, column, text, ...slip });
      else if (parsed && parsed.state !== 'none') {
        const number = parsed.state === 'number' ? parsed.value : null;
        found.push({ row, column, text, number, letter: false });
      } else if (text !== '') others++;
    }
    const enough = numbers >= FEWEST && numbers >= SHARE * (numbers + others + found.length);
    return enough ? found : [];
  });
}
