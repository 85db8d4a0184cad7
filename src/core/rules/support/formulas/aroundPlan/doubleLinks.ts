// Columns of plain links (`='DPA'!C19`), each to a cell of its own, and in the order of the other sheet, down or across: two to one cell, and one in between to none.
import { toCanonical } from '../../../../formula/canonical.ts';
import type { Reference } from '../../../../formula/references.ts';
import { moveReferences, toRelative } from '../../../../formula/relative.ts';
import type { Cell } from '../../../../grid/cell.ts';
import { cellAt, type Grid } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { formulaShape } from '../formulaShape.ts';
import { type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { type PlainLink, plainLinks } from './plainLinks.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Way {
  /** Along what the sources go on, and in what they stay. */
  readonly goes: keyof Place;
  readonly fixed: keyof Place;
  /** So many links must have a cell each: of four quarters three. */
  readonly fewest: number;
}

const WAYS: readonly Way[] = [
  { goes: 'row', fixed: 'column', fewest: 5 },
  { goes: 'column', fixed: 'row', fewest: 3 },
];

export const doubleLinkFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const links = plainLinks(sheet);
    return WAYS.flatMap((way) => {
      const lines = groupBy(
        links,
        ({ cell, from }) => `${cell.column} ${from.rect[way.fixed]} ${from.sheet}`,
      );
      return [...lines.values()].flatMap((line) => {
        const grid = context.grids.get(line[0]!.from.sheet);
        return grid ? doubledIn(sheet, grid, line, way) : [];
      });
    });
  }),
);

function doubledIn(
  sheet: FormulaSheet,
  grid: Grid,
  line: readonly PlainLink[],
  { goes, fixed, fewest }: Way,
): FormulaFault[] {
  const sources = groupBy(line, ({ from }) => from.rect[goes]);
  const [pair, another] = [...sources.values()].filter(({ length }) => length > 1);
  if (!pair || another || pair.length > 2 || sources.size < fewest) return [];
  const placeAt = (at: number, { rect }: Reference): Place => ({
    ...{ row: rect.row, column: rect.column },
    [goes]: at,
    [fixed]: rect[fixed],
  });
  const leftOut = (kindOf: KindOf): { readonly link: PlainLink; readonly to: number }[] => {
    const kinds = new Set(
      line
        .filter((link) => !pair.includes(link))
        .map(({ from }) => kindOf(grid, placeAt(from.rect[goes], from))),
    );
    return pair.flatMap((link) => {
      const at = line.indexOf(link);
      const [above, below] = [line[at - 1]?.from.rect[goes], line[at + 1]?.from.rect[goes]];
      if (above === undefined || below === undefined || below - above < 2) return [];
      const between = Array.from({ length: below - above - 1 }, (_, i) => above + 1 + i).filter(
        (each) => !sources.has(each) && kinds.has(kindOf(grid, placeAt(each, link.from))),
      );
      return between.length === 1 ? [{ link, to: between[0]! }] : [];
    });
  };
  // A cell that the sources go past, and like them: a sum between two groups is none, unless they are all sums.
  const [only, other] =
    KINDS.map((kindOf) => leftOut(kindOf)).find(({ length }) => length > 0) ?? [];
  if (!only || other) return [];
  const { cell } = only.link;
  const expected = moveReferences(cell.canonical, () => (corner) => ({
    ...corner,
    [goes]: only.to,
  }));
  return [faultAt(sheet, cell, 'bergeser', expected)];
}

type KindOf = (grid: Grid, place: Place) => string;

/** Typed figures are of one kind, and formulas that were copied from one another; else those of one shape. */
const KINDS: readonly KindOf[] = [
  kindBy((formula, { row, column }) => toRelative(formula, null, row, column)),
  kindBy(formulaShape),
];

function kindBy(formOf: (canonical: string, place: Place) => string): KindOf {
  return (grid, place) => {
    const { kind, formula, value }: Cell = cellAt(grid, place.row, place.column);
    if (kind !== 'number' || value === 0) return '';
    return formula === null ? 'ketik' : formOf(toCanonical(formula, grid.locale), place);
  };
}
