// A figure calculated on one sheet is wrong by a slip of the pen on another: the typed cell is named, and not only the sum.
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/core/grid/a1.ts';
import { bookFrom, change, findingsIn, type Input, type Rows } from './plan.ts';

const WORKS = [
  'Pengadaan Alat Kesehatan',
  'Pelayanan Kesehatan Ibu Hamil',
  'Pelayanan Kesehatan Balita',
  'Pengelolaan Surveilans Kesehatan',
  'Penyediaan Obat dan Vaksin',
  'Operasional Pelayanan Puskesmas',
];
const BUDGET = [640, 206, 318, 152, 890, 410].map((each) => each * 1e6);

/** Payments one below the other, taken into the report by code and quarter. */
const REGISTER: Rows = [
  ['No', 'Nomor SP2D', 'Kode', 'Triwulan', 'Nilai (Rp)'],
  ...[1, 2].flatMap((quarter) =>
    WORKS.map((_, i): Input[] => [
      ...[i + 1, `00${quarter}${i}/SP2D-LS`, `1.02.02.2.01.000${i + 1}`, quarter],
      Math.round(BUDGET[i]! * (0.11 + 0.02 * i + 0.03 * quarter)),
    ]),
  ),
];
const paid = (quarter: number, row: number): string =>
  `=SUMIFS(SP2D!$E$2:$E$13;SP2D!$C$2:$C$13;A${row};SP2D!$D$2:$D$13;${quarter})`;
const REPORT: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi TW I (Rp)', 'Realisasi TW II (Rp)'],
  ...WORKS.map((name, i): Input[] => [
    ...[`1.02.02.2.01.000${i + 1}`, name, BUDGET[i]!, paid(1, i + 2), paid(2, i + 2)],
  ]),
];

const told = (sheets: Readonly<Record<string, Rows>>, code: string): string[] =>
  findingsIn(bookFrom(sheets)).flatMap(({ code: own, cells: [cell] }) =>
    own === code ? [`${cell!.sheet} ${cellName(cell!.row, cell!.column)}`] : [],
  );
const spent = (cells: Readonly<Record<string, Input>>, report: Rows = REPORT): string[] =>
  told({ Laporan: report, SP2D: change(REGISTER, cells) }, 'realisasi-lebih-pagu');

describe('more spent than budgeted, by way of a register', () => {
  it('is nothing as it stands', () => {
    expect(spent({})).toEqual([]);
  });

  it('is told at the payment with a digit too many', () => {
    expect(spent({ E9: 391_400_000 })).toEqual(['SP2D E9']);
  });

  it('is told at the payment that is many times the others of its work', () => {
    expect(spent({ C9: '1.02.02.2.01.0001', E9: 600_000_000 })).toEqual(['SP2D E9']);
  });

  it('is told at the report where no payment alone is more than the budget, or far more than the others', () => {
    const [C9, C10] = ['1.02.02.2.01.0001', '1.02.02.2.01.0001'];
    expect(spent({ C9, E9: 600_000_000, C10, E10: 500_000_000 })).toEqual(['Laporan E2']);
  });

  it('is told at the report where the budget is what was typed too small', () => {
    expect(spent({}, change(REPORT, { C3: 20_600_000 }))).toEqual(['Laporan C3']);
  });
});

/** Months typed on one sheet, quarters of them on another. */
const MONTHS: Rows = [
  ['Kegiatan', 'Setahun', ...Array.from({ length: 12 }, (_, i) => `B-${i + 1}`)],
  ...WORKS.map((name, i): Input[] => [
    ...[name, `=SUM(C${i + 2}:N${i + 2})`],
    ...Array.from({ length: 12 }, (_, month) => (24 + 7 * i + (month % 5)) * 1_050_000),
  ]),
];
const QUARTERS: Rows = [
  [
    ...['No', 'Kegiatan', 'Pagu (Rp)', 'Anggaran TW I (Rp)', 'Anggaran TW II (Rp)'],
    ...['Anggaran TW III (Rp)', 'Anggaran TW IV (Rp)'],
  ],
  ...WORKS.map((name, i): Input[] => [
    ...[i + 1, name],
    Array.from({ length: 12 }, (_, month) => (24 + 7 * i + (month % 5)) * 1_050_000).reduce(
      (a, b) => a + b,
    ),
    ...['C:E', 'F:H', 'I:K', 'L:N'].map((each) => {
      const [from, , to] = each;
      return `=SUM(Bulanan!${from}${i + 2}:${to}${i + 2})`;
    }),
  ]),
];
const planned = (months: Readonly<Record<string, Input>>, quarters: Rows = QUARTERS): string[] =>
  told({ Triwulan: quarters, Bulanan: change(MONTHS, months) }, 'kas-pagu');

describe('quarters that do not come to the budget, by way of months on another sheet', () => {
  it('are nothing as they stand', () => {
    expect(planned({})).toEqual([]);
  });

  it('are told at the month with a digit too many', () => {
    expect(planned({ F4: 430_500_000 })).toEqual(['Bulanan F4']);
  });

  it('are told at the budget where no month explains them', () => {
    expect(planned({ F4: 48_137_500 })).toEqual(['Triwulan C4']);
  });

  it('are told at the budget that was typed with a digit too many', () => {
    const total = QUARTERS[3]![2] as number;
    expect(planned({}, change(QUARTERS, { C4: total * 10 }))).toEqual(['Triwulan C4']);
  });
});

/** What each work costs is multiplied on another sheet, and planned in four quarters here. */
const COSTS: Rows = [
  ['No', 'Uraian Biaya', 'Volume', 'Frekuensi', 'Harga Satuan (Rp)', 'Jumlah (Rp)'],
  ...[
    ['Konsumsi lokakarya', 55, 12, 35_000],
    ['Konsumsi lintas sektor', 50, 4, 45_000],
    ['Pemeliharaan gedung', 2, 1, 38_400_000],
    ['Kunjungan rumah', 2, 48, 75_000],
    ['Bahan makanan', 660, 2, 18_000],
  ].map(([name, volume, often, price], i): Input[] => [
    ...[i + 1, name!, volume!, often!, price!, `=C${i + 2}*D${i + 2}*E${i + 2}`],
  ]),
];
const DRAWN: readonly (readonly number[])[] = [
  [5_775_000, 5_775_000, 5_775_000, 5_775_000],
  [2_250_000, 2_250_000, 2_250_000, 2_250_000],
  [0, 40_000_000, 30_000_000, 6_800_000],
  [1_800_000, 1_800_000, 1_800_000, 1_800_000],
  [5_940_000, 5_940_000, 5_940_000, 5_940_000],
];
const PLANNED: Rows = [
  ['No', 'Kegiatan', 'Anggaran (Rp)', 'TW I (Rp)', 'TW II (Rp)', 'TW III (Rp)', 'TW IV (Rp)'],
  ...DRAWN.map((quarters, i): Input[] => [
    ...[i + 1, COSTS[i + 1]![1]!, `=SUMIF(Biaya!$A$2:$A$6;A${i + 2};Biaya!$F$2:$F$6)`, ...quarters],
  ]),
];
const drawn = (cells: Readonly<Record<string, Input>>): string[] =>
  told({ Rencana: PLANNED, Biaya: change(COSTS, cells) }, 'kas-pagu');

describe('costs multiplied on another sheet', () => {
  it('are nothing as they stand', () => {
    expect(drawn({})).toEqual([]);
  });

  it('are told at the price with a digit too many', () => {
    expect(drawn({ E2: 350_000 })).toEqual(['Biaya E2']);
    expect(drawn({ E4: 3_840_000 })).toEqual(['Biaya E4']);
  });

  it('are told at the sum where a count may be it as well as the price', () => {
    expect(drawn({ C6: 6600 })).toEqual(['Rencana C6']);
    expect(drawn({ E6: 180_000 })).toEqual(['Rencana C6']);
  });

  it('are told at the sum where no digit explains them', () => {
    expect(drawn({ E2: 41_000 })).toEqual(['Rencana C2']);
    expect(drawn({ C5: 7 })).toEqual(['Rencana C5']);
  });
});
