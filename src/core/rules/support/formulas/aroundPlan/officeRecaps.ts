// Recaps with one row per office (`No | Perangkat Daerah | Pagu | Realisasi`), also beside a plan: their formulas are judged.
import { BLANK_CELL, type Cell } from '../../../../grid/cell.ts';
import { changedGrid } from '../../../../grid/changedGrid.ts';
import type { Grid } from '../../../../grid/grid.ts';
import type { PlanTable } from '../../../../model/planTable.ts';
import { readGrid } from '../../../../reader/readGrid.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { memo } from '../../memo.ts';

const OFFICES =
  /^\s*(?:nama\s+)?(?:perangkat\s+daerah|o\.?p\.?d\.?|s\.?k\.?p\.?d\.?|pd|bagian|bidang|sub\s*bagian|seksi|unit\s+(?:kerja|organisasi)|bidang\s*\/\s*bagian|kecamatan|kelurahan|desa|puskesmas|sekolah|uptd?|pilar|strategi|prioritas|pelaksana|penanggung\s*jawab)(?:\s+(?:pengampu|pelaksana|penanggung\s*jawab|pengelola)|\s*\/\s*(?:strategi|aksi|kegiatan|sub\s*kegiatan))?\s*$/i;
const TITLES = 3;
const FEWEST_FORMULAS = 3;

/** Tables of the rows that belong to no plan, also above and below one. */
export const officeRecaps = memo((context: RuleContext): readonly PlanTable[] => {
  const read = groupBy(context.tables, ({ sheet }) => sheet);
  return [...context.grids.values()].flatMap((grid) => {
    const named = withNames(grid, read.get(grid.sheet) ?? []);
    return named && calculates(named) ? readGrid(named) : [];
  });
});

function calculates({ cells }: Grid): boolean {
  let count = 0;
  for (const row of cells) for (const cell of row) if (cell.formula !== null) count += 1;
  return count >= FEWEST_FORMULAS;
}

/** The sheet without the rows of its plans, where the columns of offices are said to be of names; null without any. */
function withNames(grid: Grid, plans: readonly PlanTable[]): Grid | null {
  let found = false;
  const cells = grid.cells.map((row, at): readonly Cell[] => {
    if (plans.some(({ area }) => at >= area.row && at < area.row + area.rows))
      return row.map(() => BLANK_CELL);
    const column = row.findIndex((cell) => cell.kind === 'text' && OFFICES.test(cell.display));
    const titles = row.filter((cell) => cell.kind === 'text').length;
    if (column < 0 || titles < TITLES) return row;
    found = true;
    const title: Cell = { ...row[column]!, value: 'Uraian', display: 'Uraian' };
    return row.map((cell, i) => (i === column ? title : cell));
  });
  return found ? changedGrid(grid, { cells }) : null;
}
