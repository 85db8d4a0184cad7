// Codes and names side by side that always go together, in any list: the one row where another pair's code stands.
import { cellAt, columnCount, type Grid, rowCount } from '../../../grid/grid.ts';
import { normaliseName } from '../../../nomenclature/nameWords.ts';
import { groupBy, lone } from '../groupBy.ts';

/** So many rows must bear the name with its own code, and the code with its own name. */
const FEWEST = 3;
/** So many codes with a name that comes again show that the two columns tell one thing. */
const FEWEST_CODES = 3;
/** One pair will do where either of the two that were mixed up comes so often. */
const OFTEN = 5;
/** The name stands so many columns behind its code at most. */
const NEAR = 3;
/** Where so many codes have one name each, and so many come again, one pair more is enough. */
const ALL_CODES = 5;
const CODE = /^\d{1,3}(?:\.\d{1,4})*\.?$/;

export interface OddPair {
  readonly row: number;
  readonly column: number;
  readonly nameColumn: number;
  readonly kode: string;
  /** What the code is called in the other rows, and the first of these. */
  readonly called: string;
  readonly calledRow: number;
  /** The code of the name in the other rows, and the first of these. */
  readonly meant: string;
  readonly meantRow: number;
}

interface Pair {
  readonly row: number;
  readonly kode: string;
  readonly name: string;
}

export function oddPairs(grid: Grid): OddPair[] {
  return Array.from({ length: columnCount(grid) - 1 }, (_, column) => column).flatMap(
    (column) =>
      Array.from({ length: NEAR }, (_, i) => oddIn(grid, column, column + 1 + i)).find(
        (odd) => odd.length > 0,
      ) ?? [],
  );
}

function oddIn(grid: Grid, column: number, nameColumn: number): OddPair[] {
  const pairs = pairsIn(grid, column, nameColumn);
  const byName = groupBy(pairs, ({ name }) => name);
  const byCode = groupBy(pairs, ({ kode }) => kode);
  const settled = [...byCode.values()].filter(
    (group) => group.length >= FEWEST && new Set(group.map(({ name }) => name)).size === 1,
  );
  const fewest = goTogether(byCode, byName) ? 1 : FEWEST;
  const odd = pairs.flatMap(({ row, kode, name }): OddPair[] => {
    const named = byName.get(name)!.filter((each) => each.row !== row);
    const coded = byCode.get(kode)!.filter((each) => each.row !== row);
    if (named.length < fewest || coded.length < fewest) return [];
    const [own, other] = [named[0]!, coded[0]!];
    const sure = named.every((each) => each.kode === own.kode && each.kode !== kode);
    if (!sure || !coded.every((each) => each.name === other.name && each.name !== name)) return [];
    const called = cellAt(grid, other.row, nameColumn).display.trim();
    return [
      {
        ...{ row, column, nameColumn, kode, called, calledRow: other.row },
        ...{ meant: own.kode, meantRow: own.row },
      },
    ];
  });
  // Besides the two pairs that were mixed up others must hold.
  const certain = fewest === 1 || settled.length >= FEWEST_CODES - 1;
  const isOften = (code: string, row: number): boolean =>
    byCode.get(code)!.filter((each) => each.row !== row).length >= OFTEN;
  return lone(odd).filter(
    ({ kode, meant, row }) => certain || (isOften(kode, row) && isOften(meant, row)),
  );
}

type Pairs = ReadonlyMap<string, readonly Pair[]>;

/** Every code has its own name and every name its own code, but for one that stand in one row. */
function goTogether(byCode: Pairs, byName: Pairs): boolean {
  const several = (pairs: Pairs, of: 'kode' | 'name'): number =>
    [...pairs.values()].filter((group) => new Set(group.map((each) => each[of])).size > 1).length;
  const again = [...byCode.values()].filter(({ length }) => length > 1).length;
  return (
    byCode.size >= ALL_CODES &&
    again >= FEWEST_CODES &&
    several(byCode, 'name') === 1 &&
    several(byName, 'kode') === 1
  );
}

function pairsIn(grid: Grid, column: number, nameColumn: number): Pair[] {
  return Array.from({ length: rowCount(grid) }, (_, row) => row).flatMap((row): Pair[] => {
    const [kode, name] = [column, nameColumn].map((at) => cellAt(grid, row, at));
    const text = kode!.display.trim();
    // What a formula fetches is told where it was typed.
    const typed = kode!.formula === null && name!.formula === null && name!.kind === 'text';
    if (!typed || !CODE.test(text) || !/\p{L}{3}/u.test(name!.display)) return [];
    return [{ row, kode: text.replace(/\.$/, ''), name: normaliseName(name!.display) }];
  });
}
