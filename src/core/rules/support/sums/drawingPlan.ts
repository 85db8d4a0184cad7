// The list of quarters or months below the total of a budget: how much money is drawn when.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { WHY } from '../../../reader/rows/rowClass.ts';
import { figure } from '../figures.ts';

const PERIOD =
  /^(?:(?:triwulan|tw|bulan)\.?\s*)?(?:i{1,3}|iv|[1-4])$|^(?:januari|[fp]e[bp]ruari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember)$/i;
const SUM = /^(?:jumlah|total|jml)\b/i;
const FEWEST = 3;

interface Line {
  readonly row: number;
  readonly name: string;
  readonly value: number;
  readonly formula: boolean;
}

interface DrawingPlan {
  readonly lines: readonly Line[];
  readonly sum: Line | null;
  readonly total: { readonly row: number; readonly column: number; readonly value: number };
  readonly column: number;
}

/** Null where a budget has no such list below it, or one that cannot be told from other lists. */
export function drawingPlans(table: PlanTable, grid: Grid | undefined): DrawingPlan | null {
  const last = table.totalRows[table.totalRows.length - 1];
  const money = table.columns.find((column) => column.type === 'money');
  if (!grid || !table.accountRows || !last || !money || money.scale !== undefined) return null;
  const budget = figure(last.values[money.id]);
  if (budget === null || budget <= 0) return null;
  const aside = table.ignoredRows.filter(({ row, why }) => row > last.row && why !== WHY.blank);
  const named = aside.map(({ row }) => ({ row, name: nameIn(grid, row) }));
  const periods = named.filter(({ name }) => PERIOD.test(name));
  if (periods.length < FEWEST) return null;
  const first = periods[0]!.row;
  // One list without a gap, its figures in one column.
  if (periods.some(({ row }, i) => row !== first + i)) return null;
  const numbers = (grid.cells[first] ?? []).flatMap(({ kind }, column) =>
    kind === 'number' ? [column] : [],
  );
  if (numbers.length !== 1) return null;
  const column = numbers[0]!;
  const lineAt = (row: number, name: string): Line | null => {
    const { kind, value, formula } = cellAt(grid, row, column);
    if (kind === 'blank') return { row, name, value: 0, formula: false };
    if (typeof value !== 'number') return null;
    return { row, name, value, formula: formula !== null };
  };
  const lines = periods.map(({ row, name }) => lineAt(row, name));
  if (lines.some((line) => line === null)) return null;
  const below = named.find(({ row, name }) => row === first + periods.length && SUM.test(name));
  return {
    lines: lines as Line[],
    sum: below ? lineAt(below.row, below.name) : null,
    total: { row: last.row, column: money.column, value: budget },
    column,
  };
}

function nameIn(grid: Grid, row: number): string {
  return grid.cells[row]?.find((cell) => cell.kind === 'text')?.display.trim() ?? '';
}
