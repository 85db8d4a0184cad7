// Slips of the hand in a formula: each is another formula, or another figure, and every kind comes about.
import { describe, expect, it } from 'vitest';
import { slipsOf } from '../../scripts/lapangan/slips.ts';

const first = (): number => 0;

describe('slips in a formula', () => {
  it('shorten and lengthen a range, and shift it', () => {
    expect(Object.fromEntries(slipsOf('=SUM(D5:D9)', 2_000, first))).toEqual({
      diketik: 2_180,
      kosong: null,
      'rentang kurang di akhir': '=SUM(D5:D8)',
      'rentang kurang di awal': '=SUM(D6:D9)',
      'rentang lewat': '=SUM(D5:D10)',
      'acuan bergeser baris': '=SUM(D6:D10)',
      'acuan bergeser kolom': '=SUM(E5:E9)',
    });
    expect(slipsOf('=SUM(C5:F5)', 10, first).get('rentang kurang di akhir')).toBe('=SUM(C5:E5)');
  });
  it('lose and double a term, or the factor', () => {
    const chain = slipsOf('=D5+D9+D12', 30, first);
    expect(chain.get('suku luput')).toBe('=D9+D12');
    expect(chain.get('suku dobel')).toBe('=D5+D9+D12+D5');
    expect(slipsOf('=E5/D5*100', 85.5, first).get('kali 100 hilang')).toBe('=E5/D5');
    expect(slipsOf('=E5/D5*1000', 85.5, first).has('kali 100 hilang')).toBe(false);
  });
  it('stay on the sheet, and leave other sheets their names', () => {
    expect(slipsOf("='Anggaran Kas'!A1", 5, () => 1).get('acuan bergeser kolom')).toBe(
      "='Anggaran Kas'!A1",
    );
    expect(slipsOf("='Anggaran Kas'!C7", 5, first).get('acuan bergeser baris')).toBe(
      "='Anggaran Kas'!C8",
    );
  });
});
