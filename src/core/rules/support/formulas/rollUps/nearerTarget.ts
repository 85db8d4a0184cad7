// Rows that add their periods beside rows that take the last one: which of the two is right, the row's own target tells.
import type { PlanRow } from '../../../../model/planTable.ts';
import { AIMS, figureOf, plansRate } from '../../figures.ts';
import { columnAt } from '../../spot.ts';
import { countedUnit, isMade } from '../../sums/countFamilies.ts';
import { numberAt } from '../cellFigures.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { addedColumns } from '../inRow/rowFormulas.ts';

/** As near to the target as this, the formula's figure is what the target is about; so far off, it is not. */
const NEAR = 0.25;
const FAR = 0.5;
/** Without a target, this many other rows must end with the last figure for it to be a way of its own here. */
const KNOWN = 2;
const QUARTERS = ['tw1', 'tw2', 'tw3', 'tw4'];

/**
 * `=N22` where others add `F22+H22+J22+L22+N22`, or the other way round. With a target, the figure that comes near
 * decides; without one, a way that several counts of the column go is right for what is not made anew each period.
 */
export function goesOtherWay(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
  all: readonly FormulaCell[],
): boolean {
  if (columnAt(sheet.table, cell.column)?.type === 'money') return false;
  const own = addedColumns(cell);
  const other = addedColumns(usual);
  if (!own || !other || !oneOfMany(own, other)) return false;
  const owner = sheet.owner(cell.row, cell.column);
  if (!owner || (own.length === 1 && own[0] !== lastFilled(sheet, cell.row, other))) return false;
  const targets = AIMS.flatMap((id) => figureOf(owner, id) ?? []).filter((value) => value > 0);
  if (targets.length > 0) {
    const [mine, theirs] = [own, other].map((columns) => sumOf(sheet, cell.row, columns));
    if (own.length > 1)
      return targets.every((target) => !plansRate(owner) && addsTowards(target, mine!, theirs!));
    return targets.every(
      (target) =>
        (Math.abs(mine! - target) <= target * NEAR && Math.abs(theirs! - target) > target * FAR) ||
        risesTowards(sheet, owner, cell.row, other, target),
    );
  }
  if (own.length > 1 || isMadeAnew(countedUnit(owner))) return false;
  const alike = all.filter((each) => {
    const row = sheet.owner(each.row, each.column);
    const columns = addedColumns(each);
    const same = columns?.length === 1 && columns[0] === own[0];
    return same && each !== cell && row !== null && !plansRate(row);
  });
  return alike.length >= KNOWN;
}

/** Halfway through the year `18 + 11` of 60: what is added has not passed the target, and is nearer to it than the last. */
function addsTowards(target: number, sum: number, last: number): boolean {
  return sum > last && sum <= target * (1 + NEAR);
}

/** So far past the target, the quarters were not meant to be added. */
const PAST = 1.1;

/** Reported as it stands by then (`8.011 | 15.290 | 23.950` of 32.160): it rises to the target, which its sum has passed. */
function risesTowards(
  sheet: FormulaSheet,
  owner: PlanRow,
  row: number,
  columns: readonly number[],
  target: number,
): boolean {
  const parts = [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const { value } = sheet.cell(row, column);
      return typeof value === 'number' ? [value] : [];
    });
  const rises = (list: readonly number[]): boolean =>
    list.length > 1 && list[0]! > 0 && list.every((each, i) => i === 0 || each > list[i - 1]!);
  const total = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0);
  const passes = (list: readonly number[]): boolean =>
    list[list.length - 1]! <= target && total(list) > target * PAST;
  // What was planned for the quarters tells more than what came of them.
  const planned = QUARTERS.flatMap((id) => figureOf(owner, id) ?? []);
  if (planned.length > 1 && !(rises(planned) && passes(planned))) return false;
  return rises(parts) && passes(parts);
}

/** True when what stands in the cell is about what the row aims at. */
export function nearAim(sheet: FormulaSheet, row: number, column: number): boolean {
  const owner = sheet.owner(row, column);
  const { value } = sheet.cell(row, column);
  if (!owner || typeof value !== 'number') return false;
  const targets = AIMS.flatMap((id) => figureOf(owner, id) ?? []).filter((each) => each > 0);
  return targets.length > 0 && targets.every((each) => Math.abs(value - each) <= each * NEAR);
}

/** Vehicles and machines are made, too, but the same ones are kept from year to year. */
function isMadeAnew(unit: string | null): boolean {
  return isMade(unit) && !/^\s*(?:unit|buah|set)\b/i.test(unit ?? '');
}

/** One of the columns alone, or all of them added. */
function oneOfMany(own: readonly number[], other: readonly number[]): boolean {
  const [few, many] = own.length < other.length ? [own, other] : [other, own];
  return few.length === 1 && many.length > 1 && many.includes(few[0]!);
}

/** The rightmost of the columns that holds a figure in the row. */
function lastFilled(sheet: FormulaSheet, row: number, columns: readonly number[]): number | null {
  const filled = columns.filter((column) => typeof sheet.cell(row, column).value === 'number');
  return filled.length === 0 ? null : Math.max(...filled);
}

function sumOf(sheet: FormulaSheet, row: number, columns: readonly number[]): number {
  return columns.reduce((sum, column) => sum + numberAt(sheet, row, column), 0);
}
