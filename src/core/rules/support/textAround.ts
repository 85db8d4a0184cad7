// The running text on a sheet: what stands outside its tables, in paragraphs that know their cells.
import type { Grid } from '../../grid/grid.ts';
import type { PlanTable } from '../../model/planTable.ts';
import { formatNumber } from '../../numbers/formatNumber.ts';

export interface Sentence {
  readonly text: string;
  /** Zero-based cell of the text at this position of `text`. */
  cellAt(position: number): { readonly row: number; readonly column: number };
}

interface Line {
  readonly row: number;
  readonly column: number;
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
  let column = -1;
  const parts: string[] = [];
  grid.cells[row]!.forEach((cell, at) => {
    if (cell.kind === 'blank' || cell.kind === 'error') return;
    if (column < 0) column = at;
    parts.push(
      cell.kind === 'number' ? formatNumber(Number(cell.value)) : String(cell.display).trim(),
    );
  });
  const text = parts.filter((part) => part !== '').join(' ');
  return text === '' || text.length > LONGEST ? null : { row, column, text };
}

/** A full stop before a capital ends a sentence, unless it stands behind an abbreviation. */
const END = /(?<=[a-z\d)\]-]{2,}\.)\s+(?=[A-Z(])/g;
const ABBREVIATED = /\b(?:rp|no|tgl|kab|prov|kec|ta|th|dll|dsb|drs|dr|ir|hj?|st|mt|sd|s\.d)\.$/i;

function sentencesOf(lines: readonly Line[]): Sentence[] {
  const starts: { readonly at: number; readonly line: Line }[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n';
    starts.push({ at: text.length, line });
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
        const own = [...starts].reverse().find((start) => start.at <= at) ?? starts[0]!;
        return { row: own.line.row, column: own.line.column };
      },
    };
  });
}
