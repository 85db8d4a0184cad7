// A needs sheet as offices keep it: levels side by side and merged, volume times price, a subtotal under each program.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, repair, tell, told } from './plan.ts';

const line = (
  row: number,
  program: string | null,
  kegiatan: string | null,
  sub: string,
  volume: number,
  price: number,
): Input[] => {
  const quarter = (volume * price) / 4;
  return [
    program,
    kegiatan,
    sub,
    `Jumlah dokumen ${sub.toLowerCase()}`,
    volume,
    'Dokumen',
    price,
    `=E${row}*G${row}`,
    quarter,
    quarter,
    quarter,
    quarter,
    `=SUM(I${row}:L${row})`,
    'Sekretariat',
  ];
};
const sums = (label: string, formula: (column: string) => string): Input[] => [
  label,
  ...Array<null>(6).fill(null),
  ...['H', 'I', 'J', 'K', 'L', 'M'].map(formula),
];

const ROWS: Rows = [
  ['RENCANA AKSI DAN KEBUTUHAN ANGGARAN TAHUN 2025'],
  [],
  ['Program', 'Kegiatan', 'Sub Kegiatan', 'Indikator', 'Target', null, 'Harga Satuan (Rp)'].concat([
    'Pagu (Rp)',
    'Rencana Penarikan (Rp)',
  ]),
  [
    null,
    null,
    null,
    null,
    'Jumlah',
    'Satuan',
    null,
    null,
    'TW I',
    'TW II',
    'TW III',
    'TW IV',
  ].concat(['Jumlah Penarikan (Rp)', 'PJ']),
  line(5, 'PROGRAM PEMASARAN PARIWISATA', 'Pemasaran Pariwisata', 'Promosi Media', 8, 5_000_000),
  line(6, null, null, 'Data Pariwisata', 4, 12_500_000),
  line(7, null, 'Penyelenggaraan Festival', 'Festival Daerah', 2, 90_000_000),
  sums('Jumlah PROGRAM PEMASARAN PARIWISATA', (c) => `=SUM(${c}5:${c}7)`),
  line(9, 'PROGRAM EKONOMI KREATIF', 'Prasarana Kreatif', 'Ruang Kreatif', 4, 20_000_000),
  line(10, null, null, 'Revitalisasi Prasarana', 2, 35_000_000),
  line(11, null, 'Ekosistem Kreatif', 'Pelatihan Pelaku', 12, 3_000_000),
  line(12, null, null, 'Kurasi Produk', 40, 400_000),
  sums('Jumlah PROGRAM EKONOMI KREATIF', (c) => `=SUM(${c}9:${c}12)`),
  sums('JUMLAH TOTAL', (c) => `=${c}8+${c}13`),
];
const MERGES = ['A5:A7', 'B5:B6', 'A9:A12', 'B9:B10', 'B11:B12', 'E3:F3', 'I3:L3'];
const found = (rows: Rows) =>
  tell(contextOf([gridFrom(rows, 'Kebutuhan', [], MERGES)])).map((each) => ({
    told: `${each.code} ${each.cell}`,
    fix: repair(each),
  }));

describe('subtotals below their programs', () => {
  it('has nothing to say about the sheet as it should be', () => {
    expect(found(ROWS)).toEqual([]);
  });

  it('blames the subtotal that leaves out a row, not the total that adds it', () => {
    expect(found(change(ROWS, { H13: '=SUM(H9:H11)' }))).toEqual([
      { told: 'rumus-kurang-baris H13', fix: '=SUM(H9:H12)' },
    ]);
    expect(found(change(ROWS, { H8: '=SUM(H6:H7)' })).map((each) => each.told)).toEqual([
      'rumus-kurang-baris H8',
    ]);
  });

  it('sees a subtotal that takes in the one above, and a total that takes in everything', () => {
    expect(found(change(ROWS, { J13: '=SUM(J8:J12)' })).map((each) => each.told)).toEqual([
      'rumus-lewat-batas J13',
    ]);
    expect(found(change(ROWS, { I14: '=SUM(I5:I13)' })).map((each) => each.told)).toEqual([
      'rumus-hitung-ganda I14',
    ]);
  });

  it('copies the sum beside a typed total', () => {
    expect(found(change(ROWS, { H14: 500_000_000 }))).toEqual([
      { told: 'rumus-ditimpa H14', fix: '=H8+H13' },
    ]);
  });

  it('compares the year that is volume times price with its quarters', () => {
    const price = tell(contextOf([gridFrom(change(ROWS, { G9: 200_000_000 }), 'A', [], MERGES)]));
    expect(price.map((each) => `${each.code} ${each.cell}`)).toEqual(['kas-pagu G9']);
    expect(price[0]!.cells).toContain('H9');
    expect(found(change(ROWS, { K6: null })).map((each) => each.told)).toEqual(['kas-pagu K6']);
    expect(found(change(ROWS, { L11: 90_000_000 })).map((each) => each.told)).toEqual([
      'kas-pagu L11',
    ]);
  });

  it('asks no subtotal for a sum that none of its kind has', () => {
    const letters = ['F', 'G', 'H', 'I'];
    const sums = (row: number, end: number) => letters.map((at) => `=SUM(${at}${row}:${at}${end})`);
    const spent = (money: number): number[] => [money, money * 0.2, money * 0.3, money * 0.5];
    const group = (row: number, name: string): Input[][] => [
      [
        ...[`Program ${name}`, `=SUM(D${row}:D${row + 3})`, `Kegiatan ${name}`],
        ...[`=SUM(F${row}:F${row + 1})`, `Pendataan ${name}`, ...spent(250_000_000 + row * 1000)],
      ],
      [null, null, null, null, `Pembinaan ${name}`, ...spent(118_500_000 + row * 1000)],
      [
        ...[null, null, `Pelayanan ${name}`, `=SUM(F${row + 2}:F${row + 3})`],
        ...[`Operasional ${name}`, ...spent(86_400_000 + row * 1000)],
      ],
      [null, null, null, null, `Pengawasan ${name}`, ...spent(41_850_000 + row * 1000)],
      [null, null, null, null, 'Jumlah Program', ...sums(row, row + 3)],
    ];
    const total = letters.map((at) => `=${at}7+${at}12+${at}17`);
    const rows: Input[][] = [
      ['PROGRAM', null, 'KEGIATAN', null, 'SUB KEGIATAN', null, 'REALISASI (Rp)'],
      [
        ...['Nama', 'Anggaran (Rp)', 'Nama', 'Anggaran (Rp)', 'Nama', 'Anggaran (Rp)'],
        ...['TW I', 'TW II', 'TW III'],
      ],
      ...group(3, 'Terminal'),
      ...group(8, 'Angkutan'),
      ...group(13, 'Pelabuhan'),
      ['TOTAL', '=SUM(B3:B17)', null, '=SUM(D3:D17)', null, ...total],
    ];
    const grid = gridFrom(rows, 'A', [], ['A1:B1', 'C1:D1', 'E1:F1', 'G1:I1']);
    expect(tell(contextOf([grid])).map((each) => `${each.code} ${each.cell}`)).toEqual([]);
  });

  it('leaves a rate of the whole alone that says where it is from', () => {
    const rows = (remark: Input): Rows => [
      ['Kode', 'Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Penduduk Miskin (%)', 'Keterangan'],
      ...['UTARA', 'TENGAH', 'SELATAN'].flatMap((name, i): Input[][] => {
        const at = 2 + i * 3;
        return [
          [`1.06.05.2.${i}1`, `Bantuan Sosial ${name}`, 1_223_250_000, 1_209_875_000, 8.81 + i],
          [`1.06.05.2.${i}2`, `Pendataan Keluarga ${name}`, 887_250_000, 857_625_000, 7.26 + i],
          [
            ...[null, `Subjumlah ${name}`],
            ...['C', 'D'].map((c) => `=SUM(${c}${at}:${c}${at + 1})`),
            `=AVERAGE(E${at}:E${at + 1})`,
          ],
        ];
      }),
      [null, 'JUMLAH KABUPATEN', '=C4+C7+C10', '=D4+D7+D10', 8.21, remark],
    ];
    const typed = (remark: Input) => found(rows(remark)).map((each) => each.told);
    expect(typed(null)).toEqual(['rumus-ditimpa E11']);
    expect(typed('Persentase kemiskinan kabupaten menurut BPS')).toEqual([]);
  });
});

describe('seksi below bidang, each with a heading above and its sum below', () => {
  const _ = null;
  const work = (no: number, name: string, pagu: number): Input[] => [
    ...[no, name, 'Jumlah layanan', 'Layanan', pagu, pagu / 4, pagu / 2],
  ];
  const sum = (name: string, rows: readonly number[]): Input[] => {
    const sums = ['E', 'F', 'G'].map((at) => `=${rows.map((row) => `${at}${row}`).join('+')}`);
    return [_, name, _, _, ...sums];
  };
  const plan: Rows = [
    ['No', 'Bidang / Seksi / Kegiatan', 'Keluaran', 'Satuan', 'Pagu', 'TW I', 'TW II'],
    ['I', 'BIDANG PELAYANAN MEDIK'],
    ['A', 'Seksi Pelayanan'],
    work(1, 'Pengadaan obat', 9_875_400),
    work(2, 'Pelayanan bank darah', 864_000),
    sum('Sub Jumlah Seksi Pelayanan', [4, 5]),
    ['B', 'Seksi Keperawatan'],
    work(1, 'Pelatihan perawat', 312_500),
    work(2, 'Penyediaan makanan pasien', 3_264_000),
    sum('Sub Jumlah Seksi Keperawatan', [8, 9]),
    sum('JUMLAH BIDANG PELAYANAN MEDIK', [6, 10]),
    ['II', 'BIDANG PENUNJANG'],
    ['A', 'Seksi Diagnostik'],
    work(1, 'Pengadaan reagen', 1_948_700),
    work(2, 'Kalibrasi alat kesehatan', 485_000),
    sum('Sub Jumlah Seksi Diagnostik', [14, 15]),
    ['B', 'Seksi Sarana'],
    work(1, 'Pemeliharaan gedung', 2_056_000),
    work(2, 'Pengadaan alat radiologi', 4_250_000),
    sum('Sub Jumlah Seksi Sarana', [18, 19]),
    sum('JUMLAH BIDANG PENUNJANG', [16, 20]),
    sum('TOTAL RSUD', [11, 21]),
  ];
  const codes = (changed: Readonly<Record<string, Input>>) =>
    told(change(plan, changed)).map(({ code, cell }) => `${code} ${cell}`);

  it('are right as they stand, and told where a sum leaves one out', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ F11: '=F6' })).toEqual(['rumus-kurang-baris F11']);
    expect(codes({ G22: '=G21' }).map((found) => found.split(' ')[1])).toEqual(['G22']);
    expect(codes({ E20: '=E18' })).toEqual(['rumus-kurang-baris E20']);
  });
});
