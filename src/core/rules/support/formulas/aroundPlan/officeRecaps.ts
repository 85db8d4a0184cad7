// Recaps with one row per office (`No | Perangkat Daerah | Pagu | Realisasi`), also beside a plan: their formulas are judged.
import { references } from '../../../../formula/references.ts';
import { blankedGrid, reworded } from '../../../../grid/changedGrid.ts';
import { cellAt, type Grid } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import type { PlanRow, PlanTable } from '../../../../model/planTable.ts';
import { readGrid } from '../../../../reader/readGrid.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';

const OFFICE =
  '(?:perangkat\\s+daerah|o\\.?p\\.?d\\.?|s\\.?k\\.?p\\.?d\\.?|pd|sekretariat|bagian|bidang|sub\\s*bagian|seksi|unit\\s+(?:kerja|organisasi)|kecamatan|kelurahan|desa|puskesmas|sekolah|uptd?|standar\\s+nasional(?:\\s+pendidikan)?|pilar|strategi|prioritas|pelaksana|penanggung\\s*jawab)';
/** `Bidang`, and kinds of offices side by side: `Sekretariat/Bidang/UPTD`. */
const OFFICES = new RegExp(
  `^\\s*(?:nama\\s+)?${OFFICE}(?:\\s*/\\s*${OFFICE})*(?:\\s+(?:pengampu|pelaksana|penanggung\\s*jawab|pengelola)|\\s*/\\s*(?:strategi|aksi|kegiatan|sub\\s*kegiatan))?\\s*$`,
  'i',
);
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
      return calculates(alone) ? readGrid(alone).map((table) => asPeers(table, alone)) : [];
    });
  });
});

/** Offices stand side by side, whatever their names begin with, unless one of them adds those below it. */
function asPeers(table: PlanTable, grid: Grid): PlanTable {
  const top = table.rows.find(({ parent }) => parent === null);
  const parents = new Set(table.rows.map(({ parent }) => parent));
  const below = (from: PlanRow): ReadonlySet<number> =>
    new Set(table.rows.flatMap(({ row, parent }) => (parent === from.index ? [row] : [])));
  const adds = table.rows.some((row) => parents.has(row.index) && addsRows(grid, row, below(row)));
  if (!top || adds || table.rows.every(({ parent }) => parent === null)) return table;
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, parent: null, level: top.level })),
  };
}

/** By a formula, or typed as what they come to. */
function addsRows(grid: Grid, { row }: PlanRow, below: ReadonlySet<number>): boolean {
  const figure = (at: number, column: number): number => {
    const { kind, value } = cellAt(grid, at, column);
    return kind === 'number' ? Number(value) : 0;
  };
  return (grid.cells[row] ?? []).some(({ formula, kind }, column) => {
    if (formula !== null)
      return references(formula, grid.locale).some(
        ({ sheet, rect }) =>
          sheet === null &&
          rect.column === column &&
          [...below].some((at) => at >= rect.row && at < rect.row + rect.rows),
      );
    const sum = [...below].reduce((all, at) => all + figure(at, column), 0);
    return kind === 'number' && below.size > 1 && sum !== 0 && sum === figure(row, column);
  });
}

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
  const own = blankedGrid(grid, (row) => row < head.row || row >= end || isPlan(plans, row));
  return reworded(own, head.column, new Map([[head.row, 'Uraian']]));
}
