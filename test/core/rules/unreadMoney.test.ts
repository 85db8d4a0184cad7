// Typed columns of money without a meaning of their own (sources, before the change): sums where they are sums.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

type Money = readonly [pad: number, dau: number, dak: number];

/** From the change of the Renja of an office for libraries and archives. */
const PLAN: readonly (readonly [kode: string, name: string, money: Money | null])[] = [
  ['', 'DINAS PERPUSTAKAAN DAN KEARSIPAN', null],
  ['2.23', 'URUSAN PEMERINTAHAN BIDANG PERPUSTAKAAN', null],
  ['2.23.02', 'PROGRAM PEMBINAAN PERPUSTAKAAN', null],
  ['2.23.02.2.01', 'Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota', null],
  ['2.23.02.2.01.0001', 'Pengembangan dan Pemeliharaan Layanan', [0, 0, 233_180_000]],
  ['2.23.02.2.01.0002', 'Pengembangan Layanan Perpustakaan', [91_275_000, 0, 0]],
  ['2.23.02.2.01.0003', 'Pembinaan Perpustakaan Sekolah', [12_400_000, 66_930_000, 0]],
  ['2.23.02.2.01.0005', 'Peningkatan Kapasitas Tenaga', [0, 0, 78_080_000]],
  ['2.23.02.2.02', 'Pembudayaan Gemar Membaca Tingkat Daerah', null],
  ['2.23.02.2.02.0002', 'Pemberian Penghargaan Gerakan', [56_130_000, 11_250_000, 0]],
  ['2.23.02.2.02.0003', 'Pengembangan Literasi', [0, 0, 138_350_000]],
  ['2.24', 'URUSAN PEMERINTAHAN BIDANG KEARSIPAN', null],
  ['2.24.02', 'PROGRAM PENGELOLAAN ARSIP', null],
  ['2.24.02.2.01', 'Pengelolaan Arsip Dinamis Daerah Kabupaten/Kota', null],
  ['2.24.02.2.01.0001', 'Penciptaan dan Penggunaan Arsip', [44_615_000, 0, 0]],
  ['2.24.02.2.01.0003', 'Pengawasan dan Pemberdayaan', [46_605_000, 27_115_000, 0]],
];

/** `price` stands beside the sources: for a parent it is no sum. */
const SHEET: Rows = [
  ['PERUBAHAN RENCANA KERJA'],
  [
    ...['KODE', 'PROGRAM/ KEGIATAN/ SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'PAGU (Rp)'],
    ...['SUMBER DANA', null, null, 'TAKSIRAN PANITIA (Rp)'],
  ],
  [null, null, null, null, null, 'PAD', 'DAU', 'DAK Non Fisik', null],
  ...PLAN.map(([kode, name, money], i): readonly Input[] => {
    const below = PLAN.filter(([own, , leaf]) => leaf !== null && own.startsWith(kode));
    const of = (at: 0 | 1 | 2): number => below.reduce((sum, [, , leaf]) => sum + leaf![at], 0);
    const [pad, dau, dak] = money ?? [of(0), of(1), of(2)];
    const plan = kode.length > 4 ? [`Jumlah layanan ${i}`, `${i + 2} Layanan`] : [null, null];
    return [kode || null, name, ...plan, pad + dau + dak, pad, dau, dak, 31_400_000 + i * 250_000];
  }),
];

const cells = (changes: Readonly<Record<string, Input>>): string[] =>
  told(change(SHEET, changes)).flatMap(({ code, cell }) =>
    code.startsWith('jumlah-') ? [`${code} ${cell}`] : [],
  );

describe('columns of money that have no meaning of their own', () => {
  it('tell nothing where they add up, or are no sums at all', () => {
    expect(cells({})).toEqual([]);
    expect(cells({ I7: 99_000_000 })).toEqual([]);
  });

  it('are sums of the rows below: a kegiatan that left out a sub, a program with the figure of another source', () => {
    expect(cells({ H7: 233_180_000 })).toEqual(['jumlah-anak H7']);
    expect(cells({ G6: 159_805_000 })).toEqual(['jumlah-anak G6']);
  });

  it('show digits that changed places in a leaf', () => {
    expect(cells({ F9: 92_175_000 })).toEqual(['jumlah-anak F9']);
  });

  it('hold the rows of the bidang and of the office against their programs', () => {
    expect(cells({ F15: 44_615_000 })).toEqual(['jumlah-total F15']);
    expect(cells({ E4: 687_595_000 })).toEqual(['jumlah-total E4']);
  });

  it('are left alone where hardly any parent is a sum', () => {
    const none = Object.fromEntries(
      [4, 5, 6, 7, 12, 15, 16, 17].flatMap((row) =>
        ['F', 'G', 'H'].map((column) => [`${column}${row}`, 45_000_000 + row * 1_000]),
      ),
    );
    expect(cells({ ...none, F9: 92_175_000 })).toEqual([]);
  });

  it('are money in millions, too, where the pagu of their row adds them', () => {
    const millions = SHEET.map((row, at) =>
      row.map((cell, column): Input => {
        if (typeof cell !== 'number' || cell < 1000) return cell;
        return column === 4 ? `=F${at + 1}+G${at + 1}+H${at + 1}` : cell / 1e6;
      }),
    );
    const faults = (own: Rows) =>
      told(own).flatMap(({ code, cell }) => (code === 'jumlah-anak' ? [cell] : []));
    expect(faults(millions)).toEqual([]);
    // 91,275 + 12,4 of the kegiatan, without its second sub.
    expect(faults(change(millions, { F7: 12.4 }))).toEqual(['F7']);
  });
});
