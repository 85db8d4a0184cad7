// Moments on result sheets: read by people in three zones.
import { describe, expect, it } from 'vitest';
import { momentText } from '../../../src/core/text/momentText.ts';

const MOMENT = Date.UTC(2026, 10, 21, 6, 5);

describe('momentText', () => {
  it.each([
    ['Asia/Jakarta', '21 November 2026 pukul 13.05 WIB'],
    ['Asia/Makassar', '21 November 2026 pukul 14.05 WITA'],
    ['Asia/Jayapura', '21 November 2026 pukul 15.05 WIT'],
    // A workbook that was made with another zone, and a port that tells none: no zone is guessed.
    ['America/New_York', '21 November 2026 pukul 06.05 UTC'],
    [undefined, '21 November 2026 pukul 06.05 UTC'],
  ])('writes it for %s', (zone, words) => {
    expect(momentText(MOMENT, zone)).toBe(words);
  });

  it('passes midnight and the year', () => {
    expect(momentText(Date.UTC(2026, 11, 31, 17, 0), 'Asia/Jakarta')).toBe(
      '1 Januari 2027 pukul 00.00 WIB',
    );
  });
});
