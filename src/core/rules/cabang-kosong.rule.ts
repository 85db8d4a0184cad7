// A whole branch, or one row among filled ones, with names but without a single figure.
import { CODED_LEVELS } from '../model/level.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Rule } from './rule.ts';
import { nameColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { hasAnyFigure } from './support/peers.ts';
import { rowPlace } from './support/spot.ts';
import { isParent, type Tree, treeOf } from './support/tree.ts';

const CODE = 'cabang-kosong';

export const cabangKosong: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'kelengkapan',
  title: 'Baris belum berisi angka satu pun',
  strength: 15,
  check: (context) =>
    context.tables.flatMap((table) => {
      const empty = emptyBranches(table);
      return empty.map(({ row, size }) =>
        findingAt(CODE, 'info', table, row, nameColumn(table, row), { params: { banyak: size } }),
      );
    }),
  message: (params) =>
    params.banyak
      ? `${rowPlace(params)} dan ${params.banyak} baris di bawahnya tidak berisi satu angka pun.`
      : `${rowPlace(params)} tidak berisi satu angka pun: target, rencana, dan anggarannya kosong.`,
  suggestion: (params) =>
    params.banyak
      ? 'Isi bila akan dilaksanakan; bila tidak, hapus baris-baris itu agar tidak ikut terhitung.'
      : 'Isi target dan anggarannya bila akan dilaksanakan; bila tidak, hapus baris ini.',
};

const FEW = 3;
const USUAL = 0.8;

function emptyBranches(table: PlanTable): { row: PlanRow; size: number }[] {
  const tree = treeOf(table);
  const found: { row: PlanRow; size: number }[] = [];
  if (table.rows.filter(hasAnyFigure).length < table.rows.length / 2) return [];
  const exceptions = emptyLeaves(table, tree);
  // A heading merged over its rows (`B8:B14`) stands on the line of the first of them, with that one's figures.
  const figures = new Set(table.rows.filter(hasAnyFigure).map(({ row }) => row));
  const size = (row: PlanRow): number =>
    tree.children(row).reduce((sum, child) => sum + 1 + size(child), 0);
  const empty = (row: PlanRow): boolean => !hasAnyFigure(row) && tree.children(row).every(empty);
  const visit = (row: PlanRow): void => {
    if (isParent(tree, row) && empty(row)) found.push({ row, size: size(row) });
    else if (exceptions.has(row) && !figures.has(row.row)) found.push({ row, size: 0 });
    else for (const child of tree.children(row)) visit(child);
  };
  for (const root of tree.roots) visit(root);
  return found;
}

/** Single leaves without a figure where nearly all of their level have one. */
function emptyLeaves(table: PlanTable, tree: Tree): ReadonlySet<PlanRow> {
  const found = new Set<PlanRow>();
  for (const level of CODED_LEVELS) {
    const leaves = table.rows.filter((row) => row.level === level && !isParent(tree, row));
    const empty = leaves.filter((row) => row.name !== '' && saysNothing(tree, row));
    const filled = leaves.length - empty.length;
    if (filled < FEW || filled / leaves.length < USUAL) continue;
    for (const row of empty) found.add(row);
  }
  return found;
}

/** Not even a zero or an error value: those are told by other rules. */
function saysNothing(tree: Tree, row: PlanRow): boolean {
  const silent = Object.values(row.values).every(
    (value) => value.state !== 'error' && !(value.value === 0 && value.formula === null),
  );
  return silent && !hasAnyFigure(row) && !tree.children(row).some(hasAnyFigure);
}
