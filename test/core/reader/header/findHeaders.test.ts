// Headers with words of the office's own: what stands below them shows that they are headers.
import { describe, expect, it } from 'vitest';
import { ids, read, readAll } from '../readOne.ts';

const _ = null;
const BODY = [
  ['1', 'STANDAR ISI DAN PROSES', _, _, _, 24_000_000, 1_000_000, _, _, 0.3],
  ['1.1', 'Pengembangan Kurikulum', _, _, _, 24_000_000, 1_000_000, _, _, 0.3],
  ['1.1.01', 'Penyusunan Kurikulum', 1, 'Dokumen', 6_500_000, 6_500_000, 1_200_000, _, _, 0.1],
  ['1.1.02', 'Workshop Perangkat Ajar', 2, 'Kegiatan', 8_750_000, 17_500_000, 5_000_000, _, _, 0.2],
];
const HEAD = [
  [
    ...['Kode', 'Standar / Kegiatan / Sub Kegiatan', 'Volume', _, 'Harga Satuan'],
    ...['Jumlah Anggaran', 'Rencana Penggunaan', _, _, '% Thd Total'],
  ],
  [_, _, 'Jml', 'Satuan', _, _, 'Tw 1', 'Tw 2', 'Tw 3', _],
];

describe('a header with words of its own', () => {
  it('is one where column numbers stand right below it', () => {
    const merges = ['C1:D1', 'G1:I1'];
    const table = read([...HEAD, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], ...BODY], { merges });
    expect(ids(table)).toMatch(/^kode uraian \w+ satuan pagu anggaranTw1/);
    expect(table.rows).toHaveLength(4);
  });

  it('names levels in a list with others', () => {
    const table = read([HEAD[0]!, ...BODY]);
    expect(table.columns.find(({ column }) => column === 1)?.id).toBe('uraian');
  });

  it('is none where nothing but words stands', () => {
    const words = ['Kode', 'Catatan rapat', 'Program', 'Hadir', 'Tempat', 'Acara', 'Jam'];
    expect(readAll([words, words.map((word) => `${word} kedua`), ['2.13', 'Rapat', 7]])).toEqual(
      [],
    );
  });
});
