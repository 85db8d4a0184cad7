// Cells of a district's table that are no plain figures: text, errors, ambiguous numbers, text like a formula.
import { cellName } from '../grid/a1.ts';
import type { PlanTable, Value } from '../model/planTable.ts';
import { measuresOf } from '../recap/measures.ts';
import { T } from '../text/consolidationText.ts';
import type { Problem } from './fact.ts';

const FIGURE = /^(pagu|paguProgram|target|tw[1-4]|realisasi(K|Rp)[1-4])$/;
const LIVE = /^[=+@]|^-(?=[A-Za-z(])/;

/** Nothing of the totals is lost or doubtful. */
const MINOR: ReadonlySet<string> = new Set([
  'angka-sebagai-teks',
  'teks-mirip-rumus',
  'realisasi-persen',
]);

/** One sentence per kind of trouble, with the first cell and how many there are. */
export function cellChecks(table: PlanTable): Problem[] {
  const kinds = new Map<string, { first: Value; count: number }>();
  const note = (code: string, value: Value) => {
    const known = kinds.get(code);
    if (known) known.count++;
    else kinds.set(code, { first: value, count: 1 });
  };
  for (const row of table.rows) {
    for (const [id, value] of Object.entries(row.values)) {
      if (value.formula === null && LIVE.test(value.text) && value.state === 'text') {
        note('teks-mirip-rumus', value);
      }
      if (!FIGURE.test(id)) continue;
      if (value.state === 'error') note('sel-galat', value);
      else if (value.state === 'ambiguous') note('angka-bermakna-ganda', value);
      else if (value.state === 'text' && /Rp|pagu/.test(id)) note('bukan-angka', value);
      else if (value.numberAsText && value.state === 'number') note('angka-sebagai-teks', value);
    }
  }
  for (const row of table.rows) {
    for (const { progress } of measuresOf(row, null, true)) {
      for (const report of progress?.realised ?? []) {
        if (report.value !== null && report.cell) note('realisasi-persen', report.cell);
      }
    }
  }
  return [...kinds].map(([code, { first, count }]) => ({
    code,
    kind: MINOR.has(code) ? 'ringan' : 'berat',
    message: T.cells[code]!(cellName(first.row, first.column), first.text, count),
    sheet: table.sheet,
    cell: cellName(first.row, first.column),
  }));
}
