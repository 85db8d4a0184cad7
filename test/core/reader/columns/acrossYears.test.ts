// Evaluations of one year that also tell what was done before it and since the plan of several years began.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const _ = null;

const NAMES = ['PROGRAM REHABILITASI SOSIAL', 'Rehabilitasi Sosial Dasar', 'Rehabilitasi Lainnya'];

/** Six pairs of figures and money: end of the term, before, planned, done, and since the beginning. */
const body = NAMES.map((name, i): CellInput[] => [
  ...[i + 1, name, `Jumlah penerima layanan ${i}`],
  ...[6200 + i, 9_850_000_000 + i, 4915 + i, 7_684_215_500 + i],
  ...[1285 + i, 2_140_000_000 + i, 1302 + i, 2_011_000_000 + i],
  ...[6217 + i, 9_695_215_500 + i],
]);

const TITLES = ['No', 'Program / Kegiatan', 'Indikator'];

const pairs = (titles: readonly string[]): CellInput[] => titles.flatMap((title) => [title, _]);
const sides = (count: number): CellInput[] =>
  Array.from({ length: count }, () => ['K', 'Rp']).flat();
const numbers = (count: number): CellInput[] => [
  ...['1', '2', '3'],
  ...Array.from({ length: count }, (_each, i) => [String(i + 4), _]).flat(),
];
const MERGES = [3, 5, 7, 9, 11].flatMap((at) => {
  const [from, to] = [at, at + 1].map((column) => String.fromCharCode(65 + column));
  return [`${from}1:${to}1`, `${from}2:${to}2`];
});

const YEAR = [
  'Capaian Kinerja RPJMD pada Tahun 2023 (Akhir Periode RPJMD)',
  'Realisasi Capaian Kinerja RKPD s/d Tahun Lalu (n-2)',
  'Target Kinerja dan Anggaran RKPD Tahun Berjalan yang dievaluasi (Tahun n-1)',
  'Realisasi Capaian Kinerja dan Anggaran RKPD yang dievaluasi (tahun n-1)',
  'Realisasi Kinerja dan Anggaran RKPD s/d Tahun n-1',
];

const READ =
  'no uraian indikator targetRenstra targetRenstraRp realisasiLalu realisasiLaluRp target pagu realisasi realisasiRp realisasiRenstra realisasiRenstraRp';

describe('what was done before the year, in it, and since the plan began', () => {
  it('is told apart by the words of its titles', () => {
    const head: CellInput[] = [_, _, _, ...sides(5)];
    expect(
      ids(
        read([[...TITLES, ...pairs(YEAR)], head, ...body], {
          merges: MERGES.filter((_each, i) => i % 2 === 0),
        }),
      ),
    ).toBe(READ);
  });

  it('has K and Rp below the numbers of the columns', () => {
    const rows = [[...TITLES, ...pairs(YEAR)], numbers(5), [_, _, _, ...sides(5)], ...body];
    const table = read(rows, { merges: MERGES });
    expect(ids(table)).toBe(READ);
    expect(table.headerRows).toEqual([0, 1, 2]);
    expect(table.rows.map(({ row }) => row)).toEqual([3, 4, 5]);
  });

  it('leaves a row below the numbers that names a work', () => {
    const rows = [[...TITLES, ...pairs(YEAR)], numbers(5), ...body];
    expect(read(rows, { merges: MERGES }).rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it('leaves months as they are: `s.d. Bulan Lalu` is of this year', () => {
    const month = ['Realisasi s.d. Bulan Lalu', 'Realisasi Bulan Ini', 'Realisasi s.d. Bulan Ini'];
    const rows = body.map((row) => [...row.slice(0, 3), row[7]!, ...row.slice(8, 11)]);
    const table = read([[...TITLES, 'Target', ...month], ...rows]);
    expect(ids(table)).not.toMatch(/Lalu|Renstra/);
  });

  it('keeps rates of the whole term as rates', () => {
    const rates = body.map((row) => [...row.slice(0, 3), row[7]!, row[8]!, 85.5, 72.25]);
    const titles = [...TITLES, 'Target', 'Pagu', 'Capaian Kinerja RPJMD Akhir Periode', 'Serapan'];
    expect(ids(read([titles, ...rates]))).toContain('tingkatCapaian');
  });
});
