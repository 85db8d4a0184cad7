// What the levels say of a sum is wrong where the levels were misread: the sums themselves may tell.
import { soleStretch } from '../../../../formula/references.ts';
import { toRelative } from '../../../../formula/relative.ts';
import { ancestors } from '../../tree.ts';
import type { Blamed, FaultKind, FormulaFault } from '../formulaFault.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { addersIn, type Bottoms, bottomsOf, sumsBelow } from './bottomCells.ts';

const ABOUT_ROWS: ReadonlySet<FaultKind> = new Set([
  'kurang-baris',
  'hitung-ganda',
  'lewat-batas',
  'bergeser',
]);

/** A sum that gets a figure once has neither left it out nor added it twice, whatever stands above it. */
const ITS_OWN: ReadonlySet<FaultKind> = new Set(['kurang-baris', 'hitung-ganda']);
const SUBTOTAL = /\bSUBTOTAL\(/i;
/** Where the formulas of a column contradict the levels so often, it is the levels that were misread. */
const FEWEST = 4;
const SHARE = 0.4;
/** Fewer will do where they contradict them nearly everywhere. */
const FEWEST_OF_ALL = 3;
const NEARLY_ALL = 0.75;

/** The roll-ups of a column, and those of them that the levels contradict; rows of the sheet. */
export interface Judged {
  readonly rows: Set<number>;
  readonly wrong: Set<number>;
}

export function withoutMisread(
  faults: readonly FormulaFault[],
  judged: ReadonlyMap<number, Judged>,
): FormulaFault[] {
  const misread = (column: number): boolean => {
    const { rows, wrong } = judged.get(column)!;
    const some = wrong.size >= FEWEST && wrong.size > rows.size * SHARE;
    return some || (wrong.size >= FEWEST_OF_ALL && wrong.size >= rows.size * NEARLY_ALL);
  };
  const byLevels = faults.filter(({ kind }) => kind !== 'kolom-lain' && kind !== 'melingkar');
  const right = new Set(byLevels.filter(breaksNothing).map(formOf));
  return faults.filter(
    (fault) =>
      !byLevels.includes(fault) ||
      !(misread(fault.column) || right.has(formOf(fault)) || closesBlock(fault)),
  );
}

/** `=SUM(E14:E17)` in row 18, from below the total before it down to its own row: all of its block, whatever the levels are. */
function closesBlock({ kind, sheet, row, column, formula }: FormulaFault): boolean {
  if (kind === 'hitung-ganda') return false;
  const added = soleStretch(formula ?? '');
  if (!added || added.sheet !== null || !sheet.totals.has(row)) return false;
  if (added.column !== column || added.to !== row - 1) return false;
  const before = [...sheet.totals].filter((each) => each < row);
  const top = Math.max(...sheet.table.headerRows, ...before);
  const body = sheet.table.rows.some((each) => each.row > top && each.row < added.from);
  return added.from > top && !body;
}

/** Equal for sums of one row that were copied from one another: what is right in one column is right in all. */
function formOf({ formula, row, column }: FormulaFault): string {
  return `${row} ${formula === null ? '' : toRelative(formula, null, row, column)}`;
}

/** The sum at fault, or one above it, gets each figure once, those that are blamed among them: none is left out or added twice. */
function breaksNothing({ kind, sheet, row, column, blamed, formula }: FormulaFault): boolean {
  // SUBTOTAL passes over others, right or wrong.
  if (!ABOUT_ROWS.has(kind) || blamed.length === 0 || SUBTOTAL.test(formula ?? '')) return false;
  if (blamed.some((each) => each.column !== column)) return false;
  const tops = sumsAbove(sheet, row, column);
  return (ITS_OWN.has(kind) ? tops : tops.slice(1)).some((top) => {
    const bottoms = bottomsOf(sheet, top, column);
    const inside = sumsBelow(sheet, column, [{ row: top, column, coef: 1, ranged: false }]);
    return (
      [...bottoms.values()].every((times) => Math.abs(times) === 1) &&
      blamed.every((each) => isHeldOnce(sheet, each, bottoms, inside))
    );
  });
}

/** Sheet rows of the sum itself, first, and of all that add it, through others too. */
function sumsAbove(sheet: FormulaSheet, row: number, column: number): number[] {
  const found = new Set([row]);
  for (const each of found) {
    for (const adder of addersIn(sheet, column).get(each) ?? []) {
      if (!SUBTOTAL.test(sheet.cell(adder, column).formula ?? '')) found.add(adder);
    }
  }
  return [...found];
}

/** `bottoms`: what a sum gets in the end; `inside`: the sums that it gets it through. */
function isHeldOnce(
  sheet: FormulaSheet,
  { row, column }: Blamed,
  bottoms: Bottoms,
  inside: ReadonlySet<number>,
): boolean {
  const own = [...bottomsOf(sheet, row, column).keys()];
  if (own.length === 0 || !own.every((each) => bottoms.has(each))) return false;
  // A figure typed for a whole group is added beside its parts.
  const owner = sheet.owner(row, column);
  if (owner && ancestors(sheet.table, owner).some((each) => bottoms.has(each.row))) return false;
  // A sum beside it, or further up, that gets the same once more: one of the two is wrong.
  return sumsAbove(sheet, row, column).every((above) => {
    if (above === row || inside.has(above)) return true;
    const whole = bottomsOf(sheet, above, column);
    return own.every((each) => Math.abs(whole.get(each) ?? 0) <= 1) && takesAll(whole, bottoms);
  });
}

const takesAll = (whole: Bottoms, part: Bottoms): boolean =>
  [...part.keys()].every((row) => whole.has(row));
