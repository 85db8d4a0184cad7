// One name in two spellings, and two names that only look alike.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penName, slipOfPen } from '../../../../../src/core/rules/support/words/slipOfPen.ts';

const compare = (a: string, b: string) => slipOfPen(penName(a), penName(b));

describe('slipOfPen', () => {
  it.each([
    ['Penerangan Bangunan Kantor', 'Penerangan Bangunan Kanto', 'mirip'],
    [
      'bahan bacaan dan peraturan perundang-undangan',
      'bahan bacaan dan peraturan peraturan perundang-undangan',
      'mirip',
    ],
    [
      'Program Pemberdayaan Lembaga Kemasyarakatan',
      'Program Pemberdayaan Lembaga Masyarakat',
      'mirip',
    ],
    [
      'Fasilitasi Pengelolaan Keuangan Desa',
      'Fasilitasi Pengelolaan Keuangan Desa (ket. Ada Penggabungan dari',
      'sama',
    ],
    ['Koordinasi dan Penyusunan DPA-SKPD', 'Koordinasi dan Penyusunan RKA-SKPD', null],
    ['Penyusunan Dokumen RKA', 'Penyusunan Dokumen Perubahan RKA', null],
    ['Pembinaan Tahap I Tahun 2023', 'Pembinaan Tahap I Tahun 2024', null],
  ])('%s / %s: %s', (a, b, what) => {
    expect(compare(a, b)).toBe(what);
  });

  it('does not depend on which comes first', () => {
    const name = fc
      .array(fc.constantFrom('Fasilitasi', 'Fasilitas', 'Desa', 'Kantor', 'Kanto', 'dan', 'RKA'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => words.join(' '));
    fc.assert(fc.property(name, name, (a, b) => compare(a, b) === compare(b, a)));
  });
});
