// Rows of numbers without any words: the total that closes a table, or figures that belong to nobody.
import type { FilledCell, TableContext } from '../tableContext.ts';
import { isWords, type RowClass, WHY } from './rowClass.ts';
import { codedWithoutName } from './rowCode.ts';

/** The last such row closes the table (Magetan 4.1), others belong to nobody; beside a code a name was left out. */
export function labelLessTotals(context: TableContext, rows: readonly RowClass[]): RowClass[] {
  const isPeriod = (found: FilledCell): boolean =>
    context.byColumn.get(found.column)?.id === 'periode';
  const coded = codedWithoutName(
    context,
    rows.filter((entry) => entry.kind === 'plan'),
  );
  let lastPlan = rows.length - 1;
  while (lastPlan >= 0 && rows[lastPlan]!.kind === 'ignored') lastPlan -= 1;
  return rows.map((entry, i): RowClass => {
    if (
      entry.kind !== 'plan' ||
      coded.has(entry.row) ||
      entry.cells.some((found) => isWords(found) || /[a-z]{2}/i.test(found.text) || isPeriod(found))
    ) {
      return entry;
    }
    const money = entry.cells.some((found) => context.byColumn.get(found.column)?.type === 'money');
    if (i === lastPlan && money) return { kind: 'total', row: entry.row, label: '' };
    return { kind: 'ignored', row: entry.row, why: WHY.loose };
  });
}
