// The cost of reading grows with the cells, not with their square: times are printed, the number of looks is compared.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/grid/cell.ts';
import type { Grid } from '../../../src/core/grid/grid.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { type CellInput, gridOf } from '../../support/gridOf.ts';

const NAMES = [
  'Penyediaan Gaji dan Tunjangan ASN',
  'Fasilitasi Tata Wilayah Desa',
  'Pembinaan kelompok tani hutan',
  'Rehabilitasi saluran tersier',
];
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const QUARTERS = ['I', 'II', 'III', 'IV'];
const HEADER: CellInput[] = [
  'No',
  'Kode',
  'Sasaran',
  'Program / Kegiatan',
  'Indikator',
  'Target',
  'Satuan',
  'Pagu',
  ...MONTHS,
  ...QUARTERS.map((q) => `TW ${q}`),
  ...QUARTERS.map((q) => `Realisasi TW ${q}`),
  'Penanggung Jawab',
  'Keterangan',
];

/** 30 columns; every cell counts how often its row was looked up. */
function plan(rows: number): { plain: Grid; grid: Grid; looks: () => number } {
  const body = Array.from({ length: rows }, (_, i): CellInput[] => [
    i + 1,
    null,
    null,
    `${i % 20 === 0 ? 'PROGRAM ' : ''}${NAMES[i % 4]} ${i}`,
    `Jumlah laporan ${i}`,
    12,
    'Dokumen',
    'Rp 1.250.000',
    ...MONTHS.map(() => '1.000.000'),
    3,
    3,
    3,
    3,
    '1.000',
    2,
    3,
    4,
    'Kabid',
    null,
  ]);
  const grid = gridOf([['RENCANA AKSI TAHUN 2024'], HEADER, ...body]);
  let count = 0;
  const cells = new Proxy(grid.cells, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
      return Reflect.get(target, key, receiver) as readonly (readonly Cell[])[];
    },
  });
  return { plain: grid, grid: { ...grid, cells }, looks: () => count };
}

describe('the cost of reading', () => {
  it('grows in line with the rows: 500, 2.000, 8.000 rows of 30 columns', () => {
    const looks: number[] = [];
    for (const rows of [500, 2000, 8000]) {
      const { plain, grid, looks: seen } = plan(rows);
      const start = performance.now();
      const tables = readGrid(plain);
      const time = Math.round(performance.now() - start);
      readGrid(grid);
      expect(tables[0]!.rows).toHaveLength(rows);
      looks.push(seen() / rows);
      console.log(
        `${rows} baris × 30 kolom: ${time} ms, ${Math.round(seen() / rows)} lihat per baris`,
      );
    }
    expect(looks[2]!).toBeLessThan(looks[0]! * 1.2);
  });
});
