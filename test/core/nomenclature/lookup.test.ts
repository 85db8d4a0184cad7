// Codes and names looked up in the built-in lists, per regulation.
import { describe, expect, it } from 'vitest';
import { lookupCode, nearestNames } from '../../../src/core/nomenclature/lookup.ts';
import { normaliseName } from '../../../src/core/nomenclature/nameWords.ts';
import {
  buildNomenclature,
  builtInNomenclature,
} from '../../../src/core/nomenclature/nomenclature.ts';

describe('the built-in lists', () => {
  it('hold what the source tables hold', () => {
    const entries = builtInNomenclature().entries;
    const count = (source: string, level: string): number =>
      entries.filter((e) => e.source === source && e.level === level).length;
    expect(count('050', 'bidang_urusan')).toBe(1);
    expect(count('050', 'program')).toBe(4);
    expect(count('050', 'kegiatan')).toBe(4);
    expect(count('050', 'sub_kegiatan')).toBe(36);
    expect(count('2019', 'sub_kegiatan')).toBe(14);
    expect(count('penunjang', 'sub_kegiatan')).toBe(89);
    expect(count('penunjang', 'kegiatan')).toBe(10);
  });

  it('keep derived four-digit codes apart from those seen', () => {
    const subs = builtInNomenclature().entries.filter(
      (e) => e.source === '050' && e.level === 'sub_kegiatan',
    );
    expect(subs.filter((e) => e.proven)).toHaveLength(16);
    expect(lookupCode('2.13.02.2.01.01')[0]).toMatchObject({
      kode2: '2.13.02.2.01.01',
      kode4: '2.13.02.2.01.0001',
      proven: false,
    });
  });
});

describe('lookupCode', () => {
  it('gives one entry per regulation where the name changed', () => {
    const found = lookupCode('2.13.04.2.01.0004');
    expect(found.map((e) => [e.source, e.name])).toEqual([
      ['050', 'Fasilitasi Pengelolaan Keuangan Desa'],
      ['2019', 'Fasilitasi Pengelolaan Keuangan dan Aset Desa'],
    ]);
    expect(lookupCode('2.13.02.2.01.07').map((e) => e.source)).toEqual(['2019']);
  });

  it("finds the supporting program under the office's own bidang", () => {
    expect(lookupCode('2.13.01.2.02.01')[0]).toMatchObject({
      kode4: '2.13.01.2.02.0001',
      kode2: '2.13.01.2.02.01',
      name: 'Penyediaan Gaji dan Tunjangan ASN',
      unit: 'Laporan',
    });
    expect(lookupCode('2.13.01')[0]?.level).toBe('program');
    expect(lookupCode('9.99.99')).toEqual([]);
    expect(lookupCode('Sekretariat')).toEqual([]);
  });
});

describe('nearestNames', () => {
  it.each([
    ['koordinasi dan penyusunan laporan keuangan akhir tahun PD', 'X.XX.01.2.02.05'],
    ['PROGRAM PENINGKATAN KERJASAMA DESA', '2.13.03'],
    ['penyediaan jasa komunikasi, sumberdaya air dan listrik', 'X.XX.01.2.08.02'],
    ['Penyediaan Barang Cetak dan Penggandaan', 'X.XX.01.2.06.05'],
    ['- f. Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah', 'X.XX.01.2.09'],
    ['Kegiatan : Administrasi Umum Perangkat Daerah', 'X.XX.01.2.06'],
    ['IV. PROGRAM PENATAAN DESA', '2.13.02'],
    ['2.13.04.2.01.02 Fasilitasi Penyusunan Produk Hukum Desa', '2.13.04.2.01.02'],
  ])('takes %s as the same', (name, kode) => {
    expect(nearestNames(name)[0]).toMatchObject({ distance: 0, entry: { kode2: kode } });
  });

  it.each([
    ['Administrasi Kepeawaian Perangkat Daerah', 'X.XX.01.2.05'], // Merangin
    ['penyediaan barang cetakan dan pengadaan', 'X.XX.01.2.06.05'], // Merangin: another word
    ['Fasilitasi Penyusunan Prodduk Hukum Dsa', '2.13.04.2.01.02'],
    ['Pembinaan Peningkatan Kapasitas Aparatur Pemerintah Desa (lanjutan)', '2.13.04.2.01.05'],
  ])('takes %s as near', (name, kode) => {
    const [first] = nearestNames(name);
    expect(first?.entry.kode2).toBe(kode);
    expect(first!.distance).toBeGreaterThan(0);
    expect(first!.distance).toBeLessThan(0.25);
  });

  it('offers nothing for what has no like', () => {
    expect(nearestNames('Pelatihan Padat Karya Tunai')).toEqual([]);
    expect(nearestNames('')).toEqual([]);
    expect(nearestNames('12.345')).toEqual([]);
  });

  it('keeps to a level and a branch', () => {
    const name = 'Fasilitasi Kerja sama antar Desa';
    expect(nearestNames(name, { level: 'kegiatan' }).map((n) => n.entry.kode2)).toEqual([
      '2.13.03.2.01',
    ]);
    expect(
      nearestNames('Penyediaan Jasa', { within: '2.13.01.2.08', most: 1, limit: 20 }).every((n) =>
        n.entry.kode4.startsWith('X.XX.01.2.08.'),
      ),
    ).toBe(true);
    expect(nearestNames(name, { within: '2.13.05' })).toEqual([]);
  });

  it('searches an office’s own list instead', () => {
    const own = buildNomenclature([
      {
        kode: '2.13.06.2.01.0001',
        name: 'Digitalisasi Layanan Desa',
        source: '900.1.15.5-3406/2024',
      },
      { kode: 'bukan kode', name: 'Baris judul' },
    ]);
    expect(own.entries).toHaveLength(1);
    expect(nearestNames('Digitalisasi layanan desa', { nomenclature: own })[0]).toMatchObject({
      distance: 0,
      entry: { kode2: '2.13.06.2.01.01', source: '900.1.15.5-3406/2024' },
    });
    expect(lookupCode('2.13.06.2.01.01', own)).toHaveLength(1);
    expect(lookupCode('2.13.04', own)).toEqual([]);
  });

  it('puts every entry nearest to its own name, also with a letter dropped', () => {
    for (const entry of builtInNomenclature().entries) {
      const [first] = nearestNames(entry.name, { level: entry.level });
      expect(first?.distance, entry.name).toBe(0);
      const at = Math.floor(entry.name.length / 2);
      const slip = entry.name.slice(0, at) + entry.name.slice(at + 1);
      const near = nearestNames(slip, { level: entry.level, limit: 4, most: 1 });
      expect(
        near.map((n) => n.entry.name),
        slip,
      ).toContain(entry.name);
    }
  });
});

describe('normaliseName', () => {
  it('is one text for one name', () => {
    expect(normaliseName('Fasilitasi Kerja Sama Antar Desa, dalam Kab/Kota')).toBe(
      normaliseName('FASILITASI KERJASAMA ANTAR DESA DALAM KABUPATEN / KOTA'),
    );
    expect(normaliseName('Rapat Koordinasi dan Konsultasi SKPD')).toBe(
      normaliseName('rapat koordinasi & konsultasi Perangkat Daerah'),
    );
    expect(normaliseName('Keuangan Desa')).not.toBe(normaliseName('Aset Desa'));
  });
});
