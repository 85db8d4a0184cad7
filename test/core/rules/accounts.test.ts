// A budget with its accounts and what is spent on each: they are added up like rows of a plan.
import { describe, expect, it } from 'vitest';
import { change, told } from './plan.ts';

const _ = null;
const item = (row: number, name: string, volume: number, unit: string, price: number) => [
  _,
  name,
  volume,
  unit,
  price,
  `=C${row}*E${row}`,
];
const RKA = [
  ['RINCIAN ANGGARAN BELANJA DINAS KETAHANAN PANGAN TAHUN 2025'],
  [],
  ['Kode Rekening', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah (Rp)'],
  ['2.09.04', 'PROGRAM PENANGANAN KERAWANAN PANGAN', _, _, _, '=F5+F16'],
  ['2.09.04.2.01', 'Penyusunan Peta Kerentanan Pangan Kecamatan', _, _, _, '=F6'],
  ['2.09.04.2.01.0001', 'Pemutakhiran Peta Kerentanan Pangan', _, _, _, '=F7+F10+F13'],
  ['5.1.02.02.01.0029', 'Belanja Jasa Tenaga Ahli', _, _, _, '=SUM(F8:F9)'],
  item(8, '- Tenaga ahli pemetaan', 6, 'Orang/Bulan', 4850000),
  item(9, '- Operator data', 6, 'Orang/Bulan', 2300000),
  ['5.1.02.01.01.0026', 'Belanja Bahan Cetak', _, _, _, '=SUM(F11:F12)'],
  item(11, '- Cetak peta ukuran A0', 14, 'Lembar', 187500),
  item(12, '- Jilid laporan', 30, 'Buku', 46000),
  ['5.1.02.01.01.0052', 'Belanja Makanan dan Minuman Rapat', _, _, _, '=SUM(F14:F15)'],
  item(14, '- Nasi kotak', 120, 'Kotak', 38500),
  item(15, '- Kudapan', 120, 'Kotak', 17500),
  ['2.09.04.2.02', 'Penanganan Kerawanan Pangan', _, _, _, '=F17'],
  ['2.09.04.2.02.0002', 'Penyaluran Cadangan Pangan', _, _, _, '=F18+F20'],
  ['5.1.02.01.01.0037', 'Belanja Persediaan Cadangan Pangan', _, _, _, '=SUM(F19:F19)'],
  item(19, '- Paket pangan keluarga rawan', 460, 'Paket', 212500),
  ['5.1.02.02.01.0036', 'Belanja Jasa Angkut', _, _, _, '=SUM(F21:F22)'],
  item(21, '- Ongkos angkut bantuan', 23, 'Rit', 575000),
  item(22, '- Upah bongkar muat', 46, 'Orang/Hari', 125000),
  ['JUMLAH ANGGARAN BELANJA', _, _, _, _, '=F4'],
  [],
  [_, 'RENCANA PENARIKAN DANA'],
  [_, 'Triwulan I', _, _, _, 40000000],
  [_, 'Triwulan II', _, _, _, 60000000],
  [_, 'Triwulan III', _, _, _, 50000000],
  [_, 'Triwulan IV', _, _, _, 18970000],
  [_, 'Jumlah', _, _, _, '=SUM(F26:F29)'],
];

describe('accounts below a sub kegiatan', () => {
  it('a budget that adds up says nothing, nor does the list of quarters below it', () => {
    expect(told(RKA)).toEqual([]);
  });

  it('nor does one whose last kegiatan has a total above the total of all', () => {
    const rows = [...RKA.slice(0, 22), ['Jumlah Kegiatan', _, _, _, _, '=F16'], ...RKA.slice(22)];
    expect(told(change(rows, { F31: '=SUM(F27:F30)' }))).toEqual([]);
  });

  const firstOf = (cells: Parameters<typeof change>[1]) =>
    told(change(RKA, cells)).map((each) => [each.code, each.cell]);

  it('an account that leaves out what it lists, or takes in the account below', () => {
    expect(firstOf({ F7: '=SUM(F8:F8)' })).toEqual([['rumus-kurang-baris', 'F7']]);
    expect(firstOf({ F10: '=SUM(F11:F14)' })).toEqual([['rumus-lewat-batas', 'F10']]);
  });

  it('a sub kegiatan that leaves out an account', () => {
    expect(firstOf({ F6: '=F7+F13' })).toEqual([['rumus-kurang-baris', 'F6']]);
  });

  it('an amount that is not volume times price, or is typed over a sum', () => {
    expect(firstOf({ F11: '=C11+E11' })).toEqual([['rumus-beda', 'F11']]);
    expect(firstOf({ F11: 2265000 })).toEqual([['rumus-ditimpa', 'F11']]);
    expect(firstOf({ F13: 6720000 })).toEqual([['rumus-ditimpa', 'F13']]);
  });

  it('typed throughout, the accounts are held against the sub kegiatan', () => {
    const figures: Record<string, number> = {
      F4: 170350000,
      F5: 53625000,
      F6: 53625000,
      F7: 42900000,
      F8: 29100000,
      F9: 13800000,
      F10: 4005000,
      F11: 2625000,
      F12: 1380000,
      F13: 6720000,
      F14: 4620000,
      F15: 2100000,
      F16: 116725000,
      F17: 116725000,
      F18: 97750000,
      F19: 97750000,
      F20: 18975000,
      F21: 13225000,
      F22: 5750000,
      F23: 170350000,
      F30: 168970000,
    };
    expect(firstOf(figures)).toEqual([]);
    expect(firstOf({ ...figures, F20: 18957000 })).toEqual([['jumlah-anak', 'F20']]);
  });
});
