// Rows under the total of all works that have a label and calculated figures, and nothing of what the works have: no code, no number, no indicator.
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
  const below = endOfWorks(context, rows);
  if (below === null) return () => false;
  const { row: end, telling } = below;
  return ({ row, cells }) => {
    const [label, ...others] = cells;
    const bare = telling.filter((column) => column !== label!.column);
    return (
      row > end &&
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

interface End {
  /** The total that closes the works. */
  readonly row: number;
  /** Columns that (nearly) all works above it fill: code, number, indicator. */
  readonly telling: readonly number[];
}

/** The first total under which no row has what tells a work, else the last one; null where works have nothing that does. */
function endOfWorks(context: TableContext, rows: readonly RowClass[]): End | null {
  const totals = rows.filter(({ kind }) => kind === 'total');
  const named = rows.filter(
    (entry): entry is PlanEntry => entry.kind === 'plan' && hasName(context, entry),
  );
  const ends = totals.flatMap(({ row }): End[] => {
    const works = named.filter((entry) => entry.row < row);
    const telling = works.length < FEWEST ? [] : tellingColumns(context, works);
    return telling.length === 0 ? [] : [{ row, telling }];
  });
  const closes = ({ row, telling }: End): boolean =>
    !named.some((entry) => entry.row > row && telling.some((column) => tells(entry, column)));
  return (
    ends.find(closes) ?? ends.find(({ row }) => row === totals[totals.length - 1]!.row) ?? null
  );
}

function tellingColumns({ columns }: TableContext, works: readonly PlanEntry[]): number[] {
  return columns
    .filter(({ id }) => /^(?:kode|indikator|no$)/.test(id ?? ''))
    .map(({ column }) => column)
    .filter((column) => works.filter((work) => has(work, column)).length >= works.length * MOST);
}

function hasName({ names }: TableContext, { cells }: PlanEntry): boolean {
  return cells.some(({ column }) => names.some((name) => name.column === column));
}

/** A label that stands in the column of the numbers is no number. */
const tells = (entry: PlanEntry, column: number): boolean =>
  has(entry, column) && !(entry.cells[0]!.column === column && isWords(entry.cells[0]!));

const has = ({ cells }: PlanEntry, column: number): boolean =>
  cells.some((found) => found.column === column);
