// Two calculated columns of one row that go wrong together: they agree on another figure for the column both are made of.
import type { Grid } from '../../../grid/grid.ts';
import { groupBy } from '../groupBy.ts';
import {
  type BrokenRelation,
  figureAt,
  type Relation,
  type RelationKind,
  verdictOf,
} from './relationLines.ts';

/** What `first` must be for `result`, and what `second` must be, given the other one. */
const SOLVE: Readonly<
  Record<
    RelationKind,
    readonly [(r: number, b: number) => number, (r: number, a: number) => number]
  >
> = {
  selisih: [(r, b) => r + b, (r, a) => a - r],
  jumlah: [(r, b) => r - b, (r, a) => r - a],
  kali: [(r, b) => r / b, (r, a) => r / a],
  persen: [(r, b) => (r * b) / 100, (r, a) => (a * 100) / r],
  pertumbuhan: [(r, b) => b * (1 + r / 100), (r, a) => a / (1 + r / 100)],
};

type Simple = BrokenRelation & { readonly relation: Relation };

/** In place of the columns that follow from it, the one typed figure that they do not fit. */
export function blameOperands(broken: readonly BrokenRelation[], grid: Grid): BrokenRelation[] {
  const rows = groupBy(broken, ({ owner }) => String(owner.row));
  return [...rows.values()].flatMap((group): readonly BrokenRelation[] => {
    const simple = group.filter((each): each is Simple => each.relation.kind !== 'periode');
    const results = simple.map(({ relation }) => relation.result);
    if (new Set(results).size < 2 || simple.length < group.length) return group;
    const [head, ...rest] = simple;
    const shared = [head!.relation.first, head!.relation.second].filter((column) =>
      rest.every(({ relation }) => [relation.first, relation.second].includes(column)),
    );
    const odd = shared.flatMap((column) => operandOf(simple, grid, column) ?? []);
    return odd.length === 1 ? odd : group;
  });
}

/** Null where no figure in `column` makes all of them right. */
function operandOf(broken: readonly Simple[], grid: Grid, column: number): BrokenRelation | null {
  const { owner } = broken[0]!;
  const written = figureAt(grid, owner.row, column);
  if (!written?.typed) return null;
  const meant = broken
    .flatMap(({ relation: { kind, result, first, second } }) => {
      const other = figureAt(grid, owner.row, column === first ? second : first);
      const own = figureAt(grid, owner.row, result);
      if (!other || !own) return [];
      const value = SOLVE[kind][column === first ? 0 : 1](own.value, other.value);
      return Number.isInteger(written.value) ? [Math.round(value), value] : [value];
    })
    .find((value) =>
      broken.every(({ relation }) => fits(grid, owner.row, relation, column, value)),
    );
  return meant === undefined
    ? null
    : {
        owner,
        relation: broken[0]!.relation,
        written: written.value,
        expected: meant,
        ...{ operand: column, parts: broken.map(({ relation }) => relation.result) },
      };
}

function fits(grid: Grid, row: number, relation: Relation, column: number, value: number): boolean {
  const figures = [relation.result, relation.first, relation.second].map((each) => {
    const figure = figureAt(grid, row, each);
    return figure && each === column ? { ...figure, value } : figure;
  });
  return verdictOf({ figures }, { ...relation, result: 0, first: 1, second: 2 })?.right === true;
}
