// A recap of three programs on a sheet of its own: too few rows for habits, and yet it is plain what belongs there.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Program', 'Indikator', 'TW I (Rp)', 'TW II (Rp)', 'TW III (Rp)', 'TW IV (Rp)'],
  [
    '5.01.01',
    'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH',
    'Nilai AKIP',
    900e6,
    850e6,
    875e6,
    925e6,
  ],
  [
    '5.01.02',
    'PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI',
    'Persentase',
    120e6,
    75e6,
    60e6,
    90e6,
  ],
  [
    '5.01.03',
    'PROGRAM KOORDINASI DAN SINKRONISASI PERENCANAAN',
    'Persentase',
    40e6,
    55e6,
    35e6,
    25e6,
  ],
];
const QUARTERS = ['D', 'E', 'F', 'G'];
const RECAP: Rows = [
  [
    'No',
    'Program',
    'TW I (Rp)',
    'TW II (Rp)',
    'TW III (Rp)',
    'TW IV (Rp)',
    'Jumlah (Rp)',
    'Persentase (%)',
  ],
  ...[2, 3, 4].map((row, i): Input[] => [
    ...[i + 1, `=Rencana!B${row}`, ...QUARTERS.map((column) => `=Rencana!${column}${row}`)],
    ...[`=SUM(C${row}:F${row})`, `=G${row}/G$5*100`],
  ]),
  [
    'Jumlah',
    null,
    ...['C', 'D', 'E', 'F', 'G', 'H'].map((column) => `=SUM(${column}2:${column}4)`),
  ],
];

const cells = (changes: Record<string, Input>) =>
  tell(bookFrom({ Rencana: PLAN, Rekap: change(RECAP, changes) })).map(
    (each) => `${each.code} ${each.cell}`,
  );

describe('a recap of three programs', () => {
  it('is right as it stands', () => {
    expect(cells({})).toEqual([]);
  });

  it('has a link that was typed over, or lost, told by the links around it', () => {
    expect(cells({ C2: 900e6 })).toEqual(['rumus-ditimpa C2']);
    expect(cells({ E4: 41e6 })).toEqual(['rumus-ditimpa E4']);
    expect(cells({ D3: null })).toEqual(['rumus-hilang D3']);
  });

  it('has one share that is not like the two others', () => {
    expect(cells({ H2: '=G2/G$5' })).toEqual(['rumus-beda H2']);
    expect(cells({ H3: '=G4/G$5*100' })).toEqual(['rumus-bergeser H3']);
    expect(cells({ H2: '=G2/G$6*100' })).toEqual(['rumus-bergeser H2']);
  });
});
