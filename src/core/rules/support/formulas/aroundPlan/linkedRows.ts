// Rows whose links to other sheets go to one row each: a link that leaves the others of its row or column, or a figure typed over one.
import { type Reference, sheetPrefix, soleReference } from '../../../../formula/references.ts';
import { columnName } from '../../../../grid/a1.ts';
import { WHY } from '../../../../reader/rows/rowClass.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap, stateOf } from '../formulaPlaces.ts';
import { type FormulaCell, type FormulaSheet, formulasIn } from '../formulaSheet.ts';

/** So many other rows must link as they should before one that does not is a slip. */
const FEWEST = 3;
/** More where only two columns tell, or a figure without a link. */
const MANY = 5;

interface Link {
  readonly cell: FormulaCell;
  readonly from: Reference;
}

/** The links of one sheet row, from left to right. */
interface LinkRow {
  readonly row: number;
  readonly links: readonly Link[];
}

export function linkedRowFaults(sheet: FormulaSheet): FormulaFault[] {
  const { table } = sheet;
  const plan = [...new Set(table.rows.map(({ row }) => row))];
  const footer = table.ignoredRows.filter(({ why }) => why === WHY.footer).map(({ row }) => row);
  return [plan, footer].flatMap((rows) => faultsAmong(sheet, rows));
}

/** The same for recaps outside every plan; `inside`: rows that belong to one. */
export function looseLinkFaults(sheet: FormulaSheet, inside: ReadonlySet<number>): FormulaFault[] {
  const blocks: number[][] = [];
  let last = -2;
  sheet.grid.cells.forEach((cells, row) => {
    if (inside.has(row) || cells.every(({ formula }) => formula === null)) return;
    if (row > last + 1) blocks.push([]);
    blocks[blocks.length - 1]!.push(row);
    last = row;
  });
  return blocks.flatMap((rows) => faultsAmong(sheet, rows));
}

function faultsAmong(sheet: FormulaSheet, rows: readonly number[]): FormulaFault[] {
  const linked = rows.flatMap((row) => linksOf(sheet, row));
  if (linked.length <= FEWEST) return [];
  return clusters(linked).flatMap((columns) => auditCluster(sheet, linked, columns));
}

function linksOf(sheet: FormulaSheet, row: number): LinkRow[] {
  const links = formulasIn(sheet.grid, sheet.bounds, row).flatMap((cell): Link[] => {
    const from = soleReference(cell.canonical);
    const away = from?.sheet && from.end === null && from.sheet !== sheet.grid.sheet;
    return away ? [{ cell, from }] : [];
  });
  return links.length > 0 ? [{ row, links }] : [];
}

const home = ({ from }: Link): string => `${from.sheet}|${from.rect.row}`;

/** Columns that link to the same row of the same sheet as one another, in all rows but one at most. */
function clusters(rows: readonly LinkRow[]): ReadonlySet<number>[] {
  const columns = new Map<number, Map<number, string>>();
  for (const { row, links } of rows) {
    for (const link of links) {
      const homes = columns.get(link.cell.column) ?? new Map<number, string>();
      homes.set(row, home(link));
      columns.set(link.cell.column, homes);
    }
  }
  const found: { readonly homes: ReadonlyMap<number, string>; readonly columns: Set<number> }[] =
    [];
  for (const [column, homes] of columns) {
    const mates = found.find((each) => {
      const shared = [...homes].filter(([row]) => each.homes.has(row));
      const apart = shared.filter(([row, at]) => each.homes.get(row) !== at).length;
      return apart <= 1 && shared.length - apart >= FEWEST;
    });
    if (mates) mates.columns.add(column);
    else found.push({ homes, columns: new Set([column]) });
  }
  return found.filter((each) => each.columns.size > 1).map((each) => each.columns);
}

function auditCluster(
  sheet: FormulaSheet,
  all: readonly LinkRow[],
  columns: ReadonlySet<number>,
): FormulaFault[] {
  const rows = all.flatMap(({ row, links }): LinkRow[] => {
    const own = links.filter(({ cell }) => columns.has(cell.column));
    return own.length > 0 ? [{ row, links: own }] : [];
  });
  const byColumn = groupBy(
    rows.flatMap(({ links }) => links),
    ({ cell }) => cell.column,
  );
  const apart = rows.filter(({ links }) => new Set(links.map(home)).size > 1);
  const whole = rows.filter(({ links }) => links.length > 1).length - apart.length;
  if (apart.length > 1 || whole < FEWEST) return [];
  return [
    ...apart.flatMap((row) => oddRow(sheet, row, byColumn, whole)),
    ...(apart.length === 0
      ? [...byColumn].flatMap(([column, links]) => [
          ...oddColumn(sheet, links, rows),
          ...typedLink(sheet, column, links, rows),
        ])
      : []),
  ];
}

/** `=Renja!N35` beside `=Renja!K36`: the one that leaves the others, or of two the one that another row fetches, too. */
function oddRow(
  sheet: FormulaSheet,
  { links }: LinkRow,
  byColumn: ReadonlyMap<number, readonly Link[]>,
  whole: number,
): FormulaFault[] {
  const [most] = largestGroups(links, home);
  let odd = links.filter((link) => home(link) !== home(most![0]!));
  if (links.length === 2) {
    if (whole < MANY) return [];
    odd = links.filter((link) => {
      const same = byColumn.get(link.cell.column)!.filter((each) => home(each) === home(link));
      return same.length > 1;
    });
  }
  const right = links.find((link) => !odd.includes(link));
  if (odd.length !== 1 || !right) return [];
  const [{ cell }] = odd as [Link];
  const letter = usualLetter(byColumn.get(cell.column)!.filter((each) => each.cell !== cell));
  if (letter === null) return [];
  const { text, rect } = right.from;
  return [faultAt(sheet, cell, 'bergeser', `=${sheetPrefix(text)}${letter}${rect.row + 1}`)];
}

/** `='Bag Umum'!H14` where every other row, of this sheet and of others, links to column I. */
function oddColumn(
  sheet: FormulaSheet,
  links: readonly Link[],
  rows: readonly LinkRow[],
): FormulaFault[] {
  const [usual, ...others] = largestGroups(links, ({ from }) => from.rect.column);
  const odd = others.flat();
  const [stray] = odd;
  if (!stray || odd.length > 1 || usual!.length < MANY) return [];
  // A sheet that is laid out otherwise is no slip: another row links to it as usual.
  if (!usual!.some(({ from }) => from.sheet === stray.from.sheet)) return [];
  const beside = rows.find(({ row }) => row === stray.cell.row)!.links.length;
  if (beside < 2) return [];
  const [wrong, right] = [stray, usual![0]!].map(({ from }) => columnName(from.rect.column));
  const { text, rect, sheet: source } = stray.from;
  const params = { kolomSalah: wrong!, kolomBenar: right!, lembarAsal: source };
  const expected = `=${sheetPrefix(text)}${right}${rect.row + 1}`;
  return [faultAt(sheet, stray.cell, 'kolom-lain', expected, { params })];
}

/** The one figure typed where every row that links at all links in this column. */
function typedLink(
  sheet: FormulaSheet,
  column: number,
  links: readonly Link[],
  rows: readonly LinkRow[],
): FormulaFault[] {
  const letter = usualLetter(links);
  const left = rows.filter((each) => each.links.every(({ cell }) => cell.column !== column));
  const [lone] = left;
  if (!lone || left.length > 1 || letter === null || links.length < MANY) return [];
  const state = stateOf(sheet, lone.row, column);
  if (state !== 'ketik' || sheet.cell(lone.row, column).kind !== 'number') return [];
  const { text, rect } = lone.links[0]!.from;
  const expected = `=${sheetPrefix(text)}${letter}${rect.row + 1}`;
  const owner = sheet.owner(lone.row, column);
  return [gap(sheet, { row: lone.row, column, owner, state }, expected)];
}

/** The column of the other sheets that all of them link to; null where they differ. */
function usualLetter(links: readonly Link[]): string | null {
  const letters = new Set(links.map(({ from }) => columnName(from.rect.column)));
  return letters.size === 1 ? [...letters][0]! : null;
}
