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

/** Tables of the rows that belong to no plan, also above and below one, each read alone. */
export const officeRecaps = memo((context: RuleContext): readonly PlanTable[] => {
  const read = groupBy(context.tables, ({ sheet }) => sheet);
  return [...context.grids.values()].flatMap((grid) => {
    const plans = read.get(grid.sheet) ?? [];
    const heads = headersOf(grid, plans);
    return heads.flatMap((head, i) => {
      const alone = onlyRecap(grid, plans, head, heads[i + 1]?.row ?? grid.cells.length);
      return calculates(alone) ? readGrid(alone) : [];
    });
  });
});

function calculates({ cells }: Grid): boolean {
  let count = 0;
  for (const row of cells) for (const cell of row) if (cell.formula !== null) count += 1;
  return count >= FEWEST_FORMULAS;
}

interface Head {
  readonly row: number;
  /** The column that names the offices. */
  readonly column: number;
}

function headersOf({ cells }: Grid, plans: readonly PlanTable[]): Head[] {
  return cells.flatMap((row, at): Head[] => {
    if (isPlan(plans, at)) return [];
    const column = row.findIndex((cell) => cell.kind === 'text' && OFFICES.test(cell.display));
    const titles = row.filter((cell) => cell.kind === 'text').length;
    return column < 0 || titles < TITLES ? [] : [{ row: at, column }];
  });
}

function isPlan(plans: readonly PlanTable[], row: number): boolean {
  return plans.some(({ area }) => row >= area.row && row < area.row + area.rows);
}

/** The sheet with nothing but the rows from the header to `end`, where the column of offices is said to be of names. */
function onlyRecap(grid: Grid, plans: readonly PlanTable[], head: Head, end: number): Grid {
  const cells = grid.cells.map((row, at): readonly Cell[] => {
    if (at < head.row || at >= end || isPlan(plans, at)) return row.map(() => BLANK_CELL);
    if (at !== head.row) return row;
    const title: Cell = { ...row[head.column]!, value: 'Uraian', display: 'Uraian' };
    return row.map((cell, i) => (i === head.column ? title : cell));
  });
  return changedGrid(grid, { cells });
}
