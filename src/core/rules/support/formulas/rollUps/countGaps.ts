// Typed and blank counts among sums of counts: money rolls up, people and villages may be the same ones again.
import type { PlanRow } from '../../../../model/planTable.ts';
import { isRateUnit, sameUnit } from '../../../../numbers/units.ts';
import { figureOf, unitIn } from '../../figures.ts';
import { columnAt } from '../../spot.ts';
import { isMade, isTime } from '../../sums/countFamilies.ts';
import { isParent, treeOf } from '../../tree.ts';
import { type Place, tally } from '../formulaPlaces.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { isOnlyCount } from './ownCounts.ts';
import type { RollUp } from './rollUp.ts';

/** So many sums of one level are a habit. */
const FIRM = 4;

/**
 * A target in per cent, in months, or in another unit than those of the rows below is no sum of theirs; nor is one
 * that they repeat. People and villages add up only where the column adds them elsewhere.
 */
export function countsAlike(
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

/**
 * The only count of a row, where few others of its level add theirs; or people that are fewer than those of the rows
 * below together and no fewer than those of any of them: some may be the same.
 */
export function isWeakCount(sheet: FormulaSheet, place: Place, peers: readonly Place[]): boolean {
  const { owner, row, column } = place;
  const header = columnAt(sheet.table, column);
  if (owner === null || header?.type !== 'quantity') return false;
  if (place.state === 'ketik' && !isMade(unitIn(owner, header.id))) {
    const below = treeOf(sheet.table)
      .children(owner)
      .map((child) => figureOf(child, header.id) ?? 0);
    const figure = figureOf(owner, header.id) ?? 0;
    const sum = below.reduce((all, each) => all + each, 0);
    if (figure >= Math.max(...below) && figure < sum) return true;
  }
  const alike = peers.filter((each) => each.owner?.level === owner.level);
  return isOnlyCount(sheet, row, column) && tally(alike, place).formulas < FIRM;
}

/** Totals that have no achievement of works. */
const MONEY_ALONE = /^(?:jumlah|total)\s+(?:anggaran|pagu|belanja|dana|biaya|keuangan)\b/i;
/** Rates of what was spent. */
const OF_MONEY = /Rp(?:\d|$)|penyerapan/;

/**
 * `JUMLAH` below documents, people and villages: nobody adds these, unless another total of the column does. `JUMLAH ANGGARAN`
 * adds money alone.
 */
export function needsNoCount(
  sheet: FormulaSheet,
  { owner, column, row, state }: Place,
  places: readonly Place[],
): boolean {
  const header = columnAt(sheet.table, column);
  if (owner !== null || state !== 'kosong' || !header) return false;
  const label = sheet.table.totalRows.find((total) => total.row === row)?.label ?? '';
  if (MONEY_ALONE.test(label) && header.type !== 'money' && !OF_MONEY.test(header.id)) return true;
  if (header.type !== 'quantity') return false;
  if (places.some((each) => each.owner === null && each.row !== row && each.state !== 'kosong'))
    return false;
  const tree = treeOf(sheet.table);
  const leaves = sheet.owners(column).filter((each) => !isParent(tree, each));
  const [first] = leaves;
  const unit = first ? unitIn(first, header.id) : null;
  return !isMade(unit) || leaves.some((leaf) => !sameUnit(unitIn(leaf, header.id), unit));
}
