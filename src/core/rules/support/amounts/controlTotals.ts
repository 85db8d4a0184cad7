// One figure with a zero too many or too few, known by a total that the workbook holds elsewhere: with that zero put right
// the sum that takes it in is that very total.
import { cellAt } from '../../../grid/grid.ts';
import { memo } from '../../../memory/memo.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { normaliseName } from '../../../nomenclature/nameWords.ts';
import { cellKey } from '../../cellKey.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { figureOf, numberAt } from '../figures.ts';
import { dependentsOf } from '../formulas/dependents.ts';
import { cellRef, firstWords, periodColumns } from '../spot.ts';
import { typedSources } from './typedSources.ts';

/** Figures of this size are rupiah. */
const MONEY = 1_000_000;
/** Round totals are found everywhere; one of so many digits before its zeros, where it belongs, is no chance. */
const TELLING = 6;
/** And one of so many wherever it stands. */
const UNIQUE = 8;
/** A sum of two may meet the tenth of one of them by way of a rate; longer ones are totals of everything. */
const FEWEST = 3;
const MOST = 400;
const POWERS = [-1, -2, -3, 1, 2, 3];
const TOTAL = /^\W*(?:jumlah|total|grand)\b/i;
const FAMILIES = ['anggaranTw', 'kas', 'realisasiRp', 'realisasiKas'];

export interface ControlSlip {
  readonly at: CellRef;
  readonly value: number;
  readonly meant: number;
  /** The cell that adds it; null where the parts stand beside each other without a sum. */
  readonly sum: CellRef | null;
  readonly total: CellRef;
  readonly amount: number;
}

interface Added {
  readonly sum: CellRef | null;
  readonly amount: number;
  readonly parts: readonly CellRef[];
}

export const controlSlips = memo((context: RuleContext): readonly ControlSlip[] => {
  const totals = totalsOf(context);
  const found = new Map<string, ControlSlip>();
  for (const added of [...sumsOf(context), ...context.tables.flatMap(periodsOf)]) {
    const slip = slipOf(context, added, totals);
    if (slip && !found.has(cellKey(slip.at))) found.set(cellKey(slip.at), slip);
  }
  return [...found.values()];
});

/** All telling amounts of the workbook. */
function totalsOf({ grids }: RuleContext): ReadonlyMap<number, readonly CellRef[]> {
  const found = new Map<number, CellRef[]>();
  for (const { sheet, cells } of grids.values()) {
    for (const [row, line] of cells.entries()) {
      for (const [column, { value }] of line.entries()) {
        if (typeof value !== 'number' || !isTelling(value)) continue;
        const list = found.get(value);
        if (list) list.push({ sheet, row, column });
        else found.set(value, [{ sheet, row, column }]);
      }
    }
  }
  return found;
}

function isTelling(amount: number): boolean {
  if (amount < MONEY || !Number.isInteger(amount)) return false;
  return digitsOf(amount) >= TELLING;
}

/** Digits up to the trailing zeros. */
function digitsOf(amount: number): number {
  return String(amount).replace(/0+$/, '').length;
}

function sumsOf(context: RuleContext): Added[] {
  return [...context.grids.values()].flatMap(({ sheet, cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap(({ formula, value }, column): Added[] => {
        if (formula === null || typeof value !== 'number' || value < MONEY) return [];
        if (!/\+|SUM|SUBTOTAL/i.test(formula)) return [];
        const parts = [...(typedSources(context, { sheet, row, column })?.values() ?? [])];
        return [{ sum: { sheet, row, column }, amount: value, parts }];
      }),
    ),
  );
}

/** Quarters or months typed beside each other. */
function periodsOf(table: PlanTable): Added[] {
  return FAMILIES.flatMap((family) => {
    const columns = periodColumns(table, family).filter(({ id }) => id !== family);
    return table.rows.flatMap((row): Added[] => {
      const typed = columns.filter(({ id }) => row.values[id]?.formula === null);
      const amounts = typed.map(({ id }) => figureOf(row, id) ?? 0);
      if (typed.length < columns.length || typed.length < FEWEST) return [];
      const amount = amounts.reduce((sum, each) => sum + each, 0);
      const parts = typed.map(({ id }) =>
        cellRef(table, row.values[id]!.row, row.values[id]!.column),
      );
      return [{ sum: null, amount, parts }];
    });
  });
}

function slipOf(
  context: RuleContext,
  added: Added,
  totals: ReadonlyMap<number, readonly CellRef[]>,
): ControlSlip | null {
  const { sum, amount, parts } = added;
  if (parts.length > MOST) return null;
  const filled = parts.flatMap((at) => {
    const value = numberAt(context, at);
    return value > 0 ? [{ at, value }] : [];
  });
  if (filled.length < FEWEST) return null;
  const slips = filled.flatMap(({ at, value }) =>
    value < MONEY / 10
      ? []
      : POWERS.flatMap((power): ControlSlip[] => {
          const meant = value * 10 ** power;
          const whole = Math.round((amount - value + meant) * 100) / 100;
          const [total] = Number.isInteger(meant) ? (totals.get(whole) ?? []) : [];
          return total ? [{ at, value, meant, sum, total, amount }] : [];
        }),
  );
  const [only, another] = slips;
  if (!only || another) return null;
  // What is calculated from the figure is no witness against it, and a sum that is told elsewhere too is right.
  const below = new Set(dependentsOf(context, only.at));
  const isApart = (cell: CellRef): boolean => !below.has(cellKey(cell));
  const meant = Math.round((amount - only.value + only.meant) * 100) / 100;
  const witness = totals
    .get(meant)!
    .find((cell) => isApart(cell) && (digitsOf(meant) >= UNIQUE || isKin(context, added, cell)));
  const confirmed = [...(totals.get(amount) ?? []), ...besideIn(context, added)].some(isApart);
  // What the figure goes into comes to the witness already: the two agree as they stand.
  const agrees = (totals.get(meant) ?? []).some((cell) => !isApart(cell));
  return witness && !confirmed && !agrees ? { ...only, total: witness } : null;
}

/** Cells of its row that come to as much as the sum, however round. */
function besideIn({ grids }: RuleContext, { sum, amount }: Added): CellRef[] {
  if (!sum) return [];
  const line = grids.get(sum.sheet)?.cells[sum.row] ?? [];
  return line.flatMap(({ value }, column) =>
    value === amount && column !== sum.column ? [{ ...sum, column }] : [],
  );
}

/** In the row of the sum, typed in its column, in a row of the same name, or the total of one list as the sum is of another. */
function isKin(context: RuleContext, { sum, parts }: Added, cell: CellRef): boolean {
  const own = sum ?? parts[0]!;
  if (own.sheet === cell.sheet && own.row === cell.row) return true;
  // Two groups that are calculated below each other are not meant to come to the same.
  if (own.sheet === cell.sheet && own.column === cell.column) return isTyped(context, cell);
  const telling = digitsOf(numberAt(context, cell)) > TELLING;
  if (telling && [own, cell].every((each) => isTotal(context, each))) return true;
  const [one, other] = [own, cell].map((each) =>
    rowNames(context).get(`${each.sheet}|${each.row}`),
  );
  return one !== undefined && one !== '' && one === other;
}

function isTyped({ grids }: RuleContext, { sheet, row, column }: CellRef): boolean {
  const grid = grids.get(sheet);
  return grid !== undefined && cellAt(grid, row, column).formula === null;
}

function isTotal({ grids }: RuleContext, { sheet, row }: CellRef): boolean {
  const grid = grids.get(sheet);
  return grid !== undefined && TOTAL.test(firstWords(grid, row));
}

const rowNames = memo(
  ({ tables }: RuleContext): ReadonlyMap<string, string> =>
    new Map(
      tables.flatMap(({ sheet, rows }) =>
        rows.map(({ row, name }) => [`${sheet}|${row}`, normaliseName(name)] as const),
      ),
    ),
);
