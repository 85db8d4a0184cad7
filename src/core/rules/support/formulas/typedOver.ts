// Cells where a formula belongs and a typed figure, or nothing, stands.

import { memo } from '../../../memory/memo.ts';
import type { RuleContext } from '../../rule.ts';
import type { FormulaFault } from './formulaFault.ts';
import { formulaSheets } from './formulaSheet.ts';
import { withoutRowsByHand } from './inRow/byHand.ts';
import { patternGaps } from './inRow/patternGaps.ts';
import { rowGaps } from './inRow/rowGaps.ts';
import { withoutHundreds } from './inRow/typedHundreds.ts';
import { nothingApplies } from './nothingApplies.ts';
import { rollUpGaps } from './rollUps/rollUpGaps.ts';
import { withoutLevels } from './rollUps/typedLevels.ts';

export const typedOverFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => [
    ...rollUpGaps(sheet),
    ...withoutRowsByHand([
      ...withoutHundreds(withoutLevels(rowGaps(sheet))),
      ...patternGaps(sheet, context.grids),
    ]).filter((fault) => fault.kind !== 'hilang' || !nothingApplies(fault)),
  ]),
);
