// The row of a total in a recap: the one column of it that was typed, or left blank, though all its rows are calculated.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const OFFICES = ['Dinas Sosial', 'Dinas Kesehatan', 'Kecamatan Kota'];
const LIST: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Perangkat Daerah'],
  ...Array.from({ length: 9 }, (_, i): Input[] => [
    ...[`1.06.02.2.01.000${i + 1}`, `Pemberdayaan Kelompok ${i + 1}`],
    ...[(20 + ((i * 7) % 13)) * 1e6, (9 + ((i * 5) % 7)) * 1e6, OFFICES[i % 3]!],
  ]),
];
const sum = (row: number, column: string): string =>
  `=SUMIF(Daftar!$E$2:$E$10;B${row};Daftar!${column}$2:${column}$10)`;
const RECAP: Rows = [
  ['REKAP PER PERANGKAT DAERAH'],
  [
    'No',
    'Perangkat Daerah',
    'Banyaknya',
    'Pagu (Rp)',
    'Realisasi (Rp)',
    'Sisa (Rp)',
    'Serapan (%)',
  ],
  ...OFFICES.map((name, i): Input[] => {
    const row = i + 3;
    return [
      ...[i + 1, name, `=COUNTIF(Daftar!$E$2:$E$10;B${row})`, sum(row, 'C'), sum(row, 'D')],
      ...[`=D${row}-E${row}`, `=E${row}/D${row}*100`],
    ];
  }),
  [null, 'JUMLAH', '=SUM(C3:C5)', '=SUM(D3:D5)', '=SUM(E3:E5)', '=D6-E6', '=E6/D6*100'],
];
const told = (cells: Readonly<Record<string, Input>>): string[] =>
  tell(bookFrom({ Daftar: LIST, Rekap: change(RECAP, cells) })).flatMap((each) =>
    each.severity === 'info' ? [] : [`${each.code} ${each.cell} ${repair(each) ?? ''}`.trim()],
  );

describe('the total of a recap', () => {
  it('is typed or blank in one column', () => {
    expect(told({})).toEqual([]);
    expect(told({ C6: 11 })).toEqual(['rumus-ditimpa C6 =SUM(C3:C5)']);
    expect(told({ F6: null })).toEqual(['rumus-hilang F6 =D6-E6']);
  });

  it('may have neither a sum nor a difference in two columns', () => {
    expect(told({ C6: null, F6: null })).toEqual([]);
  });

  it('loses a hundred in one of three rows', () => {
    expect(told({ G4: '=E4/D4' })).toEqual(['rumus-seratus G4 =E4/D4*100']);
  });
});
