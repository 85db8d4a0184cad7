// The recap sheet's formulas, calculated by the host, give the figures that the core computed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Input } from '../../../src/core/edits/edit.ts';
import { cellAt, type Grid } from '../../../src/core/grid/grid.ts';
import type { Quarter } from '../../../src/core/model/column.ts';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { readSettings } from '../../../src/core/recap/readSettings.ts';
import type { Recap } from '../../../src/core/recap/recap.ts';
import { columnOf, FIRST_ROW, type RecapColumn } from '../../../src/core/recap/recapColumns.ts';
import { recapEdits } from '../../../src/core/recap/recapEdits.ts';
import { DEFAULT_SETTINGS, type RecapSettings } from '../../../src/core/recap/recapSettings.ts';
import { recapTable } from '../../../src/core/recap/recapTable.ts';
import { newSettingsEdits } from '../../../src/core/recap/settingsSheet.ts';
import { STATUS_WORDS } from '../../../src/core/text/recapText.ts';
import { type EnginePort, enginePort } from '../../app/enginePort.ts';
import { MERANGIN, type RowSketch, tableOf } from './tableOf.ts';

/** The plan's cells as an office would have typed them. */
function planEdits(table: PlanTable): Edit[] {
  const edits: Edit[] = [{ kind: 'addSheet', sheet: table.sheet, rows: 60, columns: 30 }];
  for (const row of table.rows) {
    for (const value of Object.values(row.values)) {
      const number = value.state === 'number';
      const input: Input = number ? { n: value.value as number } : { t: value.text };
      edits.push({
        kind: 'cells',
        sheet: table.sheet,
        row: value.row,
        column: value.column,
        inputs: [[input]],
      });
    }
  }
  return edits;
}

interface Made {
  readonly port: EnginePort;
  readonly recap: Recap;
  readonly grid: Grid;
  readonly edits: readonly Edit[];
}

function make(
  rows: readonly RowSketch[],
  quarter: Quarter,
  settings: RecapSettings = DEFAULT_SETTINGS,
): Made {
  const table = tableOf(rows);
  const port = enginePort();
  port.apply(planEdits(table));
  const recap = recapTable(table, quarter, settings);
  port.apply(newSettingsEdits('Pengaturan', recap));
  const { places } = readSettings(port.snapshot('Pengaturan'));
  const source = { table, plan: null, grids: new Map([[table.sheet, port.snapshot(table.sheet)]]) };
  const edits = recapEdits(recap, source, { sheet: 'Rekap', old: null, places, problems: [] });
  port.apply(edits);
  return { port, recap, grid: port.snapshot('Rekap'), edits };
}

function shown(grid: Grid, index: number, id: RecapColumn) {
  return cellAt(grid, FIRST_ROW + index, columnOf(id));
}

function figureOf(grid: Grid, row: number, id: RecapColumn): number | null {
  const cell = cellAt(grid, row, columnOf(id));
  return cell.kind === 'number' ? (cell.value as number) : null;
}

function expectSame(made: Made): void {
  const { recap, grid } = made;
  const close = (a: number | null, b: number | null, what: string) => {
    if (b === null) expect(a, what).toBeNull();
    else expect(a, what).toBeCloseTo(b, 6);
  };
  for (const [index, figure] of recap.figures.entries()) {
    const row = FIRST_ROW + index;
    close(figureOf(grid, row, 'capaian'), figure.capaian, `capaian ${figure.name}`);
    if (figure.measures.length === 1) {
      close(figureOf(grid, row, 'target'), figure.target, `target ${figure.name}`);
      close(figureOf(grid, row, 'targetSd'), figure.targetToDate, `target s.d. ${figure.name}`);
      const { progress, accumulated } = figure.measures[0]!;
      const reached = progress === null ? figure.realisasi : accumulated.value;
      close(figureOf(grid, row, 'realisasi'), reached, `realisasi ${figure.name}`);
      close(figureOf(grid, row, 'deviasi'), figure.deviasi, `deviasi ${figure.name}`);
    }
    close(figureOf(grid, row, 'pagu'), figure.pagu.value, `pagu ${figure.name}`);
    close(figureOf(grid, row, 'realisasiRp'), figure.rp.value, `rp ${figure.name}`);
    close(figureOf(grid, row, 'serapan'), figure.serapan, `serapan ${figure.name}`);
    expect(shown(grid, index, 'predikat').value ?? '', figure.name).toBe(figure.predikat ?? '');
    expect(shown(grid, index, 'status').value, figure.name).toBe(STATUS_WORDS[figure.status]);
  }
  const top = FIRST_ROW + recap.figures.length + 1;
  const { summary } = recap;
  close(figureOf(grid, top, 'capaian'), summary.rataRataCapaian, 'mean');
  close(figureOf(grid, top + 1, 'capaian'), summary.rataRataTanpaBatas, 'mean uncapped');
  expect(cellAt(grid, top + 2, columnOf('predikat')).value ?? '').toBe(
    summary.predikatKinerja ?? '',
  );
  close(figureOf(grid, top + 3, 'pagu'), summary.totalPagu, 'total pagu');
  close(figureOf(grid, top + 3, 'realisasiRp'), summary.totalRealisasiRp, 'total rp');
  close(figureOf(grid, top + 3, 'serapan'), summary.serapan, 'total serapan');
  expect(cellAt(grid, top + 4, columnOf('predikat')).value ?? '').toBe(
    summary.predikatAnggaran ?? '',
  );
  for (const row of grid.cells) for (const cell of row) expect(cell.kind).not.toBe('error');
}

describe('quarters of money that each hold all since January', () => {
  const branch: RowSketch[] = [20, 35, 50, 80, 110, 140].map((pagu, i) => ({
    level: 'sub_kegiatan',
    parent: 0,
    name: `Fasilitasi ${i + 1}`,
    cells: {
      pagu: pagu * 1e6,
      realisasiRp1: i === 1 ? '-' : pagu * 2e5,
      realisasiRp2: pagu * 5e5,
      realisasiRp3: i === 2 ? '' : pagu * 8e5,
    },
  }));
  const rows: RowSketch[] = [
    { level: 'kegiatan', name: 'Fasilitasi Kerja Sama Antardesa', cells: { pagu: 435e6 } },
    ...branch,
    // The same money again, beside a further indicator of the last one.
    { level: 'indikator', parent: 6, name: '', cells: branch[5]!.cells! },
  ];

  it('give the last one that is filled, by formulas', () => {
    for (const quarter of [1, 2, 3, 4] as const) expectSame(make(rows, quarter));
    const { recap } = make(rows, 3);
    expect(recap.rpToDate).toBe(true);
    expect(recap.summary.totalRealisasiRp).toBe(385e6 * 0.8 + 25e6);
  });
});

describe('sums to date in a column for each quarter', () => {
  const NAMES = ['Uraian Kegiatan', 'Indikator', 'Satuan', 'Target', 'Pagu (Rp)'];
  const SUMS = ['TW I', 'TW II'].flatMap((q) => [
    `Realisasi Fisik s.d. ${q}`,
    `Realisasi Rp s.d. ${q}`,
  ]);

  it('give each quarter its own state, by formulas over its own cells', () => {
    const port = enginePort();
    const text = (words: readonly string[]): Input[] => words.map((t) => ({ t }));
    const row = text(['Penataan Desa', 'Jumlah Desa', 'Desa']);
    const numbers = [10, 90_000, 2, 10_000, 5, 30_000].map((n): Input => ({ n }));
    const inputs = [text([...NAMES, ...SUMS]), [...row, ...numbers], [...row, ...numbers]];
    port.apply([
      { kind: 'addSheet', sheet: 'Plan', rows: 20, columns: 12 },
      { kind: 'cells', sheet: 'Plan', row: 0, column: 0, inputs },
    ]);
    const grid = port.snapshot('Plan');
    const table = readGrid(grid)[0]!;
    const source = { table, plan: null, grids: new Map([['Plan', grid]]) };
    const seen = ([1, 2, 3] as const).map((quarter) => {
      const recap = recapTable(table, quarter, DEFAULT_SETTINGS);
      const sheet = `Rekap ${quarter}`;
      port.apply(recapEdits(recap, source, { sheet, old: null, places: null, problems: [] }));
      expectSame({ port, recap, grid: port.snapshot(sheet), edits: [] });
      const { realisasi, capaian, rp } = recap.figures[0]!;
      return [realisasi, capaian, rp.value];
    });
    expect(seen).toEqual([
      [2, 20, 10_000],
      [5, 50, 30_000],
      [5, 50, 30_000],
    ]);
  });
  it('of a later quarter are no report of an earlier one', () => {
    const only = tableOf([
      { level: 'kegiatan', name: 'Penataan Desa', cells: { target: 10, jumlahK: 5 } },
    ]);
    const columns = only.columns.map((column) =>
      column.id === 'jumlahK'
        ? { ...column, title: 'Realisasi s.d. TW II', declared: null }
        : column,
    );
    const table = { ...only, columns };
    expect(recapTable(table, 1, DEFAULT_SETTINGS).figures[0]!.status).toBe('belum_lapor');
    expect(recapTable(table, 2, DEFAULT_SETTINGS).figures[0]!.capaian).toBe(50);
  });
});

describe('physical progress beside a number of things', () => {
  const TITLES = ['Uraian Kegiatan', 'Indikator', 'Satuan', 'Target', 'Target s.d. TW II'];
  const HEAD = [...TITLES, 'Realisasi Fisik TW I', 'Realisasi Fisik TW II'];

  it('is the capaian by a live formula, and follows the cell of the plan', () => {
    const port = enginePort();
    const row = ['Penataan Desa', 'Jumlah Dokumen', 'Dokumen'].map((t): Input => ({ t }));
    const numbers = [12, 9, 0.25, 0.5].map((n): Input => ({ n }));
    port.apply([
      { kind: 'addSheet', sheet: 'Plan', rows: 20, columns: 10 },
      {
        kind: 'cells',
        sheet: 'Plan',
        row: 0,
        column: 0,
        inputs: [HEAD.map((t): Input => ({ t })), [...row, ...numbers]],
      },
      { kind: 'formats', sheet: 'Plan', row: 1, column: 5, formats: [['0%', '0%']] },
    ]);
    const grid = port.snapshot('Plan');
    const table = readGrid(grid)[0]!;
    const recap = recapTable(table, 2, DEFAULT_SETTINGS);
    expect(recap.figures[0]).toMatchObject({
      target: 12,
      targetToDate: 9,
      realisasi: null,
      deviasi: null,
      capaian: 50,
      status: 'tertinggal',
    });
    const source = { table, plan: null, grids: new Map([['Plan', grid]]) };
    port.apply(
      recapEdits(recap, source, { sheet: 'Rekap', old: null, places: null, problems: [] }),
    );
    const rekap = port.snapshot('Rekap');
    expectSame({ port, recap, grid: rekap, edits: [] });
    expect(shown(rekap, 0, 'realisasi').display).toBe('50% fisik');
    port.apply([
      { kind: 'cells', sheet: 'Plan', row: 1, column: 6, inputs: [[{ n: 0.8 }]] },
      { kind: 'cells', sheet: 'Plan', row: 1, column: 4, inputs: [[{ n: 6 }]] },
    ]);
    const after = port.snapshot('Rekap');
    expect(shown(after, 0, 'capaian').value).toBeCloseTo(80, 9);
    expect(shown(after, 0, 'targetSd').value).toBe(6);
    expect(shown(after, 0, 'status').value).toBe(STATUS_WORDS.sesuai);
  });
});

describe('recapEdits', () => {
  it('gives Merangin TW I and TW II by formulas', () => {
    expectSame(make(MERANGIN, 1));
    expectSame(make(MERANGIN, 2));
  });

  it('is live: a figure typed later moves the recap', () => {
    const made = make(MERANGIN, 1);
    expect(figureOf(made.grid, FIRST_ROW + 5, 'capaian')).toBeNull();
    const table = tableOf(MERANGIN);
    const column = table.columns.find((c) => c.id === 'realisasiK1')!.column;
    made.port.apply([
      {
        kind: 'cells',
        sheet: table.sheet,
        row: table.rows[5]!.row,
        column,
        inputs: [[{ n: 231 }]],
      },
    ]);
    const grid = made.port.snapshot('Rekap');
    expect(figureOf(grid, FIRST_ROW + 5, 'capaian')).toBe(50);
    // The kegiatan above now has a figure below it and leaves the mean: (100 + 50) / 2.
    expect(figureOf(grid, FIRST_ROW + 7, 'capaian')).toBe(75);
  });

  it('follows the settings sheet: 90,5 becomes Sangat Tinggi when rounding is chosen', () => {
    const made = make([{ level: 'aksi', name: 'a', cells: { target: 200, realisasiK1: 181 } }], 1);
    expect(shown(made.grid, 0, 'predikat').value).toBe('Tinggi');
    made.port.apply([
      { kind: 'cells', sheet: 'Pengaturan', row: 6, column: 1, inputs: [[{ t: 'bulatkan' }]] },
    ]);
    expect(cellAt(made.port.snapshot('Rekap'), FIRST_ROW, columnOf('predikat')).value).toBe(
      'Sangat Tinggi',
    );
  });

  it('handles falling indicators, target 0, dashes, words and compound targets', () => {
    const rows: RowSketch[] = [
      {
        level: 'program',
        name: 'P',
        indicator: 'Persentase x',
        cells: { target: '25 %', realisasiK1: '-' },
      },
      {
        level: 'kegiatan',
        name: 'turun',
        parent: 0,
        cells: { target: 10, realisasiK1: 8, polaritas: 'turun', pagu: 0, realisasiRp1: 5 },
      },
      { level: 'kegiatan', name: 'nol', parent: 0, cells: { target: 0, realisasiK1: 8 } },
      {
        level: 'kegiatan',
        name: 'majemuk',
        parent: 0,
        cells: { target: '12 Orang, 5 Kali', realisasiK1: '12 Orang, 3 Kali' },
      },
      {
        level: 'kegiatan',
        name: 'strip',
        parent: 0,
        cells: { target: 4, tw1: 1, tw2: 1, tw3: 1, tw4: 1, realisasiK1: '-', realisasiRp1: '-' },
      },
      {
        level: 'kegiatan',
        name: 'indeks',
        indicator: 'Indeks Desa Membangun',
        parent: 0,
        cells: { target: 0.7078, realisasiK1: 0.7, jadwal4: 'v' },
      },
      {
        level: 'kegiatan',
        name: 'tetap',
        parent: 0,
        cells: { target: 64, tw1: 64, tw2: 64, tw3: 64, tw4: 64, realisasiK1: 63 },
      },
      {
        level: 'kegiatan',
        name: 'bulanan',
        parent: 0,
        cells: { target: 12, bulan3: 25, bulan6: 25, bulan9: 25, bulan12: 25, realisasiK1: 3 },
      },
      {
        level: 'kegiatan',
        name: 'bulan bercentang',
        parent: 0,
        cells: { target: 12, bulan2: 'v', bulan8: 'v', bulan10: 'v', realisasiK1: 3 },
      },
    ];
    for (const quarter of [1, 2, 4] as const) expectSame(make(rows, quarter));
    expectSame(make(rows, 2, { ...DEFAULT_SETTINGS, averageCap: 100 }));
  });

  it('keeps a fixed number of edits', () => {
    const many = Array.from(
      { length: 300 },
      (_, i): RowSketch => ({ level: 'aksi', name: `a${i}`, cells: { target: 2, realisasiK1: 1 } }),
    );
    expect(make(many, 1).edits.length).toBe(make(many.slice(0, 3), 1).edits.length);
  });

  it('keeps the notes and columns of the office when it is made again', () => {
    const made = make(MERANGIN, 1);
    const at = columnOf('catatan');
    made.port.apply([
      {
        kind: 'cells',
        sheet: 'Rekap',
        row: FIRST_ROW + 2,
        column: at,
        inputs: [[{ t: 'sudah dicek' }, { n: 7 }]],
      },
      {
        kind: 'cells',
        sheet: 'Rekap',
        row: FIRST_ROW - 1,
        column: at + 1,
        inputs: [[{ t: 'Nilai kami' }]],
      },
    ]);
    const fewer = tableOf(MERANGIN.slice(0, 3));
    const source = {
      table: fewer,
      plan: null,
      grids: new Map([[fewer.sheet, made.port.snapshot(fewer.sheet)]]),
    };
    const old = made.port.snapshot('Rekap');
    const again = recapTable(fewer, 2, DEFAULT_SETTINGS);
    made.port.apply(recapEdits(again, source, { sheet: 'Rekap', old, places: null, problems: [] }));
    const grid = made.port.snapshot('Rekap');
    expect(cellAt(grid, FIRST_ROW + 2, at).value).toBe('sudah dicek');
    expect(cellAt(grid, FIRST_ROW + 2, at + 1).value).toBe(7);
    expect(cellAt(grid, FIRST_ROW - 1, at + 1).value).toBe('Nilai kami');
    expect(cellAt(grid, FIRST_ROW + 5, columnOf('no')).kind).toBe('blank');
    expectSame({ ...made, recap: again, grid });
  });

  it('agrees with the core on any table (property)', () => {
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom<number | string>('-', 'belum', '3 Dokumen', 2.5),
    );
    const cells = fc.dictionary(
      fc.constantFrom(
        'target',
        'tw1',
        'tw2',
        'tw3',
        'realisasiK1',
        'realisasiK2',
        'pagu',
        'realisasiRp1',
        'realisasiRp2',
        'satuan',
      ),
      cell,
    );
    const levels = ['program', 'kegiatan', 'sub_kegiatan', 'indikator'] as const;
    const rows = fc
      .array(fc.tuple(fc.constantFrom(...levels), cells), { minLength: 1, maxLength: 7 })
      .map((list) => {
        const last: Record<string, number> = {};
        return list.map(([level, own], i): RowSketch => {
          const above =
            level === 'kegiatan'
              ? last.program
              : level === 'sub_kegiatan'
                ? last.kegiatan
                : level === 'indikator'
                  ? last.any
                  : undefined;
          last[level] = i;
          if (level !== 'indikator') last.any = i;
          if (level === 'program') last.kegiatan = i;
          return {
            level,
            name: `n${i}`,
            cells: own,
            ...(above === undefined ? {} : { parent: above }),
          };
        });
      });
    fc.assert(
      fc.property(rows, fc.constantFrom<Quarter>(1, 2), (list, quarter) =>
        expectSame(make(list, quarter)),
      ),
      { numRuns: 30 },
    );
  });
});

describe('figures that no formula can follow', () => {
  it('says so in the column that explains, and only there', () => {
    const { grid } = make(
      [
        {
          level: 'kegiatan',
          name: 'majemuk',
          indicator: 'Jumlah bimtek',
          cells: { target: '12 Orang, 5 Kali', realisasiK1: '12 Orang, 3 Kali' },
        },
        {
          level: 'kegiatan',
          name: 'bersatuan',
          indicator: 'Jumlah desa',
          cells: { target: '12 Desa', realisasiK1: '6 Desa' },
        },
        {
          level: 'kegiatan',
          name: 'angka',
          indicator: 'Jumlah dokumen',
          cells: { target: 12, realisasiK1: 6 },
        },
      ],
      1,
    );
    const note = 'tidak mengikuti perubahan rencana';
    expect(shown(grid, 0, 'cara').display).toContain(note);
    expect(shown(grid, 1, 'cara').display).toContain(note);
    expect(shown(grid, 2, 'cara').display).not.toContain(note);
  });
});
