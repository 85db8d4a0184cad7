// The rule target-sampai: targets counted up to each quarter.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, tell, told } from './plan.ts';

const CODE = 'target-sampai';
const row = (kode: string, name: string, unit: string, year: number, upTo: number[]): Input[] => [
  kode,
  name,
  unit === '%' ? `Persentase ${name}` : `Jumlah ${unit.toLowerCase()} ${name}`,
  year,
  unit,
  ...upTo,
];
const ROWS: Rows = [
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Satuan'].concat(
    ['I', 'II', 'III', 'IV'].map((quarter) => `Target s.d. TW ${quarter}`),
  ),
  row('3.26.02', 'PROGRAM DESTINASI', '%', 80, [20, 60, 50, 80]),
  row('3.26.02.2.01', 'Daya Tarik', 'Lokasi', 14, [3, 7, 10, 14]),
  row('3.26.02.2.01.0001', 'Penetapan', 'Dokumen', 8, [2, 4, 6, 8]),
  row('3.26.02.2.01.0002', 'Pengadaan', 'Unit', 24, [6, 12, 18, 24]),
  row('3.26.02.2.01.0003', 'Pemeliharaan', 'Unit', 28, [7, 14, 21, 28]),
];
const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(ROWS, cells))
    .filter((each) => each.code === CODE)
    .map((each) => each.cell);

const money = (kode: string, name: string, ...upTo: Input[]): Input[] => [
  ...[kode, name, `Jumlah laporan ${name}`, '1 Laporan'],
  ...upTo,
];
const sums = (rows: string): string[] =>
  ['E', 'F', 'G', 'H', 'I'].map((c) => `=SUM(${c}${rows.replace(':', `:${c}`)})`);
const CASH: Rows = [
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target'].concat(
    ...['TARGET PENYERAPAN ANGGARAN KUMULATIF (Rp)', '', '', '', 'PAGU (Rp)'],
  ),
  ['', '', '', '', 's.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV'],
  money('3.28.03.2.01', 'Rencana Pengelolaan KPH', ...sums('4:7')),
  money('3.28.03.2.01.0001', 'Rencana KPH', 0, 41_310_000, 87_210_000, 109_799_000, 109_799_000),
  money(
    '3.28.03.2.01.0002',
    'Tata Batas',
    9_846_000,
    9_846_000,
    49_223_000,
    49_223_000,
    49_223_000,
  ),
  money('3.28.03.2.01.0003', 'Rehabilitasi', 0, 33_080_000, 132_320_000, 165_400_000, 165_400_000),
  money(
    '3.28.03.2.01.0004',
    'Patroli',
    83_182_000,
    166_364_000,
    249_546_000,
    332_730_000,
    332_730_000,
  ),
];
const MERGES = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:H1', 'I1:I2'];
const cash = (cells: Readonly<Record<string, Input>>) =>
  tell(contextOf([gridFrom(change(CASH, cells), 'Rencana', [], MERGES)])).map(
    ({ code, cell }) => `${code} ${cell}`,
  );

describe('target-sampai: money up to each quarter', () => {
  it('ends at the pagu, and four of them are not added up', () => {
    expect(cash({})).toEqual([]);
  });

  it('names the end that is not the pagu, and the quarter that falls', () => {
    expect(cash({ H5: 49_230_000 })).toEqual(['target-sampai H5']);
    expect(cash({ G7: 24_954_600 })).toEqual(['target-sampai G7']);
  });
});

describe('target-sampai: targets up to each quarter', () => {
  it('rise to the target of the year; a rate may fall on the way', () => {
    expect(found({})).toEqual([]);
  });

  it('names the quarter that falls, or stands out above', () => {
    expect(found({ H4: 1 })).toEqual(['H4']);
    expect(found({ G5: 120 })).toEqual(['G5']);
  });

  it('names the end that is not the target', () => {
    expect(found({ I6: 48 })).toEqual(['I6']);
  });

  it('is silent where the office counts in another way', () => {
    expect(found({ I3: 4, I4: 2, I5: 6, I6: 7 })).toEqual([]);
  });
});

describe('target-sampai: money spent up to each quarter', () => {
  const head: Rows = [
    ['No', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi Keuangan Kumulatif (Rp)', '', '', ''],
    ['', '', '', 's.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV'],
  ];
  const rows: Rows = [
    ...head,
    ...[26, 12, 33, 25, 41, 36, 38].map((amount, i): Input[] => [
      i + 1,
      `Pelayanan Ketenagakerjaan ${String.fromCharCode(65 + i)}`,
      ...[10, 2, 4.4, 6.3, 8.9].map((share) => amount * share * 1_000_000),
    ]),
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1'];
  const spent = (cells: Readonly<Record<string, Input>>) =>
    tell(contextOf([gridFrom(change(rows, cells), 'Progres', [], merges)]));

  it('never falls but by a slip of the pen', () => {
    expect(spent({})).toEqual([]);
    const [found, ...more] = spent({ F5: 20_790_000 });
    expect([found!.code, found!.cell, more]).toEqual([CODE, 'F5', []]);
    expect(found!.message).toContain('tidak turun (66.000.000, 145.200.000, 20.790.000');
    expect(spent({ G8: 32_400_000 }).map((each) => each.cell)).toEqual(['G8']);
  });

  it('may fall where it falls in several rows', () => {
    expect(spent({ F5: 140_000_000, G8: 200_000_000 })).toEqual([]);
  });

  it('is never below nothing', () => {
    const found = spent({ G6: -222_500_000 }).map((each) => `${each.code} ${each.cell}`);
    expect(found).toContain('angka-negatif G6');
  });

  it('falls neither where it is told of accounts, in blocks below titles of their own', () => {
    const titles: Input[] = [
      ...['Kode Rekening', 'Uraian', 'Volume', 'Harga Satuan'],
      ...['I', 'II', 'III'].map((quarter) => `Realisasi Sampai TW ${quarter} (Rp)`),
    ];
    const account = (i: number): Input[] => [
      ...[`5.1.02.01.01.00${24 + i}`, `Belanja bahan ${i}`, 12, 500_000 + i * 25_000],
      ...[1.2, 2.5, 4.1].map((share) => Math.round(share * (1_000_000 + i * 130_000))),
    ];
    const blocks: Rows = [
      ['Program', 'PROGRAM PENUNJANG URUSAN'],
      titles,
      ['5.01.01.2.06.0004', 'Penyediaan Bahan Logistik Kantor'],
      ...[0, 1, 2, 3].map(account),
      [],
      titles,
      ...[4, 5, 6, 7].map(account),
    ];
    const falls = (cells: Readonly<Record<string, Input>>) =>
      told(change(blocks, cells)).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));
    expect(falls({})).toEqual([]);
    expect(falls({ F11: 396_000 })).toEqual(['F11']);
    expect(falls({ F11: 396_000, F5: 282_000 })).toEqual([]);
  });
});

describe('target-sampai: what comes down to its target', () => {
  const waiting = (upTo: number[]) => [
    ...ROWS,
    row('3.26.02.2.01.0004', 'Waktu tanggap', 'Menit', 4, upTo),
  ];
  const told4 = (upTo: number[]) =>
    tell(contextOf([gridFrom(waiting(upTo))]))
      .filter(({ code }) => code === CODE)
      .map(({ cell }) => cell);

  it('may fall, but not rise and fall', () => {
    expect(told4([5, 5, 4.5, 4])).toEqual([]);
    expect(told4([5, 50, 4.5, 4])).toHaveLength(1);
  });
});
