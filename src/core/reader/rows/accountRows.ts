// Budgets list accounts (`5.1.02.01 Belanja Barang`) below a sub kegiatan: they are no rows of the plan.
import { references } from '../../formula/references.ts';
import { isAccountCode } from '../../nomenclature/accountCode.ts';
import { codeLevel } from '../../nomenclature/code.ts';
import type { TableContext } from '../tableContext.ts';
import { type PlanEntry, type RowClass, WHY } from './rowClass.ts';

const PROGRAM = /^program\s+\S/i;
const CHAPTER = /^(?:belanja|pendapatan|pembiayaan)\b/i;

/** A row left aside: an account by its code, or what it is spent on, without one. */
export interface AccountRow {
  readonly row: number;
  readonly kode: string | null;
}

export interface WithoutAccounts {
  readonly rows: readonly RowClass[];
  readonly accounts: readonly AccountRow[];
}

/** So many groups show how a report is built. */
const FEWEST_GROUPS = 3;

/**
 * Leaves aside the rows with accounts, and what is listed without a code below them. Null when the table lists
 * accounts and neither a program, kegiatan or sub kegiatan above them nor anything below them: then it is no plan and
 * no budget.
 */
export function withoutAccounts(
  context: TableContext,
  rows: readonly RowClass[],
): WithoutAccounts | null {
  const codes = new Map(
    rows.flatMap((row) => (row.kind === 'plan' ? [[row.row, codeOf(context, row)] as const] : [])),
  );
  const written = [...codes.values()].filter((kode) => kode !== '');
  const accounts = written.filter((kode) => isAccountCode(kode));
  // `1.1` beside `5.1` is an office's own numbering.
  const own = written.some((kode) => /^\d\.\d(?:\.|$)/.test(kode) && !isAccountCode(kode));
  if (own || !accounts.some((kode) => kode.split('.').length > 2)) return { rows, accounts: [] };
  const coded = written.some((kode) => codeLevel(kode) !== null);
  const planned = coded || rows.some((row) => row.kind === 'plan' && saysProgram(context, row));
  const isAccount = ({ row }: { readonly row: number }): boolean =>
    isAccountCode(codes.get(row) ?? '');
  // The budget of one sub kegiatan or package, which the lines above the table name.
  if (!planned && !isBudget(context, rows, codes)) {
    // Groups without a code that add the accounts below them: the rows of a report on income.
    const groups = rows.filter(
      (row) => row.kind === 'plan' && !isAccount(row) && addsAccounts(context, row, isAccount),
    );
    return groups.length >= FEWEST_GROUPS ? { rows, accounts: [] } : null;
  }
  const isPlan = ({ row }: RowClass): boolean => codeLevel(codes.get(row) ?? '') !== null;
  const lastAccount = lastRow(rows, isAccount);
  // Each package may begin with lines that name its program anew, below the total of the one before.
  const begins = (row: RowClass): boolean =>
    isPlan(row) || (row.kind === 'plan' && saysProgram(context, row));
  const lastPlan = lastRow(rows, (row) => begins(row) && !isAccount(row));
  const total = (row: RowClass): boolean => row.kind === 'total';
  // Where groups have totals of their own, the last group's is not yet the end.
  const end =
    !planned || rows.some((row) => total(row) && row.row < lastPlan)
      ? Math.max(lastPlan, lastAccount)
      : lastPlan;
  const found: AccountRow[] = [];
  let below = !planned;
  // Behind the total stand lists of their own (money drawn per quarter, a recap of accounts), each with its sum.
  let behind = false;
  let another = false;
  const sorted = rows.map((row): RowClass => {
    const aside: RowClass = { kind: 'ignored', row: row.row, why: WHY.account };
    if (total(row)) {
      if (another) return aside;
      behind = row.row > end;
      below ||= behind;
    }
    if (row.kind !== 'plan') return row;
    const kode = codes.get(row.row)!;
    const chapter = /^[4-6]$/.test(kode) && row.cells.some(({ text }) => CHAPTER.test(text));
    if (isAccountCode(kode) || chapter) below = true;
    else if (
      planned &&
      (kode !== '' ? !behind || isPlan(row) : addsAccounts(context, row, isAccount))
    )
      below = false;
    if (!below) return row;
    if (behind) another = true;
    else found.push({ row: row.row, kode: kode === '' ? null : kode });
    return aside;
  });
  return { rows: sorted, accounts: found };
}

/**
 * The table begins with an account (or the chapter above it), money stands beside it, and accounts hold further ones
 * or what is spent on them: a list of single accounts is a recap of a budget, and no budget.
 */
function isBudget(
  context: TableContext,
  rows: readonly RowClass[],
  codes: ReadonlyMap<number, string>,
): boolean {
  const listed = rows.filter((row) => row.kind === 'plan').map(({ row }) => codes.get(row) ?? '');
  if (!isAccountCode(listed[0] ?? '') && !/^[4-6]$/.test(listed[0] ?? '')) return false;
  if (!context.columns.some(({ type }) => type === 'money')) return false;
  const holding = listed.filter(
    (kode, at) => kode !== '' && (listed[at + 1] === '' || listed[at + 1]?.startsWith(`${kode}.`)),
  );
  return holding.length >= 2;
}

/** `I | PROGRAM …` above its accounts: programs are numbered, only accounts have codes. */
function saysProgram(context: TableContext, { cells }: PlanEntry): boolean {
  return cells.some(({ column, text }) => {
    return context.names.some((name) => name.column === column) && PROGRAM.test(text);
  });
}

/** A row without a code that adds accounts below it is one of the plan that lost its code. */
function addsAccounts(
  { grid }: TableContext,
  row: PlanEntry,
  isAccount: (row: { readonly row: number }) => boolean,
): boolean {
  return row.cells.some(({ cell }) => {
    if (cell.formula === null) return false;
    const named = references(cell.formula, grid.locale);
    return (
      named.length > 0 &&
      named.every(({ rect }) => rect.row > row.row && isAccount({ row: rect.row }))
    );
  });
}

function lastRow(rows: readonly RowClass[], wanted: (row: RowClass) => boolean): number {
  return rows.reduce((last, row) => (wanted(row) ? row.row : last), -1);
}

/** From the cells for codes, else from the number of the row or the beginning of the name. */
function codeOf(context: TableContext, row: PlanEntry): string {
  const parts = row.cells.filter((found) => context.byColumn.get(found.column)?.type === 'code');
  // Among the numbers of the rows above, `5.1.02.01` is a code.
  const number = row.cells.find((found) => context.byColumn.get(found.column)?.id === 'no');
  const numbered = parts.length === 0 && /(?:\.\d+){3}$/.test(number?.text ?? '');
  const joined = numbered ? number!.text : parts.map((found) => found.text).join('.');
  const name = row.cells.find((found) =>
    context.names.some((column) => column.column === found.column),
  );
  const kode =
    joined !== '' ? joined : (/^\d[\d.]*\.\d+(?=[.\s])/.exec(name?.text ?? '')?.[0] ?? '');
  return kode.replace(/\s/g, '').replace(/\.+$/, '');
}
