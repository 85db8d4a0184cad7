// A budget with its accounts and what is spent on each: they are added up like rows of a plan.
import { describe, expect, it } from 'vitest';
import { RKA } from './budget.ts';
import { change, told } from './plan.ts';

const _ = null;

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
      F30: 170350000,
    };
    expect(firstOf(figures)).toEqual([]);
    expect(firstOf({ ...figures, F20: 18957000 })).toEqual([['jumlah-anak', 'F20']]);
  });

  it('a thing bought twice below one account, and none that is only alike', () => {
    const twice = { B15: '- Nasi kotak', E15: 38500 };
    const twins = (cells: Parameters<typeof change>[1]) =>
      firstOf(cells).filter(([code]) => code === 'baris-ganda');
    expect(twins(twice)).toEqual([['baris-ganda', 'B15']]);
    expect(twins({ ...twice, C15: 60 })).toEqual([]);
  });

  it('a sub kegiatan that lost its code is one all the same', () => {
    expect(firstOf({ A17: null })).toEqual([['kode-kosong', 'A17']]);
  });
});

describe('headings among what is spent on an account', () => {
  const head = ['Kode Rekening', 'Uraian', 'Koefisien', 'Satuan', 'Harga', 'PPN', 'Jumlah (Rp)'];
  const sum = (kode: string | null, name: string, amount: number) => [
    ...[kode, name, _, _, _, _],
    amount,
  ];
  const bought = (name: string, count: number, unit: string, price: number) => [
    ...[_, name, count, unit, price, 0],
    count * price,
  ];
  const ROADS = [
    ['RINCIAN BELANJA SUB KEGIATAN TAHUN 2025'],
    head,
    sum('1.03.10', 'PROGRAM PENYELENGGARAAN JALAN', 18375000),
    sum('1.03.10.2.01', 'Penyelenggaraan Jalan Kabupaten/Kota', 18375000),
    sum('1.03.10.2.01.0005', 'Pengawasan Penyelenggaraan Jalan', 18375000),
    sum('5', 'BELANJA DAERAH', 18375000),
    sum('5.1', 'BELANJA OPERASI', 18375000),
    sum('5.1.02', 'Belanja Barang dan Jasa', 18375000),
    sum('5.1.02.01.01.0024', 'Belanja Alat Tulis Kantor', 4470000),
    sum(_, '[#] ATK kegiatan pengawasan', 4470000),
    [_, 'Sumber Dana : Pendapatan Asli Daerah'],
    sum(_, '[-] Triwulan I', 2235000),
    bought('Kertas HVS A4', 20, 'Rim', 55000),
    bought('Tinta printer', 10, 'Botol', 113500),
    sum(_, '[-] Triwulan III', 2235000),
    bought('Kertas HVS A4', 20, 'Rim', 55000),
    bought('Tinta printer', 10, 'Botol', 113500),
    sum('5.1.02.01.01.0052', 'Belanja Makanan dan Minuman Rapat', 8400000),
    sum(_, 'Rapat koordinasi', 5040000),
    bought('Nasi kotak', 90, 'Kotak', 38500),
    bought('Kudapan', 90, 'Kotak', 17500),
    sum(_, 'Rapat evaluasi', 3360000),
    bought('Nasi kotak', 60, 'Kotak', 38500),
    bought('Kudapan', 60, 'Kotak', 17500),
    sum('5.1.02.04.01.0003', 'Belanja Perjalanan Dinas Dalam Kota', 5505000),
    bought('Uang harian', 34, 'Orang/Hari', 150000),
    sum(_, 'Sewa kendaraan (lumpsum)', 405000),
    ['JUMLAH', _, _, _, _, _, 18375000],
    ['Ringkasan menurut jenis belanja'],
    sum('5.1.02.01', 'Belanja Barang', 12870000),
    sum('5.1.02.04', 'Belanja Perjalanan Dinas', 5505000),
    sum(_, 'Jumlah', 18375000),
  ];
  const cells = (change_: Parameters<typeof change>[1]) =>
    told(change(ROADS, change_)).map((each) => [each.code, each.cell]);

  it('add up below one another; lump sums and a recap behind the total disturb nobody', () => {
    expect(cells({})).toEqual([]);
  });

  it('that add less than they list are told themselves', () => {
    const items = (last: number) =>
      told(
        change(RKA, {
          ...{ A10: null, B10: 'Cetak', F10: `=SUM(F11:F${last})` },
          ...{ F6: '=F7+F13', F7: '=SUM(F8:F9)+F10' },
        }),
      ).map((each) => [each.code, each.cell]);
    expect(items(12)).toEqual([]);
    expect(items(11)).toEqual([['rumus-kurang-baris', 'F10']]);
  });

  it('are held against what they list', () => {
    expect(cells({ G12: 2325000 })).toEqual([['jumlah-anak', 'G12']]);
    expect(cells({ G18: 4800000 })).toEqual([['jumlah-anak', 'G18']]);
  });
});
