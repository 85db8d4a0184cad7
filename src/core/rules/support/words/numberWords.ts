// Whole numbers in Indonesian words, as they stand in brackets behind figures: `lima puluh enam` is 56.
const UNITS = new Map(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus'
    .split(' ')
    .map((word, i): [string, number] => [word, i === 12 ? 100 : i]),
);

/** The words that `numberFromWords` knows, as a pattern for a longer one. */
export const NUMBER_WORDS = `(?:(?:${[...UNITS.keys()].join('|')}|belas|puluh|ratus)\\s?)+`;

/** 0..999; null for anything else. */
export function numberFromWords(text: string): number | null {
  const words = text.toLowerCase().trim().split(/\s+/);
  let sum = 0;
  let last: number | null = null;
  for (const word of words) {
    const unit = UNITS.get(word);
    if (unit !== undefined) {
      if (last !== null && last < 10) return null;
      sum += unit;
      last = unit;
    } else if (last === null || last < 1 || last > 9) {
      return null;
    } else {
      if (word === 'belas') sum += 10;
      else if (word === 'puluh') sum += last * 9;
      else if (word === 'ratus') sum += last * 99;
      else return null;
      last = 100;
    }
  }
  return last === null ? null : sum;
}
