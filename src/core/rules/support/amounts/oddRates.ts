// Which percentage of a series, or of a column of shares, cannot stand beside the others.
import { median } from '../../../numbers/median.ts';

export type OddRate = 'pecahan' | 'turun' | 'lonjak' | 'lebih' | 'negatif';

/** A series says something from so many figures on. */
const FEWEST = 3;
/** Rates are compared where the others stand this near to what is aimed at. */
const LEAST_OF_TARGET = 0.5;
const MOST_OF_TARGET = 1.5;
/** Less than this share of both neighbours is a fall that nobody plans. */
const FALL = 0.5;

/** Of the filled quarters of one rate; null when they go together, or add up to the year. */
export function oddInSeries(
  figures: readonly number[],
  target: number | null,
): { readonly at: number; readonly kind: OddRate } | null {
  if (figures.length < FEWEST || target === null || target <= 0) return null;
  if (figures.some((each) => each < 0)) return null;
  for (const [at, each] of figures.entries()) {
    const others = figures.filter((_, i) => i !== at);
    const lowest = Math.min(...others);
    const highest = Math.max(...others);
    if (lowest < target * LEAST_OF_TARGET || highest > target * MOST_OF_TARGET) continue;
    if (isFraction(each, lowest, highest)) return { at, kind: 'pecahan' };
    if (each > 100 && highest <= 100 && each > highest * 2) return { at, kind: 'lonjak' };
    const before = figures[at - 1];
    const after = figures[at + 1] ?? Number.POSITIVE_INFINITY;
    if (before !== undefined && each < before * FALL && each < after * FALL) {
      return { at, kind: 'turun' };
    }
  }
  return null;
}

/** 0,96 where the others are 91, 92 and 93. */
function isFraction(each: number, lowest: number, highest: number): boolean {
  return each <= 1 && lowest > 1.5 && each * 100 >= lowest / 2 && each * 100 <= highest * 1.5;
}

const MANY = 8;
/** So much of a column must be shares of a whole before one of them is odd. */
const USUAL = 0.9;
/** Works that have hardly begun stand at less than one per cent; where all others are far on, that is a slip. */
const FAR_ON = 20;
const BEGUN = 5;

/** Of one figure in a column of shares (progress of works); null when it is one like the others. */
export function oddShare(figures: readonly number[], at: number): OddRate | null {
  if (figures.length < MANY) return null;
  const others = figures.filter((_, i) => i !== at);
  const shares = others.filter((each) => each >= 0 && each <= 100);
  const middle = median(others);
  if (shares.length < others.length * USUAL || middle < BEGUN) return null;
  const value = figures[at]!;
  // Two of them are no slip: the column may go beyond its whole.
  const alone = shares.length === others.length;
  if (value < 0) return alone ? 'negatif' : null;
  if (value > 100.5) return alone ? 'lebih' : null;
  const lowest = Math.min(...shares);
  return value > 0 && value <= 1 && middle >= FAR_ON && lowest >= BEGUN ? 'pecahan' : null;
}
