// Formulas cut into tokens, with points and commas as the locale means them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonical, toLocal } from '../../../src/core/formula/canonical.ts';
import { inferSpelling } from '../../../src/core/formula/inferSpelling.ts';
import { printTokens } from '../../../src/core/formula/printTokens.ts';
import { tokenize } from '../../../src/core/formula/tokenize.ts';
import { anyFormula } from './anyFormula.ts';

function kinds(formula: string, locale: string | null): string {
  return tokenize(formula, locale)
    .map((token) => `${token.kind}:${token.text}`)
    .join(' ');
}

describe('tokenize', () => {
  it('reads the same formula in both spellings', () => {
    const canonical = '=IF(J9=0;0;ROUND(J9/E9*100;2))';
    expect(toCanonical('=IF(J9=0,0,ROUND(J9/E9*100,2))', 'en_US')).toBe(canonical);
    expect(toCanonical('=IF(J9=0;0;ROUND(J9/E9*100;2))', 'id_ID')).toBe(canonical);
    expect(toCanonical(' = if( j9=0 ; 0 ;round(J9/E9*100; 2) )', 'in_ID')).toBe(canonical);
  });

  it('lets the locale decide what a comma between digits is', () => {
    expect(toCanonical('=SUM(1,5)', 'id_ID')).toBe('=SUM(1.5)');
    expect(toCanonical('=SUM(1,5)', 'en_US')).toBe('=SUM(1;5)');
    expect(toCanonical('=A1*1,5', 'id_ID')).toBe('=A1*1.5');
  });

  it('accepts commas in an Indonesian workbook where they can only separate', () => {
    expect(toCanonical('=SUM(A1,B1)', 'id_ID')).toBe('=SUM(A1;B1)');
    expect(toCanonical('=ROUND(K9/J9*100,2)', 'id_ID')).toBe('=ROUND(K9/J9*100;2)');
    expect(toCanonical('=IF(A1>0,5,3)', 'id_ID')).toBe('=IF(A1>0;5;3)');
    expect(toCanonical('=SUM(A1:A3)*1.5', 'id_ID')).toBe('=SUM(A1:A3)*1.5');
  });

  it('lets a semicolon decide when the locale is unknown', () => {
    expect(inferSpelling('=IF(A1>1,5;2;3)', null)).toEqual({ separator: ';', decimal: ',' });
    expect(inferSpelling('=IF(A1="a;b",2,3)', null)).toEqual({ separator: ',', decimal: '.' });
    expect(inferSpelling("='Data; lama'!A1", null)).toEqual({ separator: ',', decimal: '.' });
  });

  it('keeps strings, quoted sheets, arrays and errors whole', () => {
    expect(kinds('="a;b ""c"""&\'Rencana Aksi; TW I\'!$A$1', 'id_ID')).toBe(
      'equals:= string:"a;b ""c""" operator:& reference:\'Rencana Aksi; TW I\'!$A$1',
    );
    expect(toCanonical('={1,2;3,4}', 'en_US')).toBe('={1\\2;3\\4}');
    expect(toLocal('={1\\2;3\\4}', 'en_US')).toBe('={1,2;3,4}');
    expect(kinds('=SUM(#REF!;Data!#REF!)', 'id_ID')).toContain(
      'error:#REF! separator:; error:Data!#REF!',
    );
  });

  it('knows ranges of every kind from functions and names', () => {
    expect(kinds('=A:A+$1:2+B2:C+LOG10(TW1)+Pagu_2024+A1:B2', 'id_ID')).toBe(
      'equals:= reference:A:A operator:+ reference:$1:2 operator:+ reference:B2:C operator:+ ' +
        'function:LOG10 open:( reference:TW1 close:) operator:+ name:Pagu_2024 operator:+ reference:A1:B2',
    );
  });

  it('takes off what Excel puts before newer functions', () => {
    expect(toCanonical('=_xlfn.IFNA(A1,"")', 'en_US')).toBe('=IFNA(A1;"")');
  });

  it('writes for the workbook in its own spelling', () => {
    expect(toLocal('=ROUND(A1*1.5;2)', 'id_ID')).toBe('=ROUND(A1*1,5;2)');
    expect(toLocal('=ROUND(A1*1.5;2)', 'en_US')).toBe('=ROUND(A1*1.5,2)');
  });

  it('gives any text back exactly, and never throws', () => {
    const locale = fc.constantFrom('en_US', 'id_ID', null);
    fc.assert(
      fc.property(fc.string(), locale, (text, where) => {
        const { separator, decimal } = inferSpelling(text, where);
        const printed = printTokens(tokenize(text, where), separator, decimal);
        // The separator that a locale does not use is accepted, and printed as the one it uses.
        expect(printed.replace(/[;,.\\]/g, ';')).toBe(text.replace(/[;,.\\]/g, ';'));
      }),
      { numRuns: 1000 },
    );
  });

  it('goes from canonical to local and back without loss', () => {
    fc.assert(
      fc.property(anyFormula, fc.constantFrom('en_US', 'id_ID'), (formula, locale) => {
        const canonical = toCanonical(formula, 'en_US');
        expect(toCanonical(canonical, null)).toBe(
          toCanonical(toLocal(canonical, 'en_US'), 'en_US'),
        );
        expect(toLocal(toCanonical(toLocal(canonical, locale), locale), locale)).toBe(
          toLocal(canonical, locale),
        );
      }),
    );
  });
});
