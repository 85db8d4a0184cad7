// A recap that adds the same cell of three school sheets in every row and column, its total row too.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Rows, tell } from './plan.ts';

const SUBS = [
  'Penyusunan Kurikulum Operasional',
  'Workshop Perangkat Ajar',
  'Pembelajaran Intrakurikuler',
  'Ujian Sekolah',
  'Pelatihan Guru',
];
const TW = ['TW I', 'TW II', 'TW III', 'TW IV'];
const LETTERS = ['D', 'E', 'F', 'G'];
const head = ['No', 'Sub Kegiatan', 'Pagu (Rp)', ...TW.map((each) => `Anggaran ${each} (Rp)`)];
const school = (size: number): Rows => [
  head,
  ...SUBS.map((name, i) => {
    const quarters = TW.map((_, q) => (i + 2) * (q + 3) * size * 10_000);
    return [i + 1, name, quarters.reduce((a, b) => a + b, 0), ...quarters];
  }),
  [null, 'JUMLAH', ...['C', ...LETTERS].map((letter) => `=SUM(${letter}2:${letter}6)`)],
];
const SCHOOLS = ['SMAN 3', 'SMAN 11', 'SMKN 2'];
const added = (letter: string, row: number): string =>
  `=${SCHOOLS.map((name) => `'${name}'!${letter}${row}`).join('+')}`;
const REKAP: Rows = [
  head,
  ...[...SUBS, 'JUMLAH'].map((name, i) => [
    i < SUBS.length ? i + 1 : null,
    name,
    ...['C', ...LETTERS].map((letter) => added(letter, i + 2)),
  ]),
];
const places = (cells: Readonly<Record<string, string>>): string[] =>
  tell(
    bookFrom({
      Rekap: change(REKAP, cells),
      'SMAN 3': school(13),
      'SMAN 11': school(17),
      'SMKN 2': school(23),
    }),
  ).map(({ code, cell }) => `${code} ${cell}`);

describe('a recap over the sheets of three schools', () => {
  it('is right where all three are added everywhere', () => {
    expect(places({})).toEqual([]);
  });

  it('is told where the total of one quarter leaves a school out', () => {
    expect(places({ G7: "='SMAN 3'!G7+'SMAN 11'!G7" })).toEqual(['rumus-kurang-kolom G7']);
  });
});
