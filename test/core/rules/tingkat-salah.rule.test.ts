// The rule tingkat-salah: a kegiatan written as one of its own sub kegiatan.
import { describe, expect, it } from 'vitest';
import { told } from './plan.ts';

const row = (name: string, target: string, first: number, second: number) => [
  name,
  `Jumlah laporan ${name.split(': ')[1]!.toLowerCase()}`,
  target,
  first + second,
  first,
  second,
];
const plan = (odd: string) =>
  told([
    ['RENCANA AKSI KECAMATAN SUKAMAJU TAHUN 2025'],
    [
      'Program/Kegiatan/Sub Kegiatan',
      'Indikator',
      'Target',
      'Pagu (Rp)',
      'TW I (Rp)',
      'TW II (Rp)',
    ],
    row('Program: Pemberdayaan Masyarakat Desa dan Kelurahan', '12 Laporan', 265000000, 340115000),
    row('Kegiatan: Koordinasi Pemberdayaan Desa', '7 Laporan', 23975000, 25175000),
    row('Sub Kegiatan: Musyawarah Perencanaan Desa', '1 Laporan', 18765000, 0),
    row('Sub Kegiatan: Efektivitas Pemberdayaan', '6 Laporan', 5210000, 25175000),
    row(`${odd}: Pemberdayaan Kelurahan`, '5 Laporan', 241025000, 314940000),
    row('Sub Kegiatan: Pembangunan Sarana Kelurahan', '3 Laporan', 148500000, 293680000),
    row('Sub Kegiatan: Pemberdayaan Pokmas', '2 Laporan', 92525000, 21260000),
    ['JUMLAH', null, null, 605115000, 265000000, 340115000],
  ]).map((each) => [each.code, each.cell]);

describe('tingkat-salah: a kegiatan written as one of its own sub kegiatan', () => {
  it('is told once, at its name, for all the sums that it upsets', () => {
    expect(plan('Kegiatan')).toEqual([]);
    expect(plan('Sub Kegiatan')).toEqual([['tingkat-salah', 'A7']]);
  });
});
