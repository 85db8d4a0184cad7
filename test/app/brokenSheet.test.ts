// A sheet that the reader stumbles over: the other sheets are checked all the same, and its formulas too.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/core/grid/grid.ts';
import { gridOf } from '../support/gridOf.ts';
import { withModule } from '../support/withModule.ts';
import { engineDeps } from './enginePort.ts';

const stumbling = (real: typeof import('../../src/core/reader/readGrid.ts')) => ({
  readGrid: (grid: Grid) => {
    if (grid.sheet === 'Rusak') throw new TypeError('no such column');
    return real.readGrid(grid);
  },
});

const ROWS = [
  ['RENCANA AKSI TAHUN 2026'],
  ['No', 'Program / Kegiatan', 'Indikator', 'Target', 'Satuan', 'Pagu'],
  [1, 'Penataan Desa', 'Jumlah desa yang ditata', 6, 'Desa', 100_000_000],
  [2, 'Pembinaan Lembaga Adat', 'Jumlah lembaga yang dibina', 4, 'Lembaga', 50_000_000],
  [null, 'JUMLAH', null, null, null, { f: '=SUM(F3:F4)', v: 150_000_000 }],
  ...Array.from({ length: 8 }, (_, i) => [
    null,
    null,
    null,
    null,
    null,
    { f: `=F${3 + (i % 2)}/2`, v: i % 2 ? 25_000_000 : 50_000_000 },
  ]),
];

describe('a sheet that cannot be read', async () => {
  const [{ checkWorkbook }, { readTables }] = await withModule(
    'core/reader/readGrid.ts',
    stumbling,
    () =>
      Promise.all([
        import('../../src/app/checkWorkbook.ts'),
        import('../../src/app/readTables.ts'),
      ]),
  );
  const grids = ['Rencana', 'Rusak'].map((sheet) => gridOf(ROWS, { sheet }));
  const deps = engineDeps({
    ...{ id: 'x', name: 'Buku kerja', locale: 'id_ID' },
    sheets: () =>
      grids.map(({ sheet, cells }) => ({
        ...{ name: sheet, hidden: false, tags: [] },
        ...{ rows: cells.length, columns: cells[0]!.length },
      })),
    activeSheet: () => 'Rencana',
    snapshot: (name) => grids.find(({ sheet }) => sheet === name)!,
    apply: () => undefined,
    select: () => undefined,
    toast: () => undefined,
  });

  it('is told as a bug, and leaves the others as they are', () => {
    const bugs: string[] = [];
    const onBug = (where: string): unknown => bugs.push(where);
    const { tables } = readTables({ ...deps, onBug }, null);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Rencana']);
    expect(bugs).toEqual(['readGrid']);
  });

  it('is said to the office, with its formulas checked', () => {
    const { findings } = checkWorkbook({ ...deps, onBug: () => undefined }, null);
    expect(findings.map(({ code, cells }) => [code, cells[0]!.sheet])).toContainEqual([
      'tabel-tak-terbaca',
      'Rusak',
    ]);
  });
});
