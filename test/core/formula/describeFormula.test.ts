// What a formula does: a sum, a ratio, a difference, and of which cells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonical } from '../../../src/core/formula/canonical.ts';
import { describeFormula, type FormulaShape } from '../../../src/core/formula/describeFormula.ts';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { anyFormula } from './anyFormula.ts';

function short(shape: FormulaShape): string {
  switch (shape.kind) {
    case 'sum':
    case 'average':
      return `${shape.kind} ${shape.ranges.map((r) => r.text).join(' ')}`;
    case 'plus':
      return `plus ${shape.cells.map((r) => r.text).join(' ')}`;
    case 'ratio':
      return `${shape.numerator.map((r) => r.text).join('+')} / ${shape.denominator.map((r) => r.text).join('+')} ×${shape.factor}`;
    case 'difference':
      return `${shape.from.map((r) => r.text).join('+')} - ${shape.less.map((r) => r.text).join('-')}`;
    case 'sumWhere':
      return `${shape.range.text} where ${shape.conditions.map((c) => `${c.range.text}=${c.criterion}`).join(' ')}`;
    case 'copy':
      return `copy ${shape.cell.text}`;
    default:
      return shape.kind;
  }
}

describe('describeFormula', () => {
  it.each([
    ['=SUM(F5:F9)', 'sum F5:F9'],
    ['=SUM(F5;F9)+F12', 'sum F5 F9 F12'],
    ['=SUBTOTAL(9;F5:F9)', 'sum F5:F9'],
    ['=F5+F9+F12', 'plus F5 F9 F12'],
    ['=(F5+F9)', 'plus F5 F9'],
    ['=ROUND(SUM(F5:F9);0)', 'sum F5:F9'],
    ['=AVERAGE(U9:U20)', 'average U9:U20'],
    ['=S9/I9*100', 'S9 / I9 ×100'],
    ['=100*S9/I9', 'S9 / I9 ×100'],
    ['=(S9/I9)*100', 'S9 / I9 ×100'],
    ['=S9/I9', 'S9 / I9 ×1'],
    ['=S9/I9*100*100', 'S9 / I9 ×10000'],
    ['=IFERROR(S9/I9*100;0)', 'S9 / I9 ×100'],
    ['=IF(I9=0;"";ROUND(S9/I9*100;2))', 'S9 / I9 ×100'],
    ['=IF(I9>0;S9/I9*100;0)', 'S9 / I9 ×100'],
    ['=ROUND(S9/I9;4)*100', 'S9 / I9 ×100'],
    ['=(K9+M9)/SUM(I9:I10)*100', 'K9+M9 / I9:I10 ×100'],
    ['=MIN(100;S9/I9*100)', 'S9 / I9 ×100'],
    ['=IF(COUNT(F5:F9)=0;"";SUM(F5:F9))', 'sum F5:F9'],
    ['=IF(OR(COUNT(S9;I9)<2;N(I9)=0);"";S9/I9*100)', 'S9 / I9 ×100'],
    [
      '=IF(COUNTIFS(F5:F9;">=0";A5:A9;"Kegiatan")=0;"";SUMIFS(F5:F9;A5:A9;"Kegiatan"))',
      'F5:F9 where A5:A9=Kegiatan',
    ],
    ['=SUMIF(A5:A9;B2;F5:F9)', 'F5:F9 where A5:A9=null'],
    ['=I9-S9-T9', 'I9 - S9-T9'],
    ["='TW I'!F9", "copy 'TW I'!F9"],
    ['=59060000', 'constant'],
    ['=F5+100', 'other'],
    ['=SUM(F5:F9', 'other'],
    ['=VLOOKUP(A1;B:C;2;FALSE)', 'other'],
  ])('%s is %s', (formula, expected) => {
    expect(short(describeFormula(formula))).toBe(expected);
  });

  it('parses whatever is well formed, and never throws', () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        expect(parseFormula(toCanonical(formula, 'en_US'))).not.toBeNull();
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof describeFormula(text).kind === 'string'));
    expect(describeFormula(`=${'('.repeat(5000)}`)).toEqual({ kind: 'other' });
  });
});
