// References of a formula as rectangles, and formulas compared from row to row.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonical } from '../../../src/core/formula/canonical.ts';
import { references } from '../../../src/core/formula/references.ts';
import { sameFormula, shiftFormula, toRelative } from '../../../src/core/formula/relative.ts';
import { anyFormula } from './anyFormula.ts';

describe('references', () => {
  it('gives rectangles with sheet and what is fixed', () => {
    const [first, second, third] = references("='Data A'!B2:$D$9+E:E+$F7", 'en_US');
    expect(first).toMatchObject({
      sheet: 'Data A',
      rect: { row: 1, column: 1, rows: 8, columns: 3 },
      start: { absoluteRow: false, absoluteColumn: false },
      end: { absoluteRow: true, absoluteColumn: true },
    });
    expect(second!.rect).toMatchObject({ column: 4, columns: 1, row: 0 });
    expect(third).toMatchObject({ sheet: null, end: null, start: { absoluteColumn: true } });
  });

  it('reads corners in any order and open ends', () => {
    expect(references('=SUM(D9:B2)', 'id_ID')[0]!.rect).toEqual({
      row: 1,
      column: 1,
      rows: 8,
      columns: 3,
    });
    expect(references('=SUM(B5:B)', 'id_ID')[0]!.rect).toMatchObject({
      row: 4,
      column: 1,
      columns: 1,
    });
    expect(references("='Bidang ''A'''!C3", 'id_ID')[0]!.sheet).toBe("Bidang 'A'");
  });

  it('sees none in strings', () => {
    expect(references('="A1:B2"&"C3"', 'en_US')).toEqual([]);
  });
});

describe('relative form', () => {
  it('is one text for one formula in every row (Merangin: 21 = 19/9*100)', () => {
    const inRow = (row: number): string => `=IF(I${row}=0;"";S${row}/I${row}*100)`;
    expect(toRelative(inRow(9), 'id_ID', 8, 20)).toBe(toRelative(inRow(57), 'id_ID', 56, 20));
    expect(toRelative(inRow(9), 'id_ID', 8, 20)).not.toBe(toRelative(inRow(10), 'id_ID', 8, 20));
  });

  it('writes moves and fixed places', () => {
    expect(toRelative('=C5+D$2+$B$1', 'en_US', 4, 4)).toBe('=R[0]C[-2]+R2C[-1]+R1C2');
    expect(toRelative('=SUM(E:E)', 'en_US', 4, 4)).toBe('=SUM(C[0]:C[0])');
  });

  it('moves with a copy: shifted formula, same relative text', () => {
    fc.assert(
      fc.property(anyFormula, fc.nat(30), fc.nat(20), (formula, down, right) => {
        const canonical = toCanonical(formula, 'en_US');
        const moved = shiftFormula(canonical, down, right);
        expect(toRelative(moved, 'id_ID', 500 + down, 40 + right)).toBe(
          toRelative(canonical, 'id_ID', 500, 40),
        );
        expect(shiftFormula(moved, -down, -right)).toBe(canonical);
      }),
    );
  });

  it('says #REF! when a copy leaves the sheet', () => {
    expect(shiftFormula('=A1+$A$1', -1, 0)).toBe('=#REF!+$A$1');
  });

  it('compares without regard to blanks, capitals and quotes', () => {
    expect(sameFormula('=sum(f5; f9)', '=SUM(F5;F9)', 'id_ID')).toBe(true);
    expect(sameFormula("='Rencana'!A1", '=Rencana!A1', 'id_ID')).toBe(true);
    expect(sameFormula('=+F5+F9', '=F5+F9', 'id_ID')).toBe(true);
    expect(sameFormula('=SUM(F5:F9)', '=SUM(F5:F8)', 'id_ID')).toBe(false);
    expect(sameFormula('="A"', '="a"', 'id_ID')).toBe(false);
  });
});
