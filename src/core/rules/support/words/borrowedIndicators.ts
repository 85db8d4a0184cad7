// An indicator copied from a neighbour and never changed: it speaks of the other row, not of its own.
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { normaliseName, wordsInCommon } from '../../../nomenclature/nameWords.ts';
import { groupBy } from '../groupBy.ts';

export interface Borrowed {
  readonly row: PlanRow;
  readonly from: PlanRow;
}

/** Words that the other row's name must have in common with the indicator beyond the own name. */
const CLEARLY = 3;
/** Enough where no other indicator of many stands twice. */
const ONCE = 2;
const MANY = 10;
/** Where more indicators are repeated the office words them alike on purpose. */
const RARE = 0.1;

/** Siblings with one indicator between them that fits the name of one and not that of the other. */
export function borrowedIndicators(table: PlanTable): Borrowed[] {
  const worded = table.rows.filter(
    (row) => row.name !== '' && row.indicator !== null && row.level !== 'indikator',
  );
  const groups = groupBy(worded, (row) =>
    [row.parent, row.level, normaliseName(row.indicator!)].join('|'),
  );
  const shared = [...groups.values()].filter((rows) => rows.length > 1);
  if (shared.length > Math.max(1, worded.length * RARE)) return [];
  return shared.flatMap((rows): Borrowed[] => {
    const [a, b] = rows;
    if (rows.length !== 2 || normaliseName(a!.name) === normaliseName(b!.name)) return [];
    const common = (row: PlanRow): number => wordsInCommon(row.name, a!.indicator!);
    const [own, other] = common(a!) < common(b!) ? [a!, b!] : [b!, a!];
    const apart = common(other) - common(own);
    const clear = apart >= (shared.length === 1 && worded.length >= MANY ? ONCE : CLEARLY);
    return clear ? [{ row: own, from: other }] : [];
  });
}
