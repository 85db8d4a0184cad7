// Where no column holds the year's money: spent in one quarter or month, and more than is planned for all of them.
import type { ColumnId } from '../../../model/column.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import type { Finding } from '../../rule.ts';
import { figureOf, isEmpty } from '../figures.ts';
import { findingAt } from '../findingAt.ts';
import { columnOf, periodColumns, valueRef } from '../spot.ts';

const PERIODS = [
  { planned: 'anggaranTw', spent: 'realisasiRp', many: 4, words: 'triwulan' },
  { planned: 'kas', spent: 'realisasiKas', many: 12, words: 'bulan' },
] as const;
/** More of them are no slips: the money is that of other years, or read wrongly. */
const FEW = 0.1;

export function beyondAllPeriods(code: string, table: PlanTable): Finding[] {
  if (columnOf(table, 'pagu')) return [];
  return PERIODS.flatMap((periods) => {
    const [planned, spent] = [periods.planned, periods.spent].map((family) =>
      periodColumns(table, family).map(({ id }) => id),
    ) as [ColumnId[], ColumnId[]];
    if (planned.length !== periods.many) return [];
    const rows = table.rows.flatMap((row) => {
      const pagu = plannedIn(row, planned);
      return pagu ? [{ row, pagu }] : [];
    });
    const over = rows.flatMap(({ row, pagu }) => {
      const beyond = spent.filter((id) => id !== periods.spent && (figureOf(row, id) ?? 0) > pagu);
      const [only, another] = beyond;
      return only && !another && row.values[only]!.formula === null ? [{ row, pagu, only }] : [];
    });
    if (over.length > Math.max(1, rows.length * FEW)) return [];
    return over.map(({ row, pagu, only }) =>
      findingAt(code, 'error', table, row, row.values[only]!, {
        params: { realisasi: figureOf(row, only), pagu, setahun: periods.words, kali: null },
        cells: planned.map((id) => valueRef(table, row.values[id]!)),
      }),
    );
  });
}

/** Null where one of them is not known. */
function plannedIn(row: PlanRow, planned: readonly ColumnId[]): number | null {
  const values = planned.map((id) => row.values[id]);
  if (!values.every((value) => value && (!isEmpty(value) || value.state === 'dash'))) return null;
  return planned.reduce((sum, id) => sum + (figureOf(row, id) ?? 0), 0);
}
