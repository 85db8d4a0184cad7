// Formulas copied along a row: the one that takes the same cells the other way round; and rows that words tell apart.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell, unread } from './plan.ts';

const YEARS = ['2026', '2027', '2028', '2029', '2030'];
const LETTERS = ['C', 'D', 'E', 'F', 'G'];

const growth: Rows = [
  ['No', 'Perangkat Daerah', ...YEARS.map((year) => `Pagu ${year} (Rp)`)],
  ...['Dinas Kesehatan', 'Dinas Sosial', 'Dinas Perikanan'].map((name, i): Input[] => [
    i + 1,
    name,
    ...YEARS.map((_, year) => (i + 2) * 120_000_000 + year * 7_500_000 * (i + 1)),
  ]),
  ['Jumlah', null, ...LETTERS.map((letter) => `=SUM(${letter}2:${letter}4)`)],
  [
    'Kenaikan (%)',
    null,
    '-',
    ...LETTERS.slice(1).map((letter, i) => `=(${letter}5-${LETTERS[i]}5)/${LETTERS[i]}5*100`),
  ],
];

describe('a formula alone in its row', () => {
  it('is told where it divides by the year itself instead of the year before', () => {
    expect(unread(growth)).toEqual([]);
    expect(unread(change(growth, { F6: '=(F5-E5)/F5*100' }))).toEqual(['rumus-beda F6']);
  });

  it('is left alone where two do so', () => {
    const both = { E6: '=(E5-D5)/E5*100', F6: '=(F5-E5)/F5*100' };
    expect(unread(change(growth, both))).toEqual([]);
  });
});

const WORDS = ['Rata-rata', 'Indikator negatif', 'Akumulasi'];
const indicators: Rows = [
  ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Nilai', 'Catatan Rumus'],
  ...Array.from({ length: 12 }, (_, i): Input[] => {
    const row = i + 2;
    const word = WORDS[i % 3]!;
    const value = word === WORDS[1] ? `=(2*D${row}-E${row})/D${row}*100` : `=E${row}/D${row}*100`;
    return [i + 1, `Nilai mutu layanan ke-${i + 1}`, 'Nilai', 60 + i, 54 + i * 1.5, value, word];
  }),
];

const told = (cells: Readonly<Record<string, Input>>): string[] =>
  tell(bookFrom({ Indikator: change(indicators, cells) })).flatMap(({ code, cell }) =>
    code.startsWith('rumus') ? [`${code} ${cell}`] : [],
  );

describe('a row that words tell apart', () => {
  it('is told where it calculates like the rows of another word', () => {
    expect(told({})).toEqual([]);
    expect(told({ F6: '=E6/D6*100' })).toEqual(['rumus-beda F6']);
  });

  it('is left alone where the words do not tell the ways apart', () => {
    const mixed = { F6: '=E6/D6*100', F4: '=(2*D4-E4)/D4*100' };
    expect(told(mixed)).toEqual([]);
    // Two rows of one word that calculate otherwise are no slip.
    expect(told({ F6: '=E6/D6*100', F9: '=E9/D9*100' })).toEqual([]);
  });
});
