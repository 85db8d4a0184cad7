// From a header to the meaning of its columns: titles, tags, and what stands below decide together.
import type { Grid } from '../../grid/grid.ts';
import type { ColumnId } from '../../model/column.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import type { HeaderBlock } from '../header/findHeaders.ts';
import { headerEnd } from '../header/headerEnd.ts';
import { headerPaths } from '../header/headerPaths.ts';
import { type ColumnNumber, columnNumber } from '../header/numberRow.ts';
import { plansBelow } from '../header/plansBelow.ts';
import { repeatedRows } from '../header/repeatedRows.ts';
import { yearOf } from '../header/titleLines.ts';
import type { MergeIndex } from '../mergeIndex.ts';
import { filledCells, TABLE_CELLS } from '../tableContext.ts';
import { addedColumns } from './addedColumns.ts';
import type { Candidate } from './candidate.ts';
import { columnMeaning } from './columnMeaning.ts';
import { columnProfile } from './columnProfile.ts';
import { columnType } from './columnTypes.ts';
import { quotientOf } from './dividedBudget.ts';
import { divides } from './dividedRates.ts';
import { idInLine } from './idInLine.ts';
import { listedNames } from './listedNames.ts';
import { scaleAbove } from './moneyScale.ts';
import { resolveColumns } from './resolveColumns.ts';
import { shownBelow } from './shownBelow.ts';
import { spellMonths } from './spellMonths.ts';
import { spellQuarters } from './spellQuarters.ts';
import { spentQuarters } from './spentQuarters.ts';
import { titleFeatures } from './titleFeatures.ts';

export interface UnderstoodHeader {
  readonly columns: readonly HeaderColumn[];
  readonly unknown: readonly { readonly column: number; readonly title: string }[];
}

const NOTHING: ReadonlyMap<number, string> = new Map();

/** A form of nothing but money: its months and quarters are rupiah, also where these are shown in thousands. */
const CASH = /\b(?:anggaran|arus|rencana)\s+kas\b|\bpenarikan\s+(?:dana|anggaran)\b|\bRAK\b/i;

/**
 * `bodyEnd`: first row that no longer belongs to the table. `titles`: the lines above the table. `above`: a word that
 * a column means besides what stands above it, as one more title.
 */
export function understandHeader(
  grid: Grid,
  merges: MergeIndex,
  block: HeaderBlock,
  bodyEnd: number,
  titles: readonly string[],
  above: ReadonlyMap<number, string> = NOTHING,
): UnderstoodHeader {
  const bodyStart = headerEnd(block) + 1;
  const last = lastRow(grid, block, bodyStart, bodyEnd);
  const repeats = repeatedRows(grid, block, bodyStart, last);
  const scale = titles.some((line) => CASH.test(line)) ? scaleAbove(titles) : 1;
  const paths = spellQuarters(spellMonths(headerPaths(grid, merges, block)));
  const candidates = paths.map(({ column, path: titled, origin }): Candidate => {
    const word = above.get(column);
    const path = word === undefined ? titled : [word, ...titled];
    const profile = columnProfile(grid, column, bodyStart, last, repeats, scale);
    const features = titleFeatures(path);
    let shown: ReadonlyMap<number, string> | undefined;
    const id = path.length === 0 ? null : columnMeaning(features, path[path.length - 1]!, profile);
    return {
      ...{ column, path, origin, title: path.join(' › '), features, profile, id },
      // Asked only where two columns compete: on Google the question costs a call per column.
      get hidden() {
        return grid.hiddenColumns.includes(column);
      },
      get adds() {
        return addedColumns(grid, column, bodyStart, bodyEnd);
      },
      get divides() {
        return divides(grid, column, bodyStart, bodyEnd);
      },
      get quotient() {
        return quotientOf(grid, column, bodyStart, bodyEnd);
      },
      get listed() {
        return listedNames(grid, column, bodyStart, last);
      },
      get shown() {
        shown ??= shownBelow(grid, column, bodyStart, last);
        return shown;
      },
    };
  });
  resolveColumns(candidates, yearOf(titles, []), () =>
    plansBelow(grid, bodyStart, block.left, block.right),
  );
  spentQuarters(grid, candidates, bodyStart, bodyEnd, titles);
  for (const c of candidates) {
    const word = above.get(c.column);
    if (c.id !== null && word !== undefined) c.id = idInLine(c.id, word);
  }
  applyTags(grid, candidates);

  const columns: HeaderColumn[] = [];
  const unknown: { column: number; title: string }[] = [];
  for (const c of candidates) {
    if (c.id === null) {
      if (c.path.length > 0 || c.profile.filled > 0)
        unknown.push({ column: c.column, title: c.title });
      continue;
    }
    const printed = numberOf(grid, merges, block, c);
    columns.push({
      column: c.column,
      id: c.id,
      type: columnType(c.id),
      title: c.title,
      declared: printed?.declared ?? null,
      number: printed?.number ?? null,
      ...(c.year === undefined ? {} : { year: c.year }),
    });
  }
  return { columns, unknown };
}

/** Behind the last row of the table, so that remarks and signatures below a blank row do not count. */
function lastRow(grid: Grid, block: HeaderBlock, from: number, to: number): number {
  let last = to;
  for (let row = to - 1; row >= from; row--) {
    const { length } = filledCells(grid, row, block.left, block.right);
    if (length >= TABLE_CELLS) return last;
    if (length === 0) last = row;
  }
  return to;
}

// A tag ties a physical column to its meaning, also after columns were moved or inserted.
function applyTags(grid: Grid, candidates: readonly Candidate[]): void {
  const tagged = new Map<number, ColumnId>();
  for (const tag of grid.tags) {
    if (tag.key === 'renaksi:col' && tag.on === 'column' && tag.index !== null) {
      tagged.set(tag.index, tag.value);
    }
  }
  if (!candidates.some((c) => tagged.has(c.column))) return;
  const claimed = new Set(tagged.values());
  for (const c of candidates) {
    const id = tagged.get(c.column);
    if (id !== undefined) c.id = id;
    else if (c.id !== null && claimed.has(c.id)) c.id = null;
  }
}

function numberOf(
  grid: Grid,
  merges: MergeIndex,
  block: HeaderBlock,
  { column, id }: Candidate,
): ColumnNumber | null {
  if (block.numberRow === null) return null;
  const rect = merges.at(block.numberRow, column);
  // A number merged over a figure and its unit is the figure's.
  if (id === 'satuan' && rect !== null && rect.columns > 1) return null;
  const [r, c] = rect ? [rect.row, rect.column] : [block.numberRow, column];
  return columnNumber(grid.cells[r]?.[c]?.display ?? '');
}
