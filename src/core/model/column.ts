// The vocabulary of columns: one id for one meaning, in every form and every office's table.

/**
 * Column ids. A form uses a subset; the reader gives a physical column at most one of them.
 *
 * Text: no, kode, jabatan, tujuan, sasaran, program, kegiatan, subKegiatan, aksi (own-level name columns),
 *   uraian (a name column that mixes levels), indikator, indikatorSasaran, indikatorProgram,
 *   indikatorKegiatan, satuan (satuanTujuan, satuanSasaran, satuanProgram, satuanKegiatan where each level has its
 *   own), penanggungJawab, keterangan, level, polaritas, akumulasi,
 *   noIndikator (number beside an indicator), desa, alamat, hasilUraian, hasilIndikator, catatan, lokasi, sumberDana.
 * Quantities: target, targetSasaran, targetProgram, targetKegiatan, tw1..tw4 (target of a quarter),
 *   targetSd1..targetSd4 (target from January to the end of that quarter), realisasiSdK1..realisasiSdK4 (the same of
 *   what was achieved, beside jumlahK as the last of them; money: anggaranSd1..anggaranSd4 and
 *   realisasiSdRp1..realisasiSdRp4),
 *   jadwal1..jadwal4 (ticks: planned in that quarter), bulan1..bulan12 (% of work per month),
 *   targetRenstra, realisasiLalu (s.d. n-2), targetMaju, hasilTarget, targetBerikut, realisasi, realisasiN,
 *   realisasiN1, peningkatan, targetTahun1..10, realisasiTahun1..10, proyeksi1..3,
 *   kondisiAwal (before the first of several years),
 *   realisasiK1..realisasiK4, jumlahK, realisasiRenstra (s.d.), perkiraanRealisasi.
 * Periods as rows: periode (`II`, `Maret`); tw*, realisasiK*, realisasiRp*, anggaranTw*, kas* … stand beside it, and a
 *   row keeps their cells as tw2, kas3 …
 * Any type: lain1..lain20 (columns of an office's own form without a meaning here).
 * Years of a plan of several years: also paguTahun1..10, realisasiTahunRp1..10, capaianTahun1..10, capaianTahunRp1..10;
 *   `HeaderColumn.year` says which year each of them is.
 * Percent: capaian, persenK, persenRp, persenK1..4, persenRp1..4, penyerapan, tingkatCapaian, tingkatCapaianRp.
 * Money (rupiah): pagu, nilaiKontrak, nilaiSwakelola (what a package of work is let for), paguProgram, kas1..kas12, paguMaju, hasilPagu, paguUsulan, paguRekomendasi,
 *   targetRenstraRp, realisasiLaluRp, realisasiRp (single column), realisasiRp1..realisasiRp4, jumlahRp, realisasiRenstraRp.
 */
export type ColumnId = string;

/** How the cells of a column are read. Percent values are in percent (25 for 25%). */
export type ColumnType = 'text' | 'code' | 'quantity' | 'percent' | 'money' | 'tick';

export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

/** The twelve ids of a family of months: `bulan1` … `bulan12`. */
export function monthIds(family: 'bulan' | 'kas'): ColumnId[] {
  return Array.from({ length: 12 }, (_, i) => `${family}${i + 1}`);
}

/** True for columns that hold figures, not words, codes or ticks. */
export function isFigureType(type: ColumnType | undefined): boolean {
  return type === 'money' || type === 'quantity' || type === 'percent';
}
