// Recaps whose rows each fetch from a sheet of their own (`=Sekretariat!K28`, `=Pencegahan!K32`): one cell that goes astray.
import { sheetPrefix } from '../../../../formula/references.ts';
import { columnIndex, columnName } from '../../../../grid/a1.ts';
import { sameText } from '../../../../reader/tableContext.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap, stateOf } from '../formulaPlaces.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import type { Fetch } from './fetchAudit.ts';

/** So many others must agree. */
const FEW = 2;
/** A subtotal may stand between two of its rows; a blank row and titles are too many. */
const CLOSE = 2;

const LETTERS = /^[A-Z]{1,3}$/;

interface Column {
  readonly column: number;
  readonly fetches: readonly Fetch[];
}

/** What a column of another sheet holds, and in which column of a sheet that stands. */
export interface SourceColumns {
  titleOf(sheet: string, column: number): string;
  /** Null where the sheet has no such column. */
  columnOf(sheet: string, title: string): number | null;
}

/** By the meanings of the columns that were read, else by their letters. */
export function sourceColumns({ tables }: RuleContext): SourceColumns {
  const meant = tables.flatMap(({ sheet, columns, unknownColumns }) => [
    ...columns.map(({ id, column }) => ({ sheet, title: id, column })),
    ...unknownColumns.map(({ title, column }) => ({ sheet, title: sameText(title), column })),
  ]);
  const titles = new Map(meant.map(({ sheet, title, column }) => [`${sheet}|${column}`, title]));
  const places = new Map(meant.map(({ sheet, title, column }) => [`${sheet}|${title}`, column]));
  return {
    titleOf: (sheet, column) => titles.get(`${sheet}|${column}`) || columnName(column),
    columnOf: (sheet, title) =>
      places.get(`${sheet}|${title}`) ?? (LETTERS.test(title) ? columnIndex(title) : null),
  };
}

/**
 * Along a row all fetch from one row of one sheet, and down a column from columns of one meaning, wherever these stand:
 * what differs is told.
 */
export function sheetPerRowFaults(
  sheet: FormulaSheet,
  columns: readonly Column[],
  sources: SourceColumns,
): FormulaFault[] {
  const all = columns.flatMap(({ fetches }) => fetches);
  const rows = [...groupBy(all, ({ owner }) => owner.index).values()].sort(
    ([a], [b]) => a!.owner.row - b!.owner.row,
  );
  return blocksOf(rows).flatMap((block) => {
    const within = new Set(block.map(([first]) => first!.owner));
    const own = columns.map(({ column, fetches }) => ({
      column,
      fetches: fetches.filter(({ owner }) => within.has(owner)),
    }));
    return blockFaults(sheet, block, own, sources);
  });
}

/** One recap below another is judged alone. */
function blocksOf(rows: readonly (readonly Fetch[])[]): (readonly Fetch[])[][] {
  const blocks: (readonly Fetch[])[][] = [];
  let last = -Infinity;
  for (const row of rows) {
    const at = row[0]!.owner.row;
    if (at - last > CLOSE) blocks.push([]);
    blocks[blocks.length - 1]!.push(row);
    last = at;
  }
  return blocks;
}

function blockFaults(
  sheet: FormulaSheet,
  rows: readonly (readonly Fetch[])[],
  columns: readonly Column[],
  sources: SourceColumns,
): FormulaFault[] {
  const sheets = rows.map((row) => usualOf(row, ({ from }) => from.sheet ?? ''));
  if (rows.length <= FEW || sheets.includes(null) || new Set(sheets).size < rows.length) return [];
  return rows.flatMap((row) => {
    const { owner } = row[0]!;
    const home = usualOf(row, ({ from }) => `${from.sheet}|${from.rect.row}`);
    const model = row.find(({ from }) => `${from.sheet}|${from.rect.row}` === home);
    if (!model) return [];
    const prefix = sheetPrefix(model.from.text);
    return columns.flatMap(({ column, fetches }): FormulaFault[] => {
      const own = fetches.find((each) => each.owner === owner);
      const others = fetches.filter((each) => each !== own);
      const title = usualOf(others, ({ from }) => sources.titleOf(from.sheet!, from.rect.column));
      if (title === null || others.length < rows.length - 1) return [];
      const place = sources.columnOf(model.from.sheet!, title);
      if (place === null) return [];
      const expected = `=${prefix}${columnName(place)}${model.from.rect.row + 1}`;
      if (!own) {
        const state = stateOf(sheet, owner.row, column);
        const figure = state === 'kosong' || sheet.cell(owner.row, column).kind === 'number';
        const lost = state !== 'rumus' && figure;
        return lost ? [gap(sheet, { row: owner.row, column, owner, state }, expected)] : [];
      }
      const { sheet: source, rect } = own.from;
      const mended = own.searched ? inColumn(own, place) : expected;
      if (rect.column !== place && `${source}|${rect.row}` === home) {
        const params = {
          kolomSalah: columnName(rect.column),
          kolomBenar: columnName(place),
          lembarAsal: source,
        };
        return [faultAt(sheet, own.cell, 'kolom-lain', mended, { params })];
      }
      return own.searched || `${source}|${rect.row}` === home
        ? []
        : [faultAt(sheet, own.cell, 'bergeser', expected)];
    });
  });
}

/** The same search in another column. */
function inColumn({ cell, from }: Fetch, column: number): string {
  const range = from.text.slice(from.text.lastIndexOf('!') + 1);
  const moved = range.replace(/[A-Z]+/g, columnName(column));
  return cell.canonical.replace(from.text, () => `${sheetPrefix(from.text)}${moved}`);
}

/** What all say, or all but one; null where they differ more, or are too few. */
function usualOf(fetches: readonly Fetch[], by: (fetch: Fetch) => string): string | null {
  const [most] = largestGroups(fetches, by);
  if (!most || most.length < FEW || most.length < fetches.length - 1) return null;
  return by(most[0]!);
}
