// The rows of a budget with its accounts and what is spent on each: what adds up to a sub kegiatan.
import type { ColumnId } from '../../model/column.ts';
import type { PlanRow, Value } from '../../model/planTable.ts';
import type { ColumnReader } from '../columns/columnReader.ts';
import { filledCells, type TableContext } from '../tableContext.ts';
import { headingAt, type Listed, repeatsSum } from './accountHeadings.ts';
import type { AccountRow } from './accountRows.ts';
import { giveUnit, oneLine, valueId } from './rowDraft.ts';

interface Open {
  readonly index: number;
  /** Of an account its code; of a heading below it the depth of that. */
  readonly kode: string | null;
  readonly depth: number;
  readonly until: number;
}

/** `plan` with the rows of `accounts` between them, in the order of the sheet and numbered anew. */
export function accountTree(
  context: TableContext,
  reader: ColumnReader,
  plan: readonly PlanRow[],
  accounts: readonly AccountRow[],
): PlanRow[] {
  const rows: PlanRow[] = [];
  const placeOf = new Map<number, number>();
  let open: Open[] = [];
  let owner: number | null = null;
  let next = 0;
  const planTo = (line: number): void => {
    for (; next < plan.length && plan[next]!.row < line; next++) {
      const row = plan[next]!;
      const index = rows.length;
      placeOf.set(row.index, index);
      rows.push({
        ...row,
        index,
        parent: row.parent === null ? null : (placeOf.get(row.parent) ?? null),
      });
      if (row.level === 'indikator') continue;
      owner = index;
      open = [];
    }
  };
  const listed = accounts.map(({ row, kode }): Listed => {
    const values = valuesOf(context, reader, row);
    const name = context.names.map(({ id }) => values[id]?.text ?? '').find((text) => text !== '');
    return { row, kode, name: oneLine(name ?? ''), values };
  });
  for (const [at, account] of listed.entries()) {
    planTo(account.row);
    const { kode } = account;
    if (kode === null && (!hasFigure(context, account.row) || repeatsSum(account))) continue;
    const top = (): Open | undefined => open[open.length - 1];
    const coded = [...open].reverse().find((each) => each.kode !== null);
    const above = coded ? rows[coded.index]! : null;
    const heading = kode === null ? headingAt(context, listed, at, above) : null;
    if (kode !== null) {
      while (top() && !contains(top()!, kode)) open.pop();
    } else {
      while (top() && (top()!.until < account.row || top()!.depth >= (heading?.depth ?? 9)))
        open.pop();
    }
    const index = rows.length;
    rows.push({
      index,
      row: account.row,
      level: 'aksi',
      kode,
      name: account.name,
      indicator: null,
      parent: top()?.index ?? owner,
      penanggungJawab: null,
      values: account.values,
      levelFrom: 'rekening',
    });
    if (kode !== null) open.push({ index, kode, depth: 0, until: Number.POSITIVE_INFINITY });
    else if (heading) open.push({ index, kode, ...heading });
  }
  planTo(Number.POSITIVE_INFINITY);
  return rows;
}

function contains(above: Open, kode: string): boolean {
  return above.kode !== null && kode.startsWith(`${above.kode}.`);
}

/** `Sumber dana: PAD` below an account is a remark. */
function hasFigure({ grid, block, byColumn }: TableContext, row: number): boolean {
  return filledCells(grid, row, block.left, block.right).some(({ column, cell }) => {
    const id = byColumn.get(column)?.id;
    if (id === 'no' || id === 'kode') return false;
    return cell.kind === 'number' || cell.kind === 'error' || cell.formula !== null;
  });
}

function valuesOf(context: TableContext, reader: ColumnReader, row: number) {
  const values: Record<ColumnId, Value> = {};
  for (const column of context.columns) {
    if (context.merges.covered(row, column.column)) continue;
    values[valueId(column.id)] = reader.read(row, column);
  }
  giveUnit(values, () => false);
  return values;
}
