// The rows of an office and its bidang above the programs, whose calculated columns were typed: added, and in percent.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const SUBS: readonly (readonly [kode: string, name: string, before: number, after: number])[] = [
  ['2.23.02.2.01.0001', 'Pengembangan Layanan Perpustakaan', 184_560_000, 233_180_000],
  ['2.23.02.2.01.0003', 'Pembinaan Perpustakaan Sekolah', 58_390_000, 66_930_000],
  ['2.23.02.2.01.0004', 'Pengelolaan Bahan Pustaka', 276_480_000, 294_595_000],
  ['2.23.02.2.02.0001', 'Sosialisasi Budaya Baca', 122_745_000, 111_105_000],
  ['2.23.02.2.02.0002', 'Pemberian Penghargaan Gerakan', 46_820_000, 56_130_000],
  ['2.24.02.2.01.0003', 'Pengawasan Kearsipan', 52_975_000, 46_605_000],
  ['2.24.02.2.02.0001', 'Akuisisi dan Preservasi Arsip Statis', 81_460_000, 65_535_000],
  ['2.24.02.2.03.0001', 'Penyediaan Informasi Kearsipan', 33_190_000, 34_930_000],
];
const ABOVE: readonly (readonly [kode: string, name: string])[] = [
  ['', 'DINAS PERPUSTAKAAN DAN KEARSIPAN'],
  ['2.23', 'URUSAN PEMERINTAHAN BIDANG PERPUSTAKAAN'],
  ['2.23.02', 'PROGRAM PEMBINAAN PERPUSTAKAAN'],
  ['2.23.02.2.01', 'Pengelolaan Perpustakaan'],
  ['2.23.02.2.02', 'Pembudayaan Gemar Membaca'],
  ['2.24', 'URUSAN PEMERINTAHAN BIDANG KEARSIPAN'],
  ['2.24.02', 'PROGRAM PENGELOLAAN ARSIP'],
  ['2.24.02.2.01', 'Pengelolaan Arsip Dinamis'],
  ['2.24.02.2.02', 'Pengelolaan Arsip Statis'],
  ['2.24.02.2.03', 'Pengelolaan Simpul Jaringan'],
];

/** Row 3 is the office, 4 and 11 its bidang; E before, F after, G added, H in percent. */
const SHEET: Rows = [
  ['PERUBAHAN RENCANA KERJA'],
  [
    ...['KODE', 'PROGRAM/ KEGIATAN/ SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET'],
    ...['SEMULA (Rp)', 'PAGU MENJADI (Rp)', 'BERTAMBAH/ (BERKURANG)', 'NAIK/TURUN'],
  ],
  ...[...ABOVE, ...SUBS]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kode, name], i): readonly Input[] => {
      const below = SUBS.filter(([own]) => own.startsWith(kode));
      const before = below.reduce((sum, each) => sum + each[2], 0);
      const after = below.reduce((sum, each) => sum + each[3], 0);
      const plan = kode.length > 4 ? [`Jumlah layanan ${i}`, `${i + 2} Layanan`] : [null, null];
      const added = after - before;
      const rate = Math.round((added / before) * 10_000) / 100;
      return [kode || null, name, ...plan, before, after, added, rate];
    }),
];

const cells = (changes: Readonly<Record<string, Input>>): string[] =>
  told(change(SHEET, changes)).flatMap(({ code, cell }) =>
    /^(?:jumlah|hubungan)-/.test(code) ? [`${code} ${cell}`] : [],
  );

describe('hubungan-kolom: rows above the programs', () => {
  it('follow what the columns are in all rows below them', () => {
    expect(cells({})).toEqual([]);
    expect(cells({ G3: 41_250_000 })).toEqual(['hubungan-kolom G3']);
    expect(cells({ H4: 17.06 })).toEqual(['hubungan-kolom H4']);
  });

  it('leave it at the sum where that is wrong', () => {
    expect(cells({ F3: 862_405_000 })).toEqual(['jumlah-total F3']);
  });

  it('may be told another way by the office', () => {
    expect(cells({ G3: 41_250_000, G4: 70_000_000 })).toEqual([]);
  });
});
