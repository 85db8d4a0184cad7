// Weights of the rows below one parent that do not come to 100 %, where those below all others do.
import type { Grid } from '../grid/grid.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Finding, Rule } from './rule.ts';
import { figureAt } from './support/amounts/relationLines.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, place, rowName } from './support/spot.ts';
import { slipBetween } from './support/sums/slips.ts';
import { isParent, type Tree, treeOf } from './support/tree.ts';

const CODE = 'bobot-seratus';
/** So many groups must come to a hundred, and so few may not. */
const FEWEST = 4;
const MOST_ODD = 0.1;
const TOLERANCE = 0.02;

export const bobotSeratus: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Bobot rincian tidak berjumlah 100%',
  strength: 34,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      return grid ? faults(table, grid) : [];
    }),
  message: (params) =>
    `${place(params)} tertulis ${formatNumber(Number(params.tertulis))}. Rincian “${params.induk}” berjumlah ${(params.rincian as readonly number[]).map((each) => formatNumber(each)).join(' + ')} = ${formatNumber(Number(params.jumlah))}, padahal di ${params.sebanyak} kelompok lain kolom ini selalu berjumlah 100.${params.jelas ? ` Kemungkinan angka ini mestinya ${formatNumber(Number(params.mestinya))}.` : ''}`,
  suggestion: () => 'Cocokkan bobot tiap rincian dengan dokumen asalnya sampai jumlahnya 100%.',
};

interface Group {
  readonly parent: PlanRow;
  readonly rows: readonly PlanRow[];
  /** In per cent, one for each row. */
  readonly figures: readonly number[];
  readonly sum: number;
}

function faults(table: PlanTable, grid: Grid): Finding[] {
  const tree = treeOf(table);
  const shares = table.columns.filter(({ type }) => type === 'percent' || type === 'quantity');
  return [...shares, ...table.unknownColumns].flatMap(({ column }) => {
    const groups = table.rows.flatMap((parent) => groupOf(tree, grid, parent, column) ?? []);
    const odd = groups.filter(({ sum }) => Math.abs(sum - 100) > TOLERANCE);
    const right = groups.length - odd.length;
    if (odd.length === 0 || right < FEWEST) return [];
    if (odd.length > Math.max(1, groups.length * MOST_ODD)) return [];
    return odd.map((group) => finding(table, column, group, right));
  });
}

/** Two typed rows or more that end the tree below their parent; null where one of them says nothing. */
function groupOf(tree: Tree, grid: Grid, parent: PlanRow, column: number): Group | null {
  const rows = tree.children(parent).filter((row) => row.level !== 'indikator');
  if (rows.length < 2 || rows.some((row) => isParent(tree, row))) return null;
  const figures = rows.flatMap((row) => {
    const figure = figureAt(grid, row.row, column);
    return figure?.typed ? [figure.value] : [];
  });
  if (figures.length < rows.length) return null;
  const sum = figures.reduce((a, b) => a + b, 0);
  // A hundred of one and nothing of the others is what every work comes to in the end.
  return figures.some((figure) => figure >= 100) ? null : { parent, rows, figures, sum };
}

function finding(table: PlanTable, column: number, group: Group, right: number): Finding {
  const { rows, figures, sum } = group;
  const meant = figures.map((figure) => figure + 100 - sum);
  const slips = figures.flatMap((figure, i) => {
    const { kind } = slipBetween(figure, Math.round(meant[i]! * 1e6) / 1e6);
    return kind === 'pangkat' || kind === 'tukar' || kind === 'tanda' ? [i] : [];
  });
  const at = slips.length === 1 ? slips[0]! : figures.indexOf(Math.max(...figures));
  return findingAt(CODE, 'warning', table, rows[at]!, column, {
    params: {
      ...{ tertulis: figures[at]!, induk: rowName(group.parent), rincian: figures },
      ...{ jumlah: sum, sebanyak: right, mestinya: meant[at]!, jelas: slips.length === 1 },
    },
    cells: rows.map((row) => cellRef(table, row.row, column)),
    followers: [cellRef(table, group.parent.row, column)],
  });
}
