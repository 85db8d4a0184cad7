// Recaps with one row per office (`No | Perangkat Daerah | Pagu | Realisasi`): no plans, but their formulas are judged.
import type { Cell } from '../../../../grid/cell.ts';
import type { Grid } from '../../../../grid/grid.ts';
import type { PlanTable } from '../../../../model/planTable.ts';
import { readGrid } from '../../../../reader/readGrid.ts';
import type { RuleContext } from '../../../rule.ts';
import { memo } from '../../memo.ts';

const OFFICES =
  /^\s*(?:nama\s+)?(?:perangkat\s+daerah|o\.?p\.?d\.?|s\.?k\.?p\.?d\.?|pd|bagian|bidang|sub\s*bagian|seksi|unit\s+(?:kerja|organisasi)|bidang\s*\/\s*bagian|kecamatan|kelurahan|desa|puskesmas|sekolah|uptd?)\s*$/i;
/** Titles stand near the top. */
const HEADER_ROWS = 20;
const FEWEST_FORMULAS = 3;

/** Tables of the sheets on which the reader found no plan. */
export const officeRecaps = memo((context: RuleContext): readonly PlanTable[] => {
  const read = new Set(context.tables.map((table) => table.sheet));
  return [...context.grids.values()].flatMap((grid) => {
    if (read.has(grid.sheet) || !calculates(grid)) return [];
    const named = withNames(grid);
    return named ? readGrid(named) : [];
  });
});

function calculates({ cells }: Grid): boolean {
  let count = 0;
  for (const row of cells) for (const cell of row) if (cell.formula !== null) count += 1;
  return count >= FEWEST_FORMULAS;
}

/** The same sheet, where the column of offices is said to be one of names. */
function withNames(grid: Grid): Grid | null {
  for (let at = 0; at < Math.min(grid.cells.length, HEADER_ROWS); at += 1) {
    const row = grid.cells[at]!;
    const column = row.findIndex((cell) => cell.kind === 'text' && OFFICES.test(cell.display));
    const titles = row.filter((cell) => cell.kind === 'text').length;
    if (column < 0 || titles < 3) continue;
    const title: Cell = { ...row[column]!, value: 'Uraian', display: 'Uraian' };
    const changed = row.map((cell, i) => (i === column ? title : cell));
    return { ...grid, cells: grid.cells.map((each, i) => (i === at ? changed : each)) };
  }
  return null;
}
