// Headings among what is spent on an account: `[#] Rapat koordinasi`, or a row that adds up the rows below it.
import { type Reference, references } from '../../formula/references.ts';
import type { PlanRow } from '../../model/planTable.ts';
import type { TableContext } from '../tableContext.ts';

/** `[#] Belanja alat tulis`, `[-] Triwulan I`, one below the other; then what only its sum tells. */
const MARKED = [/^\[\s*#\s*\]|^#/, /^\[\s*-\s*\]/];
const SUM = /^(?:sub\s*-?\s*)?(?:jumlah|total|jml)\b/i;

/** An account or a row below it, with its figures. */
export interface Listed {
  readonly row: number;
  readonly kode: string | null;
  readonly name: string;
  readonly values: PlanRow['values'];
}

/** True for `Jumlah Belanja Perjalanan Dinas`: it repeats a sum and is no part of one. */
export function repeatsSum({ name, values }: Listed): boolean {
  return SUM.test(name) && !isCounted(values);
}

/** How deep a heading lies, 1 at the top, and the last row that it may hold. */
export interface Heading {
  readonly depth: number;
  readonly until: number;
}

/** What row `at` of the list, below `above`, is a heading of; null for what is spent itself. */
export function headingAt(
  context: TableContext,
  list: readonly Listed[],
  at: number,
  above: PlanRow | null,
): Heading | null {
  const { name, values } = list[at]!;
  const marked = MARKED.findIndex((pattern) => pattern.test(name));
  if (marked >= 0) return { depth: marked + 1, until: Number.POSITIVE_INFINITY };
  if (isCounted(values)) return null;
  const until = lastAdded(context, list, at, above);
  return until === null ? null : { depth: MARKED.length + 1, until };
}

function isCounted(values: PlanRow['values']): boolean {
  return typeof values.target?.value === 'number';
}

/** The last of the rows below that a row adds up, by its formula or by its figure; null when it adds none. */
function lastAdded(
  context: TableContext,
  list: readonly Listed[],
  at: number,
  above: PlanRow | null,
): number | null {
  const { row, values } = list[at]!;
  const amount = context.columns
    .filter((column) => column.type === 'money')
    .map((column) => values[column.id])
    .find((value) => value !== undefined && (value.formula !== null || value.value !== null));
  if (!amount) return null;
  const { id } = context.byColumn.get(amount.column)!;
  if (amount.formula !== null) {
    const named = references(amount.formula, context.grid.locale).map(({ rect }) => rect);
    if (named.length === 0 || named.some((rect) => rect.row <= row)) return null;
    const last = Math.max(...named.map((rect) => rect.row + rect.rows - 1));
    // What follows and nobody adds was left out of this sum.
    const outer = references(above?.values[id]?.formula ?? '', context.grid.locale);
    return outer.length === 0 ? last : lastUnadded(list, at, last, outer);
  }
  let sum = 0;
  let last: number | null = null;
  for (let next = at + 1; next < list.length; next++) {
    const each = list[next]!;
    const figure = each.values[id]?.value;
    if (each.kode !== null || !isCounted(each.values)) break;
    if (typeof figure === 'number') sum += figure;
    last = each.row;
  }
  return Math.abs(sum - Number(amount.value)) < 0.5 ? last : null;
}

function lastUnadded(
  list: readonly Listed[],
  at: number,
  added: number,
  outer: readonly Reference[],
): number {
  let last = added;
  for (let next = at + 1; next < list.length; next++) {
    const { row, kode, values } = list[next]!;
    if (kode !== null || !isCounted(values)) break;
    if (row <= added) continue;
    if (outer.some(({ rect }) => row >= rect.row && row < rect.row + rect.rows)) break;
    last = row;
  }
  return last;
}
