// Averages over the rows of a group: ranges that leave out or take in what the neighbours do not.
import { columnName } from '../../../../grid/a1.ts';
import type { Level } from '../../../../model/level.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { rowsBelow, treeOf } from '../../tree.ts';
import { blamedCell, type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedAcross } from '../formulaShape.ts';
import { stretches } from './levelAverages.ts';
import type { RollUp } from './rollUp.ts';

/** Averages of one row must cover the same rows in every column of the table that has them. */
export function meanFaults(rollUps: readonly RollUp[]): FormulaFault[] {
  const byRow = groupBy(rollUps, (each) => (each.mean ? each.row : null));
  const found: FormulaFault[] = [];
  for (const list of byRow.values()) {
    if (list.length < 3) continue;
    const signature = (each: RollUp): string =>
      each.terms
        .map((term) => `${term.row},${term.column - each.column}`)
        .sort()
        .join(' ');
    const groups = largestGroups(list, signature);
    const usual = groups[0]!;
    if (usual.length < 2 || usual.length <= list.length / 2) continue;
    const model = usual[0]!;
    for (const odd of groups.slice(1).flat()) {
      const rows = new Set(model.terms.map((term) => term.row));
      const own = new Set(odd.terms.map((term) => term.row));
      const different = [...rows, ...own].filter((row) => rows.has(row) !== own.has(row));
      const expected = copiedAcross(model.cell, odd.column);
      const blamed = [...new Set(different)].map((row) => blamedCell(odd.sheet, row, odd.column));
      found.push(faultAt(odd.sheet, odd.cell, 'rata-rata', expected, { blamed }));
    }
  }
  return found;
}

interface Mean {
  readonly each: RollUp;
  readonly owner: PlanRow;
  /** Sheet rows: the children of the owner, the lowest rows below it, and what the average names. */
  readonly children: readonly number[];
  readonly lowest: readonly number[];
  readonly named: readonly number[];
}

/**
 * Where most averages are over the children of their row, one over other rows is odd. The rows of one level may all average
 * what stands lowest instead: programs their sub kegiatan, over the heads of the kegiatan.
 */
export function meanOfChildren(rollUps: readonly RollUp[]): FormulaFault[] {
  const means = rollUps.flatMap((each) =>
    each.mean && each.owner ? meanOf(each, each.owner) : [],
  );
  const lowest = new Set<Level>();
  for (const [level, list] of groupBy(means, ({ owner }) => owner.level)) {
    const only = (own: 'children' | 'lowest', other: 'children' | 'lowest'): number =>
      list.filter((mean) => isSame(mean.named, mean[own]) && !isSame(mean.named, mean[other]))
        .length;
    if (only('lowest', 'children') > only('children', 'lowest')) lowest.add(level);
  }
  const wantedBy = (mean: Mean): readonly number[] =>
    lowest.has(mean.owner.level) ? mean.lowest : mean.children;
  const fits = (mean: Mean): boolean => isSame(mean.named, wantedBy(mean));
  const fitting = means.filter(fits).length;
  if (fitting < 2 || fitting < means.length * 0.6) return [];
  return means
    .filter((mean) => !fits(mean) && wantedBy(mean).length > 0)
    .map((mean) => {
      const { each, named } = mean;
      const wanted = wantedBy(mean);
      const different = [...new Set([...wanted, ...named])].filter(
        (row) => wanted.includes(row) !== named.includes(row),
      );
      const blamed = different.map((row) => blamedCell(each.sheet, row, each.column));
      const cells = stretches(
        wanted.map((row) => ({ row })),
        columnName(each.column),
      ).join(';');
      return faultAt(each.sheet, each.cell, 'rata-rata', `=AVERAGE(${cells})`, { blamed });
    });
}

function meanOf(each: RollUp, owner: PlanRow): Mean {
  const { sheet, column } = each;
  const tree = treeOf(sheet.table);
  const stands = (row: PlanRow): boolean =>
    row.level !== 'indikator' && sheet.owner(row.row, column) === row;
  const rows = (list: readonly PlanRow[]): number[] =>
    list.map((row) => row.row).sort((a, b) => a - b);
  const lowest = rowsBelow(tree, owner).filter(
    (row) => stands(row) && !tree.children(row).some(stands),
  );
  return {
    ...{ each, owner },
    children: rows(tree.children(owner).filter(stands)),
    lowest: rows(lowest),
    named: each.terms
      .filter((term) => sheet.owner(term.row, term.column) !== null)
      .map((term) => term.row)
      .sort((a, b) => a - b),
  };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.join(',') === b.join(',');
}
