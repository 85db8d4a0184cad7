// Formulas that take from another sheet and go on evenly, row by row and column by column: the one that leaves the step.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const PROGRAMS = ['PENGELOLAAN SDA', 'JALAN', 'BANGUNAN GEDUNG', 'JASA KONSTRUKSI', 'PERUMAHAN'];
const COLUMNS = ['D', 'E', 'F', 'G'];
/** Programs in rows 3, 5, 7, 9 and 11, each with one work. */
const PLAN: Rows = [
  ['RENCANA DAN REALISASI ANGGARAN'],
  ['Kode', 'Program / Kegiatan', 'Pagu (Rp)', ...['I', 'II', 'III', 'IV'].map(realisation)],
  ...PROGRAMS.flatMap((name, i): Input[][] => {
    const kode = `1.03.0${i + 2}`;
    const sums = ['C', ...COLUMNS].map((c) => `=SUM(${c}${4 + i * 2}:${c}${4 + i * 2})`);
    const money = [600, 81, 92, 103, 77].map(
      (each, at) => (each + i * (at === 0 ? 50 : at + 3)) * 1e6,
    );
    return [
      [kode, `PROGRAM ${name}`, ...sums],
      [`${kode}.2.01`, `Pembangunan ${i + 1}`, ...money],
    ];
  }),
];

function realisation(tw: string): string {
  return `Realisasi TW ${tw} (Rp)`;
}

/** Realisation to date: each quarter adds its own column to the quarter before. */
const TO_DATE: Rows = [
  ['REALISASI SAMPAI DENGAN TRIWULAN'],
  ['No', 'Program', 's.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV'],
  ...PROGRAMS.map((name, i): Input[] => [
    ...[i + 1, name, `=Anggaran!D${3 + i * 2}`],
    ...['E', 'F', 'G'].map((c, at) => `=${'CDE'[at]}${3 + i}+Anggaran!${c}${3 + i * 2}`),
  ]),
];
/** One sum over columns elsewhere a row, and nothing beside it. */
const SUMS: Rows = [
  ['REALISASI SETAHUN'],
  ['No', 'Program', 'Realisasi (Rp)'],
  ...PROGRAMS.map((name, i): Input[] => [
    i + 1,
    name,
    `=SUM(Anggaran!D${3 + i * 2}:G${3 + i * 2})`,
  ]),
  [6, 'LAIN-LAIN', '=SUM(Anggaran!D4:G4)'],
];

const found = (rekap: Rows, cells: Readonly<Record<string, Input>> = {}): string[] =>
  tell(bookFrom({ Anggaran: PLAN, Rekap: change(rekap, cells) })).flatMap((each) =>
    each.severity === 'info' ? [] : [`${each.code} ${each.cell}`],
  );

describe('formulas that take evenly from another sheet', () => {
  it('are right as they stand', () => {
    expect(found(TO_DATE)).toEqual([]);
    expect(found(SUMS)).toEqual([]);
  });

  it('tells the one that adds the column of the next quarter', () => {
    expect(found(TO_DATE, { E5: '=D5+Anggaran!G7' })).toEqual(['rumus-kolom-lain E5']);
  });

  it('tells the one whose range ends a column early', () => {
    expect(found(SUMS, { C5: '=SUM(Anggaran!D7:F7)' })).toEqual(['rumus-kolom-lain C5']);
  });

  it('says nothing where two leave the step, or few show it', () => {
    expect(found(TO_DATE, { E5: '=D5+Anggaran!G7', E6: '=D6+Anggaran!G9' })).toEqual([]);
    expect(found(SUMS.slice(0, 5), { C5: '=SUM(Anggaran!D7:F7)' })).toEqual([]);
  });
});
