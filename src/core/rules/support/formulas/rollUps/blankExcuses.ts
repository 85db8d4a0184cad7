// Why a parent or a total may rightly be blank where others of its column or row add up.
import type { PlanRow } from '../../../../model/planTable.ts';
import { isPriceTitle } from '../../../../reader/columns/priceTitle.ts';
import { labelStart } from '../../../../reader/tableContext.ts';
import { columnAt, columnTitle, titleLeaf } from '../../spot.ts';
import { scopesOfTotal } from '../../sums/totalScope.ts';
import { isParent, treeOf } from '../../tree.ts';
import { BLANK_SHARE, type Place, tally } from '../formulaPlaces.ts';
import { type FormulaSheet, isUnderMerge } from '../formulaSheet.ts';
import { blankGroups } from './blankGroups.ts';
import { type ColumnTree, columnTree } from './coverage.ts';
import { tellsPeriodsAlone } from './periodsAlone.ts';

/** `along`, `column`: the places of its row and of its column; `tree`: the rows that it should add. */
export function isRightlyBlank(
  sheet: FormulaSheet,
  place: Place,
  tree: ColumnTree,
  along: readonly Place[],
  column: readonly Place[],
): boolean {
  return (
    // Prices added up say nothing.
    isPriceTitle(titleLeaf(columnTitle(sheet.table, place.column))) ||
    !worthFilling(sheet, place, tree, along, column) ||
    leftOutOfTotal(sheet, place, along) ||
    nothingToAdd(sheet, place) ||
    onlyMoneyIsAdded(sheet, place, along) ||
    sharesOfGroups(sheet, place, column) ||
    standsInBlankLevel(sheet, place, column)
  );
}

/** A blank parent is a lost formula when there is something to add, or the same row adds in other columns. */
function worthFilling(
  sheet: FormulaSheet,
  place: Place,
  tree: ColumnTree,
  along: readonly Place[],
  column: readonly Place[],
): boolean {
  const leaves = place.owner
    ? treeOf(sheet.table)
        .children(place.owner)
        .flatMap((child) => [...tree.leaves(child)])
    : tree.all;
  if (leaves.some((leaf) => tree.filled(leaf))) return true;
  // A quarter that nobody has reported on, from its rows to its total.
  if (column.every((each) => each.state === 'kosong')) return false;
  return along.filter((each) => each.state === 'rumus').length >= 2;
}

/** A total row that adds some columns only does so on purpose; one gap among many sums is a lost formula. */
function leftOutOfTotal(sheet: FormulaSheet, place: Place, along: readonly Place[]): boolean {
  if (place.owner !== null) return false;
  if (tellsPeriodsAlone(sheet, place.row, place.column)) return true;
  const asked = along.filter(({ row, column }) => !tellsPeriodsAlone(sheet, row, column));
  const others = tally(asked, place);
  if (others.formulas + others.typed + others.blank === 0) return false;
  return (
    others.blank > 0 &&
    others.formulas < (others.formulas + others.typed + others.blank) * BLANK_SHARE
  );
}

/**
 * The label of the total is merged over money that others add: that money is left out on purpose, and this may be too. Among
 * many sums one gap is a lost formula all the same.
 */
export function labelCoversSums(
  sheet: FormulaSheet,
  place: Place,
  along: readonly Place[],
  money: ReadonlySet<number>,
): boolean {
  if (place.owner !== null || place.state !== 'kosong') return false;
  const covered = [...money].filter((column) => isUnderMerge(sheet, place.row, column)).length;
  const { formulas, typed, blank } = tally(along, place);
  return covered > 0 && formulas < (formulas + typed + blank + covered) * BLANK_SHARE;
}

/**
 * Money written once per group, beside the name of its program: the subtotal below the group has one figure to add.
 * None, where the group is blank in that column.
 */
function nothingToAdd(sheet: FormulaSheet, place: Place): boolean {
  if (place.owner === null && blankGroups(sheet, place.column).closes(place.row)) return true;
  const scopes = scopesOfTotal(sheet.table, place.row);
  if (place.owner !== null || sheet.totals.size < 2 || scopes.length === 0) return false;
  const tree = columnTree(sheet, place.column);
  const rows = treeOf(sheet.table);
  const written = tree.all.filter((leaf) => tree.filled(leaf));
  if (written.length === 0 || !written.every((leaf) => isParent(rows, leaf))) return false;
  return scopes.every((covers) => written.filter(covers).length <= 1);
}

/** People of twelve services are no sum: a total that leaves out every count, and there are several, adds money alone. */
function onlyMoneyIsAdded(sheet: FormulaSheet, place: Place, along: readonly Place[]): boolean {
  const counts = ({ column }: Place): boolean => {
    const type = columnAt(sheet.table, column)?.type;
    return type !== 'money' && type !== 'percent';
  };
  if (place.owner !== null || !counts(place)) return false;
  const others = along.filter((each) => each !== place && counts(each));
  return others.length > 0 && others.every((each) => each.state === 'kosong');
}

/**
 * Shares of each sub kegiatan's steps add up to 100 there and nowhere above: a level that a column leaves blank in two
 * rows or more, and the total where its topmost rows are blank.
 */
function standsInBlankLevel(sheet: FormulaSheet, place: Place, column: readonly Place[]): boolean {
  const kin = place.owner === null ? subtotalsLike(sheet, place, column) : [];
  if (kin.length > 1 && kin.every((each) => each.state === 'kosong')) return true;
  const rank = rankOf(place.owner ?? treeOf(sheet.table).roots[0]);
  const alike = column.filter((each) => rankOf(each.owner) === rank);
  return alike.length > 1 && alike.every((each) => each.state === 'kosong');
}

/** Accounts are all of one level, and ranked by the length of their codes. */
function rankOf(row: PlanRow | null | undefined): string {
  const depth = row?.levelFrom === 'rekening' ? (row.kode?.split('.').length ?? 0) : null;
  return `${row?.level}|${depth}`;
}

/** `Jumlah Program` below each program: rows of totals whose labels begin alike, the place itself among them. */
function subtotalsLike(sheet: FormulaSheet, place: Place, column: readonly Place[]): Place[] {
  const labels = new Map(sheet.table.totalRows.map(({ row, label }) => [row, labelStart(label)]));
  return column.filter(
    (each) => each.owner === null && labels.get(each.row) === labels.get(place.row),
  );
}

/** Rates and weights of several groups, 100 in each: the row that adds up the money of all has none. */
function sharesOfGroups(sheet: FormulaSheet, place: Place, column: readonly Place[]): boolean {
  const totals = column.filter((each) => each.owner === null && each.row !== place.row);
  if (place.owner !== null || totals.length < 2) return false;
  if (totals.some((each) => each.row > place.row)) return false;
  const header = columnAt(sheet.table, place.column);
  if (header?.type === 'percent') return true;
  return totals.every((each) => {
    const { value } = sheet.cell(each.row, each.column);
    return typeof value === 'number' && (value === 100 || value === 1);
  });
}
