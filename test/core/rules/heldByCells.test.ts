// Sums that are right though the levels of their rows were misread, or their totals stand in several ranks: what they add in the end decides.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

type Cells = Readonly<Record<string, Input>>;
const FORMULA = /^rumus-(?:kurang-baris|hitung-ganda|lewat-batas|bergeser|beda)$/;
const faults = (rows: Rows): string[] =>
  told(rows).flatMap(({ code, cell, severity }) =>
    FORMULA.test(code) && severity !== 'info' ? [`${code} ${cell}`] : [],
  );

/** A ladder of four levels, each with a pair of columns of its own, as an application prints it. */
const LADDER: readonly (readonly [string, number, string, Input])[] = [
  ['1', 0, 'Meningkatnya pengelolaan persampahan', '=J4+J11'],
  ['1.1', 1, 'Pengurangan sampah dari sumber', '=J5+J9'],
  ['1.1.1', 2, 'Pembinaan bank sampah', '=SUM(J6:J8)'],
  ['1.1.1.1', 3, 'Sosialisasi pemilahan sampah', 70e6],
  ['1.1.1.2', 3, 'Pendampingan kelembagaan', 48e6],
  ['1.1.1.3', 3, 'Lomba kampung bersih', 50e6],
  ['1.1.2', 2, 'Penyediaan sarana pemilahan', '=SUM(J10:J10)'],
  ['1.1.2.1', 3, 'Pengadaan tempat sampah', 260e6],
  ['1.2', 1, 'Penanganan sampah', '=J12+J15'],
  ['1.2.1', 2, 'Pengangkutan sampah', '=SUM(J13:J14)'],
  ['1.2.1.1', 3, 'Operasional armada', 1300e6],
  ['1.2.1.2', 3, 'Pemeliharaan armada', 420e6],
  ['1.2.2', 2, 'Pengoperasian TPA', '=SUM(J16:J17)'],
  ['1.2.2.1', 3, 'Penutupan dengan tanah urug', 510e6],
  ['1.2.2.2', 3, 'Pengujian air lindi', 28e6],
];
const PAIRS = [
  ['KEGIATAN UTAMA', 'INDIKATOR KEGIATAN UTAMA'],
  ['RENCANA AKSI', 'OUTCOME/OUTPUT'],
  ['URAIAN KEGIATAN RENCANA AKSI', 'INDIKATOR'],
  ['URAIAN TEKNIS KEGIATAN', 'INDIKATOR'],
];
const ladder = (cells: Cells = {}): Rows =>
  change(
    [
      ['RENCANA AKSI DINAS LINGKUNGAN HIDUP TAHUN 2025'],
      ['NO', ...PAIRS.flat(), 'RENCANA PAGU'],
      ...LADDER.map(([no, level, name, pagu]): Input[] => [
        no,
        ...[0, 1, 2, 3].flatMap((at) => (at === level ? [name, `Jumlah ${name}`] : [null, null])),
        pagu,
      ]),
      ['JUMLAH', ...Array<null>(8).fill(null), '=J3'],
    ],
    cells,
  );

describe('a ladder with a pair of columns per level', () => {
  it('is right as it stands, by plain sums and by subtotals of subtotals', () => {
    expect(faults(ladder())).toEqual([]);
    const ends = [17, 10, 8, 0, 0, 0, 10, 0, 17, 14, 0, 0, 17, 0, 0];
    const nested = Object.fromEntries(
      ends.flatMap((end, i) => (end > 0 ? [[`J${i + 3}`, `=SUBTOTAL(9;J${i + 4}:J${end})`]] : [])),
    );
    expect(faults(ladder({ ...nested, J18: '=SUBTOTAL(9;J3:J17)' }))).toEqual([]);
  });

  it('still names a sum that takes a group and one of its rows', () => {
    expect(faults(ladder({ J11: '=J12+J13+J15' }))).toContain('rumus-hitung-ganda J11');
  });
});

/** Services of each bidang with a `Total`, each bidang with a `Jumlah …` of its totals. */
describe('totals of totals', () => {
  const service = (row: number, kode: string): Input[][] => [
    [`${kode}.0001`, `Pendataan ${kode}`, 60e6 + row * 1e6],
    [`${kode}.0002`, `Pembangunan ${kode}`, 80e6 + row * 1e6],
    ['Total', null, `=SUM(C${row}:C${row + 1})`],
  ];
  const bidang = (row: number, kode: string, name: string): Input[][] => [
    ...service(row, `${kode}.2.01`),
    ...service(row + 3, `${kode}.2.02`),
    [`Jumlah Urusan Bidang ${name}`, null, `=C${row + 2}+C${row + 5}`],
  ];
  const SPM: Rows = [
    ['Kode', 'Sub Kegiatan', 'Anggaran (Rp)'],
    ...bidang(2, '1.03.03', 'Pekerjaan Umum'),
    ...bidang(9, '1.04.02', 'Perumahan'),
    ...bidang(16, '1.05.02', 'Ketertiban'),
  ];

  it('add those since the last one of their rank', () => {
    expect(faults(SPM)).toEqual([]);
  });

  it('are missed where they leave out one', () => {
    expect(faults(change(SPM, { C15: '=C11' }))).toEqual(['rumus-kurang-baris C15']);
  });
});

/** Money stands beside the indicator, in the row below the name. */
describe('a sub kegiatan whose money is nothing', () => {
  const work = (i: number, money: number): Input[][] => [
    [`2.11.11.2.01.000${i}`, `Pengelolaan Sampah Bagian ${i}`, null, null],
    [null, null, `Jumlah dokumen bagian ${i}`, money],
  ];
  const ROWS: Rows = [
    ['Kode', 'Kegiatan / Sub Kegiatan', 'Indikator', 'Realisasi (Rp)'],
    ['2.11.11.2.01', 'Pengelolaan Sampah', null, '=SUM(D3:D10)'],
    ...[0, 287e6, 61e6, 489e6].flatMap((money, i) => work(i + 1, money)),
  ];

  it('is not counted twice', () => {
    expect(faults(ROWS)).toEqual([]);
  });
});
