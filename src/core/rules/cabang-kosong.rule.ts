// A whole branch with names but without a single figure.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Rule } from './rule.ts';
import { nameColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { hasAnyFigure } from './support/peers.ts';
import { rowPlace } from './support/spot.ts';
import { isParent, treeOf } from './support/tree.ts';

const CODE = 'cabang-kosong';

export const cabangKosong: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'kelengkapan',
  title: 'Seluruh cabang belum berisi angka',
  strength: 15,
  check: (context) =>
    context.tables.flatMap((table) => {
      const empty = emptyBranches(table);
      return empty.map(({ row, size }) =>
        findingAt(CODE, 'info', table, row, nameColumn(table, row), { params: { banyak: size } }),
      );
    }),
  message: (params) =>
    `${rowPlace(params)} dan ${params.banyak} baris di bawahnya tidak berisi satu angka pun.`,
  suggestion: () =>
    'Isi bila akan dilaksanakan; bila tidak, hapus cabang ini agar tidak ikut terhitung.',
};

function emptyBranches(table: PlanTable): { row: PlanRow; size: number }[] {
  const tree = treeOf(table);
  const found: { row: PlanRow; size: number }[] = [];
  if (table.rows.filter(hasAnyFigure).length < table.rows.length / 2) return [];
  const size = (row: PlanRow): number =>
    tree.children(row).reduce((sum, child) => sum + 1 + size(child), 0);
  const empty = (row: PlanRow): boolean => !hasAnyFigure(row) && tree.children(row).every(empty);
  const visit = (row: PlanRow): void => {
    if (isParent(tree, row) && empty(row)) found.push({ row, size: size(row) });
    else for (const child of tree.children(row)) visit(child);
  };
  for (const root of tree.roots) visit(root);
  return found;
}
