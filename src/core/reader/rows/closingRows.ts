// Rows under the last total that have a label and calculated figures, and nothing of what the works have: no code, no indicator.
import type { TableContext } from '../tableContext.ts';
import { isWords, type PlanEntry, type RowClass } from './rowClass.ts';

/** So many of the works have what tells them apart. */
const MOST = 0.8;
/** `Rp`, `% poin`: a unit beside the label. */
const SHORT = 8;
const FEWEST = 4;
/** `1.05 …`, `A. …`: a work whose code may have been left out. */
const STARTS_NUMBERED = /^\s*(?:[\d(]|[a-z]{1,3}[.)])/i;

/** `Deviasi realisasi terhadap kas | % poin` under `JUMLAH`: true for such a row; never where works have neither code nor indicator. */
export function closingRows(
  context: TableContext,
  rows: readonly RowClass[],
): (entry: PlanEntry) => boolean {
  const last = rows.map(({ kind }) => kind).lastIndexOf('total');
  const works = rows
    .slice(0, Math.max(last, 0))
    .filter((entry): entry is PlanEntry => entry.kind === 'plan' && hasName(context, entry));
  if (works.length < FEWEST) return () => false;
  const telling = context.columns
    .filter(({ id }) => /^(?:kode|indikator)/.test(id ?? ''))
    .map(({ column }) => column)
    .filter((column) => works.filter((work) => has(work, column)).length >= works.length * MOST);
  return ({ row, cells }) => {
    const [label, ...others] = cells;
    const bare = telling.filter((column) => column !== label!.column);
    return (
      row > rows[last]!.row &&
      isWords(label!) &&
      !STARTS_NUMBERED.test(label!.text) &&
      bare.length > 0 &&
      !others.some(({ column }) => bare.includes(column)) &&
      others.some(({ cell }) => cell.formula !== null) &&
      others.every(
        ({ cell, text }) =>
          cell.formula !== null || (cell.kind === 'text' && text.trim().length <= SHORT),
      )
    );
  };
}

function hasName({ names }: TableContext, { cells }: PlanEntry): boolean {
  return cells.some(({ column }) => names.some((name) => name.column === column));
}

const has = ({ cells }: PlanEntry, column: number): boolean =>
  cells.some((found) => found.column === column);
