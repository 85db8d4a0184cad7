// The order that the lines of works have, from the words in a column.
import type { Labelled } from './workStarts.ts';

/** Fewer works show no habit. */
const FEWEST = 4;
const SHARE = 0.85;
/** Plan, result, and difference of both, of the work itself and of its money; and one or two more. */
export const MOST_LINES = 8;

/** The words in the order of the lines of a work; null where they do not follow each other from row to row. */
export function lineOrder(
  labelled: readonly Labelled[],
  starts: ReadonlySet<number> | null,
): string[] | null {
  const counts = new Map<string, number>();
  for (const { word } of labelled) counts.set(word, (counts.get(word) ?? 0) + 1);
  const usual = [...counts.keys()].filter((word) => counts.get(word)! >= FEWEST);
  if (usual.length < 2 || usual.length > MOST_LINES) return null;
  const words = starts ? asInWorks(labelled, starts, usual) : usual;
  const place = new Map(words.map((word, at) => [word, at]));
  let lower = 0;
  let following = 0;
  labelled.forEach(({ row, word }, i) => {
    const at = place.get(word);
    if (at === undefined || (starts ? starts.has(row) : at === 0)) return;
    lower += 1;
    const above = labelled[i - 1];
    if (above?.row === row - 1 && (place.get(above.word) ?? at) < at) following += 1;
  });
  return following >= lower * SHARE ? words : null;
}

/** A group that leaves the first lines of the works out does not say which of them is the first. */
function asInWorks(
  labelled: readonly Labelled[],
  starts: ReadonlySet<number>,
  usual: readonly string[],
): string[] {
  const steps = new Map<string, number>();
  let work: string[] = [];
  for (const { row, word } of labelled) {
    if (starts.has(row)) work = [];
    for (const above of new Set(work)) {
      const step = `${above}\n${word}`;
      steps.set(step, (steps.get(step) ?? 0) + 1);
    }
    work.push(word);
  }
  const above = (word: string): number =>
    usual.filter(
      (other) => (steps.get(`${other}\n${word}`) ?? 0) > (steps.get(`${word}\n${other}`) ?? 0),
    ).length;
  return [...usual].sort((a, b) => above(a) - above(b));
}
