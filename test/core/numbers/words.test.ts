// Quarters, months and units in the words that offices use.
import { describe, expect, it } from 'vitest';
import { monthFromText, monthName } from '../../../src/core/numbers/months.ts';
import { quarterFromText, quarterName } from '../../../src/core/numbers/quarters.ts';
import { isCountUnit, isRateUnit, sameUnit } from '../../../src/core/numbers/units.ts';

describe('quarters', () => {
  it('reads what offices write', () => {
    const words: [string, number][] = [
      ['TW.I', 1],
      ['TW I', 1],
      ['TW-2', 2],
      ['Triwulan 1', 1],
      ['TRIWULAN IV', 4],
      ['Tribulan II', 2],
      ['Tri Wulan III', 3],
      ['Triwulan ke-4', 4],
      ['Triwulan Pertama', 1],
      ['Target Triwulan III', 3],
      ['Realisasi TW. II (Rp)', 2],
      ['s.d. Triwulan II', 2],
      ['Q3', 3],
      ['TRIW 1', 1],
      ['Triw. 1', 1],
      ['Trib. I', 1],
      ['T.W. III', 3],
      ['TW_1', 1],
      ['Jan-Mar', 1],
      ['Januari - Maret', 1],
      ['Oktober s.d. Desember', 4],
    ];
    for (const [text, quarter] of words) expect(quarterFromText(text), text).toBe(quarter);
  });

  it('does not choose between two, nor see one in a word', () => {
    for (const text of [
      'TW I - TW IV',
      'Jan-Jun',
      'Februari - April',
      'Mei-Juni',
      'Triwulan',
      'TWIN',
      'II',
      'Target',
      'Triwulan 12',
    ]) {
      expect(quarterFromText(text), text).toBeNull();
    }
    expect(quarterFromText('II', true)).toBe(2);
    expect(quarterFromText('Target Keuangan TW.I-IV (Rp)')).toBeNull();
    expect(quarterFromText('Triwulan I s/d III')).toBeNull();
    expect(quarterFromText('Triwulan I - 2024')).toBe(1);
  });

  it('writes Roman numbers', () => expect(quarterName(4)).toBe('Triwulan IV'));
});

describe('months', () => {
  it('reads short forms of any length', () => {
    const words: [string, number][] = [
      ['Agust.', 8],
      ['Okto', 10],
      ['Nopb', 11],
      ['Pebr', 2],
    ];
    for (const [text, month] of words) expect(monthFromText(text), text).toBe(month);
  });

  it('reads old and short spellings', () => {
    const words: [string, number][] = [
      ['Januari', 1],
      ['Pebruari', 2],
      ['FEBRUARI', 2],
      ['Nopember', 11],
      ['Agt', 8],
      ['Sept.', 9],
      ['Bulan Mei 2024', 5],
      ['Des', 12],
      ["Jan '24", 1],
      ['Okt-24', 10],
    ];
    for (const [text, month] of words) expect(monthFromText(text), text).toBe(month);
  });

  it('knows no month in other words', () => {
    for (const text of ['', 'Maret s.d. Mei', 'Target', '1', 'constructor']) {
      expect(monthFromText(text), text).toBeNull();
    }
    for (let month = 1; month <= 12; month += 1)
      expect(monthFromText(monthName(month))).toBe(month);
  });
});

describe('units', () => {
  it('sees through case, plural and short forms', () => {
    const same: [string | null, string | null][] = [
      ['Dokumen', 'dok'],
      ['Dokumen', 'dok.'],
      ['%', 'persen'],
      ['%', 'Persentase'],
      ['Orang', 'org'],
      ['Desa', 'desa-desa'],
      ['BUM Desa', 'Bumdes'],
      ['Kab/Kota', 'Kabupaten / Kota'],
      ['Bulan', 'bln'],
      ['Laporan', 'LAPORAN '],
      [null, null],
      ['orang/bulan', 'org/bln'],
    ];
    for (const [a, b] of same) expect(sameUnit(a, b), `${a} = ${b}`).toBe(true);
  });

  it('keeps apart what is not the same', () => {
    const other: [string | null, string | null][] = [
      ['Desa', 'Kelurahan'],
      ['Bumdes', 'Bumdesma'],
      ['Orang', 'Bulan'],
      ['Dokumen', null],
      ['Dokumen', 'Laporan'],
    ];
    for (const [a, b] of other) expect(sameUnit(a, b), `${a} ≠ ${b}`).toBe(false);
  });

  it('knows rates, which are never added', () => {
    expect(isRateUnit('%', null)).toBe(true);
    expect(isRateUnit('Indeks', null)).toBe(true);
    expect(isRateUnit(null, 'Persentase desa yang tertata kewilayahannya')).toBe(true);
    expect(isRateUnit(null, 'Presentase pengadaan barang milik daerah')).toBe(true);
    expect(isRateUnit('', 'Nilai Sakip Perangkat Daerah')).toBe(true);
    expect(isRateUnit(null, '1. Skor evaluasi Perkembangan Desa')).toBe(true);
    expect(isRateUnit(null, 'Jumlah Dokumen Rencana Kerja')).toBe(false);
    expect(isRateUnit('Desa', 'Persentase desa')).toBe(false);
    expect(isRateUnit(null, null)).toBe(false);
  });

  it('knows what is counted in whole things', () => {
    expect(isCountUnit('Orang')).toBe(true);
    for (const unit of ['ha', 'km', '%', 'Indeks', '', null]) expect(isCountUnit(unit)).toBe(false);
  });
});
