// Whose workbook it is, from titles and file names as offices write them.
import { describe, expect, it } from 'vitest';
import { identifyDistrict } from '../../../src/core/consolidation/identifyDistrict.ts';

describe('identifyDistrict', () => {
  it.each([
    ['DINAS PEMBERDAYAAN MASYARAKAT DAN DESA KABUPATEN MERANGIN TAHUN 2024', '15.02'],
    ['DPMD KABUPATEN BATANG HARI', '15.04'],
    ['Dinas PMD Kab. Tojo Una-Una', '72.09'],
    ['PEMERINTAH KOTA PALU', '72.71'],
    ['PEMERINTAH PROVINSI SULAWESI TENGAH', '72'],
  ])('reads the title "%s"', (title, kode) => {
    expect(identifyDistrict(null, [title], 'data.xlsx').kode).toBe(kode);
  });
  it.each([
    ['Kab. Merangin TW II.xlsx', '15.02'],
    ['renaksi_merangin_2024.xlsx', '15.02'],
    ['kabupaten-muaro-jambi.xlsx', '15.05'],
    ['15.02_laporan.xlsx', '15.02'],
    ['Batang Hari.xlsx', '15.04'],
    // Kabupaten Banjar or Kota Banjar: not guessed.
    ['Banjar 2024.xlsx', null],
    ['laporan tw 2 2024.xlsx', null],
  ])('reads the file name "%s"', (file, kode) => {
    expect(identifyDistrict(null, [], file).kode).toBe(kode);
  });
  it('prefers a kabupaten over the province above it, and what it was told over both', () => {
    const titles = ['PEMERINTAH PROVINSI JAMBI', 'DPMD KABUPATEN KERINCI'];
    expect(identifyDistrict(null, titles, 'x.xlsx').kode).toBe('15.01');
    expect(identifyDistrict('15.02', titles, 'x.xlsx')).toEqual({
      kode: '15.02',
      nama: 'Kabupaten Merangin',
      rival: 'Kabupaten Kerinci',
    });
  });
  it('says when title and file name disagree', () => {
    const found = identifyDistrict(null, ['KABUPATEN KERINCI'], 'kab_merangin.xlsx');
    expect(found).toEqual({
      kode: '15.01',
      nama: 'Kabupaten Kerinci',
      rival: 'Kabupaten Merangin',
    });
  });
});
