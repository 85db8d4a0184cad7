// A table that only sums up to date, as it stood at the end of a quarter: later sums are no report of an earlier one.
import type { Quarter } from '../model/column.ts';
import type { PlanTable } from '../model/planTable.ts';
import { renameColumns } from '../model/renameColumns.ts';
import { quarterFromText } from '../numbers/quarters.ts';
import { hasQuarterlyK, hasQuarterlyRp } from './hasRealisation.ts';

/** Which column then is the sum to date; `drop` for a sum that is of a later quarter. */
function renaming(table: PlanTable, total: string, states: string, quarter: Quarter) {
  const column = table.columns.find(({ id }) => id === total);
  const until = column ? quarterFromText(column.title) : null;
  if (until === null || until <= quarter) return null;
  const earlier = table.columns
    .filter(({ id }) => id.startsWith(states) && Number(id.slice(states.length)) <= quarter)
    .map(({ id }) => id)
    .sort();
  return { drop: total, take: earlier[earlier.length - 1] ?? null };
}

/** The same table where its sums are of this quarter or an earlier one, or where it has columns per quarter. */
export function asOf(table: PlanTable, quarter: Quarter): PlanTable {
  const changes = [
    hasQuarterlyK(table) ? null : renaming(table, 'jumlahK', 'realisasiSdK', quarter),
    hasQuarterlyRp(table) ? null : renaming(table, 'jumlahRp', 'realisasiSdRp', quarter),
  ].filter((change) => change !== null);
  if (changes.length === 0) return table;
  const rename = (id: string): string => {
    for (const { drop, take } of changes) {
      if (id === take) return drop;
      // Kept under a name that no recap reads, so that nobody takes it for the state of this quarter.
      if (id === drop) return `${drop}Kemudian`;
    }
    return id;
  };
  return renameColumns(table, rename);
}
