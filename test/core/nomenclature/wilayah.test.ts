// Regions by code and by the names that people use, with their villages.
import { describe, expect, it } from 'vitest';
import {
  allWilayah,
  desaCount,
  wilayahByName,
  wilayahInText,
  wilayahMatches,
  wilayahName,
  wilayahOf,
} from '../../../src/core/nomenclature/wilayah.ts';

describe('wilayah', () => {
  it('holds 38 provinces and 514 kabupaten/kota', () => {
    const all = allWilayah();
    expect(all.filter((w) => w.level === 'provinsi')).toHaveLength(38);
    expect(all.filter((w) => w.level !== 'provinsi')).toHaveLength(514);
    expect(new Set(all.map((w) => w.kode)).size).toBe(552);
  });

  it('names codes in any spelling', () => {
    expect(wilayahName('15.02')).toBe('Kabupaten Merangin');
    expect(wilayahName('1502')).toBe('Kabupaten Merangin');
    expect(wilayahName('15')).toBe('Jambi');
    expect(wilayahName('99.99')).toBeNull();
    expect(wilayahName('')).toBeNull();
  });

  it('counts desa, also of a province', () => {
    expect(desaCount('35.20')).toEqual({ kecamatan: 18, desa: 207, kelurahan: 28 }); // Magetan
    expect(desaCount('63.03')?.desa).toBe(277); // Banjar: its plan counts 277 desa
    const jambi = allWilayah().filter((w) => w.provinsi === '15' && w.level !== 'provinsi');
    expect(desaCount('15')?.desa).toBe(jambi.reduce((sum, w) => sum + w.desa, 0));
  });

  it('finds a region by the names people use', () => {
    for (const name of [
      'Kab. Merangin',
      'KABUPATEN MERANGIN',
      'kab merangin',
      'Merangin',
      'Pemkab Merangin',
    ]) {
      expect(wilayahByName(name)?.kode, name).toBe('15.02');
    }
    expect(wilayahByName('Provinsi Sulawesi Tengah')?.kode).toBe('72');
    expect(wilayahByName('Prov. Sulteng')?.kode).toBe('72');
    expect(wilayahByName('DIY')?.kode).toBe('34');
    expect(wilayahByName('Kota Jakarta Selatan')?.kode).toBe('31.74');
  });

  it('does not choose between a kabupaten and a kota', () => {
    expect(wilayahByName('Banjar')).toBeNull();
    expect(wilayahMatches('Banjar').map((w) => w.nama)).toEqual([
      'Kota Banjar',
      'Kabupaten Banjar',
    ]);
    expect(wilayahByName('Kabupaten Banjar')?.kode).toBe('63.03');
  });

  it('takes the longest name, also where people write one word as two', () => {
    const found = (text: string) => wilayahInText(text).map((w) => w.kode);
    expect(found('DINAS PMD KABUPATEN BATANG HARI TAHUN 2024')).toEqual(['15.04']);
    expect(found('DINAS PMD KABUPATEN BATANG TAHUN 2024')).toEqual(['33.25']);
    expect(found('laporan_kab_batang_hari')).toEqual(['15.04']);
    expect(found('Kabupaten Banggai Laut dan Kabupaten Banggai')).toEqual(['72.11', '72.01']);
  });

  it('finds regions in a title', () => {
    const title =
      'RENCANA AKSI\nDINAS PEMBERDAYAAN MASYARAKAT DAN DESA\nKABUPATEN MERANGIN TAHUN 2024';
    expect(wilayahInText(title).map((w) => w.kode)).toEqual(['15.02']);
    expect(wilayahInText('Sekretariat Daerah')).toEqual([]);
    expect(wilayahInText('Koordinasi antar kabupaten/kota')).toEqual([]);
  });

  it('knows every region by its own full name', () => {
    for (const wilayah of allWilayah()) {
      expect(wilayahMatches(wilayah.nama), wilayah.nama).toContain(wilayahOf(wilayah.kode));
    }
  });
});
