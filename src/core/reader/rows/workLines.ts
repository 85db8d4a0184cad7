// Several rows per work, each with its own figures: `Target` above `Realisasi`, `Fisik (%)` above `Keuangan (Rp)`.
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import type { HeaderBlock } from '../header/findHeaders.ts';
import { sameText } from '../tableContext.ts';

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
  /** True where the first line of each work is what was planned and the next what came of it. */
  readonly planned: boolean;
  /** The first row of each work. */
  readonly firsts: ReadonlySet<number>;
  /** All but the first row of each work. */
  readonly rows: ReadonlySet<number>;
  /** The lines below the first that nearly all works have, from top to bottom. */
  readonly lines: readonly WorkLine[];
}

const PLANNED = /^(?:target|rencana|t)$/;
const DONE = /^(?:realisasi|r)$/;
const BOTH = /\b(?:rencana|target)\b.*\brealisasi\b/i;
/** What a line may say; with a unit in brackets, and two of them together (`Realisasi Fisik`). */
const WORD =
  /^(?:target|rencana|realisasi|fisik|keu(?:angan)?|kinerja|anggaran|pagu|dana|deviasi|selisih|sisa|tingkat|capaian|progress?|p(?:er|ro)sen(?:tase)?|serapan|penyerapan|kum(?:ulatif)?|murni|semula|menjadi|se(?:belum|sudah|telah)|perubahan|pergeseran|(?:ber)?tambah|(?:ber)?kurang|naik|turun|[trk]|rp|%)$/;
const MOST_WORDS = 4;
/** What a line says of its own beside its figures is shorter: a unit, `selesai`. */
const OWN_WORDS = 12;
/** Fewer works show no habit. */
const FEWEST = 4;
/** A signature or a remark below the table may stand in the same column. */
const SHARE = 0.85;
const MOST_LINES = 5;

/** Null where no column tells lines apart. A column of other things is left after its first cells. */
export function workLines(grid: Grid, block: HeaderBlock, end: number): WorkLines | null {
  const start = (block.numberRow ?? block.bottom) + 1;
  for (let column = block.left; column <= block.right; column++) {
    const found = inColumn(grid, column, start, end);
    if (found) return found;
  }
  for (let column = block.left; column <= block.right; column++) {
    const found = belowNames(grid, column, start, end);
    if (found) return found;
  }
  return null;
}

/** `Keuangan (Rp)` and `Keuangan` are one word, `R` and `Realisasi` too; null for what is no word for a line. */
function wordOf(text: string): string | null {
  const said = sameText(text)
    .replace(/^[-–•*]\s*|\s*:$/g, '')
    .trim();
  const words = said.split(/[\s()/.]+/).filter((each) => each !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (!words.every((word) => WORD.test(word))) return null;
  if (PLANNED.test(said)) return 'target';
  if (DONE.test(said)) return 'realisasi';
  return words.filter((word, at) => at === 0 || !/^(?:rp|%)$/.test(word)).join(' ');
}

interface Labelled {
  readonly row: number;
  readonly word: string;
}

function inColumn(grid: Grid, column: number, start: number, end: number): WorkLines | null {
  // One more than this is too many, however the rest of the column goes on.
  const mostOther = Math.max(0, end - start) * (1 - SHARE) + 1;
  const written: Labelled[] = [];
  const own = new Map<string, number>();
  let other = 0;
  for (let row = start; row < end && other + own.size <= mostOther + MOST_LINES; row++) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === 'blank') continue;
    const known = cell.kind === 'text' ? wordOf(cell.display) : null;
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
  const words = orderOf(labelled);
  if (!words || words.filter((word) => !word.startsWith(OWN)).length < 2) return null;
  const found = linesFrom(grid, column, labelled, words, column);
  return found.planned || sayNoMore(grid, found) ? found : null;
}

/** False where most further lines have words of their own: these are indicators, or works. */
function sayNoMore(grid: Grid, { labels, lines }: WorkLines): boolean {
  const pairs = lines.flatMap(({ firsts }) => [...firsts]);
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
    const word = cell.kind === 'text' ? wordOf(cell.display) : null;
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
  const words = orderOf(labelled.filter(({ word }) => word !== OTHER));
  return words?.[0] === NAME ? linesFrom(grid, column, labelled, words, null) : null;
}

/** Stand for a name above its lines, and for a number between them. */
const NAME = '\u0000nama';
const OTHER = '\u0000lain';
/** Before a word that no line is known by. */
const OWN = '\u0001';

/** The words in the order of the lines of a work; null where they do not follow each other from row to row. */
function orderOf(labelled: readonly Labelled[]): string[] | null {
  const counts = new Map<string, number>();
  for (const { word } of labelled) counts.set(word, (counts.get(word) ?? 0) + 1);
  const usual = [...counts.keys()].filter((word) => counts.get(word)! >= FEWEST);
  if (usual.length < 2 || usual.length > MOST_LINES) return null;
  const place = new Map(usual.map((word, at) => [word, at]));
  let lower = 0;
  let following = 0;
  labelled.forEach(({ row, word }, i) => {
    const at = place.get(word);
    if (at === undefined || at === 0) return;
    lower += 1;
    const above = labelled[i - 1];
    if (above?.row === row - 1 && (place.get(above.word) ?? at) < at) following += 1;
  });
  return following >= lower * SHARE ? usual : null;
}

function linesFrom(
  grid: Grid,
  labels: number,
  labelled: readonly Labelled[],
  words: readonly string[],
  column: number | null,
): WorkLines {
  const lines = words.slice(1).map((word) => ({ word, firsts: new Map<number, number>() }));
  const firstRows = new Set<number>();
  const rows = new Set<number>();
  let first: number | null = null;
  let last = -1;
  let said = new Set<string>();
  for (const { row, word } of labelled) {
    // A word twice in one work is that of the next one, whose first line is called wrongly.
    const begins = word === words[0] || (first !== null && last === row - 1 && said.has(word));
    if (begins) {
      first = row;
      firstRows.add(row);
      said = new Set();
    } else if (first !== null && word !== OTHER) {
      rows.add(row);
      // After a gap it is nobody's: `Realisasi` alone below the table.
      if (last === row - 1) lines.find((line) => line.word === word)?.firsts.set(row, first);
    }
    said.add(word);
    last = row;
  }
  const label = (row: number): string => cellAt(grid, row, labels).display.replace(/\s+/g, ' ');
  return {
    ...{ column, labels, firsts: firstRows, rows },
    planned: words[1] === 'realisasi' && (words[0] === 'target' || words[0] === NAME),
    lines: lines
      .filter(({ firsts }) => firsts.size > 0)
      .map(({ firsts }) => ({ label: label([...firsts.keys()][0]!).trim(), firsts })),
  };
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
