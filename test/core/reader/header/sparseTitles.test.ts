// Exports without merged cells write a title into the first of the cells that it covered, and leave the others blank.
import { describe, expect, it } from 'vitest';
import { withMergedTitles } from '../../../../src/core/reader/header/mergedTitles.ts';
import { type CellInput, gridOf } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const _ = null;
type Row = readonly CellInput[];

const titles = (rows: readonly Row[], areas: readonly string[] = []): string[] =>
  read(rows, { merges: [...areas] }).columns.map(({ id, title }) => `${id}: ${title}`);
const same = (rows: readonly Row[], areas: readonly string[] = []): boolean => {
  const grid = gridOf(rows, { merges: [...areas] });
  return withMergedTitles(grid) === grid;
};

describe('a header without merged cells', () => {
  it('goes on in words of the office below a group', () => {
    const head: readonly Row[] = [
      ['Kode', 'Program / Kegiatan', 'Kecamatan', _, _, 'Jumlah (Rp)'],
      [_, _, 'Muara Langsat', 'Sungai Haruyan', 'Loksado Hulu', _],
    ];
    const body: readonly Row[] = [
      ['7.01.01', 'PROGRAM PENUNJANG URUSAN', 100, 200, 300, 600],
      ['7.01.01.2.01', 'Perencanaan dan Evaluasi Kinerja', 100, 200, 300, 600],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'];
    expect(read([...head, ...body]).headerRows).toEqual([0, 1]);
    expect(titles([...head, ...body])).toEqual(titles([...head, ...body], merges));
  });

  it('has groups in groups, of which some begin further down', () => {
    const head: readonly Row[] = [
      ['Kode', 'Program / Kegiatan', 'Kinerja', _, _, 'Anggaran', _, _],
      [_, _, 'Target', 'Prognosis', _, 'Pagu (Rp)', 'Realisasi', _],
      [_, _, _, 'TW III', 'TW IV', _, 'Rp', '%'],
    ];
    const body: Row = ['7.01.01', 'PROGRAM PENUNJANG URUSAN', 4, 3, 4, 900_000, 450_000, 0.5];
    const merges = ['A1:A3', 'B1:B3', 'C1:E1', 'F1:H1', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:H2'];
    expect(titles([...head, body, body])).toEqual(titles([...head, body, body], merges));
  });

  it('says below the column numbers which of two columns is which', () => {
    const head: readonly Row[] = [
      ['No', 'Program / Kegiatan', 'Target', _, 'Realisasi Pada Triwulan', _, _, _],
      [_, _, _, _, 1, _, 2, _],
      [1, 2, 3, _, 4, _, 5, _],
      [_, _, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
    ];
    const body: Row = ['1', 'Program Kelautan', 40, 900_000, 10, 200_000, 12, 150_000];
    expect(ids(read([...head, body, body]))).toBe(
      'no uraian target pagu realisasiK1 realisasiRp1 realisasiK2 realisasiRp2',
    );
  });

  it('has pieces of codes below one title, also in a single row', () => {
    const head: Row = ['Kode', _, _, _, 'Program / Kegiatan', 'Target', 'Pagu (Rp)'];
    const body: readonly Row[] = [
      ['3', '25', '02', _, 'PROGRAM PERIKANAN TANGKAP', 12, 900_000],
      ['3', '25', '02', '2.01', 'Pengelolaan Nelayan Kecil', 12, 900_000],
      ['3', '25', '03', _, 'PROGRAM PERIKANAN BUDIDAYA', 8, 400_000],
      ['3', '25', '03', '2.04', 'Pengelolaan Pembudidayaan Ikan', 8, 400_000],
    ];
    expect(ids(read([head, ...body]))).toBe('kode kode2 kode3 kode4 uraian target pagu');
  });
});

describe('blank cells beside and below titles', () => {
  const head: Row = ['No', 'Kegiatan', 'Target', 'Satuan', 'Pagu (Rp)', 'Ket.'];

  it('are no header where a row of the plan stands', () => {
    expect(same([head, [_, 'Rapat koordinasi', _, 'Laporan', _, 'Kabid'], ['1', 'Rapat', 9]])).toBe(
      true,
    );
  });

  it('belong to no title beside merged ones, nor behind the last', () => {
    const wide: Row = ['No', 'Kegiatan', 'Target', _, 'Pagu (Rp)', _];
    const body: Row = ['1', 'Rapat koordinasi', 9, 'Kali', 900_000, 'cek'];
    expect(same([wide, body, body], ['C1:D1'])).toBe(true);
    const plain: Row = ['No', 'Kegiatan', 'Target', 'Satuan', 'Pagu (Rp)', _];
    expect(same([plain, body, body])).toBe(true);
  });
});
