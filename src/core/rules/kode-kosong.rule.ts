// A row without a code among siblings that have one.
import { CODED_LEVELS } from '../model/level.ts';
import type { Rule } from './rule.ts';
import { codeColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { columnOf, rowPlace } from './support/spot.ts';
import { withAccounts } from './support/sums/withAccounts.ts';
import { treeOf } from './support/tree.ts';

const CODE = 'kode-kosong';

export const kodeKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Kode belum diisi',
  strength: 20,
  check: (context) =>
    withAccounts(context).tables.flatMap((table) => {
      if (!columnOf(table, 'kode')) return [];
      const tree = treeOf(table);
      return table.rows.flatMap((row) => {
        if (row.kode || !CODED_LEVELS.includes(row.level) || row.name === '') return [];
        const siblings = (
          row.parent === null ? tree.roots : tree.children(table.rows[row.parent]!)
        ).filter((each) => each !== row && each.level === row.level);
        const coded = siblings.filter((each) => each.kode);
        const below = tree.children(row).some((child) => child.kode);
        const level = table.rows.filter((each) => each.level === row.level && each.name !== '');
        const usual = level.filter((each) => each.kode).length >= Math.max(5, level.length * 0.9);
        if (usual) return [findingAt(CODE, 'warning', table, row, codeColumn(table, row))];
        if (!below && (coded.length < 3 || coded.length < siblings.length * 0.7)) return [];
        if (below && coded.length < siblings.length * 0.5) return [];
        // An only child tells nothing of its level: elsewhere the level may have no codes at all.
        const others = level.filter((each) => each !== row);
        if (others.filter((each) => each.kode).length * 2 < others.length) return [];
        return [findingAt(CODE, 'warning', table, row, codeColumn(table, row))];
      });
    }),
  message: (params) => `${rowPlace(params)} belum punya kode, padahal baris di sekitarnya berkode.`,
  suggestion: () => 'Isi kode menurut daftar nomenklatur yang berlaku.',
};
