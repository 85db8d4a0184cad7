// `A Metode Tender` above its packages `1`, `2`, `3` in a table with one column of names: the letter heads a group.
import type { NamedRow } from './inferLevels.ts';

/** Shapes of the marks that head a group: letters and Roman numbers. */
const HEADS: ReadonlySet<string> = new Set(['A', 'I']);
const LEAST = 2;

/** True for each mark that `isHead` says of; null unless the first is one, and each has a number (`n1`) next below it. */
export function headsAboveNumbers(
  shapes: readonly string[],
  isHead: (shape: string) => boolean = (shape) => HEADS.has(shape),
): boolean[] | null {
  const heads = shapes.map(isHead);
  const clear = shapes.every((shape, i) => shape === 'n1' || (heads[i] && shapes[i + 1] === 'n1'));
  return clear && heads[0] ? heads : null;
}

/** `I Belanja Tidak Langsung` has its money alone, `II Belanja Langsung` heads the programs 1, 2, 3. */
function someAboveNumbers(shapes: readonly string[]): boolean[] | null {
  const heads = shapes.map((shape) => HEADS.has(shape));
  const clear = heads[0] && heads.some((head, i) => head && shapes[i + 1] === 'n1');
  return clear && shapes.every((shape, i) => heads[i] || shape === 'n1') ? heads : null;
}

/**
 * True for each row that heads others by its letter or Roman number, or by none of the list (`K1`), in a table of one
 * kind of work with its steps; null unless most of the heads have the money of the numbered rows below them (one
 * figure may be wrong).
 */
export function addingHeads(rows: readonly NamedRow[]): boolean[] | null {
  const lettered = rows.some((row) => HEADS.has(row.numbering));
  const shapes = rows.map(({ numbering }) => numbering);
  const heads = lettered
    ? (headsAboveNumbers(shapes) ?? someAboveNumbers(shapes))
    : headsAboveNumbers(shapes, (numbering) => numbering === '');
  if (heads === null) return null;
  let all = 0;
  let heading = 0;
  let fitting = 0;
  for (let i = 0; i < rows.length; ) {
    const own = rows[i]!.money;
    const first = i + 1;
    let sum = 0;
    all += 1;
    for (i += 1; i < rows.length && !heads[i]; i += 1) sum += rows[i]!.money ?? 0;
    if (i > first) heading += 1;
    if (own !== null && own !== 0 && Math.abs(own - sum) < 1) fitting += 1;
  }
  const enough = lettered ? 1 : LEAST;
  return all >= LEAST && fitting >= enough && fitting * 2 >= heading ? heads : null;
}
