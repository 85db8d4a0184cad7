// Numbers that tell how deep a row stands: 1, 1.1, 1.1.1, each below the number that it goes on from.

/** This share of the rows must have such a number, and stand below the one it goes on from. */
const MOSTLY = 0.9;
/** So many rows must go on from another. */
const FEWEST = 4;

/**
 * How many parts the number of each row has, less those of the shortest; null for a row without. Null for all where
 * rows are numbered in another way. `marks`: what stands in front of each name, '' for nothing.
 */
export function dottedNumbers(marks: readonly string[]): (number | null)[] | null {
  const numbers = marks.map((mark) => partsOf(mark));
  // Letters or Roman numbers among them are levels of their own.
  if (marks.some((mark, i) => mark !== '' && numbers[i] === null)) return null;
  const found = numbers.filter((parts): parts is readonly string[] => parts !== null);
  if (found.length === 0 || found.length < marks.length * MOSTLY) return null;
  const lengths = found.map(({ length }) => length);
  const shortest = Math.min(...lengths);
  const seen = new Set<string>();
  let below = 0;
  let astray = 0;
  for (const parts of found) {
    const own = parts.join('.');
    if (parts.length > shortest) {
      if (seen.has(parts.slice(0, -1).join('.'))) below += 1;
      else astray += 1;
    }
    seen.add(own);
  }
  // Numbers that begin again in each group are said many times over.
  const once = seen.size >= found.length * MOSTLY;
  if (!once || below < FEWEST || astray > (below + astray) * (1 - MOSTLY)) return null;
  return numbers.map((parts) => (parts === null ? null : parts.length - shortest));
}

function partsOf(mark: string): readonly string[] | null {
  const clean = mark.trim().replace(/[.)]+$/, '');
  return /^\d{1,2}(?:[.,]\d{1,2})*$/.test(clean) ? clean.split(/[.,]/) : null;
}
