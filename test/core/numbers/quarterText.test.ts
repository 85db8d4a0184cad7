// Targets of four quarters written into one cell, as Banjar does.
import { describe, expect, it } from 'vitest';
import { parseQuarterText } from '../../../src/core/numbers/parseQuarterText.ts';
import { parseRatio } from '../../../src/core/numbers/parseRatio.ts';

describe('parseQuarterText', () => {
  it('reads the four quarters of a Banjar cell', () => {
    const read = parseQuarterText('TW 1 = 355\nTW 2 = 5\nTW 3 = -\nTW 4 = -')!;
    expect(read.quarters.map((entry) => entry.state)).toEqual([
      'quantity',
      'quantity',
      'dash',
      'dash',
    ]);
    expect(read.quarters[0].quantities).toEqual([{ value: 355, unit: null }]);
    expect(read.year).toBeNull();
  });

  it('reads the year in front and the money behind', () => {
    const year = parseQuarterText('Tahunan = 431 Progres TW 1 = - TW 2 = - TW 3 = - TW 4 = 431')!;
    expect(year.year?.quantities).toEqual([{ value: 431, unit: null }]);
    expect(year.quarters[3].quantities).toEqual([{ value: 431, unit: null }]);
    const money = parseQuarterText('TW 1 = - TW 2 = - TW 3 = - TW 4 = 180 Rp 1,167,508,000')!;
    expect(money.quarters[3].quantities).toEqual([{ value: 180, unit: null }]);
    expect(money.rest).toBe('Rp 1,167,508,000');
  });

  it('does not read a dash and the figure on the next line as minus three', () => {
    const read = parseQuarterText('TW 1 = -\nTW 2 = -\nTW 3 = -\nTW 4 = -\n3')!;
    expect(read.quarters[3]).toEqual({ text: '-', state: 'dash', quantities: [] });
  });

  it('leaves quarters that are not named blank', () => {
    const read = parseQuarterText('Triwulan III: 5 Desa dan 2 Kelurahan')!;
    expect(read.quarters.map((entry) => entry.state)).toEqual([
      'blank',
      'blank',
      'quantity',
      'blank',
    ]);
    expect(read.quarters[2].quantities).toHaveLength(2);
  });

  it('is null for anything else', () => {
    for (const text of ['', '355', 'TW.I', 'Triwulan I', 'Tahunan = 431']) {
      expect(parseQuarterText(text)).toBeNull();
    }
  });
});

describe('parseRatio', () => {
  it('reads a pair with a colon', () => {
    expect(parseRatio('26:178')).toEqual({ left: 26, right: 178 });
    expect(parseRatio('0:0')).toEqual({ left: 0, right: 0 });
    expect(parseRatio('07:30:00')).toBeNull();
  });
});
