// The words for how periods belong together, and which way is better.
import { describe, expect, it } from 'vitest';
import { accumulationFromWord, polarityFromWord } from '../../../src/core/numbers/mannerWords.ts';

describe('accumulationFromWord', () => {
  it.each([
    ['Akumulasi', 'kumulatif'],
    ['Dijumlahkan', 'kumulatif'],
    ['Jumlah', 'kumulatif'],
    ['Kumulatif', 'kumulatif'],
    ['Posisi', 'konstan'],
    ['Tetap', 'konstan'],
    ['Posisi akhir', 'nilai_akhir'],
    ['Tahunan', 'nilai_akhir'],
    ['Progres', 'persentase_bertahap'],
    ['Persentase bertahap', 'persentase_bertahap'],
    ['Rata-rata', null],
    ['A', null],
    ['', null],
    ['Jumlah peserta pelatihan yang mengikuti kegiatan', null],
  ] as const)('%s: %s', (word, kind) => {
    expect(accumulationFromWord(word)).toBe(kind);
  });
});

describe('polarityFromWord', () => {
  it.each([
    ['Maks', 'naik'],
    ['Min', 'turun'],
    ['Makin kecil makin baik', 'turun'],
    ['Positif', 'naik'],
    ['Menurun', 'turun'],
    ['Orang', null],
  ] as const)('%s: %s', (word, way) => {
    expect(polarityFromWord(word)).toBe(way);
  });
});
