// A work written once more below itself, for another indicator of it: what belongs to the work stands on its first row.
import type { PlanRow } from '../../model/planTable.ts';
import { normaliseName } from '../../nomenclature/nameWords.ts';

export function isFurtherIndicator(row: PlanRow, above: PlanRow | undefined): boolean {
  return (
    above !== undefined &&
    above.level === row.level &&
    normaliseName(above.name) === normaliseName(row.name) &&
    row.indicator !== null &&
    above.indicator !== row.indicator
  );
}
