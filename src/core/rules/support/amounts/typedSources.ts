// The typed figures that a cell adds up, through sums and links, also from other sheets.
import { cellAt } from '../../../grid/grid.ts';
import { cellKey } from '../../foldFindings.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { addedCells } from './addedCells.ts';

/** Sums of sums are followed this far. */
const DEEPEST = 6;

/** By cell; null where something else than adding is done on the way, or a figure is added twice. */
export function typedSources(
  context: RuleContext,
  from: CellRef,
): ReadonlyMap<string, CellRef> | null {
  const found = new Map<string, CellRef>();
  return follow(context, from, { found, passed: new Set() }, 0) ? found : null;
}

interface Way {
  readonly found: Map<string, CellRef>;
  /** Sums on the way: one that is met again is added twice, or stands in a circle. */
  readonly passed: Set<string>;
}

function follow(context: RuleContext, at: CellRef, way: Way, depth: number): boolean {
  const { found, passed } = way;
  const key = cellKey(at);
  const grid = context.grids.get(at.sheet);
  if (!grid || depth > DEEPEST) return false;
  const cell = cellAt(grid, at.row, at.column);
  if (cell.formula === null) {
    if (cell.kind !== 'number') return true;
    if (found.has(key)) return false;
    found.set(key, at);
    return true;
  }
  if (passed.has(key)) return false;
  passed.add(key);
  const parts = addedCells(context, at);
  return parts?.every((part) => follow(context, part, way, depth + 1)) ?? false;
}
