// Finds the header of every table on a sheet: by tags when there are any, else by words and shape.
import type { Grid } from '../../grid/grid.ts';
import type { MergeIndex } from '../mergeIndex.ts';
import { countsPeriods } from './countsPeriods.ts';
import { headerCell } from './headerCell.ts';
import { headerEnd, isSidesRow } from './headerEnd.ts';
import {
  isLastUnit,
  isSubHeader,
  MOST_ROWS,
  mergedBottom,
  namesItsOffice,
  shapeOf,
  standsOverFigures,
  standsOverNumbers,
  standsOverTitles,
} from './headerRow.ts';
import { headerTokens } from './headerTokens.ts';
import { isNumberRow } from './numberRow.ts';
import { plansBelow, programsBelow } from './plansBelow.ts';

export interface HeaderBlock {
  /** First and last row of the titles. */
  readonly top: number;
  readonly bottom: number;
  /** The row of column numbers below, null when there is none. */
  readonly numberRow: number | null;
  /** The row of `K | Rp` below the numbers, where there is one. */
  readonly sides?: number;
  /** First and last column of the table. */
  readonly left: number;
  readonly right: number;
}

const ANCHORS = [
  'uraian',
  'indikator',
  'program',
  'kegiatan',
  'subkegiatan',
  'sasaran',
  'tujuan',
  'aksi',
  'urusan',
  'paket',
];
const PARTNERS = [
  'target',
  'realisasi',
  'capaian',
  'pagu',
  'anggaran',
  'keuangan',
  'rp',
  'tw',
  'bulan',
  'satuan',
  'pj',
  'keterangan',
  'kode',
  'no',
  'jabatan',
  'volume',
  'renstra',
  'indikator',
  'proyeksi',
];

/**
 * All headers from top to bottom, a header repeated on a later page included. `anchors`: words of which a header names
 * at least one.
 */
export function findHeaders(
  grid: Grid,
  merges: MergeIndex,
  anchors: readonly string[] = ANCHORS,
): HeaderBlock[] {
  const tagged = taggedHeader(grid, merges);
  const blocks: HeaderBlock[] = [];
  let row = 0;
  while (row < grid.cells.length) {
    const block = tagged?.top === row ? tagged : headerAt(grid, merges, row, anchors);
    if (block) {
      blocks.push(block);
      row = headerEnd(block) + 1;
    } else row += 1;
  }
  return blocks;
}

// The rows that insertForm marked; the marks move along with the rows.
function taggedHeader(grid: Grid, merges: MergeIndex): HeaderBlock | null {
  const marked = (value: string): number[] =>
    grid.tags
      .filter((tag) => tag.key === 'renaksi:row' && tag.on === 'row' && tag.value === value)
      .flatMap((tag) => (tag.index === null || tag.index >= grid.cells.length ? [] : [tag.index]));
  const rows = marked('header');
  if (rows.length === 0) return null;
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  const shapes = rows.map((row) => shapeOf(grid, merges, row)).filter((shape) => shape.filled > 0);
  if (shapes.length === 0 || bottom - top > MOST_ROWS) return null;
  const numbers = marked('number').filter((row) => row > bottom && row <= bottom + 2);
  const columns = grid.tags.flatMap((tag) =>
    tag.key === 'renaksi:col' && tag.index !== null ? [tag.index] : [],
  );
  const last = (grid.cells[0]?.length ?? 1) - 1;
  return {
    top,
    bottom,
    numberRow: numbers[0] ?? null,
    left: Math.min(...shapes.map((shape) => shape.left), ...columns),
    right: Math.min(last, Math.max(...shapes.map((shape) => shape.right), ...columns)),
  };
}

function headerAt(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  anchors: readonly string[],
): HeaderBlock | null {
  const first = shapeOf(grid, merges, row);
  if (first.titles < 2 || first.figures > 0 || namesItsOffice(grid, row)) return null;
  // Years and `T1 … T4` may stand in the one row of a header beside three titles.
  const mostly = first.titles >= first.filled * 0.6;
  const known = first.titles >= 3 && first.titles + first.parts >= first.filled * 0.85;
  if (
    !mostly &&
    !known &&
    !standsOverFigures(grid, row, first) &&
    !standsOverNumbers(grid, row, first) &&
    !standsOverTitles(grid, merges, row, first)
  )
    return null;
  if (isNumberRow(grid, row, 0, (grid.cells[row]?.length ?? 1) - 1)) return null;

  let left = first.left;
  let right = first.right;
  let bottom = row;
  let numberRow: number | null = null;
  const last = Math.min(grid.cells.length - 1, row + MOST_ROWS);
  const reach = mergedBottom(grid, merges, row, left, right);
  for (let next = row + 1; next <= last; next++) {
    const shape = shapeOf(grid, merges, next);
    const inside = next <= reach;
    if (shape.filled === 0) {
      if (inside) bottom = next;
      else if (next - bottom > 1) break;
      continue;
    }
    if (
      isNumberRow(grid, next, left, Math.max(right, shape.right)) &&
      !countsPeriods(grid, merges, row, next)
    ) {
      numberRow = next;
      right = Math.max(right, Math.min(shape.right, right + 3));
      break;
    }
    const like = shape.titles + shape.parts;
    if (
      inside
        ? shape.figures > 0 && like < shape.filled * 0.5
        : !isLastUnit(grid, next, left, right, shape) &&
          (next - bottom > 1 || !isSubHeader(grid, merges, row, next, shape))
    )
      break;
    bottom = next;
    left = Math.min(left, shape.left);
    right = Math.max(right, shape.right);
  }
  if (!hasMeaning(grid, { top: row, bottom, left, right }, anchors)) return null;
  const top = groupAbove(grid, merges, row, left, right);
  const below = numberRow !== null && isSidesRow(grid, numberRow + 1);
  return { top, bottom, numberRow, left, right, ...(below ? { sides: numberRow! + 1 } : {}) };
}

function hasMeaning(
  grid: Grid,
  { top, bottom, left, right }: Omit<HeaderBlock, 'numberRow' | 'sides'>,
  words: readonly string[],
): boolean {
  const tokens = new Set<string>();
  let titles = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const text = grid.cells[row]?.[column]?.display ?? '';
      if (text.trim() === '') continue;
      const said = headerTokens(text).tokens;
      const anchor = said.length > 0 && said.every((token) => words.includes(token));
      if (!anchor && headerCell(text) === 'no') continue;
      titles += 1;
      for (const token of said) tokens.add(token);
    }
  }
  const anchors = words.filter((token) => tokens.has(token));
  const partners = PARTNERS.filter((token) => tokens.has(token) && !anchors.includes(token));
  if (titles < 3) return false;
  if (anchors.length === 0)
    return (
      words === ANCHORS &&
      partners.length >= 2 &&
      (programsBelow(grid, bottom + 1, left, right) ||
        (partners.length >= 3 && plansBelow(grid, bottom + 1, left, right)))
    );
  return (
    partners.length + anchors.length >= 3 ||
    (anchors.length > 0 && partners.length >= 1 && titles >= 3)
  );
}

// A row above that holds nothing but group titles (`Target` over the quarters) belongs to the header.
function groupAbove(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  left: number,
  right: number,
): number {
  let top = row;
  while (top > 0 && row - top < 3) {
    const above = shapeOf(grid, merges, top - 1);
    if (above.filled === 0 || above.titles < above.filled || above.left <= left) return top;
    const cells = grid.cells[top - 1]!;
    for (let column = left; column <= right; column++) {
      const rect = merges.at(top - 1, column);
      const width = rect?.columns ?? 1;
      if (cells[column]?.kind !== 'blank' && width > (right - left + 1) * 0.8) return top;
    }
    top -= 1;
  }
  return top;
}
