// Formulas over counts of kinerja beside money: money rolls up, counts may be copied, typed or left blank.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

type Cells = Parameters<typeof change>[1];

const found = (rows: Rows, cells: Cells) =>
  told(change(rows, cells)).map((each) => `${each.severity} ${each.code} ${each.cell}`);

const sums = (letters: string, from: number, to: number): Input[] =>
  [...letters].map((letter) => `=SUM(${letter}${from}:${letter}${to})`);

describe('counts of each quarter, and their year', () => {
  const works = (
    at: number,
    code: string,
    unit: string,
    quarters: readonly (readonly number[])[],
  ) => [
    ...quarters.map((counts, i): Input[] => [
      ...[
        `${code}.000${i + 1}`,
        `Fasilitasi ${unit} ${i + 1}`,
        `Jumlah ${unit.toLowerCase()} ${i + 1}`,
      ],
      ...[
        unit,
        `=SUM(F${at + i}:I${at + i})`,
        ...counts,
        70_000_000 + at * 1_250_000 + i * 9_500_000,
      ],
    ]),
  ];
  const group = (code: string, unit: string, from: number, to: number): Input[] => [
    ...[code, `Pengelolaan ${unit} ${from}`, `Jumlah ${unit.toLowerCase()} kelompok ${from}`, unit],
    ...sums('EFGHIJ', from, to),
  ];
  const plan: Rows = [
    ['RENCANA AKSI DINAS SOSIAL TAHUN 2026'],
    [
      ...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan', 'Target'],
      ...['TW I', 'TW II', 'TW III', 'TW IV', 'Pagu (Rp)'],
    ],
    ['1.06.02', 'PROGRAM SOSIAL', 'Persentase aktif', '%', 80, 20, 40, 60, 80, '=J4+J8+J12+J15'],
    group('1.06.02.2.01', 'Dokumen', 5, 7),
    ...works(5, '1.06.02.2.01', 'Dokumen', [
      [1, 2, 3, 4],
      [2, 2, 3, 3],
      [1, 1, 1, 1],
    ]),
    group('1.06.02.2.03', 'Orang', 9, 11),
    ...works(9, '1.06.02.2.03', 'Orang', [
      [10, 12, 13, 14],
      [20, 22, 23, 23],
      [21, 21, 21, 21],
    ]),
    group('1.06.02.2.04', 'Lembaga', 13, 14),
    ...works(13, '1.06.02.2.04', 'Lembaga', [
      [3, 2, 3, 4],
      [5, 2, 3, 3],
    ]),
    group('1.06.02.2.05', 'Orang', 16, 17),
    ...works(16, '1.06.02.2.05', 'Orang', [
      [30, 32, 33, 34],
      [40, 32, 33, 33],
    ]),
    ['JUMLAH', null, null, null, null, null, null, null, null, '=J3'],
  ];
  const along = (row: number, input: (letter: string) => Input): Cells =>
    Object.fromEntries([...'EFGHI'].map((letter) => [`${letter}${row}`, input(letter)]));

  it('may be copied from one work, or typed, or told for the year alone, all along a row', () => {
    expect(found(plan, {})).toEqual([]);
    expect(
      found(
        plan,
        along(8, (letter) => `=${letter}9`),
      ),
    ).toEqual([]);
    const own: Record<string, number> = { E: 150, F: 30, G: 40, H: 40, I: 40 };
    expect(
      found(
        plan,
        along(8, (letter) => own[letter]!),
      ),
    ).toEqual([]);
    expect(found(plan, { F8: null, G8: null, H8: null, I8: null })).toEqual([]);
  });

  it('are a slip where one of them differs from the others of its row', () => {
    expect(found(plan, { G8: '=G9' })).toEqual(['error rumus-kurang-baris G8']);
    expect(found(plan, { G8: 60 })).toEqual(['error rumus-ditimpa G8']);
    expect(found(plan, { G8: null })).toEqual(['error rumus-hilang G8']);
    expect(found(plan, { E8: '=SUM(E9:E10)' })).toEqual(['error rumus-kurang-baris E8']);
  });

  it('may be fewer people in a year than in its works together, but not fewer documents', () => {
    expect(found(plan, { E8: 150 })).toEqual(['info rumus-ditimpa E8']);
    expect(found(plan, { E4: 25 })).toEqual(['error rumus-ditimpa E4']);
  });

  it('do not excuse money', () => {
    expect(found(plan, { ...along(8, (letter) => `=${letter}9`), J8: '=SUM(J9:J10)' })).toEqual([
      'error rumus-kurang-baris J8',
    ]);
    expect(found(plan, { J8: 210_000_000 })).toContain('error rumus-ditimpa J8');
  });
});

describe('one count beside money', () => {
  const units = ['Dokumen', 'Orang', 'Lembaga', 'Orang', 'Laporan'];
  const plan: Rows = [
    ['RENCANA AKSI DINAS SOSIAL TAHUN 2026'],
    [
      ...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan', 'Target', 'Pagu (Rp)'],
      ...['Realisasi TW I (Rp)', 'Realisasi TW II (Rp)'],
    ],
    [
      ...['1.06.02', 'PROGRAM SOSIAL', 'Persentase aktif', '%', 80],
      ...[...'FGH'].map((letter) => `=${[4, 7, 10, 13, 16].map((row) => letter + row).join('+')}`),
    ],
    ...units.flatMap((unit, i): Input[][] => {
      const at = 4 + i * 3;
      const names = [`Jumlah ${unit.toLowerCase()}`, unit];
      return [
        [`1.06.02.2.0${i + 1}`, `Pengelolaan ${i + 1}`, ...names, ...sums('EFGH', at + 1, at + 2)],
        ...[1, 2].map((work): Input[] => [
          ...[`1.06.02.2.0${i + 1}.000${work}`, `Fasilitasi ${i + 1} ${work}`, ...names],
          ...[10 * work + i, 20_000_000 + at * 1_250_000, 5_000_000 + at * 250_000, 6_125_000 + at],
        ]),
      ];
    }),
    ['JUMLAH', null, null, null, null, '=F3', '=G3', '=H3'],
  ];

  it('has no total where documents and people stand in one column', () => {
    expect(found(plan, {})).toEqual([]);
  });

  it('is a question where it copies one work, or people are fewer than its works together', () => {
    expect(found(plan, { E7: '=E8' })).toEqual(['info rumus-kurang-baris E7']);
    expect(found(plan, { E7: 25 })).toEqual(['info rumus-ditimpa E7']);
  });

  it('has lost its sum where that was pasted, or left out a work', () => {
    expect(found(plan, { E7: 32 })).toEqual(['error rumus-ditimpa E7']);
    expect(found(plan, { E4: '=SUM(E5:E5)' })).toEqual(['error rumus-kurang-baris E4']);
  });
});
