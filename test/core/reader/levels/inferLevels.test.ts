// Levels of rows that only their names tell: where the list does not know a name, the rows of other programs show the way.
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../../src/core/reader/readGrid.ts';
import { gridOf } from '../../../support/gridOf.ts';

const _ = null;

describe('a plan without codes and without money', () => {
  const SUPPORT: readonly (readonly [string, string])[] = [
    ['PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', 'program'],
    ['Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah', 'kegiatan'],
    ['Penyusunan Dokumen Perencanaan Perangkat Daerah', 'sub_kegiatan'],
    ['Evaluasi Kinerja Perangkat Daerah', 'sub_kegiatan'],
    ['Administrasi Keuangan Perangkat Daerah', 'kegiatan'],
    ['Penyediaan Gaji dan Tunjangan ASN', 'sub_kegiatan'],
  ];
  const OWN: readonly (readonly [string, string])[] = [
    ['PROGRAM REHABILITASI SOSIAL', 'program'],
    ['Rehabilitasi Sosial Dasar bagi Warga Terlantar di Luar Panti', 'kegiatan'],
    ['Penyediaan Permakanan Warga', 'sub_kegiatan'],
    ['Penyediaan Sandang Warga', 'sub_kegiatan'],
    ['PROGRAM PENANGANAN BENCANA', 'program'],
    ['Perlindungan Sosial Korban Bencana di Kampung', 'kegiatan'],
    ['Penyediaan Makanan Korban', 'sub_kegiatan'],
  ];
  const levels = (plan: readonly (readonly [string, string])[]) =>
    readGrid(
      gridOf([
        ['RENCANA AKSI PERJANJIAN KINERJA DINAS SOSIAL TAHUN 2025'],
        [],
        [
          ...['No', 'Sasaran/Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target'],
          ...['Satuan', 'TW I', 'TW II', 'TW III', 'TW IV'],
        ],
        ...plan.map(([name], i) => [
          ...[_, name, `Jumlah layanan ke-${i} yang diberikan`, 12, 'Layanan', 3, 3, 3, 3],
        ]),
      ]),
    )[0]!.rows.map(({ level }) => level);

  it('has sub kegiatan in every program, where the support program has them', () => {
    const plan = [...SUPPORT, ...OWN];
    expect(levels(plan)).toEqual(plan.map(([, level]) => level));
  });

  it('has kegiatan alone, where those of the support program have nothing below them', () => {
    const plan = [...SUPPORT.filter(([, level]) => level !== 'sub_kegiatan'), ...OWN];
    expect(levels(plan).slice(3)).toEqual([
      ...['program', 'kegiatan', 'kegiatan', 'kegiatan'],
      ...['program', 'kegiatan', 'kegiatan'],
    ]);
  });
});

describe('works numbered below Roman groups', () => {
  const levels = (wrong: number) =>
    readGrid(
      gridOf([
        ['LAPORAN REALISASI DANA KELURAHAN SEMESTER I TAHUN 2025'],
        [],
        ['No', 'Uraian Kegiatan', 'Volume', 'Satuan', 'Anggaran (Rp)', 'Realisasi (Rp)'],
        ['I', 'Pembangunan sarana dan prasarana', _, _, 171e6, 71e6],
        [1, 'Semenisasi gang RT 03', 105, 'Meter', 48e6 + wrong, 24e6],
        [2, 'Gapura RT 06', 4, 'Unit', 88e6, 30e6],
        [3, 'Pos kamling RT 09', 1, 'Unit', 35e6, 17e6],
        ['II', 'Pemberdayaan masyarakat', _, _, 47e6, 27e6],
        [1, 'Pembinaan PKK', 55, 'Orang', 14e6, 13e6],
        [2, 'Pelatihan menjahit', 35, 'Orang', 33e6, 14e6],
      ]),
    )[0]!.rows.map(({ level }) => level);

  it('stand below them also where one amount is wrong', () => {
    const [group, work] = ['kegiatan', 'sub_kegiatan'];
    expect(levels(0)).toEqual([group, work, work, work, group, work, work]);
    expect(levels(432e6)).toEqual(levels(0));
  });
});

describe('works numbered 1.1, 1.1.1, 1.1.1.1', () => {
  const line = (no: string, name: string, pagu: number | null) => [
    no,
    name,
    `Jumlah ${name}`,
    pagu,
  ];
  const levels = (pagu: number | null) =>
    readGrid(
      gridOf([
        ['No', 'Sasaran / Program / Kegiatan / Sub Kegiatan', 'Indikator', 'Anggaran (Rp)'],
        line('1', 'Meningkatnya layanan informasi', null),
        line('1.1', 'PROGRAM INFORMASI DAN KOMUNIKASI', 333e6),
        line('1.1.1', 'Pengelolaan Informasi', pagu),
        line('1.1.1.1', 'Pengelolaan Konten', 66e6),
        line('1.1.1.2', 'Pengelolaan Media', 267e6),
        line('1.2', 'PROGRAM APLIKASI', 895e6),
        line('1.2.1', 'Pengelolaan Nama Domain', 299e6),
        line('1.2.1.1', 'Penatalaksanaan Domain', 299e6),
        line('1.2.2', 'Pengelolaan Layanan Digital', 596e6),
        line('1.2.2.1', 'Pengembangan Layanan', 596e6),
      ]),
    )[0]!.rows.map(({ level }) => level);

  it('stand where their numbers say, also where an amount is missing', () => {
    const [one, two, three] = ['program', 'kegiatan', 'sub_kegiatan'];
    const all = ['sasaran', one, two, three, three, one, two, three, two, three];
    expect(levels(333e6)).toEqual(all);
    expect(levels(null)).toEqual(all);
  });
});
