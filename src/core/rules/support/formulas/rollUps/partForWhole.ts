// A sum that takes one row of a group in place of the group: `=O63+O69` where 69 is the first row below 68.
import type { PlanRow } from '../../../../model/planTable.ts';
import type { Params } from '../../../rule.ts';
import { rowName } from '../../spot.ts';
import type { ColumnTree } from './coverage.ts';
import type { RollUp } from './rollUp.ts';

/** What it takes and what it should, for the sentence; nothing where the rows left out tell no such story. */
export function partForWhole(
  { sheet, owner, terms }: RollUp,
  tree: ColumnTree,
  left: readonly PlanRow[],
): Params {
  const { rows } = sheet.table;
  const parents = new Set(left.map(({ parent }) => parent));
  const [only = null, ...more] = parents;
  const group = only === null || more.length > 0 ? null : rows[only]!;
  if (!group || !tree.filled(group) || group.parent !== (owner?.index ?? null)) return {};
  const taken = terms.flatMap((term) => {
    const own = sheet.owner(term.row, term.column);
    return own && !term.ranged && own.parent === group.index ? [own] : [];
  });
  const beside = terms.filter(
    (term) => sheet.owner(term.row, term.column)?.parent === group.parent,
  );
  if (taken.length !== 1 || beside.length + 1 !== terms.length) return {};
  const words = (row: PlanRow) => [[rowName(row), row.row + 1]] as const;
  return { diambil: words(taken[0]!), mestinyaDari: words(group) };
}
