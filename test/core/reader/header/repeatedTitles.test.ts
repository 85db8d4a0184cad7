// Exports of applications take merged titles apart and write their words into every cell that they covered.
import { describe, expect, it } from 'vitest';
import { withMergedTitles } from '../../../../src/core/reader/header/mergedTitles.ts';
import { type CellInput, gridOf } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const _ = null;
type Row = readonly CellInput[];

const body: readonly Row[] = [
  ['1', 'Program Perikanan Tangkap', 'Jumlah produksi', 120, 900_000, 30, 200_000, 'Kabid'],
  ['1.1', 'Pengelolaan Nelayan Kecil', 'Jumlah nelayan', 40, 900_000, 10, 200_000, 'Kabid'],
  ['1.1.1', 'Bantuan Alat Tangkap', 'Jumlah paket', 8, 900_000, 2, 200_000, 'Kabid'],
];
const top: Row = ['No', 'Program / Kegiatan', 'Indikator', 'Target', _, 'Realisasi', _, 'Ket.'];
const topAgain: Row = [
  ...['No', 'Program / Kegiatan', 'Indikator', 'Target', 'Target', 'Realisasi', 'Realisasi'],
  'Ket.',
];
const sides: Row = [_, _, _, 'K', 'Rp', 'K', 'Rp', _];
const sidesAgain: Row = ['No', 'Program / Kegiatan', 'Indikator', 'K', 'Rp', 'K', 'Rp', 'Ket.'];
const numbers: Row = [1, 2, 3, 4, 4, 5, 5, 6];
const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:H2'];
const titles = (rows: readonly Row[], areas: readonly string[] = []): string[] =>
  read(rows, { merges: [...areas] }).columns.map(({ id, title }) => `${id}: ${title}`);

describe('a header with its words in all the cells that they covered', () => {
  it('reads as it did when they were merged', () => {
    expect(titles([topAgain, sidesAgain, ...body])).toEqual(titles([top, sides, ...body], merges));
  });

  it('does so where only what stands side by side is repeated, or only what stands below', () => {
    expect(titles([topAgain, sides, ...body])).toEqual(titles([top, sides, ...body], merges));
    expect(titles([top, sidesAgain, ...body])).toEqual(titles([top, sides, ...body], merges));
  });

  it('goes on below the column numbers, where these reach down beside the two sides', () => {
    const own: Row = [1, 2, 3, 'K', 'Rp', 'K', 'Rp', 6];
    const table = read([topAgain, topAgain, numbers, own, ...body]);
    expect(table.headerRows).toEqual([0, 1, 2, 3]);
    expect(ids(table)).toBe('no uraian indikator target pagu realisasi realisasiRp keterangan');
  });

  it('takes words of the office among those that are repeated', () => {
    const table = read([
      [...topAgain.slice(0, 7), 'Tenaga Kerja'],
      [...sidesAgain.slice(0, 7), '(Orang)'],
      ...body.map((row) => [...row.slice(0, 7), 3]),
    ]);
    expect(table.headerRows).toEqual([0, 1]);
    expect(table.rows).toHaveLength(3);
  });
});

describe('cells that say the same and were never one', () => {
  const same = (rows: readonly Row[], areas: readonly string[] = []): boolean => {
    const grid = gridOf(rows, { merges: [...areas] });
    return withMergedTitles(grid) === grid;
  };

  it('are units below titles of their own', () => {
    const units: Row = ['No', 'Kegiatan', 'Anggaran', 'Realisasi', 'Sisa', 'Ket.'];
    expect(same([units, [_, _, '(Rp)', '(Rp)', '(Rp)', _], ['1', 'Rapat', 9, 5, 4, 'a']])).toBe(
      true,
    );
  });

  it('are halves of groups beside each other', () => {
    const pairs: Row = [_, _, 'Rp', '%', '%', 'Rp'];
    const head: Row = ['No', 'Program', 'Target', _, 'Realisasi', _];
    expect(same([head, pairs, ['1', 'Rapat', 9, 5, 4, 7]], ['C1:D1', 'E1:F1'])).toBe(true);
  });

  it('are answers in the rows of the plan', () => {
    const answers: Row = [
      '1',
      'Rapat koordinasi',
      'Laporan',
      'Laporan',
      'Januari',
      'Januari',
      'Kabid',
    ];
    const head: Row = ['No', 'Kegiatan', 'Target', 'Satuan', 'Rencana', 'Realisasi', 'PJ'];
    expect(same([head, answers, answers, answers])).toBe(true);
  });

  it('are a group and the first of its columns, where the group is written once', () => {
    const head: Row = ['No', 'Program', 'Target', _, 'Keterangan'];
    const own: Row = [_, _, 'Target', 'Satuan', _];
    const table = read([head, own, ['1', 'Program Kelautan', 9, 'Kali', 'a']]);
    expect(table.columns.map(({ title }) => title).slice(2, 4)).toEqual([
      'Target',
      'Target › Satuan',
    ]);
  });
});
