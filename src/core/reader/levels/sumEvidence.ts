// Levels told by formulas: who adds the rows right below stands above them, and what a program adds as one block is its own.
import { references } from '../../formula/references.ts';
import type { Level } from '../../model/level.ts';
import type { TableContext } from '../tableContext.ts';
import type { NamedRow } from './inferLevels.ts';

export interface Placed {
  /** Zero-based sheet row. */
  readonly at: number;
  readonly row: NamedRow;
}

const ABOVE: Partial<Record<Level, Level>> = { sub_kegiatan: 'kegiatan', kegiatan: 'program' };

/**
 * The rows with the level that their own formulas show. Formulas say it even where an amount below is wrong, so that
 * one slip of the pen does not change what a group is. Needs rows below whose level is known. `allowed`: levels that
 * the header of the column names.
 */
export function withSumEvidence<T extends Placed>(
  context: TableContext,
  rows: readonly T[],
  allowed: readonly Level[] = [],
): T[] {
  // `Program / Sub Kegiatan` has no kegiatan between them.
  const above = (level: Level): Level | undefined =>
    allowed.includes('program') && !allowed.includes('kegiatan') && level === 'sub_kegiatan'
      ? 'program'
      : ABOVE[level];
  const result = [...rows];
  for (let i = rows.length - 2; i >= 0; i--) {
    const { at, row } = rows[i]!;
    const below = result[i + 1]!;
    const level = below.row.evidence.level === null ? undefined : above(below.row.evidence.level);
    if (row.evidence.level !== null || row.evidence.either.length > 0 || !level) continue;
    if (!addsFrom(context, at, below.at)) continue;
    const evidence = { ...row.evidence, level, from: 'rumus' };
    result[i] = { ...rows[i]!, row: { ...row, evidence } };
  }
  return withBlocks(context, result);
}

const BELOW: Partial<Record<Level, Level>> = { program: 'kegiatan', kegiatan: 'sub_kegiatan' };

/**
 * `=SUM(D8:D18)` in a program over all rows up to the next one, none of which says what it is: kabupaten, offices or
 * works listed below it. Without a program of its own such a row may be anything.
 */
function withBlocks<T extends Placed>(context: TableContext, rows: readonly T[]): T[] {
  const result = [...rows];
  let i = 0;
  while (i < rows.length) {
    const head = rows[i]!;
    let end = i + 1;
    while (end < rows.length && saysNothing(rows[end]!)) end += 1;
    const level = head.row.evidence.level === null ? undefined : BELOW[head.row.evidence.level];
    const flat = rows.slice(i + 1, end).every(({ at }) => context.sums(at).length === 0);
    const many = flat && end - i > 2;
    if (level && many && addsBlock(context, head.at, rows[i + 1]!.at, rows[end - 1]!.at)) {
      for (let k = i + 1; k < end; k++) {
        const { row } = rows[k]!;
        const evidence = { ...row.evidence, level, from: 'rumus' };
        result[k] = { ...rows[k]!, row: { ...row, evidence } };
      }
    }
    i = end;
  }
  return result;
}

function saysNothing({ row }: Placed): boolean {
  return row.evidence.level === null && row.evidence.either.length === 0;
}

/** True when a figure of the row adds exactly the cells from `first` to `last` of its own column. */
function addsBlock(context: TableContext, row: number, first: number, last: number): boolean {
  const { grid, block } = context;
  for (let column = block.left; column <= block.right; column++) {
    const formula = grid.cells[row]?.[column]?.formula;
    if (!formula) continue;
    const [ref, ...others] = references(formula, grid.locale);
    if (!ref || others.length > 0 || ref.sheet !== null || ref.rect.column !== column) continue;
    if (ref.rect.row === first && ref.rect.row + ref.rect.rows - 1 === last) return true;
  }
  return false;
}

/** True when a figure of the row adds cells of its own column from the row `first` on. */
export function addsFrom(context: TableContext, row: number, first: number): boolean {
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
