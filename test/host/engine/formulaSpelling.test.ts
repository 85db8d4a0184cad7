// Formulas as the workbook spells them and as they are stored, there and back.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalFormula,
  fromExcelFormula,
  localFormula,
  toExcelFormula,
} from '../../../host/engine/formulaSpelling.ts';
import { renameInFormula, shiftFormula } from '../../../host/engine/shiftFormula.ts';

const part = fc.constantFrom(
  'SUM(A1:B2;1.5)',
  '"teks, dengan; tanda ""kutip"""',
  "'Rencana, 2024; TW.1'!A1",
  'Lain!$A$1:B',
  '{1\\2.5;3\\4}',
  'IFERROR(A2:A/0;"-")',
  '1.25E-3',
  'TRUE',
  'A:A',
  '3:7',
  'PAGU_2024',
  'RANK.EQ(A1;B1:B9)',
  'XLOOKUP(A1;B:B;C:C;"tak ada")',
  '-A1%',
);
const formula = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) => `=${parts.join('+')}`);

describe('formulas in other spellings', () => {
  it('know sheet names in any script', () => {
    const rows = { axis: 'row', kind: 'insert', at: 0, count: 1 } as const;
    expect(shiftFormula('=数据!A1+Évaluasi!A1+A1', 'Ini', 'Ini', rows)).toBe(
      '=数据!A1+Évaluasi!A1+A2',
    );
  });

  it.each(['id_ID', 'en_US'])('come back the same from the spelling of %s', (locale) => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(canonicalFormula(localFormula(text, locale), locale)).toBe(text);
      }),
    );
  });

  it('come back the same from an Excel file', () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(fromExcelFormula(`=${toExcelFormula(text)}`)).toBe(text);
      }),
    );
  });

  it('lose the prefixes that Excel keeps in files, and get them back', () => {
    expect(fromExcelFormula('=_xlfn.TEXTJOIN(",",TRUE,_xlfn._xlws.FILTER(A1:A9,B1:B9>1.5))')).toBe(
      '=TEXTJOIN(",";TRUE;FILTER(A1:A9;B1:B9>1.5))',
    );
    expect(toExcelFormula('=IFNA(FILTER(A1:A9;B1:B9>1.5);0)')).toBe(
      '_xlfn.IFNA(_xlfn._xlws.FILTER(A1:A9,B1:B9>1.5),0)',
    );
  });

  it('do not take a comma between quotes or in a sheet name for a separator', () => {
    expect(fromExcelFormula(`=IF('A,B'!A1="x,y",1,2)`)).toBe(`=IF('A,B'!A1="x,y";1;2)`);
  });

  it('are not moved in texts, names and functions that look like cells', () => {
    const rows = { axis: 'row', kind: 'insert', at: 0, count: 1 } as const;
    expect(shiftFormula('=LOG10(A1)&"A1"&TW1_2024&Lain!A1', 'Ini', 'Ini', rows)).toBe(
      '=LOG10(A2)&"A1"&TW1_2024&Lain!A1',
    );
  });

  it('follow the new name of a sheet, with quotes only where they are needed', () => {
    expect(renameInFormula("='TW 1'!A1+Lain!B2&\"'TW 1'!\"", 'TW 1', 'TW1x')).toBe(
      '=TW1x!A1+Lain!B2&"\'TW 1\'!"',
    );
    expect(renameInFormula('=Lain!B2', 'lain', "Kab. 'Banjar'")).toBe("='Kab. ''Banjar'''!B2");
  });
});
