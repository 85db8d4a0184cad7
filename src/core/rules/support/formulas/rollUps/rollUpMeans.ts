// Averages over the rows of a group: ranges that leave out or take in what the neighbours do not.
import { columnName } from '../../../../grid/a1.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { treeOf } from '../../tree.ts';
import { blamedCell, type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedAcross } from '../formulaShape.ts';
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

/** Where most averages are over the children of their row, one over other rows is odd. */
export function meanOfChildren(rollUps: readonly RollUp[]): FormulaFault[] {
  const means = rollUps.flatMap((each) => {
    if (!each.mean || !each.owner) return [];
    const children = treeOf(each.sheet.table)
      .children(each.owner)
      .filter(
        (child) =>
          child.level !== 'indikator' && each.sheet.owner(child.row, each.column) === child,
      );
    const wanted = children.map((child) => child.row).sort((a, b) => a - b);
    const named = each.terms
      .filter((term) => each.sheet.owner(term.row, term.column) !== null)
      .map((term) => term.row)
      .sort((a, b) => a - b);
    const fits = wanted.join(',') === named.join(',');
    return [{ each, wanted, named, fits }];
  });
  const fitting = means.filter((mean) => mean.fits).length;
  if (fitting < 2 || fitting < means.length * 0.6) return [];
  return means
    .filter((mean) => !mean.fits && mean.wanted.length > 0)
    .map(({ each, wanted, named }) => {
      const different = [...new Set([...wanted, ...named])].filter(
        (row) => wanted.includes(row) !== named.includes(row),
      );
      const letter = columnName(each.column);
      const [first, last] = [wanted[0]!, wanted[wanted.length - 1]!];
      const together = last - first === wanted.length - 1;
      const cells = together
        ? `${letter}${first + 1}:${letter}${last + 1}`
        : wanted.map((row) => `${letter}${row + 1}`).join(';');
      const blamed = different.map((row) => blamedCell(each.sheet, row, each.column));
      return faultAt(each.sheet, each.cell, 'rata-rata', `=AVERAGE(${cells})`, { blamed });
    });
}
