// Copies of one formula along a row or down a column, on any sheet, and one between them that names other cells or loses its hundred, as no other on its line or across it does.
import { references } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, lone } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { addsItsColumn, copiedAcross, copiedDown, relativeForm, shapeOf } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

interface Way {
  readonly along: (cell: FormulaCell) => number;
  readonly across: (cell: FormulaCell) => number;
  readonly copied: (cell: FormulaCell, to: number) => string;
  /** So many others must be copies of one another: rows of a plan are calculated in more ways than months of a row. */
  readonly fewest: number;
  readonly params: { readonly mendatar: boolean };
}

const WAYS: readonly Way[] = [
  {
    ...{ along: ({ row }) => row, across: ({ column }) => column, copied: copiedAcross },
    ...{ fewest: 3, params: { mendatar: true } },
  },
  {
    ...{ along: ({ column }) => column, across: ({ row }) => row, copied: copiedDown },
    ...{ fewest: 10, params: { mendatar: false } },
  },
];

export const amongCopyFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => WAYS.flatMap((way) => oddAlong(sheet, way))),
);

function oddAlong(sheet: FormulaSheet, way: Way): FormulaFault[] {
  const cells = allFormulas(sheet);
  const crossing = groupBy(cells, way.across);
  return [...groupBy(cells, way.along).values()].flatMap((line) =>
    [...groupBy(line, relativeForm).values()].flatMap((copies) => {
      if (copies.length < way.fewest || isJudgedElsewhere(copies[copies.length - 1]!)) return [];
      const expectedAt = (cell: FormulaCell): string => way.copied(copies[0]!, way.across(cell));
      const kin = line.filter((cell) => !copies.includes(cell) && bare(cell) === bare(copies[0]!));
      return lone(kin)
        .filter(
          (odd) =>
            isBetween(line, copies, odd, way) &&
            !crossing
              .get(way.across(odd))!
              .some((each) => each !== odd && relativeForm(each) === relativeForm(odd)) &&
            !isTurned(odd.canonical, expectedAt(odd)) &&
            !comesToTheSame(sheet, odd, expectedAt(odd)),
        )
        .map((odd) => faultAt(sheet, odd, 'beda', expectedAt(odd), { params: way.params }));
    }),
  );
}

/** So many copies are enough for one before or behind them all, if nothing but its references differs. */
const FEWEST_BESIDE = 6;

/** Along a row nothing else stands between the copies, and they are as far from it on either side as from one another. */
function isBetween(
  line: readonly FormulaCell[],
  copies: readonly FormulaCell[],
  odd: FormulaCell,
  { across, params }: Way,
): boolean {
  const at = copies.map(across).sort((a, b) => a - b);
  const [first, last, own] = [at[0]!, at[at.length - 1]!, across(odd)];
  const step = Math.min(...at.slice(1).map((place, i) => place - at[i]!));
  if (own < first || own > last) {
    const side = own < first ? step : -step;
    const alike = shapeOf(odd) === shapeOf(copies[0]!);
    const near = at.includes(own + side) && at.includes(own + 2 * side);
    return params.mendatar && alike && near && copies.length >= FEWEST_BESIDE;
  }
  if (!params.mendatar) return true;
  const others = line.filter((cell) => across(cell) > first && across(cell) < last);
  return others.length === copies.length - 1 && at.includes(own - step) && at.includes(own + step);
}

/** Links lead where the names of their rows and columns lead, and sums of a column are held against its rows. */
function isJudgedElsewhere(cell: FormulaCell): boolean {
  const { model, canonical } = cell;
  const adds = model.kind === 'linear' && model.terms.every(({ coef }) => coef === 1);
  if (adds && addsItsColumn(cell)) return true;
  return references(canonical, null).every(({ sheet }) => sheet !== null);
}

/** `=I14/P14` among `=P13/I13`: less is better there. */
function isTurned(formula: string, expected: string): boolean {
  const [own, meant] = [formula, expected].map((each) =>
    references(each, null).map(({ text }) => text),
  );
  return own!.join() !== meant!.join() && [...own!].sort().join() === [...meant!].sort().join();
}

/** What is left of a formula when references, marks of fixed cells and a hundred are taken out. */
const bare = memo((cell: FormulaCell): string => shapeOf(cell).replace(/[*/]100(?![\d.,%])/g, ''));
