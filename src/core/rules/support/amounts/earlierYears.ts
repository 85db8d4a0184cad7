// Money reached over several years: a sum that takes in what was spent before this one.
import { references } from '../../../formula/references.ts';
import { rectContains } from '../../../grid/rect.ts';
import type { PlanRow, Value } from '../../../model/planTable.ts';

/** `s.d. Tahun 2022` = `s.d. Tahun 2021` + this year: no budget of one year is its ceiling. */
export function takesEarlierYears({ values }: PlanRow, { formula }: Value): boolean {
  const earlier = values.realisasiLaluRp;
  if (!earlier || formula === null) return false;
  return references(formula, null).some(
    ({ sheet, rect }) => sheet === null && rectContains(rect, earlier.row, earlier.column),
  );
}
