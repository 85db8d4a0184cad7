// Percentages of a row: what each is the ratio of, by header words or by meaning.
import type { PlanTable } from '../../../model/planTable.ts';
import { expectedColumn } from '../formulas/inRow/expectedColumns.ts';
import { columnAt, columnOf } from '../spot.ts';

export interface RatioColumn {
  readonly id: string;
  readonly column: number;
  readonly above: string;
  readonly below: string;
  /** The header says so itself. */
  readonly declared: boolean;
}

const BY_MEANING: readonly (readonly [string, string, string])[] = [
  ['tingkatCapaian', 'perkiraanRealisasi', 'targetRenstra'],
  ['tingkatCapaian', 'realisasiRenstra', 'targetRenstra'],
  ['tingkatCapaianRp', 'realisasiRenstraRp', 'targetRenstraRp'],
];

/** Percent columns of a table whose two parts are known columns. */
export function ratioColumns(table: PlanTable): RatioColumn[] {
  const found: RatioColumn[] = [];
  for (const column of table.columns) {
    if (column.type !== 'percent') continue;
    const expected = expectedColumn(table, column);
    if (expected?.kind === 'ratio' && expected.above.length === 1 && expected.below.length === 1) {
      const above = columnAt(table, expected.above[0]!);
      const below = columnAt(table, expected.below[0]!);
      if (above && below) {
        const declared = expected.from === 'declared';
        const { id } = column;
        found.push({ id, column: column.column, above: above.id, below: below.id, declared });
        continue;
      }
    }
    for (const [id, above, below] of BY_MEANING) {
      if (id !== column.id || !columnOf(table, above) || !columnOf(table, below)) continue;
      found.push({ id, column: column.column, above, below, declared: false });
      break;
    }
  }
  return found;
}
