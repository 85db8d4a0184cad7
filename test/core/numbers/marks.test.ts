// Dashes, ticks and blanks, which are no numbers and not the same.
import { describe, expect, it } from 'vitest';
import { isDash, isTick } from '../../../src/core/numbers/marks.ts';

describe('marks', () => {
  it('knows dashes from blanks and numbers', () => {
    for (const text of ['-', ' - ', '–', '—', '−', '--', 'Rp -', 'Rp. -', 'Rp-', '- %', 'Rp -,-']) {
      expect(isDash(text), text).toBe(true);
    }
    for (const text of ['', ' ', '-5', '0', 'Rp', '%', '- Laporan']) {
      expect(isDash(text), text).toBe(false);
    }
  });

  it('knows ticks', () => {
    for (const text of ['v', 'V', '√', '✓', '✔', ' x ', 'X', '●']) expect(isTick(text)).toBe(true);
    for (const text of ['', 'vv', 'iv', '1', 'TW', '-']) expect(isTick(text)).toBe(false);
  });
});
