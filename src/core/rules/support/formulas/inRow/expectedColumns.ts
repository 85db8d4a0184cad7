// What a column of figures should be calculated from, by the words of its header or by its meaning.
import { type Declared, parseDeclared } from '../../../../formula/declared.ts';
import type { HeaderColumn, PlanTable } from '../../../../model/planTable.ts';
import { columnOf, titleLeaf } from '../../spot.ts';

export interface ExpectedColumn {
  readonly kind: 'sum' | 'ratio';
  /** Physical columns added, or above the line. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  /** `declared`: the header says so in words; `meaning`: it follows from what the columns are. */
  readonly from: 'declared' | 'meaning';
}

/** Null when nothing says what the column is calculated from, or the header says it in numbers that lead to no column. */
export function expectedColumn(table: PlanTable, column: HeaderColumn): ExpectedColumn | null {
  const shape = column.declared === null ? undefined : declaredShape(column.declared);
  // What a column usually means is not what it says here.
  return shape && shape.kind !== 'other'
    ? declaredColumn(table, column, shape)
    : meantColumn(table, column);
}

function declaredColumn(
  table: PlanTable,
  column: HeaderColumn,
  shape: Exclude<Declared['shape'], { kind: 'other' }>,
): ExpectedColumn | null {
  const resolve = (numbers: readonly string[]): number[] | null => {
    const found = numbers.map((number) => numbered(table, column, number));
    return found.every((each) => each !== null) ? found : null;
  };
  if (shape.kind === 'sum') {
    const above = resolve(shape.columns);
    return above && { kind: 'sum', above, below: [], from: 'declared' };
  }
  const above = resolve(shape.numerator);
  const below = resolve(shape.denominator);
  return above && below && { kind: 'ratio', above, below, from: 'declared' };
}

/** One number over `K` and `Rp` means the one of them that the column itself is. */
function numbered(table: PlanTable, own: HeaderColumn, number: string): number | null {
  const bearers = table.columns.filter((each) => plain(each.number) === plain(number));
  // A number printed twice (Merangin's second 21) names nothing.
  if (bearers.some(({ column }, i) => column !== bearers[0]!.column + i)) return null;
  const leaf = titleLeaf(own.title);
  const meant =
    bearers.length === 1 ? bearers : bearers.filter(({ title }) => titleLeaf(title) === leaf);
  return meant.length === 1 ? meant[0]!.column : null;
}

function declaredShape(declared: string): Declared['shape'] | undefined {
  return parseDeclared(declared.trim().startsWith('=') ? declared : `=${declared}`)?.shape;
}

function plain(number: string | null): string {
  return (number ?? '').replace(/[()\s]/g, '').toLowerCase();
}

const SUMS: Record<string, readonly string[]> = {
  jumlahK: ['realisasiK1', 'realisasiK2', 'realisasiK3', 'realisasiK4'],
  jumlahRp: ['realisasiRp1', 'realisasiRp2', 'realisasiRp3', 'realisasiRp4'],
};

const RATIOS: Record<string, readonly [string, string]> = {
  persenK: ['jumlahK', 'target'],
  persenRp: ['jumlahRp', 'pagu'],
  capaian: ['realisasi', 'target'],
  penyerapan: ['realisasiRp', 'pagu'],
};

const SUM_OF: Record<string, string> = { realisasi: 'jumlahK', realisasiRp: 'jumlahRp' };

function meantColumn(table: PlanTable, column: HeaderColumn): ExpectedColumn | null {
  const sum = SUMS[column.id];
  if (sum) {
    const above = sum.map((id) => columnOf(table, id)?.column);
    return above.every((each) => each !== undefined)
      ? { kind: 'sum', above: above as number[], below: [], from: 'meaning' }
      : null;
  }
  const ratio = RATIOS[column.id];
  const rate = ratio ? rateOf(table, ratio) : null;
  if (!ratio || !rate) return null;
  // Where a sum of several realisations stands beside one of them, either may be meant.
  if (
    ratio[0].startsWith('realisasi') &&
    table.columns.some((each) => each.id === SUM_OF[ratio[0]])
  )
    return null;
  return rate;
}

function rateOf(
  table: PlanTable,
  [above, below]: readonly [string, string],
): ExpectedColumn | null {
  const parts = [above, below].map((id) => columnOf(table, id)?.column);
  const [first, second] = parts;
  if (first === undefined || second === undefined) return null;
  return { kind: 'ratio', above: [first], below: [second], from: 'meaning' };
}

/** Every rate that the columns of the table allow: what was done of its target, what was spent of the money. */
export function knownRates(table: PlanTable): readonly ExpectedColumn[] {
  return Object.values(RATIOS).flatMap((ratio) => rateOf(table, ratio) ?? []);
}
