// Small recaps of programs whose typed money stands on another sheet too: one figure that differs where the others agree.
import { soleReference } from '../../../formula/references.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import { CODED_LEVELS } from '../../../model/level.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { normaliseCode } from '../../../nomenclature/code.ts';
import { normaliseName } from '../../../nomenclature/nameWords.ts';
import type { RuleContext } from '../../rule.ts';
import { groupBy } from '../groupBy.ts';
import { LEAST_AMOUNT } from './relationLines.ts';

/** So many amounts, all different, must be the same on both sheets before one that is not is odd. */
const FEWEST = 3;
/** Fewer are enough where they are links to the other sheet. */
const LINKED = 2;

export interface OddAmount {
  readonly table: PlanTable;
  readonly row: PlanRow;
  readonly column: number;
  readonly value: number;
  readonly other: PlanTable;
  readonly otherRow: PlanRow;
  readonly otherColumn: number;
  readonly otherValue: number;
}

interface Matched {
  readonly row: PlanRow;
  readonly other: PlanRow;
}

export function oddRecapAmounts(recap: PlanTable, context: RuleContext): OddAmount[] {
  const own = context.grids.get(recap.sheet);
  const rows = recap.rows.filter((row) => CODED_LEVELS.includes(row.level) && row.name !== '');
  if (!own || rows.length <= LINKED) return [];
  return context.tables.flatMap((other) => {
    const grid = context.grids.get(other.sheet);
    if (!grid || other.sheet === recap.sheet || other.rows.length < 2 * rows.length) return [];
    if (recap.year !== null && other.year !== null && recap.year !== other.year) return [];
    const matched = matchedRows(rows, other);
    return matched === null ? [] : oddOf(recap, own, other, grid, matched);
  });
}

/** Null unless every row of the recap is one row of the other table, by code and name alike where it has both. */
function matchedRows(rows: readonly PlanRow[], other: PlanTable): Matched[] | null {
  const coded = groupBy(other.rows, (row) => (row.kode ? normaliseCode(row.kode) : ''));
  const named = groupBy(other.rows, (row) => `${row.level}|${normaliseName(row.name)}`);
  const found = rows.flatMap((row): Matched[] => {
    const byCode = (row.kode ? coded.get(normaliseCode(row.kode)) : undefined) ?? [];
    const byName = named.get(`${row.level}|${normaliseName(row.name)}`) ?? byCode;
    const all = byCode.length > 0 ? byCode : byName;
    return all.length === 1 && all[0] === byName[0] ? [{ row, other: all[0]! }] : [];
  });
  const apart = new Set(found.map(({ other: each }) => each)).size;
  return apart === rows.length ? found : null;
}

function oddOf(
  recap: PlanTable,
  own: Grid,
  other: PlanTable,
  grid: Grid,
  matched: readonly Matched[],
): OddAmount[] {
  const compared = moneyOf(recap).flatMap((column) =>
    moneyOf(other).flatMap((otherColumn) => {
      const pairs = matched.map((each) => ({
        ...each,
        value: amountAt(own, each.row.row, column),
        otherValue: amountAt(grid, each.other.row, otherColumn),
      }));
      const odd = pairs.filter(({ value, otherValue }) => Math.abs(value - otherValue) > 1);
      const same = pairs.filter((each) => !odd.includes(each) && each.value >= LEAST_AMOUNT);
      const linked = same.filter(({ row, other: to }) => {
        const link = soleReference(cellAt(own, row.row, column).formula ?? '');
        return link?.sheet === other.sheet && link.rect.row === to.row;
      });
      const different = new Set(same.map(({ value }) => value)).size;
      const known = different >= (linked.length < same.length ? FEWEST : LINKED);
      return known && odd.length <= 1 ? [{ column, otherColumn, odd: odd[0] }] : [];
    }),
  );
  const whole = compared.filter(({ odd }) => odd === undefined);
  return compared.flatMap(({ column, otherColumn, odd }): OddAmount[] => {
    // A column that another one repeats in full says nothing of a third: before and after a change of the budget.
    const told = whole.some((each) => each.column === column || each.otherColumn === otherColumn);
    if (!odd || told || odd.value === 0 || odd.otherValue === 0) return [];
    if (cellAt(own, odd.row.row, column).formula !== null) return [];
    const { row, value, other: otherRow, otherValue } = odd;
    return [{ table: recap, row, column, value, other, otherRow, otherColumn, otherValue }];
  });
}

function moneyOf(table: PlanTable): number[] {
  return table.columns.filter(({ type }) => type === 'money').map(({ column }) => column);
}

function amountAt(grid: Grid, row: number, column: number): number {
  const { value } = cellAt(grid, row, column);
  return typeof value === 'number' ? value : 0;
}
