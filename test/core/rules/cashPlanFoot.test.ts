// The foot of a typed cash plan: its total row, the running sum and the share below it are the only formulas.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, repair, told } from './plan.ts';

const QUARTERS = ['D', 'E', 'F', 'G'];

function row(code: string, name: string, quarters: readonly number[]): Input[] {
  const year = quarters.reduce((sum, each) => sum + each, 0);
  return [code, name, year, ...quarters, year];
}

const PLAN: Rows = [
  ['ANGGARAN KAS SATUAN POLISI PAMONG PRAJA TAHUN ANGGARAN 2025'],
  [
    ...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)'],
    ...['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV', 'Jumlah Satu Tahun'],
  ],
  row('1.05.02', 'PROGRAM KETENTERAMAN', [178_000_000, 178_000_000, 143_000_000, 102_000_000]),
  row('1.05.02.2.01', 'Penanganan Gangguan', [113_000_000, 88_000_000, 93_000_000, 67_000_000]),
  row('1.05.02.2.01.0001', 'Pencegahan', [40_000_000, 35_000_000, 38_000_000, 22_000_000]),
  row('1.05.02.2.01.0002', 'Penindakan', [73_000_000, 53_000_000, 55_000_000, 45_000_000]),
  row('1.05.02.2.02', 'Penegakan Perda', [65_000_000, 90_000_000, 50_000_000, 35_000_000]),
  row('1.05.02.2.02.0001', 'Sosialisasi', [25_000_000, 30_000_000, 18_000_000, 12_000_000]),
  row('1.05.02.2.02.0002', 'Pengawasan', [40_000_000, 60_000_000, 32_000_000, 23_000_000]),
  row('1.05.04', 'PROGRAM KEBAKARAN', [55_000_000, 71_000_000, 88_000_000, 41_000_000]),
  row('1.05.04.2.01', 'Pencegahan Kebakaran', [55_000_000, 71_000_000, 88_000_000, 41_000_000]),
  row('1.05.04.2.01.0001', 'Pemadaman', [30_000_000, 44_000_000, 60_000_000, 21_000_000]),
  row('1.05.04.2.01.0002', 'Pembinaan', [25_000_000, 27_000_000, 28_000_000, 20_000_000]),
  ['JUMLAH', null, '=C3+C10', ...[...QUARTERS, 'H'].map((each) => `=${each}3+${each}10`)],
  [null, 'Kumulatif s.d. Triwulan', null, '=D14', '=D15+E14', '=E15+F14', '=F15+G14'],
  [null, 'Persentase Kumulatif', null, ...QUARTERS.map((each) => `=${each}15/$C$14*100`)],
];

const found = (cells: Readonly<Record<string, Input>>) => told(change(PLAN, cells));
const codes = (cells: Readonly<Record<string, Input>>) =>
  found(cells).map((each) => [each.code, each.cell]);

describe('the foot of a cash plan', () => {
  it('is right as it stands', () => {
    expect(codes({})).toEqual([]);
  });

  it('goes on from another quarter', () => {
    const [first, ...more] = found({ F15: '=D15+F14' });
    expect([first?.code, first?.cell, repair(first), more]).toEqual([
      'rumus-beda',
      'F15',
      '=E15+F14',
      [],
    ]);
  });

  it('goes on from itself', () => {
    const [first, ...more] = found({ G15: '=G15+G14' });
    expect([first?.code, first?.cell, repair(first), more]).toEqual([
      'rumus-melingkar',
      'G15',
      '=F15+G14',
      [],
    ]);
  });

  it('goes on with the money of another column or row', () => {
    expect(codes({ F15: '=E15+E14' })).toEqual([['rumus-beda', 'F15']]);
    expect(codes({ F15: '=E15+F13' })).toEqual([['rumus-beda', 'F15']]);
  });

  it('is typed, or left out where the next one needs it', () => {
    const typed = (cells: Readonly<Record<string, Input>>) =>
      found(cells).map((each) => [each.code, each.cell, repair(each)]);
    expect(typed({ F15: 700_000_000 })).toEqual([['rumus-ditimpa', 'F15', '=E15+F14']]);
    expect(typed({ F16: 83.5 })).toEqual([['rumus-ditimpa', 'F16', '=F15/$C$14*100']]);
    expect(typed({ F15: null })).toEqual([['rumus-hilang', 'F15', '=E15+F14']]);
  });

  it('steps over a subtotal between the months', () => {
    const months = 'Januari Februari Maret|Semester|April Mei Juni'.split(/[ |]/);
    const letters = ['C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const plan = (last: Input): Rows => [
      ['ANGGARAN KAS SATUAN POLISI PAMONG PRAJA TAHUN ANGGARAN 2025'],
      ['Sub Kegiatan', 'Pagu (Rp)', ...months.map((each) => each.replace('Semester', 'Jumlah'))],
      ...['Pencegahan', 'Penindakan', 'Sosialisasi'].map((name, i): Input[] => [
        ...[
          name,
          60_000_000 + i * 6_000_000,
          10_000_000 + i * 1_000_000,
          10_000_000 + i * 1_000_000,
        ],
        ...[10_000_000 + i * 1_000_000, `=SUM(C${i + 3}:E${i + 3})`, 10_000_000 + i * 1_000_000],
        ...[10_000_000 + i * 1_000_000, 10_000_000 + i * 1_000_000],
      ]),
      ['JUMLAH', '=SUM(B3:B5)', ...letters.map((each) => `=SUM(${each}3:${each}5)`)],
      ['Kumulatif', null, '=C6', '=C7+D6', '=D7+E6', last, '=E7+G6', '=G7+H6', '=H7+I6'],
    ];
    expect(told(plan('=E7'))).toEqual([]);
    expect(told(plan(null))).toEqual([]);
  });

  it('begins with its own month behind the money of the year, and takes each quarter over', () => {
    const letters = [...'BCDEFGHIJ'];
    const plan: Rows = [
      ['RENCANA PENARIKAN KAS DINAS PERTANIAN TAHUN ANGGARAN 2025'],
      [
        ...['Sub Kegiatan', 'Pagu (Rp)', 'Januari', 'Februari', 'Maret', 'Jumlah TW I'],
        ...['April', 'Mei', 'Juni', 'Jumlah TW II'],
      ],
      ...['Pengawasan Sarana', 'Pendampingan Sarana', 'Embung Pertanian'].map(
        (name, i): Input[] => {
          const month = 10_000_000 + i * 1_000_000;
          const [at, three] = [i + 3, [month, month, month]];
          return [
            name,
            month * 6,
            ...three,
            `=SUM(C${at}:E${at})`,
            ...three,
            `=SUM(G${at}:I${at})`,
          ];
        },
      ),
      ['JUMLAH', ...letters.map((each) => `=SUM(${each}3:${each}5)`)],
      [
        ...['Kumulatif', null, '=C6', '=C7+D6', '=D7+E6', '=E7'],
        ...['=E7+G6', '=G7+H6', '=H7+I6', '=I7'],
      ],
    ];
    expect(told(plan)).toEqual([]);
  });

  it('may begin anew in the second half of the year', () => {
    expect(codes({ F15: '=F14' })).toEqual([]);
  });

  it('names itself, or goes round, in rows and columns that no table has', () => {
    expect(codes({ D16: '=D16/$C$14*100' })).toContainEqual(['rumus-melingkar', 'D16']);
    expect(codes({ B20: 'Sisa kas', C20: '=C14-C20' })).toEqual([['rumus-melingkar', 'C20']]);
    const round = codes({ B20: 'Sisa kas', C20: '=C14-C21', B21: 'Terpakai', C21: '=C14-C20' });
    expect(round.map(([code]) => code)).toEqual(['rumus-melingkar']);
    expect(codes({ K5: '=K5+1' })).toEqual([['rumus-melingkar', 'K5']]);
  });

  it('has a year that is typed over, under a heading of its own', () => {
    const [first, ...more] = found({ H14: 846_000_000 });
    expect([first?.code, first?.cell, repair(first), more]).toEqual([
      'rumus-ditimpa',
      'H14',
      '=H3+H10',
      [],
    ]);
  });

  it('has a year in its rows that is not the sum of its quarters', () => {
    const [first, ...more] = found({ H6: 262_000_000 });
    // Its kegiatan says the same as its quarters: one finding, with the figure that both want.
    expect([first?.code, first?.cell, more]).toEqual(['jumlah-anak', 'H6', []]);
    expect(first?.message).toContain('226.000.000');
    // A quarter that is wrong is told at the quarter.
    expect(codes({ D6: 37_000_000 }).map(([, cell]) => cell)).toEqual(['D6']);
    expect(codes({ E7: 80_000_000 }).map(([, cell]) => cell)).toEqual(['E7']);
  });
});
