// One indicator on several rows or sheets, everywhere with one unit but in a single row.

import { memo } from '../../../memory/memo.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { normaliseUnit } from '../../../numbers/units.ts';
import type { RuleContext } from '../../rule.ts';
import { groupBy, largestGroups, lone } from '../groupBy.ts';

/** So many other rows must have the same unit; fewer words are those of many things. */
const FEWEST = 2;
const FEWEST_WORDS = 4;

interface Measure {
  readonly table: PlanTable;
  readonly row: PlanRow;
  readonly wording: string;
  readonly unit: string;
}

export interface OddUnit {
  readonly table: PlanTable;
  readonly row: PlanRow;
  /** As the other rows have it. */
  readonly usual: string;
}

export const oddUnitsElsewhere = memo(({ tables }: RuleContext): readonly OddUnit[] => {
  const measures = tables.flatMap((table) =>
    table.rows.flatMap((row): Measure[] => {
      const unit = normaliseUnit(row.values.satuan?.text ?? null);
      const wording = (row.indicator ?? '')
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim();
      return unit !== '' && wording.split(' ').length >= FEWEST_WORDS
        ? [{ table, row, wording, unit }]
        : [];
    }),
  );
  return [...groupBy(measures, ({ wording }) => wording).values()].flatMap((alike) => {
    const [usual, ...others] = largestGroups(alike, ({ unit }) => unit);
    if (!usual || usual.length < FEWEST || others.length !== 1) return [];
    return lone(others[0]!).map(({ table, row }) => ({
      table,
      row,
      usual: usual[0]!.row.values.satuan!.text,
    }));
  });
});
