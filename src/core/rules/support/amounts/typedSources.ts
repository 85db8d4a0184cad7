// The typed figures that a cell adds up, through sums and links, also from other sheets.
import { cellAt } from '../../../grid/grid.ts';
import { cellKey } from '../../cellKey.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { numberAt } from '../figures.ts';
import { addedCells, scaledCells } from './addedCells.ts';
import { multipliedCells } from './multipliedCells.ts';

/** Sums of sums are followed this far. */
const DEEPEST = 6;

/** By cell; null where something else than adding is done on the way, or a figure is added twice. */
export function typedSources(
  context: RuleContext,
  from: CellRef,
): ReadonlyMap<string, CellRef> | null {
  const way = { found: new Map<string, WeighedSource>(), passed: new Set<string>() };
  if (!follow(context, from, way, 1, 0)) return null;
  return new Map([...way.found].map(([key, { at }]) => [key, at]));
}

export interface WeighedSource {
  readonly at: CellRef;
  /** By so much the sum is more where the figure is more by one: 1 where it is added itself. */
  readonly per: number;
}

/**
 * The same where products are added: volumes and prices typed beside each other count as often as they are multiplied,
 * and rupiah in a table of thousands (`=SUM(Kas!C5:E5)/1000`) a thousandth.
 */
export function weighedSources(context: RuleContext, from: CellRef): WeighedSource[] {
  const found = new Map<string, WeighedSource>();
  const factors = new Map<string, WeighedSource>();
  const whole = follow(context, from, { found, passed: new Set(), factors }, 1, 0);
  return whole ? [...found.values(), ...factors.values()] : [];
}

interface Way {
  readonly found: Map<string, WeighedSource>;
  /** Where given, products are followed too. */
  readonly factors?: Map<string, WeighedSource>;
  /** Sums on the way: one that is met again is added twice, or stands in a circle. */
  readonly passed: Set<string>;
}

function follow(context: RuleContext, at: CellRef, way: Way, per: number, depth: number): boolean {
  const { found, passed } = way;
  const key = cellKey(at);
  const grid = context.grids.get(at.sheet);
  if (!grid || depth > DEEPEST) return false;
  const cell = cellAt(grid, at.row, at.column);
  if (cell.formula === null) {
    if (cell.kind !== 'number') return true;
    if (found.has(key)) return false;
    found.set(key, { at, per });
    return true;
  }
  if (passed.has(key)) return false;
  passed.add(key);
  const parts = addedCells(context, at);
  if (parts) return parts.every((part) => follow(context, part, way, per, depth + 1));
  const scaled = way.factors ? scaledCells(context, at) : null;
  if (scaled)
    return scaled.cells.every((part) => follow(context, part, way, per * scaled.by, depth + 1));
  return way.factors ? multiplied(context, at, per, way.factors) : false;
}

function multiplied(
  context: RuleContext,
  at: CellRef,
  weight: number,
  factors: Map<string, WeighedSource>,
): boolean {
  const cells = multipliedCells(context, at);
  const product = numberAt(context, at);
  for (const each of cells ?? []) {
    const grid = context.grids.get(each.sheet);
    const value = numberAt(context, each);
    const typed = grid && cellAt(grid, each.row, each.column).formula === null;
    if (!typed || value === 0) continue;
    const per = (factors.get(cellKey(each))?.per ?? 0) + (weight * product) / value;
    factors.set(cellKey(each), { at: each, per });
  }
  return cells !== null;
}
