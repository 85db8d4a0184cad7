// The one blank, or dash among zeros, in the planned figures of all quarters or months.
import type { PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { cellKey } from '../../cellKey.ts';
import type { RuleContext } from '../../rule.ts';
import { figure, figureOf, plansRate } from '../figures.ts';
import { dependentsOf } from '../formulas/dependents.ts';
import { valueRef } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';

export interface LoneBlank {
  readonly row: PlanRow;
  readonly column: number;
  readonly filled: number;
  /** A dash where the quarter has a target, and the office writes a zero for nothing. */
  readonly dash: boolean;
}

/** Planned figures by period, and the year that they make. */
const FAMILIES = [
  { prefix: 'tw', most: 4, year: 'target' },
  { prefix: 'bulan', most: 12, year: 'target' },
  { prefix: 'anggaranTw', most: 4, year: 'pagu' },
  { prefix: 'kas', most: 12, year: 'pagu' },
] as const;
/** Fewer figures show no habit. */
const MANY = 30;
/** So many zeros show what the office writes for nothing. */
const ZEROS = 2;

export function loneBlanks(context: RuleContext, table: PlanTable): LoneBlank[] {
  const tree = treeOf(table);
  const leaves = table.rows.filter((row) => row.level !== 'indikator' && !isParent(tree, row));
  return FAMILIES.flatMap(({ prefix, most, year }): LoneBlank[] => {
    const money = year === 'pagu';
    const blanks: { readonly row: PlanRow; readonly value: Value }[] = [];
    const dashes: { readonly row: PlanRow; readonly value: Value }[] = [];
    let filled = 0;
    let zeros = 0;
    for (const row of leaves) {
      if (!money && plansRate(row)) continue;
      const values = Array.from({ length: most }, (_, i) => row.values[`${prefix}${i + 1}`]);
      const own = values.flatMap((value) => value ?? []);
      const blank = own.filter((value) => value.state === 'blank' && value.formula === null);
      // A row without any plan is told as that.
      if (own.length < most || blank.length === own.length) continue;
      filled += own.length - blank.length;
      zeros += own.filter((value) => value.state === 'number' && value.value === 0).length;
      for (const value of blank) blanks.push({ row, value });
      for (const value of own) if (value.state === 'dash') dashes.push({ row, value });
    }
    if (prefix === 'anggaranTw' && blanks.length === 0 && filled > MANY && zeros >= ZEROS) {
      const [none] = dashes;
      const odd = none && dashes.length === 1 && hasWork(none.row, none.value);
      return odd
        ? [{ row: none.row, column: none.value.column, filled: filled - 1, dash: true }]
        : [];
    }
    const [only] = blanks;
    if (!only || blanks.length > 1 || filled < MANY) return [];
    return checkedElsewhere(context, table, only.row.values[year], only.value)
      ? []
      : [{ row: only.row, column: only.value.column, filled, dash: false }];
  });
}

/** The quarter of the dash has a target, and so have money all other quarters of the row. */
function hasWork(row: PlanRow, dash: Value): boolean {
  return [1, 2, 3, 4].every((quarter) => {
    const value = row.values[`anggaranTw${quarter}`];
    if (value?.column !== dash.column) return (figure(value) ?? 0) > 0;
    return (figureOf(row, `tw${quarter}`) ?? 0) > 0;
  });
}

/** A year that is not calculated from the blank cell says whether something is missing. */
function checkedElsewhere(
  context: RuleContext,
  table: PlanTable,
  year: Value | undefined,
  blank: Value,
): boolean {
  if (!year || year.state === 'blank') return false;
  const key = cellKey(valueRef(table, year));
  return !dependentsOf(context, valueRef(table, blank)).includes(key);
}
