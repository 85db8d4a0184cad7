// Reads one table below its header: columns by meaning, rows with their levels, totals, and what is left aside.
import type { Grid } from '../grid/grid.ts';
import type { ColumnId } from '../model/column.ts';
import type { PlanTable, Value } from '../model/planTable.ts';
import { columnReader } from './columns/columnReader.ts';
import { guessForm } from './columns/guessForm.ts';
import { withMoneyScale } from './columns/moneyScale.ts';
import { spelledPeriods } from './columns/resolvePeriods.ts';
import { understandHeader } from './columns/understandHeader.ts';
import type { HeaderBlock } from './header/findHeaders.ts';
import { headerEnd } from './header/headerEnd.ts';
import type { TableSpan } from './header/tableSpans.ts';
import { yearOf } from './header/titleLines.ts';
import { withHeadKinds } from './levels/headKinds.ts';
import type { MergeIndex } from './mergeIndex.ts';
import { withoutAccounts } from './rows/accountRows.ts';
import { accountTree } from './rows/accountTree.ts';
import { buildRows } from './rows/buildRows.ts';
import { classifyRows } from './rows/classifyRows.ts';
import { joinedLabels } from './rows/joinedLabels.ts';
import { firstLineGrid, foreignCells } from './rows/lineGrid.ts';
import { nameTails, withWholeNames } from './rows/nameTails.ts';
import { type PlanEntry, type RowClass, WHY } from './rows/rowClass.ts';
import { withoutStairCodes } from './rows/stairCodes.ts';
import { strayNames } from './rows/strayNames.ts';
import { plannedColumns, workLines } from './rows/workLines.ts';
import { contextOf, type TableContext } from './tableContext.ts';

/**
 * Null where what stands below the header is no table: too few columns with a meaning, or no names. `above`: a word
 * that columns mean besides their titles.
 */
export function readTable(
  written: Grid,
  merges: MergeIndex,
  span: TableSpan,
  above?: ReadonlyMap<number, string>,
): PlanTable | null {
  const { block, titles } = span;
  const sheet = joinedLabels(withoutStairCodes(written, merges, block, span.end), block, span.end);
  const works = workLines(sheet, block, span.end);
  const grid = works ? firstLineGrid(sheet, foreignCells(sheet, block, works)) : sheet;
  const { columns: meant, unknown: unread } = understandHeader(
    grid,
    merges,
    block,
    span.end,
    titles.lines,
    above,
  );
  const words = meant.find(({ column }) => column === works?.column);
  const named = words ? meant.filter((each) => each !== words) : meant;
  const understood = works?.planned ? plannedColumns(named) : named;
  const unknown = words ? [...unread, { column: words.column, title: words.title }] : unread;
  const body = headerEnd(block) + 1;
  const columns = withMoneyScale(grid, understood, titles.lines, body, span.end);
  if (columns.length < 2) return null;
  const found = {
    ...contextOf(grid, merges, block, titles, span.end, columns),
    lines: works?.column ?? null,
  };
  if (found.names.length === 0 && !columns.some((column) => column.id.startsWith('indikator')))
    return null;

  const sorted = withoutAccounts(found, classifyRows(found, span.repeats, works?.rows));
  if (sorted === null) return null;
  const classes = sorted.rows;
  const entries = classes.filter((entry): entry is PlanEntry => entry.kind === 'plan');
  const tails = nameTails(found, entries);
  const carried = new Set(tails.map(({ row }) => row));
  const plan = entries.filter(({ row }) => !carried.has(row));
  const whole = { ...found, grid: withWholeNames(found, tails) };
  const context = { ...whole, stray: strayNames(whole, plan) };
  const reader = columnReader(context);
  const built = buildRows(context, reader, plan);
  const totals = classes.filter(
    (entry): entry is Extract<RowClass, { kind: 'total' }> => entry.kind === 'total',
  );
  const ignored = [
    ...classes
      .filter((entry): entry is Extract<RowClass, { kind: 'ignored' }> => entry.kind === 'ignored')
      .map(({ row, why }) => ({ row, why })),
    ...tails.map(({ row }) => ({ row, why: WHY.joined })),
    ...built.ignored,
  ].sort((a, b) => a.row - b.row);
  const lastRow = classes.reduce(
    (last, entry) => (entry.kind === 'ignored' ? last : entry.row),
    context.start - 1,
  );
  const used = new Set(built.rows.flatMap((row) => Object.keys(row.values)));
  const spelled = spelledPeriods(columns, used);
  const { form, sure } = guessForm(grid, spelled, new Set(built.rows.map((row) => row.level)));
  return {
    sheet: grid.sheet,
    form,
    sure,
    title: titles.lines.join(' '),
    year: yearTag(grid) ?? yearOf(titles.lines, columns),
    headerRows: headerRows(block),
    columns: spelled,
    unknownColumns: unknown,
    area: {
      row: block.top,
      column: block.left,
      rows: Math.max(lastRow, headerEnd(block)) - block.top + 1,
      columns: block.right - block.left + 1,
    },
    rows: built.rows,
    totalRows: totals.map(({ row, label }) => ({
      row,
      label,
      values: valuesOf(context, reader.read, row),
    })),
    ignoredRows: withHeadKinds(context, ignored),
    ...(sorted.accounts.length === 0
      ? {}
      : { accountRows: accountTree(context, reader, built.rows, sorted.accounts) }),
  };
}

function yearTag(grid: Grid): number | null {
  const tag = grid.tags.find((each) => each.on === 'sheet' && each.key === 'renaksi:tahun');
  return tag && /^20\d\d$/.test(tag.value) ? Number(tag.value) : null;
}

function headerRows(block: HeaderBlock): number[] {
  const rows: number[] = [];
  for (let row = block.top; row <= block.bottom; row++) rows.push(row);
  if (block.numberRow !== null) rows.push(block.numberRow);
  if (block.sides !== undefined) rows.push(block.sides);
  return rows;
}

function valuesOf(
  context: TableContext,
  read: (row: number, column: TableContext['columns'][number]) => Value,
  row: number,
): Record<ColumnId, Value> {
  const values: Record<ColumnId, Value> = {};
  for (const column of context.columns) {
    if (context.merges.covered(row, column.column)) continue;
    values[column.id] = read(row, column);
  }
  return values;
}
