// The rule angka-tanggal: what was typed as 5/12 has become a date.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/grid/grid.ts';
import { contextOf, EVALUASI, gridFrom, tell } from './plan.ts';

const CODE = 'angka-tanggal';

/** The target of row 9 as a date, the way a workbook hands it over. */
function withDate(): Grid {
  const grid = gridFrom(EVALUASI);
  const cells = grid.cells.map((row, r) =>
    r !== 8
      ? row
      : row.map((cell, c) =>
          c !== 4
            ? cell
            : { ...cell, kind: 'date' as const, value: '2025-12-05', display: '05/12/2025' },
        ),
  );
  return { ...grid, cells };
}

describe('angka-tanggal: a date among figures', () => {
  it('is named with what it shows', () => {
    const found = tell(contextOf([withDate()])).filter((each) => each.code === CODE);
    expect(found.map((each) => each.cell)).toEqual(['E9']);
    expect(found[0]!.message).toContain('05/12/2025');
  });

  it('is silent without one', () => {
    const found = tell(contextOf([gridFrom(EVALUASI)])).filter((each) => each.code === CODE);
    expect(found).toEqual([]);
  });

  it('is named in a column whose header says nothing here', () => {
    const head = ['Kode', 'Sub Kegiatan', 'Target', 'Satuan', 'Kapasitas', 'Pagu (Rp)'];
    const rows = [12, 30, 8, 45, 24].map((each, i) => [
      `2.13.02.2.01.000${i + 1}`,
      `Penataan Desa ${i + 1}`,
      4 + i,
      'Dokumen',
      each,
      1_000_000 * (i + 1),
    ]);
    const grid = gridFrom([head, ...rows]);
    const cells = grid.cells.map((row, r) =>
      row.map((cell, c) =>
        r === 2 && c === 4
          ? { ...cell, kind: 'date' as const, value: '2025-06-04', display: '04/06/2025' }
          : cell,
      ),
    );
    const found = tell(contextOf([{ ...grid, cells }])).filter((each) => each.code === CODE);
    expect(found.map((each) => each.cell)).toEqual(['E3']);
  });

  it('is known by the rest of its column where a row has nothing beside it', () => {
    const rows = (odd: number) => [
      ['RENCANA KERJA TAHUN 2025'],
      [],
      ['Kode', 'Sub Kegiatan', 'Target', 'Satuan', 'Pagu (Rp)'],
      ...[12, 30, odd, 45, 24, 8].map((each, i) => [
        `2.13.02.2.01.000${i + 1}`,
        `Penataan Desa ${i + 1}`,
        each,
        'Dokumen',
        1_000_000 * (i + 1),
      ]),
    ];
    const cells = (odd: number) =>
      tell(contextOf([gridFrom(rows(odd))]))
        .filter((each) => each.code === CODE)
        .map((each) => each.cell);
    expect(cells(45_812)).toEqual(['C6']);
    expect(cells(45)).toEqual([]);
  });

  it('is no amount of milliards in a column of small figures', () => {
    const found = tell(
      contextOf([
        gridFrom([
          ['CAPAIAN KINERJA RSUD TAHUN 2024'],
          [],
          ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
          [1, 'Bed Occupancy Rate', '%', 70, 68.42],
          [2, 'Waktu tunggu rawat jalan', 'Menit', 60, 54],
          [3, 'Jumlah kunjungan rawat jalan', 'Kunjungan', 84_500, 87_214],
          [4, 'Jumlah pemeriksaan laboratorium', 'Pemeriksaan', 132_000, 140_255],
          [5, 'Pendapatan BLUD', 'Rupiah', 68_500_000_000, 71_245_387_650],
        ]),
      ]),
    ).filter((each) => each.code === CODE);
    expect(found).toEqual([]);
  });
});
