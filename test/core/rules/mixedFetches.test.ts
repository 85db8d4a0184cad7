// Figures of another sheet inside formulas of the row, and links whose rows bear the names of what they take.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const ROADS = ['Simpang Tiga', 'Pasar Lama', 'Lingkar Timur', 'Tanjung Batu', 'Muara Bakti'];
const NAMES = ROADS.map((road) => `Rekonstruksi Jalan ${road}`);
const contract = (i: number): number => 1_250_000_000 + i * 312_500_000;

const REPORT: Rows = [
  ['LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN 2025'],
  ['No', 'Nama Pekerjaan', 'Pagu (Rp)', 'Nilai Kontrak (Rp)', 'Realisasi (Rp)', 'Bulan Ini (Rp)'],
  ...NAMES.map((name, i): Input[] => [
    ...[i + 1, name, contract(i) + 50_000_000, contract(i)],
    ...[contract(i) * (0.3 + i / 10), contract(i) / 10],
  ]),
];

const MONITOR: Rows = [
  ['MONITORING PELAKSANAAN PAKET JALAN'],
  ['No', 'Ruas', 'Biaya (Rp)', 'Keuangan (%)', 'Masalah'],
  ...NAMES.map((name, i): Input[] => [
    ...[i + 1, `${i + 1}. ${name}`, `=LRFK!D${i + 3}`],
    ...[`=LRFK!E${i + 3}/C${i + 3}*100`, '-'],
  ]),
];

const found = (rows: Rows, cells: Readonly<Record<string, Input>> = {}) =>
  tell(bookFrom({ LRFK: REPORT, Monitoring: change(rows, cells) })).filter(
    ({ code, severity }) => code.startsWith('rumus') && severity !== 'info',
  );

describe('a figure of another sheet in a formula of its row', () => {
  it('comes from the row of the same name', () => {
    expect(found(MONITOR)).toEqual([]);
  });

  it('is told where it is what another row shows', () => {
    const [odd, ...more] = found(MONITOR, { D4: '=LRFK!E3/C4*100' });
    expect([odd?.cell, more]).toEqual(['D4', []]);
    expect(repair(odd)).toBe('=LRFK!E4/C4*100');
  });

  it('is told in a plain link of a list without a plan', () => {
    expect(found(MONITOR, { C6: '=LRFK!D7' }).map(({ cell }) => cell)).toContain('C6');
  });

  it('may come from anywhere where most rows bear other names', () => {
    const renamed = MONITOR.map((row, i) =>
      i > 3 ? row.map((cell, c) => (c === 1 ? `Paket ruas nomor ${i}` : cell)) : row,
    );
    expect(found(renamed, { D4: '=LRFK!E4/C4*100' })).toEqual([]);
  });
});

describe('a recap whose rows bear the names of what they take', () => {
  const recap: Rows = [
    ['REKAP PER PEKERJAAN'],
    ['No', 'Nama Pekerjaan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)'],
    ...NAMES.map((name, i): Input[] => [
      ...[i + 1, name, `=LRFK!C${i + 3}`, `=LRFK!E${i + 3}`, `=C${i + 3}-D${i + 3}`],
    ]),
  ];

  it('takes one column in all rows', () => {
    expect(found(recap)).toEqual([]);
    expect(found(recap, { D6: '=LRFK!F6' }).map(({ cell }) => cell)).toEqual(['D6']);
  });
});

describe('a list that goes on from column to column', () => {
  const kinds = ['Tender', 'Swakelola', 'E-Purchasing', 'Pengadaan Langsung', 'Kontrak Payung'];
  const report: Rows = [
    ['LAPORAN REALISASI TAHUN 2025'],
    [
      'No',
      'Nama Pekerjaan',
      'Pagu (Rp)',
      ...kinds.flatMap((kind) => [`Nilai ${kind} (Rp)`, `Realisasi ${kind} (Rp)`]),
    ],
    ...NAMES.map((name, i): Input[] => [
      ...[i + 1, name, 9_000_000_000 + i],
      ...kinds.flatMap((_, k) => [contract(i) + k * 1000, contract(i) / 2 + k]),
    ]),
  ];
  const recap = (pagu: string): Rows => [
    ['No', 'Jenis Paket', 'Nilai (Rp)', 'SPJ (Rp)', 'Sisa (Rp)'],
    ...kinds.map((kind, k): Input[] => [
      ...[k + 1, kind, `=RFK!${'DFHJL'[k]}3`, `=RFK!${'EGIKM'[k]}3`, `=C${k + 2}-D${k + 2}`],
    ]),
    [null, 'JUMLAH', '=SUM(C2:C6)', '=SUM(D2:D6)', '=SUM(E2:E6)'],
    [],
    [null, 'Pagu DPA', pagu],
  ];
  const told = (cells: Readonly<Record<string, Input>>) =>
    tell(bookFrom({ RFK: report, REKAP: change(recap('=RFK!C3'), cells) })).flatMap((each) => [
      `${each.code} ${each.severity} ${each.cell}`,
    ]);

  it('ends with its rows', () => {
    expect(told({})).toEqual([]);
  });

  it('leaves its step by a slip', () => {
    expect(told({ C6: '=RFK!M3' })).toEqual(['rumus-beda warning C6']);
  });
});
