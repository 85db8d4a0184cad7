// Formulas that look something up by the words of their own row (`SUMIF(…;$B34;…)`): the one that takes those of another row.
import { references } from '../../../../formula/references.ts';
import { moveReferences } from '../../../../formula/relative.ts';
import { cellAt } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, lone } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many others take the words of their own row, from the same column. */
const FEWEST = 3;

interface Asked {
  readonly cell: FormulaCell;
  /** Column and row of the words. */
  readonly column: number;
  readonly row: number;
}

export const strayCriterionFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const asked = allFormulas(sheet).flatMap((cell) => askedBy(sheet, cell));
    return [...groupBy(asked, ({ column }) => column).values()].flatMap((alike) =>
      oddIn(sheet, alike),
    );
  }),
);

function askedBy(sheet: FormulaSheet, cell: FormulaCell): Asked[] {
  return references(cell.canonical, null).flatMap(({ sheet: other, end, rect }): Asked[] => {
    if (other !== null || end !== null || rect.column >= cell.column) return [];
    const words = cellAt(sheet.grid, rect.row, rect.column);
    const told = words.kind === 'text' && /[a-z]/i.test(words.display);
    return told ? [{ cell, column: rect.column, row: rect.row }] : [];
  });
}

function oddIn(sheet: FormulaSheet, asked: readonly Asked[]): FormulaFault[] {
  const away = asked.filter(({ cell, row }) => row !== cell.row);
  const astray = groupBy(away, ({ cell }) => `${cell.row}|${cell.column}`);
  if (asked.length - away.length < FEWEST || astray.size !== 1) return [];
  return lone([...astray.values()].flat()).flatMap(({ cell, column }) => {
    const own = cellAt(sheet.grid, cell.row, column);
    if (own.kind !== 'text') return [];
    const expected = moveReferences(cell.canonical, ({ sheet: other, end, rect }) =>
      other === null && end === null && rect.column === column
        ? (corner) => ({ ...corner, row: cell.row })
        : null,
    );
    return [faultAt(sheet, cell, 'bergeser', expected)];
  });
}
