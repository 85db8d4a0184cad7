// The part of the year that a table reports on, as its title or the name of its sheet says it.
import type { PlanTable } from '../../model/planTable.ts';
import { monthFromText } from '../../numbers/months.ts';
import { quarterFromText } from '../../numbers/quarters.ts';

const HALF = /\bsemester\s*(ii?|[12])\b/i;

/** Null for a table of the whole year, or one that does not say. */
function reportedPeriod({ title, sheet }: PlanTable): string | null {
  return periodIn(title) ?? periodIn(sheet);
}

/** True for two tables of one plan that report on different quarters, halves or months of the year. */
export function periodsApart(a: PlanTable, b: PlanTable): boolean {
  const [one, two] = [reportedPeriod(a), reportedPeriod(b)];
  return one !== null && two !== null && one !== two;
}

function periodIn(text: string): string | null {
  const quarter = quarterFromText(text);
  if (quarter !== null) return `TW ${quarter}`;
  const half = HALF.exec(text)?.[1]?.toLowerCase();
  if (half) return `Semester ${half.replace('ii', '2').replace('i', '1')}`;
  // Of `Januari s.d. September` the end, and of a date its month.
  const months = text.split(/[^A-Za-z]+/).flatMap((word) => monthFromText(word) ?? []);
  const last = months[months.length - 1];
  return last === undefined ? null : `Bulan ${last}`;
}
