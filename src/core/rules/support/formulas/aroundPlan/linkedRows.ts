// Rows whose links to other sheets go to one row each: a link that leaves the others of its row or column, or a figure typed over one.
import {
  parseReference,
  type Reference,
  sheetPrefix,
  soleReference,
} from '../../../../formula/references.ts';
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
  /** `=SUM(SDA!I15:K15)`: the months of a quarter, in one row of the other sheet. */
  readonly sums: boolean;
}

const SUM = /^=?SUM\(([^(),;]+)\)$/i;

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
    const months = SUM.exec(cell.canonical.trim())?.[1];
    const sums = months !== undefined;
    const from = sums ? parseReference(months) : soleReference(cell.canonical);
    const whole = sums ? from?.end && from.rect.rows === 1 : from?.end === null;
    return from?.sheet && whole && from.sheet !== sheet.grid.sheet ? [{ cell, from, sums }] : [];
  });
  return links.length > 0 ? [{ row, links }] : [];
}

const span = ({ from: { rect } }: Link): string =>
  [rect.column, rect.column + rect.columns - 1].map(columnName).join(':');

/** To the columns that `like` links to, in the row of the other sheet that `beside` links to. */
function linkTo(like: Link, { from: { text, rect } }: Link): string {
  const [first, last] = span(like).split(':');
  const row = rect.row + 1;
  const prefix = sheetPrefix(text);
  return like.sums ? `=SUM(${prefix}${first}${row}:${last}${row})` : `=${prefix}${first}${row}`;
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
          ...oddColumn(sheet, links, rows, byColumn),
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
  const usual = usualLink(byColumn.get(cell.column)!.filter((each) => each.cell !== cell));
  return usual ? [faultAt(sheet, cell, 'bergeser', linkTo(usual, right))] : [];
}

/** `='Bag Umum'!H14` where every other row, of this sheet and of others, links to column I. */
function oddColumn(
  sheet: FormulaSheet,
  links: readonly Link[],
  rows: readonly LinkRow[],
  byColumn: ReadonlyMap<number, readonly Link[]>,
): FormulaFault[] {
  const [usual, ...others] = largestGroups(links, span);
  const odd = others.flat();
  const [stray] = odd;
  if (!stray || odd.length > 1 || stray.sums !== usual![0]!.sums) return [];
  const beside = rows
    .find(({ row }) => row === stray.cell.row)!
    .links.filter((each) => each !== stray);
  if (beside.length === 0) return [];
  if (stray.sums) {
    // Months that another quarter of the row adds, too, where that adds its usual ones.
    const overlaps = beside.some((each) => each.sums && overlap(each, stray));
    const asUsual = beside.every((each) => usualLink(byColumn.get(each.cell.column)!));
    if (!overlaps || !asUsual || usual!.length < FEWEST) return [];
    // A sheet that is laid out otherwise is no slip: another row links to it as usual.
  } else {
    // What another cell of the row shows already, as its column does everywhere, needs fewer rows to be odd.
    const again = beside.some(
      (each) =>
        span(each) === span(stray) &&
        home(each) === home(stray) &&
        usualLink(byColumn.get(each.cell.column)!) !== null,
    );
    if (usual!.length < (again ? FEWEST : MANY)) return [];
    if (!usual!.some(({ from }) => from.sheet === stray.from.sheet)) return [];
  }
  const [wrong, right] = [stray, usual![0]!].map((each) =>
    each.sums ? span(each) : columnName(each.from.rect.column),
  );
  const params = { kolomSalah: wrong!, kolomBenar: right!, lembarAsal: stray.from.sheet };
  return [faultAt(sheet, stray.cell, 'kolom-lain', linkTo(usual![0]!, stray), { params })];
}

function overlap({ from: { rect: a } }: Link, { from: { rect: b } }: Link): boolean {
  return a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** The one figure typed where every row that links at all links in this column. */
function typedLink(
  sheet: FormulaSheet,
  column: number,
  links: readonly Link[],
  rows: readonly LinkRow[],
): FormulaFault[] {
  const usual = usualLink(links);
  const left = rows.filter((each) => each.links.every(({ cell }) => cell.column !== column));
  const [lone] = left;
  if (!lone || left.length > 1 || !usual || links.length < MANY) return [];
  const state = stateOf(sheet, lone.row, column);
  if (state !== 'ketik' || sheet.cell(lone.row, column).kind !== 'number') return [];
  const owner = sheet.owner(lone.row, column);
  return [gap(sheet, { row: lone.row, column, owner, state }, linkTo(usual, lone.links[0]!))];
}

/** One that stands for all, where all of them link to the same columns of the other sheets. */
function usualLink(links: readonly Link[]): Link | null {
  return new Set(links.map(span)).size === 1 ? links[0]! : null;
}
