// Rows anywhere in a table that only work something out of the rows beside them: `Kumulatif`, `Porsi (%)`, `Serapan` under each program.
import { references } from '../../formula/references.ts';
import type { TableContext } from '../tableContext.ts';
import { isWords, type PlanEntry, type RowClass } from './rowClass.ts';

/** What such a row is called; an indicator may be a share as well, but not of the money. */
const CALLED =
  /\b(?:kumulatif|porsi|proporsi|komposisi|kontribusi|deviasi|selisih|kontrol|serapan|penyerapan)\b|^banyaknya\b|^p(?:er|re|ro)sen(?:tase)?\s+(?:kumulatif|realisasi|terhadap|dari\s+(?:pagu|total|jumlah)|per\s+(?:bulan|triwulan))|terhadap\s+(?:pagu|total|jumlah)|\(%\)\s*$/i;
/** `T`, `Rp`, `%`: beside the label. */
const SHORT = 3;
/** One of so many figures may have been typed over. */
const FEWEST_BESIDE = 2;

/** Sheet rows of such entries. */
export function derivedRows(context: TableContext, rows: readonly RowClass[]): ReadonlySet<number> {
  const named = rows.filter(
    (entry): entry is PlanEntry => entry.kind === 'plan' && isCalled(context, entry),
  );
  const derived = new Set(
    named.flatMap((entry) => (comesFromOthers(context, entry) ? [entry.row] : [])),
  );
  // `Target anggaran kas kumulatif` from another sheet, between `Realisasi kumulatif` and `Deviasi`.
  for (const { row } of named) if (derived.has(row - 1) && derived.has(row + 1)) derived.add(row);
  return derived;
}

/** By its label, with nothing typed beside it. */
function isCalled(context: TableContext, { row, cells }: PlanEntry): boolean {
  const [label, ...others] = cells;
  if (!label || label.cell.formula !== null || !isWords(label) || !CALLED.test(label.text.trim()))
    return false;
  if (context.sums(row).some((sum) => sum.rows.length > 1)) return false;
  const formulas = others.filter(({ cell }) => cell.formula !== null);
  const typed = others.filter(
    ({ cell, text }) =>
      cell.formula === null && !(cell.kind === 'text' && text.trim().length <= SHORT),
  );
  const overtyped =
    typed.length === 1 && typed[0]!.cell.kind === 'number' && formulas.length >= FEWEST_BESIDE;
  return formulas.length > 0 && (typed.length === 0 || overtyped);
}

function comesFromOthers(context: TableContext, { row, cells }: PlanEntry): boolean {
  const formulas = cells.filter(({ cell }) => cell.formula !== null);
  const elsewhere = formulas.filter(({ cell }) =>
    references(cell.formula!, context.grid.locale).some(
      ({ sheet, rect }) => sheet === null && (rect.row !== row || rect.rows > 1),
    ),
  );
  return elsewhere.length > 0 && elsewhere.length * 2 >= formulas.length;
}
