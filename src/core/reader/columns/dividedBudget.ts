// The budget of a table that calls none so: the money that its spending is divided by.
import { toCanonical } from '../../formula/canonical.ts';
import { constantOf, withoutGuards } from '../../formula/guards.ts';
import { type Expression, parseFormula } from '../../formula/parseFormula.ts';
import type { Grid } from '../../grid/grid.ts';
import type { Candidate } from './candidate.ts';
import { isMoneyProfile } from './columnProfile.ts';
import { sampleFormulas } from './sampleFormulas.ts';

/** So many rows must divide the same columns. */
const FEWEST = 3;

export interface Quotient {
  readonly of: number;
  readonly by: number;
}

/** The two columns of its own row that most formulas of a column divide (`to` exclusive); null where they do something else. */
export function quotientOf(grid: Grid, column: number, from: number, to: number): Quotient | null {
  const times = new Map<string, number>();
  const sample = sampleFormulas(grid, column, from, to);
  for (const { row, formula } of sample) {
    const found = formula.includes('/') ? divided(toCanonical(formula, grid.locale), row) : null;
    if (found) times.set(found, (times.get(found) ?? 0) + 1);
  }
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < FEWEST || most[1] * 2 <= sample.length) return null;
  const [of, by] = most[0].split(',').map(Number);
  return { of: of!, by: by! };
}

/** `=IFERROR(H6/C6*100;0)` → its two columns. */
function divided(canonical: string, row: number): string | null {
  const quotient = bare(parseFormula(canonical));
  if (quotient?.kind !== 'binary' || quotient.op !== '/') return null;
  const columns = [quotient.left, quotient.right].map((each) => {
    if (each.kind !== 'reference' || each.reference.end !== null) return null;
    const { sheet, rect } = each.reference;
    return sheet === null && rect.row === row ? rect.column : null;
  });
  return columns.includes(null) ? null : columns.join();
}

function bare(expression: Expression | null): Expression | null {
  if (expression === null) return null;
  const inner = withoutGuards(expression, 'TO_PERCENT');
  if (inner.kind !== 'binary' || inner.op !== '*') return inner;
  if (constantOf(inner.right) !== null) return bare(inner.left);
  return constantOf(inner.left) === null ? inner : bare(inner.right);
}

/** Changes the id of the one column of money without a meaning that the only spending is divided by. */
export function dividedBudget(candidates: readonly Candidate[]): void {
  if (candidates.some(({ id }) => /^pagu(?!Maju)/.test(id ?? ''))) return;
  const [spent, another] = candidates.filter(({ id }) => /^(?:realisasi|jumlah)Rp$/.test(id ?? ''));
  if (!spent || another) return;
  const wholes = new Set(
    candidates.flatMap(({ quotient }) => (quotient?.of === spent.column ? [quotient.by] : [])),
  );
  const whole = candidates.find(({ column }) => wholes.has(column));
  if (wholes.size === 1 && whole?.id === null && isMoneyProfile(whole.profile)) whole.id = 'pagu';
}

/** Of so many figures one may be odd. */
const ODD = 5;

/** `Realisasi › Fisik | Keuangan` in per cent, beside a budget in rupiah: no money is that small in every row. */
export function spentInPercent(candidates: readonly Candidate[]): void {
  const budget = candidates.some(({ id, profile }) => id === 'pagu' && isMoneyProfile(profile));
  if (!budget) return;
  for (const c of candidates) {
    if (c.id !== 'realisasiRp' || c.features.leaf.has('rp')) continue;
    const { numbers, zeros, money, beyond } = c.profile;
    const figures = numbers - zeros;
    if (figures >= FEWEST && money === 0 && beyond * ODD <= figures) c.id = null;
  }
}
