// Formulas of one row that each take a stretch of rows of their own column: the one that takes other rows, whatever its function.
import { type Stretch, soleStretch } from '../../../../formula/references.ts';
import { moveReferences, toRelative } from '../../../../formula/relative.ts';
import { cellAt } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups, lone, loneOfEach } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { namesOwnColumn } from '../ownColumn.ts';

/** So many others must take the very same rows; one, where it stops early and the rows go on alike. */
const FEWEST = 2;

interface Taking extends Stretch {
  readonly cell: FormulaCell;
  /** How far to the right of its own column it takes. */
  readonly step: number;
}

export const unlikeSpanFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const takings = allFormulas(sheet).flatMap((cell): Taking[] => {
      const stretch = soleStretch(cell.canonical);
      return stretch && stretch.to > stretch.from
        ? [{ ...stretch, cell, step: stretch.column - cell.column }]
        : [];
    });
    const rows = groupBy(takings, ({ cell, sheet: other, step }) => `${cell.row}|${other}|${step}`);
    const odd = [...rows.values()].flatMap((row) => oddIn(context, sheet, row));
    // A column that takes other rows in several of its sums has a way of its own.
    return loneOfEach(odd, ({ column }) => column);
  }),
);

function oddIn(context: RuleContext, sheet: FormulaSheet, row: readonly Taking[]): FormulaFault[] {
  const longest = [...row].sort((a, b) => b.to - b.from - (a.to - a.from));
  const [usual, ...others] = largestGroups(longest, ({ from, to }) => `${from}:${to}`);
  const { from, to } = usual?.[0] ?? {};
  if (from === undefined || to === undefined) return [];
  const odd = others.flat().flatMap((each): FormulaFault[] => {
    if (each.to < from || each.from > to || !differs(context, sheet, each, { from, to })) return [];
    if (usual!.length < FEWEST && !goesOn(sheet, each, to)) return [];
    const expected = moveReferences(each.cell.canonical, () => (corner) => ({
      ...corner,
      row: corner.row === each.from ? from : to,
    }));
    return comesToTheSame(sheet, each.cell, expected)
      ? []
      : [faultAt(sheet, each.cell, 'beda', expected, { params: { mendatar: true } })];
  });
  return [...lone(odd)];
}

/** Below it the same formula goes on as in the last row that it takes. */
function goesOn(sheet: FormulaSheet, { sheet: other, column, to }: Taking, end: number): boolean {
  const formAt = (row: number): string | null => {
    const { formula } = cellAt(sheet.grid, row, column);
    return formula === null ? null : toRelative(formula, sheet.grid.locale, row, column);
  };
  const last = formAt(to);
  const left = Array.from({ length: Math.max(0, end - to) }, (_, i) => to + 1 + i);
  return (
    other === null && last !== null && left.length > 0 && left.every((row) => formAt(row) === last)
  );
}

/** Something stands in the rows that the one takes and the other does not, and it is no sum of the others. */
function differs(
  { grids }: RuleContext,
  own: FormulaSheet,
  { sheet, column, from, to }: Taking,
  usual: Pick<Stretch, 'from' | 'to'>,
): boolean {
  const grid = sheet === null ? own.grid : grids.get(sheet);
  const inside = (row: number, span: Pick<Stretch, 'from' | 'to'>): boolean =>
    row >= span.from && row <= span.to;
  return (grid?.cells ?? []).some((cells, row) => {
    if (inside(row, { from, to }) === inside(row, usual)) return false;
    const value = cells[column]?.value;
    return typeof value === 'number' && value !== 0 && !namesOwnColumn(grid!, row, column);
  });
}
