// A row that says of itself what no other row says (`P-` in the column of manners), or calculates like another that says the same.

import { memo } from '../../../../memory/memo.ts';
import type { PlanRow, PlanTable } from '../../../../model/planTable.ts';
import type { FaultKind, FormulaFault } from '../formulaFault.ts';
import { relativeForm } from '../formulaShape.ts';

const BY_COMPARISON: ReadonlySet<FaultKind> = new Set([
  'beda',
  'penyebut',
  'pembilang',
  'kurang-kolom',
]);

export function hasOwnManner({ kind, sheet, row, column, params }: FormulaFault): boolean {
  const isTold = params?.cara || params?.menurutKata;
  const owner = BY_COMPARISON.has(kind) && !isTold ? sheet.owner(row, column) : null;
  const word = owner && wordOf(owner);
  if (!word) return false;
  if (mannersOf(sheet.table).get(word) === 1) return true;
  const own = sheet.at(row, column);
  return sheet
    .owners(column)
    .filter((each) => each.row !== row && wordOf(each) === word)
    .some((each) => {
      const other = sheet.at(each.row, column);
      return own !== null && other !== null && relativeForm(own) === relativeForm(other);
    });
}

/** How many rows say each word. */
const mannersOf = memo((table: PlanTable) => {
  const count = new Map<string, number>();
  for (const row of table.rows) {
    const word = wordOf(row);
    if (word !== '') count.set(word, (count.get(word) ?? 0) + 1);
  }
  return count;
});

function wordOf({ values }: PlanRow): string {
  const words = [values.akumulasi, values.polaritas].map((value) => value?.text.trim() ?? '');
  return words.join(' ').trim().toLowerCase();
}
