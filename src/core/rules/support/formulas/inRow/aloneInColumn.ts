// Formulas over their own row that stand alone in their column: of one shape with all others there, and with other references.
import { printCanonical } from '../../../../formula/canonical.ts';
import { references } from '../../../../formula/references.ts';
import { tokenizeCanonical } from '../../../../formula/tokenize.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { memo } from '../../memo.ts';
import { cannotDivide, comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedDown, formulaShape, relativeForm } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many others must be alike, and every other habit of the column must have so many rows. */
const FEWEST = 6;
const HABIT = 3;
/** So many are enough where all others of the column are alike. */
const ALL = 3;
/** So many where nothing but the hundred is lost. */
const TWO = 2;
const HUNDRED = /\*100(?![\d.])/;

export const aloneInColumnFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const own = allFormulas(sheet).filter((cell) => isOverOwnRow(cell));
    return [...groupBy(own, ({ column }) => column).values()].flatMap((cells) => {
      const [usual, ...others] = largestGroups(cells, relativeForm);
      const alone = others.filter(({ length }) => length < HABIT).flat();
      const [odd, another] = alone;
      if (!usual || !odd || another) return [];
      const like = usual[0]!;
      const hundred = usual.length >= TWO ? lostHundred(sheet, odd, like) : [];
      if (hundred.length > 0 || usual.length < (others.length > 1 ? FEWEST : ALL)) return hundred;
      if (formulaShape(odd.canonical) !== formulaShape(like.canonical))
        return otherNumber(sheet, odd, like, usual.length);
      const expected = copiedDown(like, odd.row);
      if (cannotDivide(sheet, odd, expected)) return [];
      return comesToTheSame(sheet, odd, expected) ? [] : [faultAt(sheet, odd, 'beda', expected)];
    });
  }),
);

/** `=C6+D6`, `=F6/$E$6`: cells of its own row, and fixed ones beside them. */
export function isOverOwnRow({ canonical, row }: FormulaCell): boolean {
  const refs = references(canonical, null);
  return (
    refs.length > 0 &&
    refs.every(({ sheet, rect }) => sheet === null && rect.rows === 1) &&
    refs.some(({ rect }) => rect.row === row)
  );
}

/** `=F14/E14` among `=F13/E13*100`, or the other way round: nothing else differs. */
function lostHundred(sheet: FormulaSheet, odd: FormulaCell, like: FormulaCell): FormulaFault[] {
  const [own, usual] = [odd, like].map(relativeForm) as [string, string];
  const plain = (form: string): string => form.replace(HUNDRED, '');
  if (own === usual || plain(own) !== plain(usual) || !usual.includes('/')) return [];
  if (own !== plain(own) && usual !== plain(usual)) return [];
  const params = own === plain(own) ? { faktor: 1, lazim: 100 } : { faktor: 100, lazim: 1 };
  return [faultAt(sheet, odd, 'seratus', copiedDown(like, odd.row), { params })];
}

/** `=MIN(M12;110)` among `=MIN(M11;1.1)`: alike but for one number, which all others share. */
function otherNumber(
  sheet: FormulaSheet,
  odd: FormulaCell,
  like: FormulaCell,
  count: number,
): FormulaFault[] {
  const expected = copiedDown(like, odd.row);
  if (count < FEWEST || withoutNumbers(odd.canonical) !== withoutNumbers(expected)) return [];
  return comesToTheSame(sheet, odd, expected) ? [] : [faultAt(sheet, odd, 'beda', expected)];
}

function withoutNumbers(canonical: string): string {
  return printCanonical(
    tokenizeCanonical(canonical).map((token) =>
      token.kind === 'number' ? { kind: 'name', text: '#' } : token,
    ),
  );
}
