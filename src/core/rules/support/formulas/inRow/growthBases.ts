// Changes against an earlier figure (`=(I52-$G$52)/$G$52`) along a row: the one that is divided by another cell than it takes away.
import { references } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { lone } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { alikeOnLines, shapeOf } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, wholeSheets } from '../formulaSheet.ts';

/** So many others must be divided by what they take away. */
const FEWEST = 3;
const GROWTH = /\(#-#\)\/#/;

export const growthBaseFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) =>
    alikeOnLines(
      allFormulas(sheet).filter((cell) => GROWTH.test(shapeOf(cell))),
      ({ row }) => row,
    ).flatMap((alike) => {
      const odd = alike.filter((cell) => !hasOwnBase(cell));
      if (alike.length - odd.length < FEWEST) return [];
      return lone(odd).map((cell) =>
        faultAt(sheet, cell, 'beda', mended(cell), { params: { mendatar: true } }),
      );
    }),
  ),
);

function named({ canonical }: FormulaCell): string[] {
  return references(canonical, null).map(({ text }) => text.replace(/\$/g, ''));
}

function hasOwnBase(cell: FormulaCell): boolean {
  const [, taken, base] = named(cell);
  return taken === base;
}

/** Divided by the new figure the base is what slipped; otherwise either may be. */
function mended(cell: FormulaCell): string | null {
  const [grown, , base] = named(cell);
  const [, taken] = references(cell.canonical, null);
  return grown === base ? cell.canonical.replace(/\/\$?[A-Z]+\$?\d+/, `/${taken!.text}`) : null;
}
