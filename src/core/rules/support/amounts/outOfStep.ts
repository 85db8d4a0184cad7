// Two columns of money that go together (pagu and realisasi), a thousand times out of step in one row.
import type { PlanTable } from '../../../model/planTable.ts';
import { median } from '../../../numbers/median.ts';
import { figureOf } from '../figures.ts';
import { columnOf } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';
import type { OddAmount } from './oddAmounts.ts';

/** Columns of money that go together: what is a thousand times out of step in one row has a slip in one of them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['pagu', 'paguMaju'],
  ['pagu', 'hasilPagu'],
  ['pagu', 'jumlahRp'],
  ['pagu', 'realisasiRp'],
  ['targetRenstraRp', 'pagu'],
];

export function outOfStep(table: PlanTable): OddAmount[] {
  return PAIRS.flatMap(([a, b]) => outOfPair(table, a, b));
}

function outOfPair(table: PlanTable, a: string, b: string): OddAmount[] {
  const tree = treeOf(table);
  const rows = table.rows.flatMap((row) => {
    const first = isParent(tree, row) ? null : figureOf(row, a);
    const second = figureOf(row, b);
    return first && second ? [{ row, first, second, ratio: Math.log10(first / second) }] : [];
  });
  if (rows.length < 6) return [];
  const usual = median(rows.map((each) => each.ratio));
  const typical = {
    [a]: median(rows.map((each) => each.first)),
    [b]: median(rows.map((each) => each.second)),
  };
  return rows.flatMap(({ row, first, second, ratio }) => {
    const off = ratio - usual;
    if (Math.abs(Math.abs(off) - 3) > 0.5) return [];
    // Too large in one column; an amount that is merely small is no slip of zeros.
    const [id, amount, other, otherAmount] =
      off > 0 ? [a, first, b, second] : [b, second, a, first];
    if (amount % 1000 !== 0 || amount < typical[id]! * 20) return [];
    const value = row.values[id]!;
    if (value.formula !== null) return [];
    const pasangan = columnOf(table, other)?.title ?? other;
    const params = { nilai: amount, pasangan, nilaiPasangan: otherAmount };
    return [{ row, column: value.column, cells: [], params }];
  });
}
