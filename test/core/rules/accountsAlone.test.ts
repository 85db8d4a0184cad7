// The budget of one sub kegiatan or package: accounts and what is spent on them, and no row of a plan.
import { describe, expect, it } from 'vitest';
import {
  bookFrom,
  change,
  contextOf,
  findingsIn,
  gridFrom,
  type Input,
  type Rows,
  tell,
  told,
} from './plan.ts';

const _ = null;
const ITEMS: readonly (readonly [string, number, number])[] = [
  ['Aspal hotmix', 240, 1_285_000],
  ['Batu pecah', 120, 325_000],
  ['Pasir pasang', 85, 290_000],
  ['Dexlite', 4_800, 15_800],
  ['Pertamax', 1_200, 13_300],
  ['Kertas HVS', 36, 49_500],
  ['Box file', 40, 28_500],
  ['Mandor', 24, 3_450_000],
  ['Pekerja', 144, 2_950_000],
  ['Operator', 24, 3_600_000],
  ['Sewa dump truck', 45, 1_150_000],
  ['Sewa pick up', 30, 450_000],
];

/** Before and after a change; the account codes are written on every length. */
const line = ([name, volume, price]: (typeof ITEMS)[number], row: number): Input[] => [
  ...[_, name, volume, price, `=C${row}*D${row}`],
  ...[volume + 2, price, `=F${row}*G${row}`],
];
const sum = (kode: string, name: string, formula: string): Input[] => [
  ...[kode, name, _, _, formula, _, _, formula.replaceAll('E', 'H')],
];
const ROWS: Rows = [
  ['Rincian DPA Paket Pemeliharaan Rutin Jalan'],
  ['Kode Rekening', 'Uraian', 'Sebelum Perubahan', _, _, 'Setelah Perubahan'],
  [_, _, 'Koefisien', 'Harga', 'Jumlah', 'Koefisien', 'Harga', 'Jumlah'],
  sum('5.1.02', 'Belanja Barang dan Jasa', '=E5+E16'),
  sum('5.1.02.01', 'Belanja Barang', '=E6+E10+E13'),
  sum('5.1.02.01.01', 'Bahan Bangunan', '=E7+E8+E9'),
  ...ITEMS.slice(0, 3).map((item, i) => line(item, 7 + i)),
  sum('5.1.02.01.02', 'Bahan Bakar', '=SUM(E11:E12)'),
  ...ITEMS.slice(3, 5).map((item, i) => line(item, 11 + i)),
  sum('5.1.02.01.03', 'Alat Tulis', '=SUM(E14:E15)'),
  ...ITEMS.slice(5, 7).map((item, i) => line(item, 14 + i)),
  sum('5.1.02.02', 'Belanja Jasa', '=E17+E21'),
  sum('5.1.02.02.01', 'Jasa Tenaga', '=SUM(E18:E20)'),
  ...ITEMS.slice(7, 10).map((item, i) => line(item, 18 + i)),
  sum('5.1.02.02.04', 'Sewa', '=SUM(E22:E23)'),
  ...ITEMS.slice(10).map((item, i) => line(item, 22 + i)),
];
const MERGES = ['A2:A3', 'B2:B3', 'C2:E2', 'F2:H2'];
const found = (cells: Readonly<Record<string, Input>>): string[] =>
  tell(contextOf([gridFrom(change(ROWS, cells), 'DPA', [], MERGES)])).map(
    ({ code, cell }) => `${code} ${cell}`,
  );

describe('a budget of accounts alone', () => {
  it('that adds up says nothing', () => {
    expect(found({})).toEqual([]);
  });

  it('is told where an account leaves out another, or is typed over', () => {
    expect(found({ H16: '=H17' })).toEqual(['rumus-kurang-baris H16']);
    expect(found({ E17: 600_000_000 })).toContain('rumus-ditimpa E17');
  });

  it('is told where one price is ten times what it was before the change', () => {
    expect(found({ G22: 11_500_000 })).toEqual(['angka-janggal G22']);
    // Cheaper by a fifth, as prices are.
    expect(found({ G22: 920_000 })).toEqual([]);
    expect(found({ G22: 11_500_000, G7: 12_850_000 })).toEqual([]);
  });
});

describe('codes of accounts', () => {
  const heads = (second: string): Rows => [
    ['Kode Rekening', 'Uraian', 'Volume', 'Jumlah (Rp)'],
    ['5', 'BELANJA DAERAH', _, '=D3'],
    ['5.1', 'BELANJA OPERASI', _, '=D4'],
    ['5.1.02', 'Belanja Barang dan Jasa', _, '=D5+D8+D11'],
    ...[1, 2, 4].flatMap((n, i): Input[][] => [
      [`5.1.02.0${n}`, `Belanja ${n}`, _, `=D${6 + 3 * i}`],
      [n === 4 ? second : `5.1.02.0${n}.01`, `Rincian ${n}`, _, `=D${7 + 3 * i}`],
      [_, `Barang ${n}`, 4, 6_000_000 + n * 125_000],
    ]),
    ['5.2', 'BELANJA MODAL', _, '=D15'],
    ['5.2.02', 'Peralatan dan Mesin', _, '=D16'],
    ['5.2.02.10', 'Komputer', _, '=D17'],
    [_, 'Laptop', 2, 29_500_000],
  ];
  const odd = (rows: Rows): string[] =>
    told(rows).flatMap(({ code, cell }) => (code === 'kode-induk' ? [cell] : []));

  it('go on the account above them, where all others do', () => {
    expect(odd(heads('5.1.02.04.01'))).toEqual([]);
    expect(odd(heads('5.1.02.03.01'))).toEqual(['A12']);
  });

  it('has one out of place, though the next one looks lost as well', () => {
    const rows = heads('5.1.02.03.01').flatMap((row): Input[][] =>
      row[1] === 'Barang 4'
        ? [[...row], ['5.1.02.04.02', 'Rincian 5', _, '=D14'], [_, 'Barang 5', 2, 750_000]]
        : [[...row]],
    );
    expect(odd(rows)).toEqual(['A12']);
  });

  it('may leave out lengths where the office writes a few of them', () => {
    const few = heads('5.1.02.03.01').filter(([kode]) => !/^5\.1\.02\.0\d$/.test(String(kode)));
    expect(odd(few)).toEqual([]);
  });
});

describe('a column that only the lower accounts add up', () => {
  const card = (blank: boolean): Rows => [
    ['Kode Rekening', 'Nama Rekening', 'Pagu (Rp)', 'Bulan Lalu', 'Bulan Ini', 'Sisa Pagu'],
    ...[0, 1, 2].flatMap((i): Input[][] => {
      const row = 2 + 4 * i;
      const own = (column: string): string | null => (blank ? _ : `=${column}${row + 1}`);
      return [
        [`5.1.02.0${i + 1}`, `Belanja ${i + 1}`, `=C${row + 1}`, own('D'), own('E'), own('F')],
        [
          ...[`5.1.02.0${i + 1}.01.0004`, `Rekening ${i + 1}`],
          ...['C', 'D', 'E', 'F'].map((c) => `=SUM(${c}${row + 2}:${c}${row + 3})`),
        ],
        ...[1, 2].map((k): Input[] => [
          ...[_, `Barang ${i + 1}.${k}`, 8_000_000 + 500_000 * i * k],
          ...[
            3_000_000 + 125_000 * k,
            750_000 + 50_000 * i,
            `=C${row + 1 + k}-D${row + 1 + k}-E${row + 1 + k}`,
          ],
        ]),
      ];
    }),
  ];

  it('is no lost formula where all upper ones are blank', () => {
    expect(told(card(true))).toEqual([]);
    expect(told(card(false))).toEqual([]);
  });

  it('is one where a single one is', () => {
    expect(told(change(card(false), { E6: null })).map(({ code }) => code)).toEqual([
      'rumus-hilang',
    ]);
  });
});

describe('what is left of a budget', () => {
  const names = Array.from({ length: 10 }, (__, i) => `Servis kendaraan ${i + 1}`);
  const card: Rows = [
    ['No', 'Uraian', 'Pagu', _, 'Realisasi', _, 'Sisa Pagu'],
    [_, _, 'GU', 'LS', 'GU', 'LS'],
    ...names.map((name, i): Input[] => {
      const row = i + 3;
      const paid = (kind: string): string =>
        `=SUMIFS(SPJ!D$2:D$21;SPJ!B$2:B$21;B${row};SPJ!C$2:C$21;"${kind}")`;
      return [
        ...[i + 1, name, 30_000_000 + i * 1_500_000, i % 3 === 0 ? null : 40_000_000 + i * 500_000],
        ...[paid('GU'), paid('LS'), `=C${row}+D${row}-E${row}-F${row}`],
      ];
    }),
  ];
  const papers: Rows = [
    ['No', 'Rincian', 'Jenis', 'Jumlah (Rp)'],
    ...names.flatMap((name, i): Input[][] => [
      [2 * i + 1, name, 'GU', 8_400_000 + i * 325_000],
      [2 * i + 2, name, i % 3 === 0 ? 'GU' : 'LS', 12_750_000 + i * 215_000],
    ]),
  ];
  const odd = (cells: Readonly<Record<string, Input>>, spj: Readonly<Record<string, Input>> = {}) =>
    findingsIn(bookFrom({ Kartu: change(card, cells), SPJ: change(papers, spj) }))
      .filter(({ code }) => /^(?:angka-janggal|angka-kosong|pagu-kosong)$/.test(code))
      .map(({ code, cells: [at] }) => `${code} ${at!.sheet} ${at!.row + 1} ${at!.column}`);

  it('tells the one paper that is more than all there was', () => {
    expect(odd({})).toEqual([]);
    expect(odd({}, { D13: 138_250_000 })).toEqual(['angka-janggal SPJ 13 3']);
    // A little more than there was has been paid, by several papers.
    expect(odd({}, { D12: 30_000_000, D13: 50_000_000 })).toEqual([]);
  });

  it('tells a budget that was emptied where money was spent', () => {
    const typed = card.slice(2).map((cells, i): Input[] => {
      return [
        ...cells.slice(0, 4),
        20_150_000 + i * 125_000,
        i % 3 === 0 ? null : 9_750_000,
        cells[6]!,
      ];
    });
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'];
    const blank = (cells: Readonly<Record<string, Input>>): string[] =>
      tell(
        contextOf([gridFrom(change([...card.slice(0, 2), ...typed], cells), 'Kartu', [], merges)]),
      )
        .filter(({ code }) => code === 'angka-kosong')
        .map(({ cell }) => cell);
    expect(blank({})).toEqual([]);
    expect(blank({ C6: null })).toEqual(['C6']);
    // Two rows without a budget wait for the change of the DPA.
    expect(blank({ C6: null, C3: null })).toEqual([]);
  });
});
