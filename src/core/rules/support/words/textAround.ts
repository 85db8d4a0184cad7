// The running text on a sheet: what stands outside its tables, in paragraphs that know their cells.
import type { Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';

export interface Sentence {
  readonly text: string;
  /** Zero-based cell of the text at this position of `text`. */
  cellAt(position: number): { readonly row: number; readonly column: number };
}

interface Part {
  readonly row: number;
  readonly column: number;
  /** Position in the text it belongs to. */
  readonly at: number;
}

interface Line {
  readonly parts: readonly Part[];
  readonly text: string;
}

const LONGEST = 4000;

/** Sentences of the rows that belong to no table; neighbouring rows are one text. */
export function sentencesAround(grid: Grid, tables: readonly PlanTable[]): Sentence[] {
  const found: Sentence[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) found.push(...sentencesOf(open));
    open = [];
  };
  for (let row = 0; row < grid.cells.length; row += 1) {
    const line = isFree(row, tables) ? lineOf(grid, row) : null;
    if (line === null) close();
    else open.push(line);
  }
  close();
  return found;
}

function isFree(row: number, tables: readonly PlanTable[]): boolean {
  return tables.every(
    ({ area, ignoredRows }) =>
      row < area.row ||
      row >= area.row + area.rows ||
      ignoredRows.some((ignored) => ignored.row === row),
  );
}

function lineOf(grid: Grid, row: number): Line | null {
  const parts: Part[] = [];
  let text = '';
  grid.cells[row]!.forEach((cell, column) => {
    if (cell.kind === 'blank' || cell.kind === 'error') return;
    const own =
      cell.kind === 'number' ? formatNumber(Number(cell.value)) : String(cell.display).trim();
    if (own === '') return;
    if (text !== '') text += ' ';
    parts.push({ row, column, at: text.length });
    text += own;
  });
  return text === '' || text.length > LONGEST ? null : { parts, text };
}

/** A full stop before a capital ends a sentence, unless it stands behind an abbreviation. */
const END = /(?<=[a-z\d)\]-]{2,}\.)\s+(?=[A-Z(])/g;
const ABBREVIATED = /\b(?:rp|no|tgl|kab|prov|kec|ta|th|dll|dsb|drs|dr|ir|hj?|st|mt|sd|s\.d)\.$/i;

function sentencesOf(lines: readonly Line[]): Sentence[] {
  const parts: Part[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n';
    for (const part of line.parts) parts.push({ ...part, at: part.at + text.length });
    text += line.text;
  }
  const cuts = [0];
  for (const match of text.matchAll(END)) {
    if (!ABBREVIATED.test(text.slice(0, match.index))) cuts.push(match.index + match[0].length);
  }
  return cuts.map((from, i): Sentence => {
    const to = cuts[i + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      cellAt: (position) => {
        const at = from + position;
        const own = [...parts].reverse().find((part) => part.at <= at) ?? parts[0]!;
        return { row: own.row, column: own.column };
      },
    };
  });
}
