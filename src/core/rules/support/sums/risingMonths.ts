// Progress that is told cumulatively month by month: which month breaks a row where nearly all other rows only rise.
import { monthIds } from '../../../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { nearly } from '../../../numbers/nearly.ts';
import { figure } from '../figures.ts';

const MONTHS = monthIds('bulan');
/** So many rows rise to the same end before one that does not is odd. */
const FEWEST = 5;
const USUAL = 0.75;

interface MonthRow {
  readonly row: PlanRow;
  readonly values: readonly Value[];
  readonly figures: readonly number[];
}

export interface OddMonth extends MonthRow {
  /** Which of the twelve. */
  readonly at: number;
  readonly kind: 'turun' | 'puncak' | 'akhir';
  /** Rows that rise to the end as they should. */
  readonly others: number;
  readonly end: number;
}

/** Empty where months hold shares that add up, counts, or money. */
export function oddMonths(table: PlanTable): OddMonth[] {
  const rows = table.rows.flatMap(monthsOf);
  const rising = rows.filter(({ figures }) => rises(figures));
  const end = commonEnd(rising);
  if (end === null) return [];
  const right = rising.filter(({ figures }) => nearly(figures[11]!, end));
  // A row that jumps from nothing to the end in one month shows no habit.
  const steps = right.filter(({ figures }) => figures.some((each) => each > 0 && each < end));
  if (steps.length < FEWEST || right.length < rows.length * USUAL) return [];
  return rows.flatMap((each) => {
    const odd = oddOne(each.figures, end);
    // A calculated figure follows from what it is calculated of.
    if (!odd || each.values[odd.at]!.formula !== null) return [];
    return [{ ...each, ...odd, others: right.length, end }];
  });
}

function monthsOf(row: PlanRow): MonthRow[] {
  const values = MONTHS.flatMap((id) => row.values[id] ?? []);
  const figures = values.flatMap((value) => figure(value) ?? []);
  return values.length === 12 && figures.length === 12 ? [{ row, values, figures }] : [];
}

function rises(figures: readonly number[]): boolean {
  return figures.every(
    (each, i) => i === 0 || each >= figures[i - 1]! || nearly(each, figures[i - 1]!),
  );
}

/** Where most of the rows that rise end: 100, or 1 in cells that show it as a per cent of one. */
function commonEnd(rows: readonly MonthRow[]): number | null {
  const ends = [1, 100].map((end) => ({
    end,
    count: rows.filter(({ figures }) => nearly(figures[11]!, end)).length,
  }));
  const best = ends[0]!.count > ends[1]!.count ? ends[0]! : ends[1]!;
  return best.count > 0 ? best.end : null;
}

function oddOne(figures: readonly number[], end: number): Pick<OddMonth, 'at' | 'kind'> | null {
  if (rises(figures)) {
    const last = figures[11]!;
    // Work that is planned for no month at all is told elsewhere.
    return last > 0 && last < end && !nearly(last, end) ? { at: 11, kind: 'akhir' } : null;
  }
  const down = figures.flatMap((each, i) =>
    i > 0 && each < figures[i - 1]! && !nearly(each, figures[i - 1]!) ? [i] : [],
  );
  if (down.length !== 1) return null;
  const [at] = down as [number];
  if (rises(figures.filter((_, i) => i !== at))) {
    return { at, kind: at === 11 ? 'akhir' : 'turun' };
  }
  return rises(figures.filter((_, i) => i !== at - 1)) ? { at: at - 1, kind: 'puncak' } : null;
}
