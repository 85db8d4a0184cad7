// The rule keterangan-capaian: words that contradict the achievement beside them.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const WORK: readonly (readonly [string, string, number, number, number])[] = [
  ['Penyusunan Dokumen Perencanaan', 'Dokumen', 4, 1, 1],
  ['Laporan Capaian Kinerja', 'Laporan', 8, 2, 2],
  ['Bahan Logistik Kantor', 'Paket', 12, 3, 3],
  ['Jalan Usaha Tani', 'Unit', 28, 11, 10],
  ['Jaringan Irigasi', 'Unit', 36, 14, 12],
  ['Dam Parit', 'Unit', 12, 5, 6],
  ['Embung Pertanian', 'Unit', 8, 2, 2],
  ['Pelayanan Medik', 'Layanan', 3860, 1060, 1059],
  ['Pengendalian OPT', 'Ha', 1460, 430, 430],
  ['Kelembagaan Penyuluhan', 'Unit', 18, 5, 3],
  ['Sekolah Lapang', 'Unit', 34, 11, 9],
  ['Kelompok Tani', 'Kelompok', 1124, 302, 302],
];
const ROWS: Rows = [
  ['EVALUASI RENCANA AKSI TRIWULAN III TAHUN 2025'],
  [
    'Kode',
    'Sub Kegiatan',
    'Indikator',
    'Target Tahun 2025',
    'Satuan',
    'Target TW III',
    'Realisasi TW III',
    'Capaian TW III (%)',
    'Keterangan',
  ],
  ...WORK.map(([name, unit, year, plan, done], i): Input[] => [
    `3.27.02.2.01.00${String(i + 1).padStart(2, '0')}`,
    name,
    unit === 'Ha' ? `Luas ${name}` : `Jumlah ${unit.toLowerCase()} ${name}`,
    year,
    unit,
    plan,
    done,
    `=G${i + 3}/F${i + 3}*100`,
    done >= plan ? 'Tercapai' : 'Belum tercapai, dilanjutkan TW IV',
  ]),
];
const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(ROWS, cells)).map((each) => [each.code, ...each.cells]);

describe('keterangan-capaian: words beside rates', () => {
  it('go together', () => {
    expect(found({})).toEqual([]);
  });

  it('are told where they contradict the rate', () => {
    expect(found({ I12: 'Tercapai' })).toEqual([['keterangan-capaian', 'I12', 'H12']]);
    expect(found({ I4: 'Tidak tercapai' })).toEqual([['keterangan-capaian', 'I4', 'H4']]);
  });

  it('are left alone where the office means something else by them', () => {
    const mixed = { I3: 'Belum tercapai', I5: 'Belum tercapai', I6: 'Tercapai' };
    expect(found(mixed)).toEqual([]);
  });
});
