// Formulas over their own row that stand alone in their column: of one shape with all others there, and with other references.
import { printCanonical } from '../../../../formula/canonical.ts';
import { references } from '../../../../formula/references.ts';
import { tokenizeCanonical } from '../../../../formula/tokenize.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
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
const BOUND = /^=(MIN|MAX)\(([^;]+);(-?\d[\d.]*)\)$/;
const HUNDRED = /\*100(?![\d.])/;

export const aloneInColumnFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const own = allFormulas(sheet).filter((cell) => isOverOwnRow(cell));
    return [...groupBy(own, ({ column }) => column).values()].flatMap((cells) => {
      const hundreds = lostHundreds(sheet, cells);
      if (hundreds.length > 0) return hundreds;
      const [usual, ...others] = largestGroups(cells, relativeForm);
      const alone = others.filter(({ length }) => length < HABIT).flat();
      const [odd, another] = alone;
      if (!usual || !odd || another) return [];
      const like = usual[0]!;
      if (usual.length < (others.length > 1 ? FEWEST : ALL)) return [];
      const expected = copiedDown(like, odd.row);
      const isSlip =
        formulaShape(odd.canonical) === formulaShape(like.canonical)
          ? !cannotDivide(sheet, odd, expected) && !comesToTheSame(sheet, odd, expected)
          : usual.length >= FEWEST &&
            (hasOtherNumber(sheet, odd, expected) || lostBound(sheet, odd, expected));
      return isSlip ? [faultAt(sheet, odd, 'beda', expected)] : [];
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
function lostHundreds(sheet: FormulaSheet, cells: readonly FormulaCell[]): FormulaFault[] {
  const rates = cells.filter(({ canonical }) => canonical.includes('/'));
  const alike = groupBy(rates, (cell) => relativeForm(cell).replace(HUNDRED, ''));
  const odd = [...alike.values()].flatMap((group) => {
    const [usual, alone, another] = largestGroups(group, relativeForm);
    const like = usual![0]!;
    return alone?.length === 1 && !another && usual!.length >= TWO
      ? [{ cell: alone[0]!, like }]
      : [];
  });
  const [only, another] = odd;
  if (!only || another) return [];
  const { cell, like } = only;
  const lost = HUNDRED.test(like.canonical);
  if (lost === HUNDRED.test(cell.canonical)) return [];
  const params = lost ? { faktor: 1, lazim: 100 } : { faktor: 100, lazim: 1 };
  return [faultAt(sheet, cell, 'seratus', copiedDown(like, cell.row), { params })];
}

/** `=MIN(M12;110)` among `=MIN(M11;1.1)`: alike but for one number, which all others share. */
function hasOtherNumber(sheet: FormulaSheet, odd: FormulaCell, expected: string): boolean {
  return (
    withoutNumbers(odd.canonical) === withoutNumbers(expected) &&
    !comesToTheSame(sheet, odd, expected)
  );
}

/** `=M28` among `=MIN(M27;110)`, with a figure that the bound would have cut. */
function lostBound(sheet: FormulaSheet, odd: FormulaCell, expected: string): boolean {
  const bound = BOUND.exec(expected);
  const { value } = sheet.cell(odd.row, odd.column);
  if (!bound || typeof value !== 'number') return false;
  const [, which, inside, number] = bound;
  const beyond = which === 'MIN' ? value > Number(number) : value < Number(number);
  return beyond && odd.canonical === `=${inside}`;
}

function withoutNumbers(canonical: string): string {
  return printCanonical(
    tokenizeCanonical(canonical).map((token) =>
      token.kind === 'number' ? { kind: 'name', text: '#' } : token,
    ),
  );
}
