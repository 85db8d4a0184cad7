// Figures typed among formulas: the habit of a column, and rows that are measured in another way.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const found = (rows: Rows, cells: Readonly<Record<string, Input>>): string[] =>
  tell(bookFrom({ Target: change(rows, cells) })).flatMap(({ code, cell, severity }) =>
    code === 'rumus-ditimpa' ? [`${severity} ${cell}`] : [],
  );

const UNITS = [
  'Orang',
  'Laporan',
  'Lembaga',
  'Dokumen',
  'Desa',
  'Kelompok',
  'Unit',
  'Paket',
].concat(['Sekolah', 'Guru', 'Ruang', 'Titik']);
const QUARTERS: Rows = [
  ['Sub Kegiatan', 'Indikator', 'Satuan', 'Target Tahunan', 'TW I', 'TW II', 'TW III', 'TW IV'],
  ...UNITS.map((unit, i): Input[] => [
    ...[`Sub kegiatan ${i + 1}`, `Jumlah ${unit} yang dibina`, unit, `=SUM(E${i + 2}:H${i + 2})`],
    ...[i + 1, i + 3, i + 2, i + 4],
  ]),
];

describe('year targets typed among sums of the quarters', () => {
  it('are a slip where one is typed, right or wrong', () => {
    expect(found(QUARTERS, { D4: 18 })).toEqual(['error D4']);
    expect(found(QUARTERS, { D4: 20 })).toEqual(['error D4']);
  });

  it('are the habit of an office where several are right, and one that is wrong stays a fault', () => {
    const habit = { D4: 18, D6: 26, D8: 34 };
    expect(found(QUARTERS, habit)).toEqual(['info D4', 'info D6', 'info D8']);
    expect(found(QUARTERS, { ...habit, D3: 15 })).toContain('error D3');
  });
});

const SOURCE: Rows = [
  ['Data', 'TW I', 'TW II', 'TW III', 'TW IV'],
  ...[1, 2, 3, 4, 5, 6].map((i): Input[] => [`Data ke-${i}`, i * 14, i * 15, i * 16, i * 12]),
];
const SURVEYED: Rows = [
  [
    'No',
    'Indikator',
    'Satuan',
    'Target',
    'TW I',
    'TW II',
    'TW III',
    'TW IV',
    'Realisasi',
    'Capaian',
  ],
  ...[0, 1, 2, 3, 4, 5].map((i): Input[] => {
    const row = i + 2;
    const quarters = ['B', 'C', 'D', 'E'].map((at) => `=Dasar!${at}${row}`);
    return [
      ...[i + 1, `Jumlah pemeriksaan ke-${i + 1}`, 'Kali', (i + 1) * 60, ...quarters],
      ...[`=SUM(E${row}:H${row})`, `=I${row}/D${row}*100`],
    ];
  }),
];

describe('a survey among counts that are fetched', () => {
  const told = (cells: Readonly<Record<string, Input>>): string[] =>
    tell(bookFrom({ Capaian: change(SURVEYED, cells), Dasar: SOURCE })).flatMap(
      ({ code, cell, severity }) => (code === 'rumus-ditimpa' ? [`${severity} ${cell}`] : []),
    );

  it('is typed in the quarter in which it is held', () => {
    const survey = { B5: 'Indeks kepuasan', E5: '—', F5: 85.4, G5: '—', H5: '—', I5: '=F5' };
    expect(told(survey).filter((each) => !each.startsWith('info'))).toEqual([]);
  });

  it('is none where the row calculates in its other quarters', () => {
    expect(told({ F5: 61 })).toEqual(['error F5']);
  });
});
