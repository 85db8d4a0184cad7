// Parents and totals where figures are added up, except in one of them: typed over, or left blank.

import { memo } from '../../../../memory/memo.ts';
import type { Level } from '../../../../model/level.ts';
import { groupBy } from '../../groupBy.ts';
import { columnAt, columnOf } from '../../spot.ts';
import { asksForSum } from '../../sums/totalScope.ts';
import { isParent, treeOf } from '../../tree.ts';
import { numberAt } from '../cellFigures.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { BLANK_SHARE, gap, NONE, odd, type Place, stateOf, tally } from '../formulaPlaces.ts';
import { type FormulaSheet, isUnderMerge } from '../formulaSheet.ts';
import { rowFormulas, termsOf } from '../inRow/rowFormulas.ts';
import { isMoney } from '../isMoney.ts';
import { isRightlyBlank, labelCoversSums } from './blankExcuses.ts';
import { copiedSum, nearestSum } from './copiedSum.ts';
import { countsAlike, isWeakCount, needsNoCount } from './countGaps.ts';
import { type ColumnTree, columnTree } from './coverage.ts';
import { expectedRollUp } from './expectedRollUp.ts';
import { tellsItsOwn } from './ownCounts.ts';
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
  const unaveraged = new Set(
    [...placesOf].flatMap(([column, own]) => withoutMean(own, added(column))),
  );
  // What is rightly blank says nothing about the others. Each list is made once, so that it is counted once.
  const telling = memo((list: readonly Place[]) => list.filter((each) => !unaveraged.has(each)));
  const found: FormulaFault[] = [];
  for (const place of places) {
    if (place.state === 'rumus') continue;
    const column = placesOf.get(place.column)!;
    const peers = telling(plain.has(levelKey(place)) ? column : addingOf.get(place.column)!);
    const down = tally(peers, place);
    const across = moneyLike.has(place.column) ? tally(byRow.get(place.row) ?? [], place) : NONE;
    if (!odd(place.state, down, across) && !lostTotal(sheet, place, byRow.get(place.row) ?? []))
      continue;
    // A total adds its own column all the same.
    const own = place.owner === null ? columnTree(sheet, place.column) : treeFor(place.column);
    const where = { sheet, owner: place.owner, row: place.row, column: place.column };
    const expected =
      copiedSum(where, own, rollUps) ?? expectedRollUp(where, own) ?? nearestSum(where, rollUps);
    if (expected === null) continue;
    const along = byRow.get(place.row) ?? [];
    if (place.state === 'kosong' && isRightlyBlank(sheet, place, own, along, column)) continue;
    if (unaveraged.has(place)) continue;
    if (place.state === 'ketik' && explainedRate(sheet, place, added(place.column))) continue;
    if (place.state === 'ketik' && added(place.column).length === 0 && typedSums(sheet, place))
      continue;
    if (place.owner !== null && tellsItsOwn(sheet, place.row, place.column)) continue;
    if (needsNoCount(sheet, place, column)) continue;
    const doubtful =
      isWeakCount(sheet, place, peers) || labelCoversSums(sheet, place, along, moneyLike);
    found.push({ ...gap(sheet, place, expected), doubtful });
  }
  return found;
}

/** Rates that only the kegiatan average: the programs and the total of the column where these are all blank. */
function withoutMean(column: readonly Place[], sums: readonly RollUp[]): readonly Place[] {
  if (!sums.every(({ mean }) => mean)) return [];
  const levelOf = ({ owner }: Place): Level | null => owner?.level ?? null;
  const averaged = new Set(column.filter(({ state }) => state !== 'kosong').map(levelOf));
  const blank = column.filter((each) => !averaged.has(levelOf(each)));
  return blank.length > 1 ? blank : [];
}

/** `8,21` for the whole kabupaten, with a remark where it is from, below the means of its parts. */
function explainedRate(sheet: FormulaSheet, place: Place, sums: readonly RollUp[]): boolean {
  const remarks = columnOf(sheet.table, 'keterangan');
  if (place.owner !== null || !remarks || !sums.every(({ mean }) => mean)) return false;
  return sheet.cell(place.row, remarks.column).kind === 'text';
}

/** A right total that is typed, over programs and kegiatan that are typed too: the office types this column, and adds others. */
function typedSums(sheet: FormulaSheet, { row, column }: Place): boolean {
  const tree = treeOf(sheet.table);
  const own = columnTree(sheet, column);
  const parents = sheet
    .owners(column)
    .filter((owner) => isParent(tree, owner) && own.hasParts(owner) && own.filled(owner));
  const sum = own.all.reduce((all, leaf) => all + numberAt(sheet, leaf.row, column), 0);
  return (
    Math.abs(sum - numberAt(sheet, row, column)) < 1 &&
    parents.length >= FEWEST_TYPED &&
    parents.every((owner) => stateOf(sheet, owner.row, column) === 'ketik')
  );
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

/** A column whose parents and totals are mostly sums: a blank or typed one stands out. */
function mostlyRollUp(sums: number, places: readonly Place[]): boolean {
  const filled = places.filter((place) => place.state !== 'kosong').length;
  return sums > 0 && sums >= filled * 0.5;
}

/** Money, and columns under a heading of the office's own whose typed parents are the sums of their rows. */
const addedColumns = memo((sheet: FormulaSheet): readonly number[] =>
  sheet.columns.filter((column) => {
    const header = columnAt(sheet.table, column);
    if (header) return header.type === 'money';
    return (isMoney(sheet, column) && !isWorkedOut(sheet, column)) || addsUp(sheet, column);
  }),
);

/** `=E4+F4` down the column: its total does the same. */
function isWorkedOut(sheet: FormulaSheet, column: number): boolean {
  const own = rowFormulas(sheet, column).filter((cell) => {
    const terms = termsOf(cell.model);
    return (
      terms.length > 0 && terms.every((term) => term.row === cell.row && term.column !== column)
    );
  });
  return own.length * 2 > sheet.owners(column).length;
}

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
