// Several rows per work, each with its own figures: `Target` above `Realisasi`, `Fisik (%)` above `Keuangan (Rp)`.
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import type { HeaderBlock } from '../header/findHeaders.ts';
import { headerEnd } from '../header/headerEnd.ts';
import { sameText } from '../tableContext.ts';
import { lineOrder, MOST_LINES } from './lineOrder.ts';
import { lineWord } from './lineWords.ts';
import { unitLines } from './unitLines.ts';
import { type Labelled, workStarts } from './workStarts.ts';

/** One line of the works below their first one. */
export interface WorkLine {
  /** As the office writes it. */
  readonly label: string;
  /** Each row of this line, and the first row of the work that it belongs to. */
  readonly firsts: ReadonlyMap<number, number>;
}

export interface WorkLines {
  /** The column of nothing but such words; null where they stand below the names of the works. */
  readonly column: number | null;
  /** The column where the words stand. */
  readonly labels: number;
  /** True where that is the column of units, which every line has of its own. */
  readonly units: boolean;
  /** True where the first line of each work is what was planned and the next what came of it. */
  readonly planned: boolean;
  /** The first row of each work. */
  readonly firsts: ReadonlySet<number>;
  /** All but the first row of each work. */
  readonly rows: ReadonlySet<number>;
  /** First rows of groups and totals that begin with a further line of the works: they have no first line. */
  readonly foreign: ReadonlySet<number>;
  /** The lines below the first that nearly all works have, from top to bottom; a row of `foreign` is its own first. */
  readonly lines: readonly WorkLine[];
}

const BOTH = /\b(?:rencana|target)\b.*\brealisasi\b/i;
/** What a line says of its own beside its figures is shorter: a unit, `selesai`. */
const OWN_WORDS = 12;
/** Fewer works show no habit. */
const FEWEST = 4;
/** A signature or a remark below the table may stand in the same column. */
const SHARE = 0.85;

/** Null where no column tells lines apart. A column of other things is left after its first cells. */
export function workLines(grid: Grid, block: HeaderBlock, end: number): WorkLines | null {
  const start = headerEnd(block) + 1;
  for (let column = block.left; column <= block.right; column++) {
    const found = inColumn(grid, block, column, end);
    if (found) return found;
  }
  for (let column = block.left; column <= block.right; column++) {
    const found = unitLines(grid, block, column, end) ?? belowNames(grid, column, start, end);
    if (found) return found;
  }
  return null;
}

function inColumn(grid: Grid, block: HeaderBlock, column: number, end: number): WorkLines | null {
  const start = headerEnd(block) + 1;
  // One more than this is too many, however the rest of the column goes on.
  const mostOther = Math.max(0, end - start) * (1 - SHARE) + 1;
  const written: Labelled[] = [];
  const own = new Map<string, number>();
  let other = 0;
  for (let row = start; row < end && other + own.size <= mostOther + MOST_LINES; row++) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === 'blank') continue;
    const known = cell.kind === 'text' ? lineWord(cell.display) : null;
    const text = known ?? (cell.kind === 'text' ? OWN + sameText(cell.display) : OTHER);
    if (text === OTHER) other += 1;
    else if (known === null) own.set(text, (own.get(text) ?? 0) + 1);
    written.push({ row, word: text });
  }
  // An office's own word for a third line (`Keterangan`) comes again and again, beside two that are known.
  const labelled = written.filter(
    ({ word }) => (own.get(word) ?? FEWEST) >= FEWEST && word !== OTHER,
  );
  if (labelled.length < written.length * SHARE) return null;
  const starts = workStarts(grid, block, column, labelled, end);
  const words = lineOrder(labelled, starts);
  if (!words || words.filter((word) => !word.startsWith(OWN)).length < 2) return null;
  const found = linesFrom(grid, column, labelled, words, starts, column);
  return found.planned || sayNoMore(grid, found) ? found : null;
}

/** False where most further lines have words of their own: these are indicators, or works. */
function sayNoMore(grid: Grid, { labels, lines }: WorkLines): boolean {
  const pairs = lines.flatMap(({ firsts }) => [...firsts].filter(([row, first]) => row !== first));
  const own = pairs.filter(([row, first]) =>
    grid.cells[row]!.some(
      ({ kind, formula, display }, column) =>
        kind === 'text' &&
        formula === null &&
        column !== labels &&
        display.trim().length >= OWN_WORDS &&
        sameText(display) !== sameText(cellAt(grid, first, column).display),
    ),
  );
  return own.length <= pairs.length * (1 - SHARE);
}

/** `Operasi pasar murah` above `   Realisasi`: most rows of the column are a name with its lines below it. */
function belowNames(grid: Grid, column: number, start: number, end: number): WorkLines | null {
  const labelled: Labelled[] = [];
  let below = 0;
  for (let row = start; row < end; row++) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === 'blank') continue;
    const word = cell.kind === 'text' ? lineWord(cell.display) : null;
    const above = labelled[labelled.length - 1];
    if (word === null) {
      labelled.push({ row, word: cell.kind === 'text' ? NAME : OTHER });
      continue;
    }
    if (above?.row !== row - 1 || above.word === OTHER) return null;
    labelled.push({ row, word });
    below += 1;
  }
  if (below < FEWEST || below * 3 < labelled.length) return null;
  const starts = new Set(labelled.flatMap(({ row, word }) => (word === NAME ? [row] : [])));
  const known = labelled.filter(({ word }) => word !== OTHER);
  const words = lineOrder(known, starts);
  if (words?.[0] !== NAME) return null;
  const found = linesFrom(grid, column, labelled, words, null, null);
  // `%` below `Dokumen` in a column of units is that of the next work.
  return sayNoMore(grid, found) ? found : null;
}

/** Stand for a name above its lines, and for a number between them. */
const NAME = '\u0000nama';
const OTHER = '\u0000lain';
/** Before a word that no line is known by. */
const OWN = '\u0001';

function linesFrom(
  grid: Grid,
  labels: number,
  labelled: readonly Labelled[],
  words: readonly string[],
  starts: ReadonlySet<number> | null,
  column: number | null,
): WorkLines {
  const lines = words.slice(1).map((word) => ({ word, firsts: new Map<number, number>() }));
  const firstRows = new Set<number>();
  const rows = new Set<number>();
  const foreign = new Set<number>();
  const marks = starts ? withUnlabelled(labelled, starts) : labelled;
  let first: number | null = null;
  let last = -1;
  let said = new Set<string>();
  marks.forEach(({ row, word }, i) => {
    // A word twice in one work is that of the next one, whose first line is called wrongly.
    const begins = starts?.has(row) || (word === words[0] && (!starts || last !== row - 1));
    const line = lines.find((each) => each.word === word);
    if (begins || (first !== null && last === row - 1 && said.has(word))) {
      first = row;
      firstRows.add(row);
      said = new Set();
      if (starts && line && !isMiscalled(words, marks, i, starts)) {
        foreign.add(row);
        line.firsts.set(row, row);
      }
    } else if (first !== null && word !== OTHER) {
      rows.add(row);
      // After a gap it is nobody's: `Realisasi` alone below the table.
      if (last === row - 1) line?.firsts.set(row, first);
    }
    said.add(word);
    last = row;
  });
  // `Rencana kumulatif (%)` below the lines of the total is no line of a work.
  const lowest = Math.max(...firstRows, ...lines.flatMap(({ firsts }) => [...firsts.keys()]));
  for (const row of [...rows]) if (row > lowest) rows.delete(row);
  const label = (row: number): string => cellAt(grid, row, labels).display.replace(/\s+/g, ' ');
  return {
    ...{ column, labels, units: false, firsts: firstRows, rows, foreign },
    planned: words[1] === 'realisasi' && (words[0] === 'target' || words[0] === NAME),
    lines: lines
      .filter(({ firsts }) => firsts.size > 0)
      .map(({ firsts }) => ({ label: label([...firsts.keys()][0]!).trim(), firsts })),
  };
}

/** With the first rows of works whose word is missing or written otherwise. */
function withUnlabelled(labelled: readonly Labelled[], starts: ReadonlySet<number>): Labelled[] {
  const known = new Set(labelled.map(({ row }) => row));
  const unlabelled = [...starts].filter(
    (row) => !known.has(row) && known.has(row + 1) && !starts.has(row + 1),
  );
  return [...labelled, ...unlabelled.map((row) => ({ row, word: OTHER }))].sort(
    (a, b) => a.row - b.row,
  );
}

/** `Realisasi` above `Realisasi`: the first of them is the first line of the work. */
function isMiscalled(
  words: readonly string[],
  marks: readonly Labelled[],
  at: number,
  starts: ReadonlySet<number>,
): boolean {
  const { row, word } = marks[at]!;
  const next = marks[at + 1];
  if (next?.row !== row + 1 || starts.has(next.row)) return false;
  const place = words.indexOf(next.word);
  return place >= 0 && place <= words.indexOf(word);
}

/** `Rencana dan Realisasi › TW I` over both rows of a work: what is left of it are the rows that plan. */
export function plannedColumns(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return columns.map((each) => {
    const id = each.id
      .replace(/^realisasiK(?=\d$)/, 'tw')
      .replace(/^realisasiRp(?=\d$)/, 'anggaranTw');
    const free = !columns.some((other) => other.id === id);
    return free && BOTH.test(each.title) ? { ...each, id } : each;
  });
}
