// Looks at the money of one district: sums that do not fit, digits too many, realisation far above pagu.
import { cellName } from '../grid/a1.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { spendsToDate } from '../recap/cumulativeMoney.ts';
import { T } from '../text/consolidationText.ts';
import type { Problem } from './fact.ts';

export interface MoneyFlag {
  /** Position of the row in the table. */
  readonly index: number;
  readonly problem: Problem;
}

function pagu(row: PlanRow): number | null {
  const value = (row.values.pagu ?? row.values.paguProgram)?.value;
  return typeof value === 'number' ? value : null;
}

function cellOf(row: PlanRow): string | null {
  const value = row.values.pagu ?? row.values.paguProgram;
  return value ? cellName(value.row, value.column) : null;
}

/** Figures rounded to whole rupiah may differ by a little. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1, 1e-6 * Math.abs(b));
}

/** The child whose digits were mistyped, when dividing or multiplying it by a power of ten closes the gap. */
function culprit(children: readonly { index: number; amount: number }[], own: number) {
  const sum = children.reduce((total, child) => total + child.amount, 0);
  for (const factor of [1000, 100, 10, 1 / 10, 1 / 100, 1 / 1000]) {
    for (const child of children) {
      if (child.amount !== 0 && near(sum - child.amount + child.amount / factor, own)) {
        return { child, factor };
      }
    }
  }
  return null;
}

/** One finding per parent whose typed pagu is not what its children add up to, and per row spent far above its pagu. */
export function moneyChecks(table: PlanTable): MoneyFlag[] {
  const flags: MoneyFlag[] = [];
  const add = (index: number, code: string, message: string) =>
    flags.push({
      index,
      problem: {
        code,
        kind: 'berat',
        message,
        sheet: table.sheet,
        cell: cellOf(table.rows[index]!),
      },
    });
  table.rows.forEach((row, index) => {
    const own = pagu(row);
    if (own === null || row.level === 'indikator') return;
    const children = table.rows.flatMap((child, i) => {
      const amount = child.parent === index && child.level !== 'indikator' ? pagu(child) : null;
      return amount === null ? [] : [{ index: i, amount }];
    });
    if (children.length === 0) return;
    const sum = children.reduce((total, child) => total + child.amount, 0);
    // Further indicators with money of their own belong to the sum.
    const extra = table.rows.reduce((total, child, i) => {
      const owner = children.some((c) => c.index === child.parent || c.index === i - 1);
      return child.level === 'indikator' && owner ? total + (pagu(child) ?? 0) : total;
    }, 0);
    if (near(sum, own) || near(sum + extra, own)) return;
    if (sum > 0 && near(own / sum, 1000))
      add(index, 'induk-kali-1000', T.parentThousand(row.name, own, sum));
    else {
      const found = culprit(children, own);
      if (found) {
        const child = table.rows[found.child.index]!;
        add(
          found.child.index,
          'angka-kelebihan-nol',
          T.childDigits(child.name, found.child.amount, found.factor),
        );
      } else add(index, 'jumlah-beda', T.sumDiffers(row.name, own, sum));
    }
  });
  const toDate = spendsToDate(table);
  table.rows.forEach((row, index) => {
    const own = pagu(row);
    if (own === null || own <= 0) return;
    let spent = 0;
    for (let q = 1; q <= 4; q++) {
      const value = row.values[`realisasiRp${q}`]?.value;
      if (typeof value === 'number') spent = toDate ? Math.max(spent, value) : spent + value;
    }
    if (spent > own * 1.5) add(index, 'realisasi-melebihi-pagu', T.overspent(row.name, spent, own));
  });
  // A parent a thousand times its rows explains its own parent's gap, too: it is told once.
  const parents = new Set(
    flags.flatMap(({ index, problem }) => (problem.code === 'induk-kali-1000' ? [index] : [])),
  );
  return flags.filter(
    ({ index, problem }) => problem.code !== 'angka-kelebihan-nol' || !parents.has(index),
  );
}
