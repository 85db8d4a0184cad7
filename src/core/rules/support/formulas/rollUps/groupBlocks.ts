// Sums beside the first row of each group over the rows that the group has: `Pagu per Kegiatan` `=SUM(K10:K13)`.
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { treeOf } from '../../tree.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  formulaSheets,
} from '../formulaSheet.ts';
import { termsOf } from '../inRow/rowFormulas.ts';

/** So many sums fit their groups, and so large a share of all groups. */
const FEWEST = 3;
const MOST = 0.7;

/** `=SUM(K10:K13)` in L10: true for a sum of another column from the row of the formula on. */
export function isBlock({ model, row, column }: FormulaCell): boolean {
  const terms = termsOf(model);
  const [first] = terms;
  return (
    model.kind === 'linear' &&
    model.constant === 0 &&
    first !== undefined &&
    first.column !== column &&
    terms.every(
      (term, i) =>
        term.ranged && term.coef === 1 && term.column === first.column && term.row === row + i,
    )
  );
}

export const groupBlockFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) =>
    [...groupBy(allFormulas(sheet).filter(isBlock), ({ column }) => column).values()].flatMap(
      (blocks) => (blocks.length < FEWEST ? [] : faultsIn(sheet, blocks)),
    ),
  ),
);

interface Group {
  readonly from: number;
  readonly to: number;
}

function faultsIn(sheet: FormulaSheet, blocks: readonly FormulaCell[]): FormulaFault[] {
  const [usual] = largestGroups(blocks, (cell) => String(termsOf(cell.model)[0]!.column));
  const { column } = blocks[0]!;
  const source = termsOf(usual![0]!.model)[0]!.column;
  const ends = new Map(usual!.map((cell) => [cell.row, cell.row + termsOf(cell.model).length - 1]));
  const fits = (group: Group): boolean => ends.get(group.from) === group.to;
  const levels = [...groupBy(sheet.table.rows, ({ level }) => level).values()].map((rows) =>
    rows.map((row) => groupOf(sheet, row)),
  );
  const [groups] = levels.sort((a, b) => b.filter(fits).length - a.filter(fits).length);
  const right = (groups ?? []).filter(fits);
  const several = right.filter(({ from, to }) => to > from).length;
  if (!groups || several < FEWEST || right.length < groups.length * MOST) return [];
  return groups.flatMap((group): FormulaFault[] => {
    const cell = sheet.at(group.from, column);
    if (!cell || fits(group)) return [];
    const letter = columnName(source);
    const expected = `=SUM(${letter}${group.from + 1}:${letter}${group.to + 1})`;
    const end = ends.get(group.from);
    if (end === undefined) return [faultAt(sheet, cell, 'beda', expected)];
    const [from, to] = [Math.min(end, group.to) + 1, Math.max(end, group.to)];
    const blamed = Array.from({ length: to - from + 1 }, (_, i) =>
      blamedAt(sheet, from + i, source),
    );
    return [
      faultAt(sheet, cell, end < group.to ? 'kurang-baris' : 'lewat-batas', expected, { blamed }),
    ];
  });
}

/** From its own row to that of the last row below it. */
function groupOf({ table }: FormulaSheet, top: PlanRow): Group {
  const tree = treeOf(table);
  const lastOf = (row: PlanRow): number =>
    tree.children(row).reduce((last, child) => Math.max(last, lastOf(child)), row.row);
  return { from: top.row, to: lastOf(top) };
}
