// A row without code or level word whose formula adds the rows right below it stands one level above them.
import { references } from '../formula/references.ts';
import type { Level } from '../model/level.ts';
import type { NamedRow } from './inferLevels.ts';
import type { TableContext } from './tableContext.ts';

interface Placed {
  /** Zero-based sheet row. */
  readonly at: number;
  readonly row: NamedRow;
}

const ABOVE: Partial<Record<Level, Level>> = { sub_kegiatan: 'kegiatan', kegiatan: 'program' };

/**
 * The rows with the level that their own formulas show. Formulas say it even where an amount below is wrong, so that
 * one slip of the pen does not change what a group is. Needs rows below whose level is known.
 */
export function withSumEvidence<T extends Placed>(context: TableContext, rows: readonly T[]): T[] {
  const result = [...rows];
  for (let i = rows.length - 2; i >= 0; i--) {
    const { at, row } = rows[i]!;
    const below = result[i + 1]!;
    const level = below.row.evidence.level === null ? undefined : ABOVE[below.row.evidence.level];
    if (row.evidence.level !== null || row.evidence.either.length > 0 || !level) continue;
    if (!addsFrom(context, at, below.at)) continue;
    const evidence = { ...row.evidence, level, from: 'rumus' };
    result[i] = { ...rows[i]!, row: { ...row, evidence } };
  }
  return result;
}

/** True when a figure of the row adds cells of its own column from the row `first` on. */
function addsFrom(context: TableContext, row: number, first: number): boolean {
  const { grid, block } = context;
  for (let column = block.left; column <= block.right; column++) {
    const formula = grid.cells[row]?.[column]?.formula;
    if (!formula) continue;
    const adds = references(formula, grid.locale).some(
      ({ sheet, rect }) => sheet === null && rect.column === column && rect.row === first,
    );
    if (adds) return true;
  }
  return false;
}
