// A recap with one row per bidang that searches the JUMLAH of the sheet of each, above one per program.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const _ = null;
const SHEETS = ['Sekretariat', 'Bid Tata LH', 'Bid Sampah'];
/** Pagu, TW I and TW II stand in columns B, D and F of each. */
const SOURCES = ['B', 'D', 'F'];

function bidang(factor: number): Rows {
  const works = [120, 85, 240].map((amount, i): Input[] => {
    const money = [amount, amount / 5, amount / 4].map((each) => each * factor * 1000);
    return [`Pengelolaan ${factor}.${i + 1}`, money[0]!, 10 + i, money[1]!, 20 + i, money[2]!];
  });
  const sums = SOURCES.map((letter) => `=SUM(${letter}3:${letter}5)`);
  return [
    ['Sub Kegiatan', 'Pagu (Rp)', 'Realisasi TW I', _, 'Realisasi TW II', _],
    [_, _, 'K', 'Rp', 'K', 'Rp'],
    ...works,
    ['JUMLAH', sums[0]!, _, sums[1]!, _, sums[2]!],
  ];
}

const search = (sheet: string, letter: string): string =>
  `=INDEX('${sheet}'!$${letter}$1:$${letter}$60;MATCH("JUMLAH";'${sheet}'!$A$1:$A$60;0))`;

const recap: Rows = [
  ['No', 'Bidang', 'Pagu', 'TW I', 'TW II'],
  ...SHEETS.map((sheet, i): Input[] => [
    i + 1,
    sheet,
    ...SOURCES.map((letter) => search(sheet, letter)),
  ]),
  [_, 'JUMLAH DINAS', '=SUM(C2:C4)', '=SUM(D2:D4)', '=SUM(E2:E4)'],
  [],
  [_, 'REKAPITULASI PER PROGRAM'],
  ['No', 'Program', 'Pagu', 'TW I', 'TW II'],
  [1, 'PROGRAM PENUNJANG URUSAN', '=Sekretariat!B6', '=Sekretariat!D6', '=Sekretariat!F6'],
];

function told(changed: Readonly<Record<string, Input>>) {
  const sheets = Object.fromEntries(SHEETS.map((sheet, i) => [sheet, bidang(i + 2)]));
  const context = bookFrom({ ...sheets, REKAP: change(recap, changed) });
  return tell(context).map(({ code, cell, message }) => ({ code, cell, message }));
}

describe('searches in one sheet per row', () => {
  it('are right as they stand', () => {
    expect(told({})).toEqual([]);
  });
  it('take another column in one row', () => {
    const [found, ...more] = told({ E4: search('Bid Sampah', 'D') });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'rumus-kolom-lain', cell: 'E4' });
    expect(found!.message).toContain('dari kolom D lembar “Bid Sampah”, bukan kolom F');
  });
});
