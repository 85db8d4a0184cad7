// Rows of a budget that multiply a volume by a unit price, and those whose typed amount is another.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { isParent, treeOf } from '../tree.ts';

export const PRICE = /\bharga\b|\btarif\b|\bbiaya satuan\b/i;
const VOLUME = /\bvol(?:ume)?\b|\bkoefisien\b|\bkuantitas\b/i;
/** So many rows must multiply, and this share of all that hold three figures. */
const FEWEST = 4;
const SHARE = 0.8;

interface PriceColumns {
  readonly volume: number;
  readonly price: number;
  readonly amount: number;
}

export interface PricedRow {
  readonly row: PlanRow;
  readonly columns: PriceColumns;
  readonly product: number;
}

export function pricedRows(table: PlanTable, grid: Grid | undefined): PricedRow[] {
  const columns = priceColumns(table);
  if (!grid || !columns) return [];
  const tree = treeOf(table);
  const { volume, price, amount } = columns;
  const numberAt = (row: PlanRow, column: number): number | null => {
    const { kind, value } = cellAt(grid, row.row, column);
    return kind === 'number' && typeof value === 'number' ? value : null;
  };
  let right = 0;
  const wrong: PricedRow[] = [];
  for (const row of table.rows) {
    if (isParent(tree, row)) continue;
    const factors = [numberAt(row, volume), numberAt(row, price)] as const;
    const written = numberAt(row, amount);
    if (factors[0] === null || factors[1] === null || written === null) continue;
    const product = factors[0] * factors[1];
    if (Math.abs(product - written) <= 1) right++;
    else wrong.push({ row, columns, product });
  }
  if (right < FEWEST || right < (right + wrong.length) * SHARE) return [];
  // A formula that does not multiply is told as a formula.
  return wrong.filter(({ row }) => cellAt(grid, row.row, amount).formula === null);
}

/** The only price, the volume left of it, and the first money right of it. */
export function priceColumns(table: PlanTable): PriceColumns | null {
  const all = [...table.columns, ...table.unknownColumns];
  const leaf = (title: string): string => title.split('›').pop()!;
  const prices = all.filter((each) => PRICE.test(leaf(each.title)));
  const volumes = all.filter((each) => VOLUME.test(leaf(each.title)));
  if (prices.length !== 1 || volumes.length !== 1) return null;
  const price = prices[0]!.column;
  const amount = table.columns
    .filter((each) => each.type === 'money' && each.column > price && each.scale === undefined)
    .sort((a, b) => a.column - b.column)[0];
  return amount ? { volume: volumes[0]!.column, price, amount: amount.column } : null;
}
