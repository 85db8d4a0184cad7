// Down a column of a recap all rows take the same columns elsewhere: the one that takes another, and the one that is typed.
import type { RuleContext } from '../../../rule.ts';
import { largestGroups } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap, stateOf } from '../formulaPlaces.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import {
  addsAlong,
  columnsBeside,
  type Link,
  type LinkRow,
  linkTo,
  overlap,
  sheetsOf,
  usualLink,
} from './links.ts';
import { namesakeOf, rowsByKey } from './namesakes.ts';

/** What another cell of its row shows already needs few rows to be odd; what none shows needs more. */
const FEW = 2;
const FEWEST = 3;
/** More where little else in the row tells what it takes. */
const MANY = 5;

type ByColumn = ReadonlyMap<number, readonly Link[]>;

/** `='Bag Umum'!H14` where every other row, of this sheet and of others, takes column I. */
export function oddColumn(
  grids: RuleContext['grids'],
  sheet: FormulaSheet,
  links: readonly Link[],
  rows: readonly LinkRow[],
  byColumn: ByColumn,
): FormulaFault[] {
  const [usual, odd, another] = largestGroups(links, ({ span }) => span);
  if (!usual || !odd || another || odd.length > 1) return [];
  // Of two rows the one is at fault that shows one figure twice.
  const turned = usual.length === 1 && isShownAgain(usual[0]!, besideOf(usual[0]!, rows, byColumn));
  const [stray, like] = turned ? [usual[0]!, odd[0]!] : [odd[0]!, usual[0]!];
  const beside = besideOf(stray, rows, byColumn);
  // Rows that each take from the row of their own name are alike in all: the one that takes another column has slipped.
  const alike = [...usual, ...odd].every((link) => takesItsName(grids, sheet, link));
  if (addsAlong(stray) !== addsAlong(like) || !isOdd(stray, usual, beside, alike)) return [];
  const expected = linkTo(like, stray);
  if (!expected) return [];
  const params = {
    kolomSalah: columnsBeside(stray, like),
    kolomBenar: columnsBeside(like, stray),
    lembarAsal: stray.refs[0]!.sheet,
  };
  return [faultAt(sheet, stray.cell, 'kolom-lain', expected, { params })];
}

interface Beside {
  /** The other links of the row. */
  readonly all: readonly Link[];
  /** Those that take what their column takes everywhere. */
  readonly usual: readonly Link[];
}

function besideOf(link: Link, rows: readonly LinkRow[], byColumn: ByColumn): Beside {
  const row = rows.find((each) => each.row === link.cell.row)!;
  const all = row.links.filter((each) => each !== link);
  return { all, usual: all.filter(({ cell }) => usualLink(byColumn.get(cell.column)!) !== null) };
}

function isShownAgain(link: Link, { usual }: Beside): boolean {
  return usual.some(({ span, home }) => span === link.span && home === link.home);
}

function takesItsName(grids: RuleContext['grids'], sheet: FormulaSheet, link: Link): boolean {
  const { row } = link.cell;
  return link.refs.every(({ sheet: named, rect }) => {
    const grid = named === null ? undefined : grids.get(named);
    return grid && namesakeOf(rowsByKey(grid), sheet.grid.cells[row] ?? []) === rect.row;
  });
}

function isOdd(stray: Link, usual: readonly Link[], beside: Beside, alike: boolean): boolean {
  const sure = beside.usual.length >= FEW;
  if (isShownAgain(stray, beside)) return usual.length >= FEW || sure;
  // Months that another quarter of the row adds, too, where all others add their usual ones.
  if (addsAlong(stray))
    return (
      usual.length >= FEWEST &&
      beside.usual.length === beside.all.length &&
      beside.usual.some((each) => addsAlong(each) && overlap(each, stray))
    );
  // A sheet that is laid out otherwise is no slip: another row takes from it as usual.
  const known = usual.some((each) => sheetsOf(each) === sheetsOf(stray));
  return known && usual.length >= (sure || alike || isPartly(stray, usual[0]!) ? FEWEST : MANY);
}

/** `=Target!K29+Target!M29` among K + L: the rest of it is as usual. */
function isPartly(stray: Link, usual: Link): boolean {
  const [own, others] = [stray.span.split(' '), usual.span.split(' ')];
  return (
    own.length > 1 && own.length === others.length && own.some((each) => others.includes(each))
  );
}

/** The one figure typed where every row that links at all links in this column. */
export function typedLink(
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
  const expected = linkTo(usual, lone.links[0]!);
  return expected ? [gap(sheet, { row: lone.row, column, owner, state }, expected)] : [];
}
