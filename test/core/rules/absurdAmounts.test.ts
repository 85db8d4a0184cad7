// Amounts that cannot be: beyond the money of all quarters, beyond the whole of a contract, ten times all other months.
import { describe, expect, it } from 'vitest';
import { bookFrom, type Input, type Rows, tell, told } from './plan.ts';

const found = (rows: Rows): readonly string[] =>
  told(rows)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, cell }) => `${code} ${cell}`);

const LETTERS = [...'ABCDEFGHIJKLMNOP'];

describe('realisasi-lebih-pagu: a table without the money of the year', () => {
  const plan = (spent: Readonly<Record<number, number>> = {}): Rows => [
    ['PENGUKURAN KINERJA TAHUN 2025'],
    [
      ...['Kode', 'Sub Kegiatan', 'Indikator'],
      ...['I', 'II', 'III', 'IV'].map((each) => `Anggaran TW ${each}`),
      ...['I', 'II'].map((each) => `Realisasi Anggaran TW ${each}`),
    ],
    ...LETTERS.slice(0, 8).map((letter, i): Input[] => [
      ...[`2.13.04.2.01.000${i + 1}`, `Pembinaan ${letter}`, `Jumlah dokumen ${letter}`],
      ...[48_500_000, 96_250_000, 88_250_000 + i * 500_000, 41_000_000],
      ...[46_320_000, spent[i] ?? 91_874_500],
    ]),
  ];

  it('names the quarter that spent more than is planned for all four', () => {
    expect(found(plan({ 4: 918_745_000 }))).toEqual(['realisasi-lebih-pagu I7']);
    expect(found(plan())).toEqual([]);
  });

  it('lets a quarter spend more than its own plan', () => {
    expect(found(plan({ 4: 130_500_000 }))).toEqual([]);
  });
});

describe('realisasi-lebih-pagu: spending in columns of their own making', () => {
  const plan = (spent: Readonly<Record<number, number>> = {}): Rows => [
    ['REALISASI PROGRAM DAN KEGIATAN TAHUN 2024'],
    ['Program', 'Sub Kegiatan', 'Alokasi Anggaran', 'Realisasi Anggaran', null],
    [null, null, null, 'Sem 1', 'Sem 2'],
    ...LETTERS.slice(0, 10).map((letter, i): Input[] => [
      ...['Program Rehabilitasi Sosial', `Penyediaan Layanan ${letter}`],
      ...[96_750_000 + i * 7_000_000, 38_420_000 + i * 1_000_000, spent[i] ?? 45_115_000],
    ]),
  ];

  it('are held against the budget as well', () => {
    expect(found(plan({ 5: 451_150_000 }))).toEqual(['realisasi-lebih-pagu E9']);
    expect(found(plan())).toEqual([]);
  });
});

describe('angka-janggal: volumes of a contract', () => {
  const works = (volume: Readonly<Record<number, number>>, beyond = false): Rows => [
    ['REKAPITULASI PEKERJAAN'],
    ['No', 'Uraian Pekerjaan', 'Satuan', 'Volume', 'Lalu', 'Bulan Ini', 'Sampai Akhir', '%'],
    ...LETTERS.map((letter, i): Input[] => {
      const row = i + 3;
      const whole = 40 + i * 17;
      const now = i % 3 === 0 ? whole - 20 : 7;
      return [
        ...[i + 1, `Pekerjaan ${letter}`, 'm2', whole, 20 + (beyond ? i : 0), volume[i] ?? now],
        ...[`=E${row}+F${row}`, `=G${row}/D${row}*100`],
      ];
    }),
  ];

  it('are no more than the whole where none of the others is', () => {
    expect(found(works({ 7: 1_400 }))).toContain('angka-janggal F10');
    expect(found(works({}))).toEqual([]);
  });

  it('may be beyond it where others are so too', () => {
    expect(found(works({ 7: 1_400 }, true))).not.toContain('angka-janggal F10');
  });
});

describe('angka-janggal: counts of months that a sheet of its own adds up', () => {
  const visits = [5_963, 5_198, 6_129, 6_089, 6_194, 5_566, 6_265, 5_832];
  const withMay = (count: number): number[] => visits.map((each, i) => (i === 4 ? count : each));
  const cells = (months: readonly number[]): readonly string[] => {
    const plan: Rows = [
      ['RENCANA AKSI TAHUN 2025'],
      ['Program', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
      [
        'Program Pelayanan',
        'Jumlah resep yang dilayani',
        'Resep',
        70_000,
        17_500,
        17_500,
        17_500,
        17_500,
      ],
      ['Program Penunjang', 'Jumlah laporan yang disusun', 'Laporan', 12, 3, 3, 3, 3],
    ];
    const data: Rows = [
      ['DATA DASAR PERHITUNGAN'],
      ['Uraian', 'JAN', 'FEB', 'MAR', 'APR', 'MEI', 'JUN', 'JUL', 'AGU', 'S.D. AGUSTUS'],
      ['Resep yang dilayani', ...months, '=SUM(B3:I3)'],
    ];
    return tell(bookFrom({ Rencana: plan, Data: data })).map(({ code, cell }) => `${code} ${cell}`);
  };

  it('keep together but for the one that is ten times as large', () => {
    expect(cells(withMay(61_940))).toContain('angka-janggal F3');
    expect(cells(visits)).toEqual([]);
  });

  it('may rise by far where nothing brings them back among the others', () => {
    expect(cells(withMay(40_000))).toEqual([]);
    expect(cells([...visits.slice(0, 4), 900, 20_500, 310, 61_940])).toEqual([]);
  });
});
