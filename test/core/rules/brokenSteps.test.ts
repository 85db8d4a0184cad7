// Links that go on by one step, take equally many columns, or take the row of their own name: the one that does not.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus'];
const LETTERS = 'CDEFGHIJ'.split('');
const PROGRAMS = ['PENGELOLAAN SDA', 'JALAN', 'BANGUNAN GEDUNG', 'JASA KONSTRUKSI', 'PERUMAHAN'];
const ROWS = PROGRAMS.map((_, i) => 3 + i);
/** Money by month, one program a row. */
const CASH: Rows = [
  ['ANGGARAN KAS'],
  ['Kode', 'Program', ...MONTHS],
  ...PROGRAMS.map((name, i): Input[] => [
    `1.03.0${i + 2}`,
    `PROGRAM ${name}`,
    ...MONTHS.map((_, at) => (31 + 7 * i + 3 * at) * 1e6),
  ]),
  [null, 'JUMLAH', ...LETTERS.map((c) => `=SUM(${c}3:${c}7)`)],
];
/** One month a row. */
const BY_MONTH: Rows = [
  ['Bulan', 'Jumlah (Rp)'],
  ...MONTHS.map((name, i): Input[] => [name, `=Kas!${LETTERS[i]}8`]),
];
/** The programs in another order, a quarter of each. */
const ORDER = [4, 2, 0, 3, 1];
const QUARTER: Rows = [
  ['No', 'Program', 'Triwulan I (Rp)'],
  ...ORDER.map((i, at): Input[] => [
    at + 1,
    `[1.03.0${i + 2}] PROGRAM ${PROGRAMS[i]}`,
    `=SUM(Kas!C${ROWS[i]}:E${ROWS[i]})`,
  ]),
];
const JANUARY: Rows = QUARTER.map((row, at) =>
  at === 0 ? row : [row[0]!, row[1]!, `=Kas!C${ROWS[ORDER[at - 1]!]}`],
);

const found = (rekap: Rows, cells: Readonly<Record<string, Input>> = {}): string[] =>
  tell(bookFrom({ Kas: CASH, Rekap: change(rekap, cells) })).flatMap((each) =>
    each.severity === 'info' ? [] : [`${each.code} ${each.cell}`],
  );

describe('links that go on by one step', () => {
  it('are right as they stand', () => {
    expect(found(BY_MONTH)).toEqual([]);
    expect(found(QUARTER)).toEqual([]);
    expect(found(JANUARY)).toEqual([]);
  });

  it('tells the month that takes another month', () => {
    expect(found(BY_MONTH, { B6: '=Kas!F8' })).toEqual(['rumus-beda B6']);
    expect(found(BY_MONTH, { B6: '=Kas!F8', B8: '=Kas!J8' })).toEqual([]);
  });

  it('tells the quarter that leaves out a month', () => {
    expect(found(QUARTER, { C4: '=SUM(Kas!C3:D3)' })).toEqual(['rumus-kolom-lain C4']);
  });

  it('leaves quarters alone that take turns', () => {
    const turns = { C3: '=SUM(Kas!C5:D5)', C5: '=SUM(Kas!C6:D6)' };
    expect(found(QUARTER, turns)).toEqual([]);
  });
});

describe('links to rows of a name', () => {
  it('tells the one that takes the row of another program', () => {
    expect(found(JANUARY, { C4: '=Kas!C4' })).toEqual(['rumus-bergeser C4']);
  });

  it('believes the name and not the step', () => {
    const picked = [0, 2, 3, 4].map((i, at): Input[] => [
      at + 1,
      `PROGRAM ${PROGRAMS[i]}`,
      `=Kas!C${ROWS[i]}`,
      `=Kas!D${ROWS[i]}`,
    ]);
    const rows: Rows = [['No', 'Program', 'Januari (Rp)', 'Februari (Rp)'], ...picked];
    expect(found(rows)).toEqual([]);
  });
});

/** Each bidang from a sheet of its own, three stages of it side by side. */
describe('a recap whose rows take from a sheet of their own', () => {
  const BIDANG = ['Pendidikan', 'Kesehatan', 'Sosial'];
  const sheet = (i: number): Rows => [
    ['PENYALURAN'],
    ['Tahap', 'Jumlah (Rp)'],
    ...[1, 2, 3].map((n): Input[] => [`Tahap ${n}`, (200 + 31 * n + 17 * i) * 1e6]),
  ];
  const REKAP: Rows = [
    ['No', 'Bidang', 'Tahap I', 'Tahap II', 'Tahap III'],
    ...BIDANG.map((name, i): Input[] => [
      i + 1,
      `Bidang ${name}`,
      ...[3, 4, 5].map((row) => `=${name}!B${row}`),
    ]),
  ];
  const told = (cells: Readonly<Record<string, Input>>): string[] =>
    tell(
      bookFrom({
        Kas: CASH,
        Rekap: change(REKAP, cells),
        ...Object.fromEntries(BIDANG.map((name, i) => [name, sheet(i)])),
      }),
    ).flatMap((each) => (each.severity === 'info' ? [] : [`${each.code} ${each.cell}`]));

  it('tells the cell that takes from the sheet of another row', () => {
    expect(told({})).toEqual([]);
    expect(told({ D3: '=Pendidikan!B4' })).toEqual(['rumus-beda D3']);
  });

  it('leaves a row alone that shares a sheet with another one', () => {
    const shared = { C3: '=Pendidikan!B3', D3: '=Pendidikan!B4', E3: '=Pendidikan!B5' };
    expect(told(shared)).toEqual([]);
  });
});
