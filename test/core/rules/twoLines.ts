// A plan with two lines for each sub kegiatan, as its office prints it: money, and below it the progress in per cent.
import type { Input, Rows } from './plan.ts';

const WORKS: readonly (readonly [string, number, readonly number[]])[] = [
  ['Penyusunan Dokumen Perencanaan Perangkat Daerah', 28_450_000, [45, 27.5, 10, 17.5]],
  ['Evaluasi Kinerja Perangkat Daerah', 16_725_000, [45, 12.5, 12.5, 30]],
  ['Penyediaan Bahan Logistik Kantor', 41_960_000, [23, 24, 24.5, 28.5]],
  ['Penyediaan Barang Cetakan dan Penggandaan', 18_275_000, [20, 27.5, 17.5, 35]],
  ['Penyediaan Data dan Informasi Sumber Daya Ikan', 34_180_000, [30, 15, 37.5, 17.5]],
  ['Pengembangan Kapasitas Nelayan Kecil', 88_240_000, [15, 45, 20, 20]],
];

const TITLES = ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'];

/** Money in D, the quarters in E to H, works from row 3 on, the words `Keu (Rp)` and `Fisik (%)` in C. */
export const TWO_LINES: Rows = [
  ['RENCANA FISIK DAN KEUANGAN TAHUN 2025'],
  [
    'No',
    'Sub Kegiatan',
    'Keterangan',
    'Pagu (Rp)',
    ...TITLES.map((title) => `Anggaran ${title} (Rp)`),
  ],
  ...WORKS.flatMap(([name, pagu, shares], i): Input[][] => [
    [i + 1, name, 'Keu (Rp)', pagu, ...shares.map((share) => (pagu * share) / 100)],
    [null, null, 'Fisik (%)', null, ...shares],
  ]),
];
