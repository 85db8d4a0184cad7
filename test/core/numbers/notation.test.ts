// Whether points or commas mark the thousands of a column, by the evidence in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/core/numbers/formatNumber.ts';
import {
  columnNotation,
  notationEvidence,
  readingNotation,
} from '../../../src/core/numbers/notation.ts';
import { parseNumber } from '../../../src/core/numbers/parseNumber.ts';

describe('columnNotation', () => {
  it('takes one sure number as proof for the others', () => {
    expect(columnNotation(['1.234', '12,5', '7'])).toBe('id');
    expect(columnNotation(['8,640,000', '915,000'])).toBe('en'); // Merangin: anggaran
    expect(columnNotation(['0,7078', '71', '80'])).toBe('id'); // Sulteng: target
  });

  it('stays silent where nothing tells', () => {
    expect(columnNotation(['1.234'])).toBeNull();
    expect(columnNotation(['5', '', '-', '100%'])).toBeNull();
    expect(columnNotation(['2.13.04', '2.13.04.2.01', '1. Membuat SK'])).toBeNull();
  });

  it('names a mixture', () => {
    expect(columnNotation(['3.435.543.363', 'Rp 2,656,885,200'])).toBe('mixed');
    expect(columnNotation(['71.78', '0,7078'])).toBe('mixed');
  });

  it('believes many round thousands with one mark', () => {
    expect(columnNotation(['250.000', '1.000', '75.500'])).toBe('id');
    expect(columnNotation(['700,000', '1,200', '915,000'])).toBe('en');
    expect(columnNotation(['12.345', '71.787', '80.123'])).toBeNull();
    expect(columnNotation(['250.000', '700,000', '75.500', '1.000'])).toBeNull();
  });

  it('knows that rupiah and people have no thousandths', () => {
    expect(columnNotation(['Rp 1.500'])).toBe('id');
    expect(columnNotation(['1,416 Orang'])).toBe('en');
    expect(columnNotation(['1,416 ha'])).toBeNull();
  });

  it('reads a column by its majority although it is mixed', () => {
    const column = ['12,5', '80,29', '46,30', '71.78'];
    expect(columnNotation(column)).toBe('mixed');
    expect(readingNotation(column)).toBe('id');
    expect(readingNotation(['12,5', '71.78'])).toBeNull();
    expect(notationEvidence(column)).toMatchObject({ id: 3, en: 1 });
  });

  it('reads a lone point among whole hundreds of the same unit as thousands', () => {
    expect(readingNotation(['1.250 Meter', '480 Meter', '165 Meter', '5 Posyandu'])).toBe('id');
    expect(readingNotation(['1.250 Meter', '480 Meter', '5 Posyandu'])).toBeNull();
    expect(readingNotation(['1.250 ha', '2 ha', '3 ha'])).toBeNull();
    expect(readingNotation(['1.250 ha', '480 Meter', '165 Meter'])).toBeNull();
    expect(readingNotation(['1,250 Meter', '480 Meter', '165 Meter'])).toBeNull();
  });

  it('reads a whole column back, in either notation, once one figure proves it', () => {
    const column = fc.array(fc.integer({ min: -1e10, max: 1e10 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        column,
        fc.integer({ min: 1, max: 99 }),
        fc.boolean(),
        (whole, cents, english) => {
          const numbers = [...whole, 1e6 + cents / 100];
          const texts = numbers.map((n) => {
            const text = formatNumber(n, Number.isInteger(n) ? 0 : 2);
            return english ? text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : text;
          });
          const notation = columnNotation(texts);
          expect(notation).toBe(english ? 'en' : 'id');
          const read = texts.map((text) =>
            parseNumber(text, notation === 'mixed' ? null : notation),
          );
          expect(read.map((p) => (p.state === 'number' ? p.value : p.state))).toEqual(numbers);
        },
      ),
    );
  });
});
