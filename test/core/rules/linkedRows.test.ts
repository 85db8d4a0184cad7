// A recap whose rows link to the sheets of several bagian: a link to another sheet, row or column, a figure typed over one.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Rows, tell } from './plan.ts';

const HEADER = [
  ...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Keluaran', 'Pagu (Rp)'],
  ...[
    'Realisasi s.d. Bulan Lalu (Rp)',
    'Realisasi Bulan Ini (Rp)',
    'Realisasi s.d. Bulan Ini (Rp)',
  ],
];
const done = (row: number): string => `=E${row}+F${row}`;
const group = (row: number, kode: string, name: string, rows: string): Rows[number] => [
  ...[kode, name, null],
  ...['D', 'E', 'F'].map((c) => `=SUM(${c}${rows.replace(':', `:${c}`)})`),
  done(row),
];
const sub = (row: number, kode: string, name: string, pagu: number): Rows[number] => [
  ...[kode, name, 'Laporan', pagu, pagu / 2, pagu / 8, done(row)],
];
const bagian = (name: string, works: readonly (readonly [string, string, number])[]): Rows => [
  ['LAPORAN REALISASI SEKRETARIAT DPRD'],
  HEADER,
  [
    ...[`JUMLAH ${name}`, null, null],
    ...['D', 'E', 'F'].map((c) => `=${works.map((_, i) => `${c}${4 + i * 2}`).join('+')}`),
    done(3),
  ],
  ...works.flatMap(([kode, work, pagu], i) => [
    group(4 + i * 2, kode, work, `${5 + i * 2}:${5 + i * 2}`),
    sub(5 + i * 2, `${kode}.0001`, `Fasilitasi ${work}`, pagu),
  ]),
];
const BOOK = {
  Umum: bagian('BAGIAN UMUM', [
    ['4.02.01.1.05', 'Administrasi Kepegawaian Perangkat Daerah', 136_400_000],
    ['4.02.01.1.06', 'Administrasi Umum Perangkat Daerah', 486_930_000],
    ['4.02.01.1.09', 'Pemeliharaan Barang Milik Daerah', 218_760_000],
  ]),
  Keuangan: bagian('BAGIAN KEUANGAN', [
    ['4.02.01.1.01', 'Perencanaan dan Evaluasi Kinerja', 74_215_000],
    ['4.02.01.1.02', 'Administrasi Keuangan Perangkat Daerah', 8_157_200_000],
  ]),
  Persidangan: bagian('BAGIAN PERSIDANGAN', [
    ['4.02.01.1.16', 'Layanan Administrasi DPRD', 541_044_000],
    ['4.02.01.1.17', 'Pembentukan Peraturan Daerah', 963_300_000],
  ]),
  Fasilitasi: bagian('BAGIAN FASILITASI', [
    ['4.02.01.1.18', 'Pembahasan Kebijakan Anggaran', 317_965_000],
  ]),
};
const link = (row: number, kode: string, name: string, sheet: string, at: number) => [
  ...[kode, name, sheet, `=${sheet}!D${at}`, `=${sheet}!G${at}`, `=E${row}/D${row}*100`],
];
const whole = (row: number, name: string, sheet: string) => [
  ...[null, name, null, `=${sheet}!D3`, `=${sheet}!G3`, `=E${row}/D${row}*100`, `=${sheet}!E3`],
];
const REKAP: Rows = [
  ['REKAPITULASI REALISASI KEUANGAN'],
  ['Kode', 'Program / Kegiatan', 'Bagian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Keu (%)'],
  ['4.02.01', 'PROGRAM PENUNJANG', null, '=SUM(D4:D11)', '=SUM(E4:E11)', '=E3/D3*100'],
  link(4, '4.02.01.1.01', 'Perencanaan dan Evaluasi Kinerja', 'Keuangan', 4),
  link(5, '4.02.01.1.02', 'Administrasi Keuangan Perangkat Daerah', 'Keuangan', 6),
  link(6, '4.02.01.1.05', 'Administrasi Kepegawaian Perangkat Daerah', 'Umum', 4),
  link(7, '4.02.01.1.06', 'Administrasi Umum Perangkat Daerah', 'Umum', 6),
  link(8, '4.02.01.1.09', 'Pemeliharaan Barang Milik Daerah', 'Umum', 8),
  link(9, '4.02.01.1.16', 'Layanan Administrasi DPRD', 'Persidangan', 4),
  link(10, '4.02.01.1.17', 'Pembentukan Peraturan Daerah', 'Persidangan', 6),
  link(11, '4.02.01.1.18', 'Pembahasan Kebijakan Anggaran', 'Fasilitasi', 4),
  [null, 'JUMLAH', null, '=D3', '=E3', '=E12/D12*100'],
  [],
  [null, 'REKAP PER BAGIAN'],
  [null, 'Bagian', null, 'Pagu (Rp)', 'Realisasi (Rp)', 'Keu (%)', 'S.d. Bulan Lalu (Rp)'],
  whole(16, 'Bagian Umum', 'Umum'),
  whole(17, 'Bagian Keuangan', 'Keuangan'),
  whole(18, 'Bagian Persidangan', 'Persidangan'),
  whole(19, 'Bagian Fasilitasi', 'Fasilitasi'),
];
const at = (cells: Parameters<typeof change>[1]): string[] =>
  tell(bookFrom({ REKAP: change(REKAP, cells), ...BOOK })).flatMap((each) =>
    each.severity === 'info' || !/^rumus/.test(each.code) ? [] : [`${each.code} ${each.cell}`],
  );

describe('a recap that links to one sheet per bagian', () => {
  it('is right as it stands', () => {
    expect(at({})).toEqual([]);
  });

  it('fetches the money of one kegiatan from the row of another', () => {
    expect(at({ D6: '=Umum!D6' })).toEqual(['rumus-bergeser D6']);
  });

  it('fetches the last month where all others fetch the year so far', () => {
    expect(at({ E7: '=Umum!F6' })).toEqual(['rumus-kolom-lain E7']);
  });

  it('has one figure typed over its link, and tells it though it is still right', () => {
    expect(at({ D7: 486_930_000 })).toEqual(['rumus-ditimpa D7']);
  });

  it('fetches the money of one bagian from the sheet of another, below the plan', () => {
    expect(at({ D18: '=Keuangan!D3' })).toEqual(['rumus-bergeser D18']);
  });

  it('leaves two rows alone that fetch from two rows each: money may stand on a line of its own', () => {
    expect(at({ D6: '=Umum!D5', D9: '=Persidangan!D5' })).toEqual([]);
  });
});

describe('a recap whose quarters add the months of one sheet per bidang', () => {
  const MONTHS = [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'Mei',
    'Jun',
    'Jul',
    'Ags',
    'Sep',
    'Okt',
    'Nov',
    'Des',
  ];
  const cash = (pagu: number): Rows => [
    ['RENCANA PENYERAPAN ANGGARAN'],
    ['No', 'Kegiatan', 'Pagu (Rp)', ...MONTHS],
    [1, 'Penyusunan Rencana Teknis', pagu, ...MONTHS.map((_, i) => (pagu / 78) * (i + 1))],
    [2, 'Operasi dan Pemeliharaan', pagu * 2, ...MONTHS.map((_, i) => (pagu / 39) * (i + 1))],
  ];
  const sheets = { Sekretariat: 7.8e8, Marga: 1.56e9, SDA: 3.9e8, Cipta: 2.34e8 };
  const quarter = (sheet: string, from: string, to: string) => `=SUM(${sheet}!${from}3:${to}3)`;
  const recap: Rows = [
    ['REKAPITULASI RENCANA PENYERAPAN'],
    ['No', 'Bidang', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ...Object.keys(sheets).map((sheet, i) => [
      ...[i + 1, `Bidang ${sheet}`],
      ...[quarter(sheet, 'D', 'F'), quarter(sheet, 'G', 'I')],
      ...[quarter(sheet, 'J', 'L'), quarter(sheet, 'M', 'O')],
    ]),
  ];
  const told = (cells: Parameters<typeof change>[1]): string[] => {
    const plans = Object.entries(sheets).map(([name, pagu]) => [name, cash(pagu)]);
    const book = bookFrom({ Rekap: change(recap, cells), ...Object.fromEntries(plans) });
    return tell(book).flatMap(({ code, cell }) => (/^rumus/.test(code) ? [`${code} ${cell}`] : []));
  };

  it('is right as it stands', () => {
    expect(told({})).toEqual([]);
  });

  it('adds a month that the next quarter of the row adds, too', () => {
    expect(told({ D5: '=SUM(SDA!H3:J3)' })).toEqual(['rumus-kolom-lain D5']);
  });

  it('may find the months of one sheet in other columns', () => {
    const moved = { C5: 'E3:G3', D5: 'H3:J3', E5: 'K3:M3', F5: 'N3:P3' };
    const cells = Object.entries(moved).map(([at, months]) => [at, `=SUM(SDA!${months})`]);
    expect(told(Object.fromEntries(cells))).toEqual([]);
  });
});
