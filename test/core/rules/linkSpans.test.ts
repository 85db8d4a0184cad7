// A recap that adds two quarters of another sheet row by row, and averages all indicators of a program.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const PROGRAMS = [
  'PENUNJANG URUSAN',
  'PEMBERDAYAAN SOSIAL',
  'REHABILITASI SOSIAL',
  'PENANGANAN BENCANA',
];
/** Each program on three rows: itself, its second indicator, and its only kegiatan. */
const first = (i: number): number => 3 + i * 3;
const TARGET: Rows = [
  ['RENCANA AKSI DINAS SOSIAL TAHUN 2025'],
  [
    'Program / Kegiatan',
    'Indikator',
    'Capaian (%)',
    'Pagu (Rp)',
    'TW I (Rp)',
    'TW II (Rp)',
    'TW III (Rp)',
    'TW IV (Rp)',
  ],
  ...PROGRAMS.flatMap((name, i): Input[][] => {
    const at = first(i) + 2;
    const parts = [1, 2, 3, 4].map((each) => 10_000_000 * each + 1_500_000 * i);
    const sums = [...'DEFGH'].map((letter) => `=${letter}${at}`);
    return [
      [`PROGRAM ${name}`, 'Persentase layanan', 90 + i, ...sums],
      [null, 'Persentase penerima layanan', 80 + i],
      [`Kegiatan ${name.toLowerCase()}`, 'Jumlah penerima', 95, `=SUM(E${at}:H${at})`, ...parts],
    ];
  }),
];
const REKAP: Rows = [
  ['REKAPITULASI PER PROGRAM S.D. TRIWULAN II'],
  [],
  ['No', 'Program', 'Pagu (Rp)', 'Rencana s.d. TW II (Rp)', 'Capaian Indikator (%)'],
  ...PROGRAMS.map((_, i): Input[] => [
    i + 1,
    `=Target!A${first(i)}`,
    `=Target!D${first(i)}`,
    `=Target!E${first(i)}+Target!F${first(i)}`,
    `=AVERAGE(Target!C${first(i)}:C${first(i) + 1})`,
  ]),
  ['JUMLAH', null, '=SUM(C4:C7)', '=SUM(D4:D7)', '=AVERAGE(E4:E7)'],
];
const places = (cells: Parameters<typeof change>[1]): string[] =>
  tell(bookFrom({ Target: TARGET, Rekap: change(REKAP, cells) }))
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, cell }) => `${code} ${cell}`);

describe('a recap of another sheet', () => {
  it('may average two indicators in some rows and take the only one in others', () => {
    expect(places({})).toEqual([]);
    expect(places({ E4: '=Target!C3', E6: '=Target!C9' })).toEqual([]);
  });

  it('adds the same two quarters in all rows', () => {
    expect(places({ D6: '=Target!E9+Target!G9' })).toEqual(['rumus-kolom-lain D6']);
  });
});
