// Slips of the hand in one formula: what it may have become, by kind.
import { references } from '../../src/core/formula/references.ts';
import { moveReferences } from '../../src/core/formula/relative.ts';
import type { FieldCell } from './fieldBook.ts';

/** Shares by which a figure typed over a formula is off. */
const OFF = 0.09;

export type Slip =
  | 'diketik'
  | 'kosong'
  | 'rentang kurang di akhir'
  | 'rentang kurang di awal'
  | 'rentang lewat'
  | 'acuan bergeser baris'
  | 'acuan bergeser kolom'
  | 'suku luput'
  | 'suku dobel'
  | 'kali 100 hilang';

/** How far a corner is moved, in rows and columns. */
type Step = { readonly row: number; readonly column: number };

/** All slips that the canonical formula allows; `value` is what it gives, `pick(n)` a number below n. */
export function slipsOf(
  formula: string,
  value: number,
  pick: (below: number) => number,
): Map<Slip, FieldCell> {
  const slips = new Map<Slip, FieldCell>([['kosong', null]]);
  if (value !== 0) slips.set('diketik', typed(value, pick(2) === 0 ? 1 : -1));
  const refs = references(formula, null);
  const ranged = refs.findIndex(({ end, rect }) => end !== null && rect.rows * rect.columns > 2);
  if (ranged >= 0) {
    const { rows } = refs[ranged]!.rect;
    const by = rows > 1 ? { row: 1, column: 0 } : { row: 0, column: 1 };
    slips.set('rentang kurang di akhir', moved(formula, ranged, null, back(by)));
    slips.set('rentang kurang di awal', moved(formula, ranged, by, null));
    slips.set('rentang lewat', moved(formula, ranged, null, by));
  }
  if (refs.length > 0) {
    const at = pick(refs.length);
    const sign = pick(2) === 0 ? 1 : -1;
    const [down, right] = [
      { row: sign, column: 0 },
      { row: 0, column: sign },
    ];
    slips.set('acuan bergeser baris', moved(formula, at, down, down));
    slips.set('acuan bergeser kolom', moved(formula, at, right, right));
  }
  const terms = /^=[^()]+$/.test(formula) ? formula.slice(1).split('+') : [];
  if (terms.length > 1 && refs.length === terms.length) {
    const at = pick(terms.length);
    if (terms.length > 2) slips.set('suku luput', `=${terms.filter((_, i) => i !== at).join('+')}`);
    slips.set('suku dobel', `${formula}+${terms[at]}`);
  }
  const bare = formula.replace(/\*100(?!\d)/, '');
  if (bare !== formula) slips.set('kali 100 hilang', bare);
  return slips;
}

function typed(value: number, sign: number): number {
  const off = value * (1 + sign * OFF);
  return Math.abs(value) > 1000 ? Math.round(off) : Math.round(off * 100) / 100 + sign;
}

const back = ({ row, column }: Step): Step => ({ row: -row, column: -column });

/** The reference at `at` with its first and its last corner moved. */
function moved(formula: string, at: number, first: Step | null, last: Step | null): string {
  let seen = -1;
  return moveReferences(formula, () => {
    seen += 1;
    if (seen !== at) return null;
    let side = 0;
    return (corner) => {
      const by = side === 0 ? first : last;
      side += 1;
      const go = (from: number | null, step: number): number | null =>
        from === null ? null : Math.max(0, from + step);
      if (!by) return corner;
      return { ...corner, row: go(corner.row, by.row), column: go(corner.column, by.column) };
    };
  });
}
