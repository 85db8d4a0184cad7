// The typed figures behind a percentage that one zero less, or one more, would make like those of the other rows.
import type { CellRef, RuleContext } from '../../rule.ts';
import { numberAt } from '../figures.ts';
import type { Linear } from '../formulas/formulaModel.ts';
import type { FormulaSheet } from '../formulas/formulaSheet.ts';
import { cellRef } from '../spot.ts';
import { weighedSources } from './typedSources.ts';

const ZERO = 10;
/** More figures than these that would each explain it explain nothing. */
const MOST = 3;

/** `fits`: whether the percentage times so much is one like the others; [] for a cell that divides nothing. */
export function rateCulprits(
  context: RuleContext,
  sheet: FormulaSheet,
  { row, column }: { readonly row: number; readonly column: number },
  fits: (times: number) => boolean,
): CellRef[] {
  const model = sheet.at(row, column)?.model;
  if (model?.kind !== 'ratio') return [];
  const [above, below] = [model.above, model.below].map((side) =>
    partsOf(context, sheet, side),
  ) as [Part[], Part[]];
  const [reached, whole] = [sumOf(above), sumOf(below)];
  const found = [
    ...below.filter(({ part }) => fits(whole / (whole - part + part / ZERO))),
    ...above.filter(({ part }) => fits((reached - part + part * ZERO) / reached)),
  ];
  return found.length <= MOST ? found.map(({ at }) => at) : [];
}

interface Part {
  readonly at: CellRef;
  readonly part: number;
}

function partsOf(context: RuleContext, { table }: FormulaSheet, side: Linear): Part[] {
  return side.terms.flatMap((term) =>
    weighedSources(context, cellRef(table, term.row, term.column)).flatMap(({ at, per }) => {
      const part = numberAt(context, at) * per * term.coef;
      return part > 0 ? [{ at, part }] : [];
    }),
  );
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { part }) => sum + part, 0);
