// Several lines per work: a fault in any of them is told in its own cell, once, and in words of the sheet.
import { describe, expect, it } from 'vitest';
import { type LineLayout, linesByBidang } from './linesByBidang.ts';
import { MERGES, PHYSICAL_AND_MONEY } from './physicalAndMoney.ts';
import { change, contextOf, gridFrom, type Input, type Rows, repair, tell } from './plan.ts';

const SHEET = 'RFK 2024';
const found = (cells: Readonly<Record<string, Input>>, merges: readonly string[] = MERGES) =>
  tell(contextOf([gridFrom(change(PHYSICAL_AND_MONEY, cells), SHEET, [], merges)]));
const places = (cells: Readonly<Record<string, Input>>, merges?: readonly string[]) =>
  found(cells, merges).map((each) => [each.code, each.cell]);

describe('progress and money of each work, line by line', () => {
  it('are right, merged or not', () => {
    expect(places({})).toEqual([]);
    expect(places({}, [])).toEqual([]);
  });

  it.each([
    ['leaves out a work', { F8: '=F10+F14' }, 'rumus-kurang-baris', 'F8'],
    ['counts a work twice', { F8: '=F10+F12+F14+F14' }, 'rumus-hitung-ganda', 'F8'],
    ['takes another row', { E18: '=E20+E14' }, 'rumus-bergeser', 'E18'],
    ['takes another quarter', { F18: '=G20+G22' }, 'rumus-kolom-lain', 'F18'],
    ['is typed over', { G24: 1_000_000_500 }, 'rumus-ditimpa', 'G24'],
    ['is a total without a program', { F30: '=F6' }, 'rumus-kurang-baris', 'F30'],
    ['is a sum that stops early', { H20: '=SUM(E20:F20)' }, 'rumus-kurang-kolom', 'H20'],
  ] as const)('money that %s', (_, cells, code, cell) => {
    expect(places(cells)).toEqual([[code, cell]]);
    expect(places(cells, [])).toEqual([[code, cell]]);
  });

  it('a sum of money that takes the progress of one work', () => {
    const [money, ...more] = found({ E8: '=E10+E12+E13' });
    expect([money!.code, money!.cell, more]).toEqual(['rumus-kurang-baris', 'E8', []]);
    expect(money!.message).toContain('“Pembangunan Jembatan” (baris 14)');
  });

  it('names the cells as they stand on the sheet, also those told once per work', () => {
    const [denominator, ...more] = found({ I22: '=H22/C19*100' });
    expect([denominator!.code, denominator!.cell, more]).toEqual(['rumus-penyebut', 'I22', []]);
    expect(denominator!.cells).toContain('C19');
    expect(denominator!.message).toContain('“Normalisasi Sungai”');
    expect(denominator!.message).toContain('=H22/C19*100');
    expect(repair(denominator)).toBe('=H22/C21*100');
  });

  it('weighs money against the pagu of its work', () => {
    const [more] = found({ G14: 7_402_500_000 });
    expect([more!.code, more!.cells]).toEqual(['realisasi-lebih-pagu', ['G14', 'C13']]);
    const [less] = found({ C25: 218_100_000 });
    expect([less!.code, less!.cell]).toEqual(['realisasi-lebih-pagu', 'C25']);
  });

  it('tells what stands once per work once', () => {
    expect(places({ C7: '=C9+C13' })).toEqual([['rumus-kurang-baris', 'C7']]);
  });
});

describe('plan, result and deviation of each work', () => {
  const works = ['Pendataan Usaha Mikro', 'Kemitraan Usaha', 'Pelatihan Koperasi', 'Pasar Tani'];
  const rows: Rows = [
    ['RENCANA DAN REALISASI ANGGARAN TAHUN 2025'],
    ['No', 'Sub Kegiatan', 'Pagu (Rp)', 'Uraian', 'TW I', 'TW II', 'TW III', 'TW IV', 'Jumlah'],
    ...works.flatMap((name, i): Input[][] => {
      const row = 3 + i * 3;
      const plan = [31_250_000, 12_500_000, 9_125_000, 4_250_000].map((each) => each * (i + 1));
      const sum = (at: number): string => `=SUM(E${at}:H${at})`;
      return [
        [i + 1, name, plan.reduce((a, b) => a + b), 'Rencana', ...plan, sum(row)],
        [
          ...[null, null, null, 'Realisasi'],
          ...plan.map((each) => each - 250_000 * (i + 1)),
          sum(row + 1),
        ],
        [
          ...[null, null, null, 'Deviasi'],
          ...['E', 'F', 'G', 'H', 'I'].map((c) => `=${c}${row + 1}-${c}${row}`),
        ],
      ];
    }),
  ];
  const told = (cells: Readonly<Record<string, Input>>) =>
    tell(contextOf([gridFrom(change(rows, cells), SHEET)])).map((each) => each.cell);

  it('a deviation below nothing is none of a fault', () => {
    expect(told({})).toEqual([]);
  });

  it('a result ten times its plan, where all others are near theirs', () => {
    expect(told({ F7: 24_500_000 * 10 })).toEqual(['F7']);
  });

  it('each line is judged by its own rows', () => {
    expect(told({ I7: '=SUM(E7:G7)' })).toEqual(['I7']);
    expect(told({ G8: '=G7-G3' })).toEqual(['G8']);
  });
});

describe('bidang that have only the lines of money of their sub kegiatan', () => {
  const layout: LineLayout = {
    lines: [
      ...['Rencana Fisik (%)', 'Realisasi Fisik (%)'],
      ...['Rencana Keuangan (Rp)', 'Realisasi Keuangan (Rp)'],
    ],
    groups: [2, 3],
    totals: [2, 3],
    periods: ['TW I', 'TW II', 'TW III', 'TW IV'],
    over: 3,
  };
  const told = (own: Partial<LineLayout>, cells: Readonly<Record<string, Input>> = {}) =>
    tell(contextOf([gridFrom(change(linesByBidang({ ...layout, ...own }), cells), SHEET)])).map(
      ({ code, cell }) => [code, cell],
    );

  it.each([
    ['as they are', {}],
    ['with the words before the names', { front: true }],
    ['with all lines', { groups: [0, 1, 2, 3], totals: [0, 1, 2, 3] }],
    ['with one line', { groups: [2], totals: [2] }],
    ['with names alone', { groups: [] }],
    ['with everything written in each line', { filled: true }],
    ['with half a year to come', { over: 2 }],
    ['with one of two lines', { lines: ['T', 'R'], groups: [1], totals: [1] }],
  ] as const)('are right %s', (_, own) => {
    expect(told(own)).toEqual([]);
  });

  it.each([
    ['a bidang without a work', { G3: '=G7+G11' }, 'rumus-kurang-baris', 'G3'],
    ['a bidang with a work twice', { I4: '=I8+I12+I16+I8' }, 'rumus-hitung-ganda', 'I4'],
    ['the pagu of a bidang', { E17: '=E19+E23' }, 'rumus-kurang-baris', 'E17'],
    ['a bidang that adds a result to its plans', { J3: '=J7+J11+J16' }, 'rumus-kurang-baris', 'J3'],
    ['a bidang typed over', { H18: 98_000_500 }, 'rumus-ditimpa', 'H18'],
    ['a total without a bidang', { I56: '=I4+I18+I32' }, 'rumus-kurang-baris', 'I56'],
    ['a share of another pagu', { L15: '=K15/E9*100' }, 'rumus-penyebut', 'L15'],
    ['a plan that is not the pagu', { J15: 74_250_000 }, 'kas-pagu', 'E13'],
  ] as const)('tells %s', (_, cells, code, cell) => {
    expect(told({}, cells)).toEqual([[code, cell]]);
  });
});
