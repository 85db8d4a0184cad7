// Rows with the same numbering and style as rows of known level have that level.
import type { Level } from '../../model/level.ts';
import type { GivenLevel, NamedRow } from './inferLevels.ts';

interface Ballot {
  readonly counts: Map<Level, number>;
  /** Votes of rows that only say what they are by their first word. */
  words: number;
  /** Rows of any kind that look so. */
  rows: number;
}

/** Gives the level that rows of known level teach for a look; null when they teach nothing. */
export function learnLooks(
  rows: readonly NamedRow[],
  sure: readonly (GivenLevel | null)[],
): (row: NamedRow) => GivenLevel | null {
  // A running number that all rows have, or none of them, tells no levels apart.
  const shapes = new Set(rows.map((row) => row.numbering));
  const numbered = (row: NamedRow): boolean => row.numbering !== '' && shapes.size > 1;
  const keysOf = (row: NamedRow): string[] => [
    `both|${row.numbering}|${row.style}`,
    ...(numbered(row) ? [`number|${row.numbering}`] : []),
    `style|${row.style}`,
  ];
  const ballots = new Map<string, Ballot>();
  rows.forEach((row, i) => {
    const given = sure[i];
    for (const key of keysOf(row)) {
      const ballot = ballots.get(key) ?? { counts: new Map(), words: 0, rows: 0 };
      ballots.set(key, ballot);
      ballot.rows += 1;
      if (!given) continue;
      ballot.counts.set(given.level, (ballot.counts.get(given.level) ?? 0) + 1);
      if (given.from === 'awalan') ballot.words += 1;
    }
  });
  return (row) => {
    for (const key of keysOf(row)) {
      const ballot = ballots.get(key)!;
      const { level, most, total } = winner(ballot);
      if (level === null || most < total * 0.9) continue;
      const byNumber = numbered(row) && !key.startsWith('style|');
      // Where programs say `PROGRAM …`, what does not say so is none, unless few rows look like them.
      if (!byNumber && ballot.words * 2 > total && total * 2 < ballot.rows) continue;
      // One row is enough where it is numbered: `A.` was a kegiatan, so `B.` is one.
      const one = numbered(row) && key.startsWith('number|');
      // So is one program in capitals, where nothing else is written so.
      const enough = one || (level === 'program' && row.style.startsWith('C')) ? 1 : 2;
      if (most >= enough) return { level, from: 'gaya' };
    }
    return null;
  };
}

function winner({ counts }: Ballot): { level: Level | null; most: number; total: number } {
  let level: Level | null = null;
  let most = 0;
  let total = 0;
  for (const [each, count] of counts) {
    total += count;
    if (count > most) {
      most = count;
      level = each;
    }
  }
  return { level, most, total };
}
