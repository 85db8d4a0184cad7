// Codes that stand piece by piece below each other in one column, above two urusan of one office.
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../../src/core/reader/readGrid.ts';
import { change, gridFrom, type Rows, told } from '../../rules/plan.ts';

const RENJA: Rows = [
  ['Kode', 'Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)'],
  [null, 'BAPPEDA KABUPATEN SUKAMAJU', null, null, null, '=F3+F13'],
  ['5.01', 'URUSAN PERENCANAAN', null, null, null, '=F4+F9'],
  ['02', 'PROGRAM PERENCANAAN PEMBANGUNAN DAERAH', 'Keselarasan', 97, '%', '=F5'],
  ['2.01', 'Penyusunan Perencanaan dan Pendanaan', 'Jumlah dokumen', 5, 'Dokumen', '=SUM(F6:F8)'],
  ['0001', 'Analisis Kondisi Daerah', 'Jumlah dokumen', 1, 'Dokumen', 142_600_000],
  [
    '0005',
    'Pelaksanaan Musrenbang Kabupaten/Kota',
    'Jumlah berita acara',
    2,
    'Dokumen',
    318_750_000,
  ],
  ['0007', 'Koordinasi Penyusunan RKPD', 'Jumlah dokumen RKPD', 2, 'Dokumen', 427_300_000],
  ['03', 'PROGRAM KOORDINASI DAN SINKRONISASI', 'Keselarasan', 96, '%', '=F10'],
  ['2.02', 'Koordinasi Perencanaan Bidang Ekonomi', 'Jumlah dokumen', 8, 'Dokumen', '=F11+F12'],
  ['0001', 'Koordinasi Dokumen Bidang Perekonomian', 'Jumlah dokumen', 4, 'Dokumen', 134_650_000],
  ['0006', 'Asistensi Penyusunan Dokumen', 'Jumlah dokumen asistensi', 4, 'Dokumen', 87_900_000],
  ['5.05', 'URUSAN PENELITIAN DAN PENGEMBANGAN', null, null, null, '=F14'],
  ['02', 'PROGRAM PENELITIAN DAN PENGEMBANGAN', 'Hasil kelitbangan', 75, '%', '=F15'],
  ['2.04', 'Pengembangan Inovasi dan Teknologi', 'Jumlah inovasi', 20, 'Inovasi', '=F16+F17'],
  ['0001', 'Penelitian dan Perekayasaan', 'Jumlah inovasi', 12, 'Inovasi', 215_600_000],
  ['0005', 'Sosialisasi Hasil Kelitbangan', 'Jumlah laporan', 2, 'Laporan', 66_100_000],
];

const read = (rows: Rows): string[] =>
  readGrid(gridFrom(rows))[0]!.rows.map((row) => `${row.row + 1} ${row.level} ${row.kode}`);

describe('codes piece by piece in one column', () => {
  it('are read with what stands above them', () => {
    expect(read(RENJA)).toEqual([
      '4 program 5.01.02',
      '5 kegiatan 5.01.02.2.01',
      '6 sub_kegiatan 5.01.02.2.01.0001',
      '7 sub_kegiatan 5.01.02.2.01.0005',
      '8 sub_kegiatan 5.01.02.2.01.0007',
      '9 program 5.01.03',
      '10 kegiatan 5.01.03.2.02',
      '11 sub_kegiatan 5.01.03.2.02.0001',
      '12 sub_kegiatan 5.01.03.2.02.0006',
      '14 program 5.05.02',
      '15 kegiatan 5.05.02.2.04',
      '16 sub_kegiatan 5.05.02.2.04.0001',
      '17 sub_kegiatan 5.05.02.2.04.0005',
    ]);
  });

  it('begin below whole codes of programs, too', () => {
    const cells = { A3: null, A4: '5.01.02', A9: '5.01.03', A13: null, A14: '5.05.02' };
    expect(read(change(RENJA, cells))).toEqual(read(RENJA));
  });

  it('are kegiatan and no bidang where no bidang stands above', () => {
    const short = read(change(RENJA, { A3: null, A13: null }));
    expect(short).toContain('5 kegiatan 2.01');
    expect(short).toHaveLength(read(RENJA).length);
  });

  it('may come again under another kegiatan, but not under the same', () => {
    const places = (cells: Record<string, string>): string[] =>
      told(change(RENJA, cells)).map((each) => `${each.code} ${each.cell}`);
    expect(places({})).toEqual([]);
    expect(places({ A12: '0001' })).toEqual(['kode-ganda A12']);
    expect(places({ F2: '=F3' })).toEqual(['rumus-kurang-baris F2']);
  });
});
