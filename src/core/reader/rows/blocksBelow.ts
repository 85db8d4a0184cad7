// Blocks of rows below a plan, parted from it by a blank row, that are no part of it: recaps, and remarks in words.
import { references } from '../../formula/references.ts';
import { isFigureType } from '../../model/column.ts';
import { type FilledCell, filledCells, type TableContext } from '../tableContext.ts';
import { isHeading } from './analysisRows.ts';
import { isWords, type PlanEntry, type RowClass, WHY } from './rowClass.ts';

/** Entries `from` to `to`, `to` exclusive. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** So many rows must take their figures from above, unless titles of their own or a heading stand over them. */
const TAKERS = 2;
/** One row in so many may have its figures typed. */
const TYPED = 3;

/** The rows with such blocks left aside. Grand totals below a blank row stay. */
export function withoutBlocksBelow(context: TableContext, rows: readonly RowClass[]): RowClass[] {
  const blocks = blocksOf(context, rows);
  const aside = new Set<number>();
  const leave = ({ from, to }: Block): void => {
    for (let i = from; i < to; i++) aside.add(i);
  };
  for (const block of blocks.slice(1)) {
    const entries = rows.slice(block.from, block.to);
    const above = rows.slice(0, block.from).filter((_, i) => !aside.has(i));
    // A heading, or titles that come again, over lines that bear the names of their groups.
    const named = entries.some((entry) => entry.kind === 'plan' || isTitled(entry));
    if (named && isRecap(context, rows, block, above)) leave(block);
  }
  for (let i = blocks.length - 1; i > 0; i--) {
    const { from, to } = blocks[i]!;
    if (aside.has(from)) continue;
    if (!rows.slice(from, to).every((entry) => isRemark(context, entry))) break;
    leave(blocks[i]!);
  }
  return rows.map((entry, i) =>
    aside.has(i) && entry.kind !== 'ignored'
      ? { kind: 'ignored', row: entry.row, why: WHY.footer }
      : entry,
  );
}

/** Stretches between blank rows; one of nothing but words heads the next. */
function blocksOf(context: TableContext, rows: readonly RowClass[]): Block[] {
  const blocks: Block[] = [];
  let from = -1;
  const close = (to: number): void => {
    const entries = from < 0 ? [] : rows.slice(from, to);
    const heads = entries.every(
      (entry) => entry.kind === 'ignored' || (entry.kind === 'plan' && isHeading(context, entry)),
    );
    // Titles without figures stay open, so that what they head comes to them.
    if (from < 0 || (heads && blocks.length > 0 && to < rows.length)) return;
    blocks.push({ from, to });
    from = -1;
  };
  rows.forEach((entry, i) => {
    if (entry.kind === 'ignored' && entry.why === WHY.blank) close(i);
    else if (from < 0) from = i;
  });
  close(rows.length);
  return blocks;
}

/** True when its figures come from the rows above, or stand under titles of its own. `above`: rows of the plan. */
function isRecap(
  context: TableContext,
  rows: readonly RowClass[],
  { from, to }: Block,
  above: readonly RowClass[],
): boolean {
  const top = rows[from]!.row;
  const all = rows.slice(from, to);
  const entries = all.filter((entry) => entry.kind !== 'ignored');
  const [first] = entries;
  const headed = all.some(isTitled) || (first?.kind === 'plan' && isHeading(context, first));
  const titled = entries.findIndex(
    (entry, i) => entry.kind === 'plan' && i < 2 && isTitleRow(context, entry),
  );
  let takers = 0;
  let typed = 0;
  for (const entry of entries) {
    if (entry === entries[titled] || (entry.kind === 'total' && !headed)) continue;
    const cells = cellsOf(context, entry);
    if (hasTyped(context, cells)) typed += 1;
    else if (takesFrom(context, entry.row, cells, top)) takers += 1;
  }
  const few = headed || (entries.length === 1 && onlyMeans(entries[0]!)) ? 1 : TAKERS;
  const recap =
    titled >= 0 ? overFigures(context, entries, titled) : takers >= few && typed * TYPED <= takers;
  return recap && !isTaken(context, above, top, rows[to - 1]!.row);
}

/** A row of titles that was told already: those of the table again, or of another one. */
function isTitled(entry: RowClass): boolean {
  return entry.kind === 'ignored' && (entry.why === WHY.header || entry.why === WHY.other);
}

function cellsOf({ grid, block }: TableContext, entry: RowClass): readonly FilledCell[] {
  return entry.kind === 'plan'
    ? entry.cells
    : filledCells(grid, entry.row, block.left, block.right);
}

/** `Rata-rata skor`: nothing but means, counts and extremes of the rows above. */
function onlyMeans(entry: RowClass): boolean {
  if (entry.kind !== 'plan') return false;
  const formulas = entry.cells.flatMap(({ cell }) => cell.formula ?? []);
  return formulas.every((formula) =>
    /^=(?:ROUND\s*\(\s*)?(?:AVERAGE|COUNT|MAX|MIN|MEDIAN)/i.test(formula),
  );
}

/** A typed figure that is neither the row's number nor its code. */
function hasTyped(context: TableContext, cells: readonly FilledCell[]): boolean {
  return cells.some(({ cell, column }) => {
    const header = context.byColumn.get(column);
    const figure = header === undefined ? column > context.block.left : isFigureType(header.type);
    return figure && header?.id !== 'no' && cell.kind === 'number' && cell.formula === null;
  });
}

/** True when a figure is a cell of the rows above, or a sum of some; a share of their total alone is none. */
function takesFrom(
  context: TableContext,
  row: number,
  cells: readonly FilledCell[],
  top: number,
): boolean {
  let takes = false;
  for (const { cell, column } of cells) {
    if (cell.formula === null || cell.formula.includes('/')) continue;
    for (const { sheet, rect } of references(cell.formula, context.grid.locale)) {
      if (sheet !== null) continue;
      // What adds the rows below it has them for its own.
      if (rect.row > row && rect.column === column) return false;
      if (rect.row >= context.start && rect.row < top) takes = true;
    }
  }
  return takes;
}

/** `Pelaksana | Pagu (Rp) | TW I`: nothing but words, some of them where figures stand. */
function isTitleRow(context: TableContext, { cells }: PlanEntry): boolean {
  const words = cells.every((found) => /^(?:%|20\d\d)$/.test(found.text) || isWords(found));
  return words && cells.length > 1 && cells.some((found) => isOverFigures(context, found.column));
}

function isOverFigures(context: TableContext, column: number): boolean {
  const header = context.byColumn.get(column);
  if (header !== undefined) return isFigureType(header.type);
  // A column that was not understood stands behind the names all the same.
  return context.names.length > 0 && column > context.names[context.names.length - 1]!.column;
}

/** True when the words of the row of titles stand over numbers in the row below. */
function overFigures(context: TableContext, entries: readonly RowClass[], at: number): boolean {
  const titles = entries[at] as PlanEntry;
  const below = entries[at + 1];
  if (below === undefined) return false;
  const over = titles.cells.filter(({ column }) => isOverFigures(context, column));
  const filled = over.filter(
    ({ column }) => context.grid.cells[below.row]?.[column]?.kind === 'number',
  );
  return filled.length * 2 > over.length;
}

/** True when a row above takes something from these rows. */
function isTaken(
  context: TableContext,
  above: readonly RowClass[],
  top: number,
  bottom: number,
): boolean {
  return above.some(
    (entry) =>
      entry.kind !== 'ignored' &&
      (context.grid.cells[entry.row] ?? []).some(
        ({ formula }) =>
          formula !== null &&
          references(formula, context.grid.locale).some(
            ({ sheet, rect }) => sheet === null && rect.row <= bottom && rect.row + rect.rows > top,
          ),
      ),
  );
}

/** One text alone, or behind its number: a remark below the table. */
function isRemark(context: TableContext, entry: RowClass): boolean {
  if (entry.kind === 'ignored') return true;
  if (entry.kind === 'total') return false;
  const words = entry.cells.filter((found) => isWords(found));
  const others = entry.cells.filter((found) => !isWords(found));
  const numbered = others.every(({ column }) => column < (words[0]?.column ?? 0));
  return words.length === 1 && others.length <= 1 && numbered && !isCoded(context, entry);
}

function isCoded(context: TableContext, { cells }: PlanEntry): boolean {
  return cells.some(
    ({ column, text }) => context.byColumn.get(column)?.type === 'code' && /\d\.\d/.test(text),
  );
}
