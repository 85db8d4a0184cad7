// Lines that a text takes in a cell: never fewer than the words need, and monotone in the width.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../host/engine/textLines.ts';

describe('lines of wrapped text', () => {
  it('breaks between words, and capitals take more room', () => {
    const text = 'Meningkatnya Pemberdayaan Masyarakat Desa';
    expect(textLines(text, 400, 1)).toBe(1);
    expect(textLines(text, 183, 1)).toBe(2);
    expect(textLines(text.toUpperCase(), 183, 1)).toBe(3);
  });

  it('counts written line breaks and breaks words that are too long', () => {
    expect(textLines('satu\ndua\n', 300, 1)).toBe(3);
    expect(textLines('m'.repeat(100), 100, 1)).toBeGreaterThan(8);
  });

  it('never needs more lines in a wider cell', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 60, max: 300 }), (text, width) => {
        expect(textLines(text, width * 2, 1)).toBeLessThanOrEqual(textLines(text, width, 1));
      }),
    );
  });
});
