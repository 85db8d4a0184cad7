// Total rows that calculate within themselves, like the rows above them: the year of their months, the rate of their money.

import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { largestGroups } from '../../groupBy.ts';
import { cannotDivide, linearFigure } from '../cellFigures.ts';
import type { FormulaFault } from '../formulaFault.ts';
import type { Linear } from '../formulaModel.ts';
import { copiedDown } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';
import { mixedMean } from '../rollUps/mixedMeans.ts';
import { rowFormulas, termsOf } from './rowFormulas.ts';
import { signature } from './rowSignature.ts';
import { compare } from './rowVerdict.ts';

/** Rows that must calculate alike before a total row has to. */
const LEAST = 4;
const SHARE = 0.8;

export const totalRowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) =>
    sheet.columns.flatMap((column) => {
      const cells = [...sheet.totals].flatMap((row) => sheet.at(row, column) ?? []);
      const usual = cells.length > 0 ? usualOf(sheet, column) : null;
      if (!usual) return [];
      const totals = cells.filter(
        (cell) => withinItsRow(cell) || cell.model.kind === 'mean' || oneRowOff(cell, usual),
      );
      return [
        ...totals.flatMap((cell) => mixedMean(sheet, cell, usual)),
        ...totals
          .filter((cell) => cell.model.kind === usual.model.kind || meansItsRow(cell, usual))
          .filter(
            (cell) =>
              !comesToTheSame(sheet, cell, usual) &&
              !cannotDivide(sheet, cell, copiedDown(usual, cell.row)),
          )
          .flatMap((cell) => compare(sheet, cell, usual) ?? []),
      ];
    }),
  ),
);

/** `=H36-I36`, more less fewer, beside `=G35-F35`: two ways to one difference, each other's check. */
function comesToTheSame(sheet: FormulaSheet, cell: FormulaCell, usual: FormulaCell): boolean {
  const { model: own } = cell;
  const { model: other } = usual;
  if (own.kind !== 'linear' || other.kind !== 'linear') return false;
  const columns = (model: Linear): Set<number> => new Set(model.terms.map((term) => term.column));
  const shared = [...columns(own)].some((column) => columns(other).has(column));
  const figure = linearFigure(sheet, own);
  const difference = figure - linearFigure(sheet, other, cell.row - usual.row);
  // A quarter that is still empty makes no difference yet: only other columns altogether are another way.
  return !shared && figure !== 0 && Math.abs(difference) < 1e-6;
}

/** `=AVERAGE(F47:Q47)` below `=SUM(F46:Q46)`. */
function meansItsRow({ model, row }: FormulaCell, { model: usual }: FormulaCell): boolean {
  if (model.kind !== 'mean' || usual.kind !== 'linear') return false;
  const columns = (terms: Linear['terms']): string => terms.map((term) => term.column).join(' ');
  const own = model.terms.every((term) => term.row === row);
  return own && columns(model.terms) === columns(usual.terms);
}

/** A sum of cells of its own row, or a rate that takes one of its two figures from there. */
function withinItsRow({ model, row }: FormulaCell): boolean {
  const terms = termsOf(model);
  const own = terms.filter((term) => term.row === row).length;
  if (model.kind === 'linear') return own > 0 && own === terms.length;
  return model.kind === 'ratio' && own > 0 && terms.length - own <= 1;
}

/**
 * `=O56-T55` where the rows above have `=O55-T55`: the same columns, all of its own row but one; or the whole rate of the
 * row above or below.
 */
function oneRowOff({ model, row }: FormulaCell, usual: FormulaCell): boolean {
  if (model.kind === 'ratio')
    return [row - 1, row + 1].some(
      (at) => signature(model, at) === signature(usual.model, usual.row),
    );
  if (model.kind !== 'linear' || usual.model.kind !== 'linear' || model.terms.length < 2)
    return false;
  const columns = (each: Linear): string =>
    each.terms.map(({ column, coef }) => `${column}*${coef}`).join(' ');
  const own = model.terms.filter((term) => term.row === row).length;
  return own === model.terms.length - 1 && columns(model) === columns(usual.model);
}

function usualOf(sheet: FormulaSheet, column: number): FormulaCell | null {
  const cells = rowFormulas(sheet, column);
  const [best] = largestGroups(cells, (cell) => signature(cell.model, cell.row));
  return best && best.length >= LEAST && best.length >= cells.length * SHARE ? best[0]! : null;
}
