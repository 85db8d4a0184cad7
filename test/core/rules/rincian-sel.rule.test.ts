// The rule rincian-sel: parts in brackets that do not add up.
import { describe, expect, it } from 'vitest';
import { change, TRIWULAN, told } from './plan.ts';

const CODE = 'rincian-sel';
const inCell = (text: string) =>
  told(change(TRIWULAN, { E5: text, F5: null, G5: null, H5: null, I5: null })).filter(
    (each) => each.code === CODE,
  );

describe('rincian-sel: parts in brackets that do not add up', () => {
  it('is silent about the cell of Merangin 2024', () => {
    expect(inCell('195 Desa (99 Desa bekembang, 74 Desa Maju, 22 Desa Mandiri)')).toEqual([]);
    expect(inCell('202 Desa (66 Desa bekembang, , 97 Desa Maju, 39 Desa Mandiri)')).toEqual([]);
  });

  it('shows the sum when one part is off', () => {
    const [found] = inCell('195 Desa (99 Desa berkembang, 74 Desa Maju, 32 Desa Mandiri)');
    expect(found!.cell).toBe('E5');
    expect(found!.message).toContain('99 + 74 + 32 = 205 (kurang 10)');
  });

  it('does not add what is no part', () => {
    for (const text of [
      '195 Desa (20 Kecamatan, 3 Kelurahan)',
      '12 Dokumen (2024)',
      '4 Laporan (1 per triwulan)',
    ])
      expect([text, inCell(text)]).toEqual([text, []]);
  });
});
