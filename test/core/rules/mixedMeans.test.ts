// The rate of a total, and a quarter that makes a right year look wrong.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Rows, tell } from './plan.ts';

const PLAN: Rows = [
  ['RENCANA PENARIKAN DANA TAHUN 2025'],
  [
    'Kode',
    'Program/Kegiatan/Sub Kegiatan',
    'Pagu (Rp)',
    'Anggaran per Triwulan (Rp)',
    null,
    null,
    null,
    'Semester I (%)',
  ],
  [null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
  [
    '2.15.02',
    'PROGRAM PENYELENGGARAAN LALU LINTAS',
    '=C5+C8',
    '=D5+D8',
    '=E5+E8',
    '=F5+F8',
    '=G5+G8',
    '=(D4+E4)/C4*100',
  ],
  [
    '2.15.02.2.02',
    'Perlengkapan Jalan',
    '=SUM(C6:C7)',
    '=SUM(D6:D7)',
    '=SUM(E6:E7)',
    '=SUM(F6:F7)',
    '=SUM(G6:G7)',
    '=(D5+E5)/C5*100',
  ],
  [
    '2.15.02.2.02.0002',
    'Penyediaan Perlengkapan Jalan',
    645_912_500,
    40_100_000,
    310_400_000,
    205_412_500,
    90_000_000,
    '=(D6+E6)/C6*100',
  ],
  [
    '2.15.02.2.02.0003',
    'Rehabilitasi Prasarana Jalan',
    218_470_000,
    18_000_000,
    77_270_000,
    83_200_000,
    40_000_000,
    '=(D7+E7)/C7*100',
  ],
  [
    '2.15.02.2.03',
    'Terminal Tipe C',
    '=SUM(C9:C10)',
    '=SUM(D9:D10)',
    '=SUM(E9:E10)',
    '=SUM(F9:F10)',
    '=SUM(G9:G10)',
    '=(D8+E8)/C8*100',
  ],
  [
    '2.15.02.2.03.0002',
    'Rencana Pembangunan Terminal',
    94_300_000,
    4_300_000,
    50_000_000,
    30_000_000,
    10_000_000,
    '=(D9+E9)/C9*100',
  ],
  [
    '2.15.02.2.03.0005',
    'Pengawasan Operasional Terminal',
    58_245_000,
    12_045_000,
    15_400_000,
    16_300_000,
    14_500_000,
    '=(D10+E10)/C10*100',
  ],
  [null, 'JUMLAH', '=C4', '=D4', '=E4', '=F4', '=G4', '=(D11+E11)/C11*100'],
];
const MERGES = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2', 'H2:H3'];
const found = (cells: Readonly<Record<string, string | number>>) =>
  tell(contextOf([gridFrom(change(PLAN, cells), 'DPA', [], MERGES)])).map((each) => [
    each.code,
    each.cell,
  ]);

describe('rumus-beda: the rate of a total', () => {
  it('is no average of programs, kegiatan and sub kegiatan together', () => {
    expect(found({ H11: '=AVERAGE(H4:H10)' })).toEqual([['rumus-beda', 'H11']]);
  });

  it('may be its own rate, an average of one level, or an average that says so', () => {
    expect(found({})).toEqual([]);
    expect(found({ H11: '=AVERAGE(H5;H8)' })).toEqual([]);
    expect(
      found({ B11: 'RATA-RATA', H11: '=AVERAGE(H4:H10)' }).filter(
        ([code]) => code === 'rumus-beda',
      ),
    ).toEqual([]);
  });
});

describe('kas-pagu: a year that only looks wrong', () => {
  it('follows from the formula of a month or quarter that is at fault', () => {
    const quarter = {
      D6: '=SUM(J7:L7)',
      ...{ J6: 10_000_000, K6: 15_100_000, L6: 15_000_000 },
      ...{ D7: '=SUM(J7:L7)', J7: 3_000_000, K7: 5_000_000, L7: 10_000_000 },
      ...{ D9: '=SUM(J9:L9)', J9: 300_000, K9: 2_000_000, L9: 2_000_000 },
      ...{ D10: '=SUM(J10:L10)', J10: 4_045_000, K10: 4_000_000, L10: 4_000_000 },
      ...{ J2: 'Kas per Bulan (Rp)', J3: 'Januari', K3: 'Februari', L3: 'Maret' },
    };
    const codes = found(quarter);
    expect(codes.map(([, cell]) => cell)).toContain('D6');
    expect(codes.filter(([code]) => code === 'kas-pagu')).toEqual([]);
  });
});

describe('rumus-beda: another function among sums', () => {
  it.each(['=MAX(C6:C7)', '=COUNT(C6:C7)', '=C6*C7'])('%s', (formula) => {
    const mine = found({ C5: formula }).filter(([code]) => code === 'rumus-beda');
    expect(mine).toEqual([['rumus-beda', 'C5']]);
  });
});
