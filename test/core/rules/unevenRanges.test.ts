// Sums under conditions whose ranges begin in different rows: they test one row and add another.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const OFFICES = ['Dinas Sosial', 'Dinas Perhubungan', 'Kecamatan Kota'];
const LIST: Rows = [
  ['DAFTAR BANTUAN'],
  ['No', 'Perangkat Daerah', 'Penerima', 'Nilai (Rp)', 'Bobot'],
  ...Array.from({ length: 12 }, (_, i): Input[] => [
    ...[i + 1, OFFICES[i % 3]!, `Kelompok ${i + 1}`, (3 + ((i * 5) % 11)) * 1e6, i + 2],
  ]),
];
const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)'],
  ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', '=C3'],
  ['1.06.02.2.01', 'Pemberdayaan Sosial Komunitas', 640_000_000],
];
const recap = (at: number, sheet: string): Input[][] => [
  ['Perangkat Daerah', 'Nilai (Rp)', 'Penerima', 'Rata-rata (Rp)'],
  ...OFFICES.map((name, i): Input[] => [
    name,
    `=SUMIF(${sheet}$B$3:$B$14;G${at + i};${sheet}$D$3:$D$14)`,
    `=COUNTIF(${sheet}$B$3:$B$14;G${at + i})`,
    `=SUMPRODUCT((${sheet}$B$3:$B$14=G${at + i})*${sheet}$D$3:$D$14*${sheet}$E$3:$E$14)`,
  ]),
];
/** Beside the list, from column G on. */
const BESIDE: Rows = LIST.map((line, i) => {
  const cells = recap(3, '')[i - 1];
  return cells ? [...line, null, ...cells] : line;
});
const found = (cells: Readonly<Record<string, Input>>) =>
  tell(bookFrom({ Bantuan: change(BESIDE, cells), Rencana: PLAN })).flatMap((each) =>
    each.severity === 'info' ? [] : [[each.code, each.cell, repair(each)]],
  );

describe('a sum under a condition beside a list', () => {
  it('is right as it stands', () => {
    expect(found({})).toEqual([]);
  });

  it('tests the rows below those that it adds', () => {
    expect(found({ H4: '=SUMIF($B$4:$B$15;G4;$D$3:$D$14)' }).map(([, cell]) => cell)).toEqual([
      'H4',
    ]);
  });

  it('tells it also where the sums stand apart from one another', () => {
    const apart = {
      ...{ H3: null, H5: null, B18: 'Bantuan Dinas Sosial', B20: 'Bantuan Kecamatan Kota' },
      ...{ D18: '=SUMIF($B$3:$B$14;G3;$D$3:$D$14)', D20: '=SUMIF($B$3:$B$14;G5;$D$3:$D$14)' },
    };
    expect(found(apart)).toEqual([]);
    expect(found({ ...apart, H4: '=SUMIF($B$4:$B$15;G4;$D$3:$D$14)' })).toEqual([
      ['rumus-bergeser', 'H4', '=SUMIF($B$3:$B$14;G4;$D$3:$D$14)'],
    ]);
  });

  it('goes on to the end of the list, as all others do', () => {
    const short = '=SUMIF($B$3:$B$12;G4;$D$3:$D$12)';
    expect(found({ H4: short })).toEqual([
      ['rumus-beda', 'H4', '=SUMIF($B$3:$B$14;G4;$D$3:$D$14)'],
    ]);
    expect(found({ I5: '=COUNTIF($B$3:$B$14;G5)' })).toEqual([]);
    const uneven = '=SUMIF($B$3:$B$14;G4;$D$3:$D$12)';
    expect(found({ H4: uneven })).toEqual([
      ['rumus-beda', 'H4', '=SUMIF($B$3:$B$14;G4;$D$3:$D$14)'],
    ]);
  });

  it('may end further below where nothing stands', () => {
    expect(found({ H4: '=SUMIF($B$3:$B$40;G4;$D$3:$D$40)' })).toEqual([]);
  });

  it('tests and adds other rows than it weighs', () => {
    const odd = '=SUMPRODUCT(($B$3:$B$14=G5)*$D$3:$D$14*$E$4:$E$15)';
    expect(found({ J5: odd }).map(([code, cell]) => [code, cell])).toEqual([
      [expect.stringMatching(/^rumus/), 'J5'],
    ]);
  });

  it('may add the line below each that it tests, where all do so', () => {
    const below = Object.fromEntries(
      [3, 4, 5].map((row) => [`H${row}`, `=SUMIF($B$3:$B$13;G${row};$D$4:$D$14)`]),
    );
    expect(found(below)).toEqual([]);
  });

  it('may name the first cell of what it adds only', () => {
    const first = [3, 4, 5].map((row) => [`H${row}`, `=SUMIF($B$3:$B$14;G${row};$D$3)`]);
    // Sheets takes the other cells itself; the host does not, and shows an error in its place.
    const others = found(Object.fromEntries(first)).filter(([code]) => code !== 'galat');
    expect(others).toEqual([]);
  });
});

describe('a sum under a condition that stops short', () => {
  it('is told where all others over the same columns go on', () => {
    const short = '=SUMIF($B$3:$B$10;G4;$D$3:$D$10)';
    // Two lines, so that no column shows what is usual.
    const large = (row: number) => `=COUNTIFS($B$3:$B$14;G${row};$D$3:$D$14;">5000000")`;
    const lines = { G5: null, H5: null, I5: null, J5: null, J3: large(3), J4: large(4) };
    const cells = (change: Readonly<Record<string, Input>>) => found({ ...lines, ...change });
    expect(cells({})).toEqual([]);
    expect(cells({ H4: short })).toEqual([
      ['rumus-beda', 'H4', '=SUMIF($B$3:$B$14;G4;$D$3:$D$14)'],
    ]);
    // It leaves nothing out where the list is blank.
    const blank = Object.fromEntries(
      ['B', 'C', 'D', 'E'].flatMap((c) => [11, 12, 13, 14].map((row) => [`${c}${row}`, null])),
    );
    expect(cells({ ...blank, H4: short })).toEqual([]);
  });

  it('is right where each goes through a part of its own', () => {
    const parts = {
      ...{ H3: '=SUMIF($B$3:$B$6;G3;$D$3:$D$6)', I3: '=COUNTIF($B$3:$B$6;G3)' },
      ...{ H4: '=SUMIF($B$7:$B$10;G4;$D$7:$D$10)', I4: '=COUNTIF($B$7:$B$10;G4)' },
    };
    expect(found(parts).filter(([code]) => /bergeser|beda/.test(String(code)))).toEqual([]);
  });
});
