// The plan of a school (RKAS): standards of education, kegiatan, and what the money is spent on; its recap by standard.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const _ = null;
const LETTERS = ['J', 'K', 'L', 'M'];
const sums = (from: number, to: number): Input[] =>
  LETTERS.map((at) => `=SUM(${at}${from}:${at}${to})`);
const adds = (...rows: number[]): Input[] =>
  LETTERS.map((at) => `=${rows.map((row) => `${at}${row}`).join('+')}`);
const empty: Input[] = [_, _, _, _, _];
const heading = (kode: string, place: number, name: string, money: Input[]): Input[] => [
  ...[kode, ...[0, 1, 2].map((at) => (at === place ? name : _))],
  ...[...empty, ...money],
];
const item = (row: number, name: string, first: number, second: number, price: number): Input[] => [
  ...[_, _, _, name, first, second, `=E${row}+F${row}`, 'OB', price],
  ...[`=G${row}*I${row}`, `=E${row}*$I${row}`, `=F${row}*$I${row}`, (first + second) * price],
];
const RKAS: Rows = [
  ['RENCANA KEGIATAN DAN ANGGARAN SEKOLAH'],
  [
    ...['Kode', 'Standar', 'Kegiatan', 'Uraian Belanja', 'Volume TW I', 'Volume TW II', 'Jumlah'],
    ...['Satuan', 'Harga Satuan', 'Jumlah Biaya', 'TW I (Rp)', 'TW II (Rp)', 'BOS Reguler'],
  ],
  ['JUMLAH BELANJA', ...Array.from({ length: 8 }, () => _), ...adds(4, 12)],
  heading('04', 0, 'Pengembangan Pendidik', adds(5, 8)),
  heading('04.01', 1, 'Pelatihan guru dan MGMP sekolah', sums(6, 7)),
  item(6, 'Honor narasumber', 6, 6, 350_000),
  item(7, 'Konsumsi peserta MGMP', 76, 76, 27_500),
  heading('04.02', 1, 'Pembayaran honor GTK', sums(9, 11)),
  item(9, 'Honor guru honorer', 30, 30, 1_150_000),
  item(10, 'Honor tenaga kependidikan', 24, 24, 950_000),
  item(11, 'Honor penjaga sekolah', 12, 12, 700_000),
  heading('05', 0, 'Pengembangan Sarana dan Prasarana', adds(13, 16)),
  heading('05.01', 1, 'Pemeliharaan ringan gedung', sums(14, 15)),
  item(14, 'Cat tembok 25 kg', 6, 8, 985_000),
  item(15, 'Upah tukang', 24, 30, 135_000),
  heading('05.02', 1, 'Pengadaan buku', sums(17, 18)),
  item(17, 'Buku teks utama', 200, 440, 58_000),
  item(18, 'Buku pengayaan', 100, 120, 45_000),
];
const STANDARDS: readonly (readonly [string, number])[] = [
  ['Pengembangan Pendidik', 4],
  ['Pengembangan Sarana dan Prasarana', 12],
];
const spent = [38_500_000, 41_250_000, 29_875_000];
const RECAP: Rows = [
  [
    ...['No.', 'Standar Nasional Pendidikan', 'Anggaran (Rp)', 'Rencana I (Rp)', 'Rencana II (Rp)'],
    ...['Realisasi I (Rp)', 'Realisasi II (Rp)', 'Total Realisasi (Rp)', 'Serapan (%)'],
  ],
  ...[...STANDARDS, ...STANDARDS]
    .slice(0, 3)
    .map(([name, at], i): Input[] => [
      ...[i + 1, i < 2 ? name : 'Pengembangan Standar Isi'],
      ...(i < 2 ? ['J', 'K', 'L'].map((letter) => `=RKAS!${letter}${at}`) : [0, 0, 0]),
      ...[spent[i]!, spent[i]! - 2_000_000, `=F${i + 2}+G${i + 2}`, `=H${i + 2}/C${i + 2}*100`],
    ]),
  [
    ...['JUMLAH', _, ...['C', 'D', 'E', 'F', 'G', 'H'].map((at) => `=SUM(${at}2:${at}4)`)],
    '=H5/C5*100',
  ],
];

const book = (plan: Record<string, Input> = {}, recap: Record<string, Input> = {}) =>
  bookFrom({ RKAS: change(RKAS, plan), Rekap: change(RECAP, { C4: 90_000_000, ...recap }) });
const told = (...changes: Parameters<typeof book>): string[] =>
  tell(book(...changes)).map(({ code, cell }) => `${code} ${cell}`);

describe('the plan of a school', () => {
  it('has kegiatan below standards, and items below kegiatan', () => {
    const [table] = book().tables;
    const levels = table!.rows.map(({ level }) => level);
    const [p, k, s] = ['program', 'kegiatan', 'sub_kegiatan'];
    expect(levels).toEqual([p, k, s, s, k, s, s, s, p, k, s, s, k, s, s]);
    expect(told()).toEqual([]);
  });

  it('has a price of another row, a sum without a row, a kegiatan with the code of another', () => {
    expect(told({ L9: '=F9*$I10' })).toEqual(['rumus-bergeser L9']);
    expect(told({ K8: '=SUM(K9:K10)' })).toEqual(['rumus-kurang-baris K8']);
    expect(told({ A16: '05.01' })).toEqual(['kode-ganda A16']);
  });

  it('has a total of its recap that stops before the last standard', () => {
    expect(told({}, { F5: '=SUM(F2:F3)' })).toEqual(['rumus-kurang-baris F5']);
  });
});
