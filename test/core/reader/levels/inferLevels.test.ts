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
