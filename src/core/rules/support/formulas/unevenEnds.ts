// Sums under conditions over the same list (`SUMIF($B$6:$B$35;B5;$F$6:$F$35)`): the one whose ranges end in another row.
import type { Reference } from '../../../formula/references.ts';
import { moveReferences } from '../../../formula/relative.ts';
import { cellAt } from '../../../grid/grid.ts';
import { memo } from '../../../memory/memo.ts';
import type { RuleContext } from '../../rule.ts';
import { groupBy, largestGroups } from '../groupBy.ts';
import { type FormulaFault, faultAt } from './formulaFault.ts';
import { type FormulaSheet, isFilled } from './formulaSheet.ts';
import { allTested, isLevel, type Tested } from './unevenRanges.ts';

/** So many others go through the whole list. */
const FEWEST = 4;

export const unevenEndFaults = memo((context: RuleContext): readonly FormulaFault[] => {
  const lists = groupBy(
    allTested(context).filter(isLevel),
    ({ source, ranges }) => `${source}|${ranges[0]!.rect.row}`,
  );
  return [...lists.values()].flatMap((list) =>
    oddIn(context, list).filter(({ sheet, row, column }) => !isPart(context, sheet, row, column)),
  );
});

/** `COUNTIF(C7:C24;…)` above `COUNTIF(C26:C32;…)`: each row of its column counts a stretch of the list. */
function isPart(context: RuleContext, sheet: FormulaSheet, row: number, column: number): boolean {
  const beside = allTested(context).filter(
    ({ cell, sheet: { grid } }) => grid === sheet.grid && cell.column === column,
  );
  const own = beside.find(({ cell }) => cell.row === row);
  return (
    own !== undefined &&
    beside.some(
      ({ source, ranges }) =>
        source === own.source && ranges[0]!.rect.row > lastRow(own.ranges[0]!),
    )
  );
}

const lastRow = ({ rect }: Reference): number => rect.row + rect.rows - 1;

/** Where the ranges end: all in one row, or not. */
function endsOf({ ranges }: Tested): string {
  return [...new Set(ranges.map(lastRow))].join(' ');
}

/** Where all but one end together: that one, whose range that ends elsewhere leaves out, or takes in, something that stands there. */
function oddIn({ grids }: RuleContext, list: readonly Tested[]): FormulaFault[] {
  const [usual, odd, another] = largestGroups(list, endsOf);
  const [like, only] = [usual?.[0], odd?.[0]];
  if (!like || !only || another || odd!.length > 1 || usual!.length < FEWEST) return [];
  const grid = grids.get(only.source);
  const end = lastRow(like.ranges[0]!);
  if (!grid || like.ranges.some((each) => lastRow(each) !== end)) return [];
  const strays = only.ranges.filter((each) => lastRow(each) !== end);
  const matters = strays.some((stray) => {
    const from = Math.min(lastRow(stray), end) + 1;
    return Array.from(
      { length: Math.max(lastRow(stray), end) - from + 1 },
      (_, i) => from + i,
    ).some((row) => isFilled(cellAt(grid, row, stray.rect.column)));
  });
  if (!matters) return [];
  const texts = new Set(strays.map(({ text }) => text));
  const expected = moveReferences(only.cell.canonical, (reference) =>
    texts.has(reference.text)
      ? (corner) => (corner.row === lastRow(reference) ? { ...corner, row: end } : corner)
      : null,
  );
  return [faultAt(only.sheet, only.cell, 'beda', expected)];
}
