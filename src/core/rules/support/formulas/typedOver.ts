// Cells where a formula belongs and a typed figure, or nothing, stands.
import type { RuleContext } from '../../rule.ts';
import { memo } from '../memo.ts';
import { withoutRowsByHand } from './byHand.ts';
import type { FormulaFault } from './formulaFault.ts';
import { formulaSheets } from './formulaSheet.ts';
import { patternGaps } from './patternGaps.ts';
import { rollUpGaps } from './rollUpGaps.ts';
import { rowGaps } from './rowGaps.ts';
import { withoutHundreds } from './typedHundreds.ts';
import { withoutLevels } from './typedLevels.ts';

export const typedOverFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => [
    ...rollUpGaps(sheet),
    ...withoutRowsByHand([
      ...withoutHundreds(withoutLevels(rowGaps(sheet))),
      ...patternGaps(sheet, context.grids),
    ]),
  ]),
);
