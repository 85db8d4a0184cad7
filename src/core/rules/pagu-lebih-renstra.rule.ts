// The money of one year is more than the five years of the Renstra are meant to cost.
import type { PlanRow } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { figureOf } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { place, valueRef } from './support/spot.ts';
import { isParent, treeOf } from './support/tree.ts';

const CODE = 'pagu-lebih-renstra';
/** Where more rows are so, the column of the Renstra holds the money of one year or is not kept up. */
const FEW = 0.1;
const FEWEST = 6;
/** Budgets grow a little beyond an old plan; this much more is no growth. */
const CLEARLY = 1.5;

export const paguLebihRenstra: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Anggaran setahun melebihi target Renstra',
  strength: 36,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      const tree = treeOf(table);
      const rows = table.rows.flatMap((row) => {
        const year = figureOf(row, 'pagu');
        const term = figureOf(row, 'targetRenstraRp');
        if (isParent(tree, row) || !year || !term || year <= 0 || term <= 0) return [];
        return [{ row, year, term }];
      });
      const over = rows.filter(({ year, term }) => year > term * CLEARLY);
      const more = rows.filter(({ year, term }) => year > term).length;
      if (rows.length < FEWEST || more > Math.max(1, rows.length * FEW)) return [];
      return over.flatMap(({ row, year, term }) => {
        const [culprit, other] = blamed(row, year, term);
        const value = row.values[culprit]!;
        if (value.formula !== null) return [];
        return [
          findingAt(CODE, 'warning', table, row, value.column, {
            params: { setahun: year, renstra: term, renstraSalah: culprit !== 'pagu' },
            cells: [valueRef(table, row.values[other]!)],
          }),
        ];
      });
    }),
  message: (params) =>
    params.renstraSalah
      ? `${place(params)}: target Renstra ${formatNumber(Number(params.renstra))}, padahal anggaran tahun ini saja ${formatNumber(Number(params.setahun))}.`
      : `${place(params)}: anggaran tahun ini ${formatNumber(Number(params.setahun))}, padahal target Renstra untuk seluruh masanya ${formatNumber(Number(params.renstra))}.`,
  suggestion: () =>
    'Cocokkan keduanya dengan DPA dan Renstra; mungkin angka nolnya berlebih atau kurang di salah satunya.',
};

/** What was spent this year tells which of the two is out of step. */
function blamed(row: PlanRow, year: number, term: number): readonly [string, string] {
  const spent = figureOf(row, 'jumlahRp') ?? figureOf(row, 'realisasiRp');
  const small = spent !== null && spent > 0 && spent < term && spent * 3 < year;
  return small ? ['pagu', 'targetRenstraRp'] : ['targetRenstraRp', 'pagu'];
}
