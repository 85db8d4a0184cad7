// Where no column holds the year's money: spent in one quarter or month, and more than is planned for all of them.
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

type Periods = (typeof PERIODS)[number];

export function beyondAllPeriods(code: string, table: PlanTable): Finding[] {
  if (columnOf(table, 'pagu')) return [];
  return PERIODS.flatMap((periods) => {
    const rows = table.rows.flatMap((row) => {
      const pagu = plannedIn(table, row, periods);
      return pagu ? [{ row, pagu }] : [];
    });
    const over = rows.flatMap(({ row, pagu }) => {
      const beyond = spentIn(table, row, periods).filter((id) => figureOf(row, id)! > pagu);
      const [only, another] = beyond;
      return only && !another && row.values[only]!.formula === null ? [{ row, pagu, only }] : [];
    });
    if (over.length > Math.max(1, rows.length * FEW)) return [];
    return over.map(({ row, pagu, only }) =>
      findingAt(code, 'error', table, row, row.values[only]!, {
        params: { realisasi: figureOf(row, only), pagu, setahun: periods.words, kali: null },
        cells: periodColumns(table, periods.planned).map(({ id }) =>
          valueRef(table, row.values[id]!),
        ),
      }),
    );
  });
}

/** Null where one of them is not known. */
function plannedIn(table: PlanTable, row: PlanRow, { planned, many }: Periods): number | null {
  const values = periodColumns(table, planned).map(({ id }) => row.values[id]);
  const dated = values.filter((value) => value && (!isEmpty(value) || value.state === 'dash'));
  if (values.length !== many || dated.length < many) return null;
  const amounts = periodColumns(table, planned).map(({ id }) => figureOf(row, id) ?? 0);
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function spentIn(table: PlanTable, row: PlanRow, { spent }: Periods): string[] {
  return periodColumns(table, spent).flatMap(({ id }) =>
    id !== spent && figureOf(row, id) !== null ? [id] : [],
  );
}
