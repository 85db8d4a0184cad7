// Parents and totals where figures are added up, except in one of them: typed over, or left blank.
import { shiftFormula } from '../../../../formula/relative.ts';
import type { Level } from '../../../../model/level.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { isRateUnit, sameUnit } from '../../../../numbers/units.ts';
import { figureOf, unitIn } from '../../figures.ts';
import { groupBy } from '../../groupBy.ts';
import { memo } from '../../memo.ts';
import { columnAt } from '../../spot.ts';
import { isMade, isTime } from '../../sums/countFamilies.ts';
import { asksForSum, scopesOfTotal } from '../../sums/totalScope.ts';
import { isParent, treeOf } from '../../tree.ts';
import { numberAt } from '../cellFigures.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { BLANK_SHARE, gap, NONE, odd, type Place, stateOf, tally } from '../formulaPlaces.ts';
import { type FormulaSheet, isUnderMerge } from '../formulaSheet.ts';
import { blankGroups } from './blankGroups.ts';
import { type ColumnTree, columnTree } from './coverage.ts';
import { expectedRollUp } from './expectedRollUp.ts';
import { type RollUp, rollUpsOf, sourceColumns } from './rollUp.ts';

/** So many parents that are sums show that a column is added up. */
const FEWEST_SUMS = 2;
/** So many typed rows of a level without any sum show that the level is not added up. */
const FEWEST_TYPED = 3;

/** Parents and totals: compared down their column and along their row. */
export function rollUpGaps(sheet: FormulaSheet): FormulaFault[] {
  const rollUps = rollUpsOf(sheet);
  if (rollUps.length === 0) return [];
  const columns = [
    ...new Set([
      ...rollUps.map((each) => each.column),
      // Money that is added within its row is still added up in the total row.
      ...(rollUps.some((each) => each.owner === null) ? addedColumns(sheet) : []),
    ]),
  ];
  const rows = new Set(rollUps.map((each) => each.row));
  const byColumn = groupBy(rollUps, (each) => each.column);
  const added = (column: number): readonly RollUp[] => byColumn.get(column) ?? [];
  // `URUSAN …` is a place of sums only where it adds something in another column.
  const heads = [...sheet.heads].filter((row) => rows.has(row));
  const tree = treeOf(sheet.table);
  // Where each level has a column of its own, a column is added up from another one.
  const sources = sourceColumns(rollUps);
  const treeFor = (column: number): ColumnTree => columnTree(sheet, sources.get(column) ?? column);
  const all: Place[] = [];
  for (const column of columns) {
    const parents = added(column).some((each) => each.owner !== null) ? sheet.owners(column) : [];
    for (const owner of parents) {
      if (!isParent(tree, owner) || !treeFor(column).hasParts(owner)) continue;
      if (!countsAlike(sheet, owner, column, rollUps, rows)) continue;
      all.push({ row: owner.row, column, owner, state: stateOf(sheet, owner.row, column) });
    }
    for (const row of [...sheet.totals, ...heads]) {
      if (isUnderMerge(sheet, row, column)) continue;
      all.push({ row, column, owner: null, state: stateOf(sheet, row, column) });
    }
  }
  const idle = levelsWithoutSums(all);
  const places = all.filter(({ owner }) => owner === null || !idle.has(owner.level));
  const inTotals = new Set(addedColumns(sheet));
  const placesOf = groupBy(places, (place) => place.column);
  const plain = typedLevels(places);
  const addingOf = groupBy(
    places.filter((place) => !plain.has(levelKey(place))),
    (place) => place.column,
  );
  const moneyLike = new Set(
    columns.filter(
      (column) =>
        inTotals.has(column) || mostlyRollUp(added(column).length, placesOf.get(column) ?? []),
    ),
  );
  const byRow = groupBy(
    places.filter((place) => moneyLike.has(place.column)),
    (place) => place.row,
  );
  const found: FormulaFault[] = [];
  for (const place of places) {
    if (place.state === 'rumus') continue;
    const column = placesOf.get(place.column)!;
    const peers = plain.has(levelKey(place)) ? column : addingOf.get(place.column)!;
    const down = tally(peers, place);
    const across = moneyLike.has(place.column) ? tally(byRow.get(place.row) ?? [], place) : NONE;
    if (!odd(place.state, down, across) && !lostTotal(sheet, place, byRow.get(place.row) ?? []))
      continue;
    // A total adds its own column all the same.
    const own = place.owner === null ? columnTree(sheet, place.column) : treeFor(place.column);
    const expected =
      expectedRollUp({ sheet, owner: place.owner, row: place.row }, own) ??
      likeItsNeighbour(rollUps, place);
    if (expected === null) continue;
    const along = byRow.get(place.row) ?? [];
    if (place.state === 'kosong' && !worthFilling(sheet, place, own, along, column)) continue;
    if (place.state === 'kosong' && leftOutOfTotal(place, along)) continue;
    if (place.state === 'kosong' && nothingToAdd(sheet, place)) continue;
    if (place.state === 'kosong' && onlyMoneyIsAdded(sheet, place, along)) continue;
    if (place.state === 'kosong' && sharesOfGroups(sheet, place, column)) continue;
    if (place.state === 'kosong' && standsInBlankLevel(sheet, place, column)) continue;
    found.push(gap(sheet, place, expected));
  }
  return found;
}

/** `JUMLAH` without the sum of money that all rows above have, where the other money of the row is added. */
function lostTotal(sheet: FormulaSheet, place: Place, along: readonly Place[]): boolean {
  if (place.owner !== null || place.state !== 'kosong') return false;
  const total = sheet.table.totalRows.find(({ row }) => row === place.row);
  const money = (column: number): boolean => columnAt(sheet.table, column)?.type === 'money';
  if (!total || !asksForSum(total.label) || !money(place.column)) return false;
  const others = along.filter((each) => each !== place && money(each.column));
  if (others.length === 0 || others.some(({ state }) => state !== 'rumus')) return false;
  const tree = columnTree(sheet, place.column);
  return tree.all.length > 1 && tree.all.every((leaf) => tree.filled(leaf));
}

/** Levels whose rows are blank in every column of sums: a sasaran is measured, and its programs have the money. */
function levelsWithoutSums(places: readonly Place[]): ReadonlySet<Level> {
  const rows = new Map<Level, Set<number>>();
  const adding = new Set<Level>();
  for (const { owner, state } of places) {
    if (owner === null) continue;
    if (state !== 'kosong') adding.add(owner.level);
    rows.set(owner.level, (rows.get(owner.level) ?? new Set()).add(owner.row));
  }
  // The one program of a sheet without its sum has lost it.
  const enough = (level: Level): number => (level === 'tujuan' || level === 'sasaran' ? 1 : 2);
  return new Set(
    [...rows].flatMap(([level, { size }]) =>
      !adding.has(level) && size >= enough(level) ? [level] : [],
    ),
  );
}

const levelKey = ({ column, owner }: Place): string => `${column}|${owner?.level ?? ''}`;

/** Levels that a column never adds: money typed per sub kegiatan, above steps that have none, says nothing about sums. */
function typedLevels(places: readonly Place[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [key, level] of groupBy(places, levelKey)) {
    const typed = level.filter(({ state }) => state === 'ketik').length;
    if (level[0]!.owner && typed >= FEWEST_TYPED && level.every(({ state }) => state !== 'rumus'))
      found.add(key);
  }
  return found;
}

/**
 * A target in per cent, in months, or in another unit than those of the rows below is no sum of theirs; nor is one
 * that they repeat. People and villages add up only where the column adds them elsewhere.
 */
function countsAlike(
  sheet: FormulaSheet,
  owner: PlanRow,
  column: number,
  rollUps: readonly RollUp[],
  rows: ReadonlySet<number>,
): boolean {
  const header = columnAt(sheet.table, column);
  if (header?.type !== 'quantity') return true;
  const unit = unitIn(owner, header.id);
  if (isRateUnit(unit, owner.indicator) || isTime(unit)) return false;
  const below = treeOf(sheet.table)
    .children(owner)
    .filter((child) => sameUnit(unitIn(child, header.id), unit));
  if (below.length === 0) return false;
  // Where no unit is told, a row that is typed in all its columns counts something of its own.
  const several = rollUps.some((each) => each.column !== column && each.owner !== null);
  if (unit === null && several && !rows.has(owner.row)) return false;
  const figure = figureOf(owner, header.id);
  if (below.length > 1 && below.every((child) => figureOf(child, header.id) === figure))
    return false;
  return (
    isMade(unit) ||
    rollUps.some(
      (each) =>
        each.column === column &&
        each.owner !== null &&
        sameUnit(unitIn(each.owner, header.id), unit),
    )
  );
}

/** Where the rows to add cannot be told, the sum beside it copied over. */
function likeItsNeighbour(rollUps: readonly RollUp[], place: Place): string | null {
  const beside = rollUps
    .filter((each) => each.row === place.row && each.terms.every((t) => t.column === each.column))
    .sort((a, b) => Math.abs(a.column - place.column) - Math.abs(b.column - place.column))[0];
  return beside ? shiftFormula(beside.cell.canonical, 0, place.column - beside.column) : null;
}

/** A column whose parents and totals are mostly sums: a blank or typed one stands out. */
function mostlyRollUp(sums: number, places: readonly Place[]): boolean {
  const filled = places.filter((place) => place.state !== 'kosong').length;
  return sums > 0 && sums >= filled * 0.5;
}

/** Money, and columns under a heading of the office's own whose typed parents are the sums of their rows. */
const addedColumns = memo((sheet: FormulaSheet): readonly number[] =>
  sheet.columns.filter((column) => {
    const header = columnAt(sheet.table, column);
    return header ? header.type === 'money' : addsUp(sheet, column);
  }),
);

function addsUp(sheet: FormulaSheet, column: number): boolean {
  const tree = columnTree(sheet, column);
  const parents = sheet
    .owners(column)
    .filter((owner) => isParent(treeOf(sheet.table), owner) && tree.hasParts(owner));
  const sums = parents.filter((owner) => {
    const parts = tree.leaves(owner).map((leaf) => numberAt(sheet, leaf.row, column));
    const sum = parts.reduce((rest, part) => rest + part, 0);
    return parts.length > 1 && sum > 0 && numberAt(sheet, owner.row, column) === sum;
  });
  return sums.length >= FEWEST_SUMS && sums.length >= parents.length * BLANK_SHARE;
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
function leftOutOfTotal(place: Place, along: readonly Place[]): boolean {
  if (place.owner !== null) return false;
  const others = tally(along, place);
  if (others.formulas + others.typed + others.blank === 0) return false;
  return (
    others.blank > 0 &&
    others.formulas < (others.formulas + others.typed + others.blank) * BLANK_SHARE
  );
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
  const level = place.owner?.level ?? treeOf(sheet.table).roots[0]?.level;
  const alike = column.filter((each) => each.owner?.level === level);
  return alike.length > 1 && alike.every((each) => each.state === 'kosong');
}

/** `Jumlah Program` below each program: rows of totals whose labels begin alike, the place itself among them. */
function subtotalsLike(sheet: FormulaSheet, place: Place, column: readonly Place[]): Place[] {
  const labels = new Map(
    sheet.table.totalRows.map(({ row, label }) => [
      row,
      label.trim().toLowerCase().split(/\s+/, 2).join(' '),
    ]),
  );
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
