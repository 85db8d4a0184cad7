// Codes that fall out of those around them, on any sheet.
import { describe, expect, it } from 'vitest';
import { bookFrom, EVALUASI, type Input, type Rows, tell } from './plan.ts';

const LIST = [
  ...['5.1.01', '5.1.01.01', '5.1.01.02', '5.1.02', '5.1.02.01', '5.1.02.02', '5.1.02.03'],
  ...['5.1.02.04', '5.2', '5.2.02', '5.2.02.05', '5.2.02.10'],
];
const told = (codes: readonly string[]): string[] => {
  const rows: Rows = [
    ['Kode', 'Uraian', 'Jumlah'],
    ...codes.map((code, i): Input[] => [code, `Belanja nomor ${i + 1}`, (i + 1) * 1_500_000]),
  ];
  return tell(bookFrom({ Rencana: EVALUASI, Kas: rows })).flatMap(({ code, cell, message }) =>
    code === 'kode-induk'
      ? [`${cell} ${/mestinya ([\d.]+\d)/.exec(message)?.[1] ?? ''}`.trim()]
      : [],
  );
};
const change = (at: number, code: string): string[] =>
  told(LIST.map((each, i) => (i === at ? code : each)));

describe('a code among others that rise', () => {
  it('has one part of another group', () => {
    expect(told(LIST)).toEqual([]);
    expect(change(6, '5.2.02.03')).toEqual(['A8']);
    expect(change(5, '6.1.02.02')).toEqual(['A7']);
  });

  it('may be told out of order as long as no part of its neighbours sets it right', () => {
    expect(change(6, '9.9.99.99')).toEqual([]);
  });

  it('is left alone where the list is not in order', () => {
    expect(told([...LIST].reverse())).toEqual([]);
    expect(told(LIST.slice(0, 8))).toEqual([]);
  });
});

describe('the heads of a budget', () => {
  const rows: Rows = [
    ['Kode', 'Uraian', 'Rencana', 'Realisasi'],
    ...[
      '4',
      '4.1',
      '4.1.1',
      '4.1.2',
      '5',
      '5.1',
      '5.1.1',
      '5.1.2',
      '5.2',
      '5.2.1',
      '5.2.2',
      '5.2.3',
      '6.1',
    ].map((code, i): Input[] => [code, `Akun nomor ${i + 1}`, (i + 2) * 3e6, (i + 2) * 2e6]),
  ];
  it('may stand behind one another without their own heading', () => {
    const found = tell(bookFrom({ Juni: rows })).filter(({ code }) => code === 'kode-induk');
    expect(found).toEqual([]);
  });
});
