// Recaps whose rows each take from rows of their own elsewhere: a link that leaves the others of its row or column, or a figure typed over one.
import { type Rect, rectContains } from '../../../../grid/rect.ts';
import type { RuleContext } from '../../../rule.ts';
import { consecutive, groupBy, largestGroups } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { type FormulaSheet, formulasIn } from '../formulaSheet.ts';
import { isFurtherLine } from './furtherLine.ts';
import { oddColumn, typedLink } from './linkColumns.ts';
import {
  type Link,
  type LinkRow,
  linkOf,
  linkTo,
  type Stretch,
  sheetsOf,
  usualLink,
} from './links.ts';

/** So many other rows that link as they should show by themselves what a column takes. */
const FEW = 2;
/** More columns than this, and more rows, leave no doubt about one cell. */
const FIRM_COLUMNS = 3;
const FIRM_ROWS = 5;

type Grids = RuleContext['grids'];

/** Among the rows of a plan that take from other sheets. */
export function linkedRowFaults(grids: Grids, sheet: FormulaSheet): FormulaFault[] {
  const rows = [...new Set(sheet.table.rows.map(({ row }) => row))];
  return faultsAmong(grids, sheet, linkRows(sheet, rows, null));
}

/** The same for recaps outside every plan, below it or beside it; `inside`: rows that belong to one. */
export function looseLinkFaults(
  grids: Grids,
  sheet: FormulaSheet,
  inside: ReadonlySet<number>,
): FormulaFault[] {
  const beside = sheet.table.apart ?? [];
  const outside = blocksOf(sheet, (row) => !inside.has(row)).map((rows) => ({ rows, area: null }));
  const apart = beside.flatMap((area) =>
    blocksOf(sheet, (row, column) => rectContains(area, row, column)).map((rows) => ({
      rows,
      area,
    })),
  );
  return [...outside, ...apart].flatMap(({ rows, area }) =>
    faultsAmong(grids, sheet, linkRows(sheet, rows, stretchOf(rows), area)),
  );
}

const stretchOf = (rows: readonly number[]): Stretch => ({
  first: rows[0]!,
  last: rows[rows.length - 1]!,
});

/** Rows with formulas that follow one another. */
function blocksOf(
  { grid }: FormulaSheet,
  within: (row: number, column: number) => boolean,
): number[][] {
  const rows = grid.cells.flatMap((cells, row) =>
    cells.some(({ formula }, column) => formula !== null && within(row, column)) ? [row] : [],
  );
  return consecutive(rows, (row) => row);
}

function linkRows(
  sheet: FormulaSheet,
  rows: readonly number[],
  block: Stretch | null,
  area: Rect | null = null,
): LinkRow[] {
  return rows.flatMap((row) => {
    const links = formulasIn(sheet.grid, sheet.bounds, row).flatMap((cell): Link[] => {
      if (area && !rectContains(area, row, cell.column)) return [];
      const link = linkOf(sheet, cell, block);
      return link ? [link] : [];
    });
    return links.length > 0 ? [{ row, links }] : [];
  });
}

function faultsAmong(
  grids: Grids,
  sheet: FormulaSheet,
  linked: readonly LinkRow[],
): FormulaFault[] {
  return linked.length < FEW
    ? []
    : clusters(linked).flatMap((columns) => auditCluster(grids, sheet, linked, columns));
}

/** Columns that take from the same rows as one another, in all rows of the recap but one at most. */
function clusters(rows: readonly LinkRow[]): ReadonlySet<number>[] {
  const columns = new Map<number, Map<number, string>>();
  for (const { row, links } of rows) {
    for (const { cell, home } of links) {
      const homes = columns.get(cell.column) ?? new Map<number, string>();
      homes.set(row, home);
      columns.set(cell.column, homes);
    }
  }
  const found: { readonly homes: ReadonlyMap<number, string>; readonly columns: Set<number> }[] =
    [];
  for (const [column, homes] of columns) {
    const mates = found.find((each) => {
      const shared = [...homes].filter(([row]) => each.homes.has(row));
      const apart = shared.filter(([row, at]) => each.homes.get(row) !== at).length;
      return apart <= 1 && shared.length > apart;
    });
    if (mates) mates.columns.add(column);
    else found.push({ homes, columns: new Set([column]) });
  }
  return found.map((each) => each.columns);
}

function auditCluster(
  grids: Grids,
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
  const [apart, another] = rows.filter(({ links }) => new Set(links.map(homeOf)).size > 1);
  // Two rows that take from several rows each are a habit.
  if (another) return [];
  if (apart) return oddRow(grids, sheet, apart, rows, byColumn);
  return [...byColumn].flatMap(([column, links]) => [
    ...oddColumn(grids, sheet, links, rows, byColumn),
    ...typedLink(sheet, column, links, rows),
  ]);
}

const homeOf = ({ home }: Link): string => home;

/** `=Renja!N35` beside `=Renja!K36`: the one that leaves the others, or of two the one that another row takes, too. */
function oddRow(
  grids: Grids,
  sheet: FormulaSheet,
  { links }: LinkRow,
  rows: readonly LinkRow[],
  byColumn: ReadonlyMap<number, readonly Link[]>,
): FormulaFault[] {
  const [most] = largestGroups(links, homeOf);
  const others = (link: Link): readonly Link[] =>
    byColumn.get(link.cell.column)!.filter((each) => each !== link);
  const taken = (link: Link): boolean => others(link).some(({ home }) => home === link.home);
  const odd =
    links.length > 2
      ? links.filter(({ home }) => home !== most![0]!.home)
      : links.filter((link) => taken(link));
  const right = links.find((link) => !odd.includes(link));
  if (odd.length !== 1 || !right) return [];
  const [stray] = odd as [Link];
  const beside = new Set(rows.flatMap(({ row, links: all }) => (all.length > 1 ? [row] : [])));
  const whole = others(stray).filter(({ cell }) => beside.has(cell.row)).length;
  // In a recap of two rows only what the other one shows already is known to be none of this one's.
  const again = links.length > 2 && taken(stray);
  // A row may have a sheet of its own for one of its figures; a slip stays among the sheets of the recap.
  const known = rows.flatMap(({ links: all }) => all.filter((each) => each !== stray));
  if (!known.some((each) => sheetsOf(each) === sheetsOf(stray))) return [];
  if (whole < (again ? 1 : FEW)) return [];
  // Four quarters that are of one line in all other rows are so here, too.
  const firm = links.length > FIRM_COLUMNS && rows.length > FIRM_ROWS;
  if (!firm && isFurtherLine(grids, stray.refs[0]!, right.refs[0]!)) return [];
  const usual = usualLink(others(stray));
  const expected = usual && linkTo(usual, right, stray);
  return expected ? [faultAt(sheet, stray.cell, 'bergeser', expected)] : [];
}
