// Puts the headers of a sheet together to tables: a header that comes again is the same table on the next page.
import type { Grid } from '../../grid/grid.ts';
import { isSignature } from '../rows/rowText.ts';
import { type FilledCell, filledCells, sameText } from '../tableContext.ts';
import type { HeaderBlock } from './findHeaders.ts';
import { headerEnd } from './headerEnd.ts';
import { type TitleLines, titleLines } from './titleLines.ts';

export interface TableSpan {
  readonly block: HeaderBlock;
  readonly titles: TitleLines;
  /** First row that belongs to the next table, or the end of the sheet. */
  readonly end: number;
  /** Rows of headers that are repeated in the body. */
  readonly repeats: ReadonlySet<number>;
}

export function groupHeaders(grid: Grid, blocks: readonly HeaderBlock[]): TableSpan[] {
  const spans: { block: HeaderBlock; titles: TitleLines; end: number; repeats: Set<number> }[] = [];
  for (const block of blocks) {
    const current = spans[spans.length - 1];
    if (current && isRepeat(grid, current.block, block) && !isClosed(grid, current.block, block)) {
      for (let row = block.top; row <= headerEnd(block); row++) current.repeats.add(row);
      continue;
    }
    const floor = current ? headerEnd(current.block) + 1 : 0;
    const titles = titleLines(grid, block, floor);
    if (current) current.end = titles.from;
    spans.push({ block, titles, end: grid.cells.length, repeats: new Set() });
  }
  return spans;
}

/** Seven of ten titles stand in the same columns with the same words. */
function isRepeat(grid: Grid, first: HeaderBlock, again: HeaderBlock): boolean {
  const before = titlesByColumn(grid, first);
  const now = titlesByColumn(grid, again);
  let same = 0;
  for (const title of now) if (before.has(title)) same += 1;
  // `REKAPITULASI PER PROGRAM` above `No | Program | Pagu`, where `No | Bidang | Pagu` stood before.
  if (same < now.size && headed(grid, again) && renames(before, now)) return false;
  return same >= now.size * 0.7 && same >= before.size * 0.6;
}

/** One text alone in the row above, at most a blank row away. */
function headed(grid: Grid, { top, left, right }: HeaderBlock): boolean {
  const lines = [top - 1, top - 2].flatMap((row) => {
    const cells: readonly FilledCell[] = row < 0 ? [] : filledCells(grid, row, left, right);
    return cells.length > 0 ? [cells] : [];
  });
  const [line] = lines;
  return line?.length === 1 && line[0]!.cell.kind === 'text';
}

/** A column bears other words than before, among its first ones: other things are listed there. */
function renames(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  const titleOf = new Map([...before].map((title) => split(title)));
  const told = [...now].map((title) => split(title)).sort((a, b) => a[0] - b[0]);
  return told.slice(0, 2).some(([column, text]) => (titleOf.get(column) ?? text) !== text);
}

function split(title: string): [number, string] {
  const colon = title.indexOf(':');
  return [Number(title.slice(0, colon)), title.slice(colon + 1)];
}

function titlesByColumn(grid: Grid, block: HeaderBlock): Set<string> {
  const found = new Set<string>();
  for (let row = block.top; row <= block.bottom; row++) {
    for (const { column, text } of filledCells(grid, row, block.left, block.right)) {
      found.add(`${column}:${sameText(text)}`);
    }
  }
  return found;
}

/** A signature between the two headers ends the first table. */
function isClosed(grid: Grid, first: HeaderBlock, again: HeaderBlock): boolean {
  for (let row = again.top - 1; row > headerEnd(first); row--) {
    const cells = filledCells(grid, row, 0, (grid.cells[row]?.length ?? 0) - 1);
    if (cells.length > 3) return false;
    if (
      cells.some(
        (found) => /^nip\b/i.test(found.text) || (isSignature(found.text) && cells.length === 1),
      )
    )
      return true;
  }
  return false;
}
