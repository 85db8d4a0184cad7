// More money spent than was budgeted.
import { references } from '../formula/references.ts';
import { cellAt, type Grid } from '../grid/grid.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Finding, Rule } from './rule.ts';
import { figureOf } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { place, valueRef } from './support/spot.ts';

const CODE = 'realisasi-lebih-pagu';
const QUARTERS = ['realisasiRp1', 'realisasiRp2', 'realisasiRp3', 'realisasiRp4'];

export const realisasiLebihPagu: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'angka',
  title: 'Realisasi anggaran melebihi pagu',
  strength: 40,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      const over = new Map(
        table.rows.flatMap((row) =>
          check(table, row, context.grids.get(table.sheet)).map((each) => [row, each] as const),
        ),
      );
      return [...over].flatMap(([row, finding]) => {
        const above = calculatedParents(table, row).flatMap(
          (each) => over.get(each)?.cells[0] ?? [],
        );
        const below = [...over.keys()].some((each) => calculatedParents(table, each).includes(row));
        return below ? [] : [{ ...finding, followers: above }];
      });
    }),
  message: (params) =>
    `${place(params)}: realisasi ${formatNumber(Number(params.realisasi))} melebihi pagu ${formatNumber(Number(params.pagu))}${params.kali ? `, yaitu ${formatNumber(Number(params.kali), 1)} kali lipat` : ''}.`,
  suggestion: (params) =>
    params.kali
      ? 'Kemungkinan ada angka nol yang berlebih di realisasi, atau kurang di pagu. Cocokkan dengan DPA dan SP2D.'
      : 'Cocokkan dengan DPA (mungkin pagu sudah berubah) dan SP2D.',
};

function check(table: PlanTable, row: PlanRow, grid: Grid | undefined): Finding[] {
  const pagu = figureOf(row, 'pagu');
  if (pagu === null || pagu <= 0) return [];
  const spent = culprit(row, pagu);
  if (!spent) return [];
  const times = spent.amount / pagu;
  const part = grid ? partThatIsMore(grid, spent.value, pagu) : null;
  if (part) {
    const { amount, column } = part;
    return [
      findingAt(CODE, 'error', table, row, column, {
        params: { realisasi: amount, pagu, kali: amount / pagu >= 5 ? amount / pagu : null },
        cells: [valueRef(table, row.values.pagu!), valueRef(table, spent.value)],
      }),
    ];
  }
  return [
    findingAt(CODE, 'error', table, row, spent.value.column, {
      params: { realisasi: spent.amount, pagu, kali: times >= 5 ? times : null },
      cells: [row.values.pagu!, ...(spent.others ?? [])].map((each) => valueRef(table, each)),
    }),
  ];
}

/** Of a sum within the row (`S.d. bulan lalu` and `Bulan ini`) the one typed figure that alone is more than the pagu. */
function partThatIsMore(
  grid: Grid,
  { row, formula }: Value,
  pagu: number,
): { readonly amount: number; readonly column: number } | null {
  if (formula === null) return null;
  const parts = references(formula, grid.locale)
    .filter(({ sheet, rect }) => sheet === null && rect.row === row && rect.rows === 1)
    .flatMap(({ rect }) => Array.from({ length: rect.columns }, (_, i) => rect.column + i))
    .flatMap((column) => {
      const cell = cellAt(grid, row, column);
      const amount = typeof cell.value === 'number' && cell.formula === null ? cell.value : 0;
      return amount > pagu * 1.0001 + 1 ? [{ amount, column }] : [];
    });
  return parts.length === 1 ? parts[0]! : null;
}

/** Rows above whose money is added up from here: more spent below is more spent there. */
function calculatedParents(table: PlanTable, row: PlanRow): PlanRow[] {
  const found: PlanRow[] = [];
  for (let at = row.parent; at !== null; at = table.rows[at]!.parent) {
    const parent = table.rows[at]!;
    if (parent.values.pagu?.formula) found.push(parent);
  }
  return found;
}

interface Spent {
  readonly amount: number;
  readonly value: Value;
  /** The other quarters, where only all of them together are more. */
  readonly others?: readonly Value[];
}

/** The quarter that alone is more than the year's money, else the sum. */
function culprit(row: PlanRow, pagu: number): Spent | null {
  const more = (amount: number): boolean => amount > pagu * 1.0001 + 1;
  for (const id of QUARTERS) {
    const amount = figureOf(row, id);
    if (amount !== null && more(amount)) return { amount, value: row.values[id]! };
  }
  for (const id of ['jumlahRp', 'realisasiRp']) {
    const amount = figureOf(row, id);
    if (amount !== null && more(amount)) return { amount, value: row.values[id]! };
  }
  const filled = QUARTERS.filter((id) => figureOf(row, id) !== null);
  const sum = filled.reduce((total, id) => total + figureOf(row, id)!, 0);
  const last = filled[filled.length - 1];
  if (!last || !more(sum)) return null;
  const others = filled.flatMap((id) => (id === last ? [] : row.values[id]!));
  return { amount: sum, value: row.values[last]!, others };
}
