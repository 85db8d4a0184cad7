// Words of the sheet "Pengaturan" and of what is wrong in it.
import type { Accumulation } from '../recap/inferAccumulation.ts';
import type { Polarity } from '../recap/recapSettings.ts';

const ACCUMULATION: Readonly<Record<Accumulation, string>> = {
  kumulatif: 'kumulatif',
  konstan: 'konstan',
  nilai_akhir: 'nilai akhir',
  persentase_bertahap: 'persentase bertahap',
};

export const SETTINGS_TEXT = {
  title: 'PENGATURAN REKAP',
  hint: 'Ubah sel kuning, lalu jalankan lagi Hitung rekap triwulan. Baris yang salah isi diabaikan dan disebut di lembar rekap.',
  falling: 'Rumus indikator turun',
  fallingChoices: ['(2T-R)/T', 'T/R'],
  cap: 'Batas capaian per baris (%)',
  averageCap: 'Batas capaian dalam rata-rata (%)',
  none: 'tanpa',
  capChoices: ['tanpa', '100', '120'],
  rounding: 'Pembulatan predikat',
  roundingChoices: ['batas bawah', 'bulatkan'],
  weights: 'Bobot rata-rata',
  weightChoices: ['sama', 'pagu'],
  bound: 'Batas bawah (%)',
  label: 'Predikat',
  indicatorHint:
    'Per indikator: kosongkan untuk memakai hasil pembacaan; isi bila pembacaan kurang tepat.',
  indicatorHeader: ['Uraian', 'Indikator', 'Polaritas', 'Akumulasi', 'Bobot', 'Terbaca', 'Kunci'],
  accumulation: ACCUMULATION,
  read: (polarity: Polarity, kind: Accumulation) => `${polarity}, ${ACCUMULATION[kind]}`,
  help: {
    falling: 'Untuk indikator yang makin rendah makin baik. T = target, R = realisasi.',
    cap: 'Capaian tertinggi yang ditampilkan per baris: tanpa, 100, atau 120.',
    averageCap: 'Capaian tertinggi satu baris di dalam rata-rata.',
    rounding: 'Batas bawah: 90,5 belum 91. Bulatkan: 90,5 dibulatkan dulu menjadi 91.',
    weights: 'Sama: tiap baris setara. Pagu: baris ditimbang menurut pagunya.',
    bounds: 'Dari rendah ke tinggi; baris pertama 0. Nama predikat boleh diganti.',
    polarity: 'naik: makin tinggi makin baik. turun: makin rendah makin baik.',
    accumulation: 'Cara triwulan menjadi angka setahun.',
  },
  bad: {
    falling: (text: string) =>
      `Rumus indikator turun "${text}" tidak dikenal; dipakai (2T-R)/T. Pilih (2T-R)/T atau T/R.`,
    cap: (text: string) => `Batas capaian "${text}" bukan angka di atas 0; dipakai nilai bawaan.`,
    rounding: (text: string) =>
      `Pembulatan "${text}" tidak dikenal; dipakai batas bawah. Pilih batas bawah atau bulatkan.`,
    weights: (text: string) => `Bobot "${text}" tidak dikenal; dipakai sama. Pilih sama atau pagu.`,
    bounds:
      'Tabel predikat tidak urut dari rendah ke tinggi atau ada yang bukan angka; dipakai predikat bawaan.',
    missing: (label: string) => `Baris "${label}" tidak ada lagi; dipakai nilai bawaan.`,
    polarity: (text: string) => `Polaritas "${text}" tidak dikenal. Tulis naik atau turun.`,
    accumulation: (text: string) =>
      `Akumulasi "${text}" tidak dikenal. Pilih kumulatif, konstan, nilai akhir, atau persentase bertahap.`,
    weight: (text: string) => `Bobot "${text}" bukan angka 0 atau lebih.`,
  },
} as const;
