// How many of the first names in a column the nomenclature knows.
import type { Grid } from '../../grid/grid.ts';
import { nearestNames } from '../../nomenclature/lookup.ts';

/** So many texts tell what a column holds. */
const SAMPLE = 12;
/** Shorter ones are units, sources of money and the like. */
const SHORTEST = 12;
/** The same name but for case and light words. */
const SAME = 0.03;

/** `from`, `to`: the rows of the body, the last one exclusive. */
export function listedNames(grid: Grid, column: number, from: number, to: number): number {
  const texts = new Set<string>();
  for (let row = from; row < to && texts.size < SAMPLE; row++) {
    const text = grid.cells[row]?.[column]?.display.trim() ?? '';
    if (text.length >= SHORTEST && /[a-z]{4}/i.test(text)) texts.add(text);
  }
  return [...texts].filter((text) => nearestNames(text, { limit: 1, most: SAME }).length > 0)
    .length;
}
