// The recap of the sample workbooks through the use case: figures as published, sheet live, one undo step.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { Content, HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import type { Deps } from '../../src/app/deps.ts';
import { makeRecap } from '../../src/app/makeRecap.ts';
import { undoLast } from '../../src/app/undoLast.ts';
import { cellAt } from '../../src/core/grid/grid.ts';
import { columnOf, FIRST_ROW } from '../../src/core/recap/recapColumns.ts';
import type { RecapResult } from '../../src/rpc/shapes.ts';
import { type EnginePort, engineDeps, enginePort } from './enginePort.ts';

interface Made {
  readonly book: HostWorkbook;
  readonly port: EnginePort;
  readonly deps: Deps;
}

async function sample(file: string): Promise<Made> {
  const path = join(import.meta.dirname, '../../samples', file);
  return over(await loadXlsx(new Uint8Array(readFileSync(path)), file));
}

function over(book: HostWorkbook): Made {
  const port = enginePort(book);
  return { book, port, deps: engineDeps(port) };
}

/** A rencana aksi with pagu and target, and a sheet that only reports. */
function twoSheets(): Made {
  const book = createWorkbook({ name: 'dua lembar', locale: 'id_ID' });
  const text = (value: string | number | null): Content =>
    value === null
      ? { type: 'blank' }
      : typeof value === 'number'
        ? { type: 'number', value }
        : { type: 'text', value };
  const fill = (name: string, rows: readonly (readonly (string | number | null)[])[]) =>
    book.addSheet(name, 20, 12).setContents(
      0,
      0,
      rows.map((row) => row.map(text)),
    );
  const names = [
    ['3.27.02', 'PROGRAM SARANA PERTANIAN', 'Persentase kelompok aktif', '%'],
    ['3.27.02.2.01', 'Pengawasan Sarana', 'Jumlah laporan', 'Laporan'],
    ['3.27.02.2.01.0001', 'Pendampingan Sarana', 'Jumlah kelompok', 'Kelompok'],
  ] as const;
  const head = ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan'];
  const quarters = (what: string) => ['I', 'II', 'III', 'IV'].map((q) => `${what} TW ${q}`);
  fill('Rencana Aksi', [
    ['RENCANA AKSI TAHUN 2025'],
    [...head, 'Target', ...quarters('Target'), 'Pagu (Rp)'],
    [...names[0], 90, 85, 87, 88, 90, null],
    [...names[1], 4, 1, 1, 1, 1, null],
    [...names[2], 8, 2, 2, 2, 2, 64_300_500],
  ]);
  fill('Realisasi', [
    ['REALISASI TAHUN 2025'],
    [...head, ...quarters('Realisasi'), 'Realisasi Anggaran TW I', 'Realisasi Anggaran TW II'],
    [...names[0], 84, 88, null, null, null, null],
    [...names[1], 1, 1, null, null, null, null],
    [...names[2], 2, 1, null, null, 6_075_125, 10_000_000],
  ]);
  return over(book);
}

function expectSheetSays(port: EnginePort, result: RecapResult): void {
  const grid = port.snapshot(result.sheet);
  const number = (row: number, column: number) => {
    const cell = cellAt(grid, row, column);
    return cell.kind === 'number' ? (cell.value as number) : null;
  };
  result.rows.forEach((row, i) => {
    const at = FIRST_ROW + i;
    const shown = [
      number(at, columnOf('capaian')),
      number(at, columnOf('pagu')),
      number(at, columnOf('realisasiRp')),
      number(at, columnOf('serapan')),
    ];
    const wanted = [row.capaian, row.pagu, row.realisasiRp, row.serapan];
    shown.forEach((value, c) => {
      if (wanted[c] === null) expect(value, `${row.name} ${c}`).toBeNull();
      else expect(value, `${row.name} ${c}`).toBeCloseTo(wanted[c]!, 6);
    });
    expect(cellAt(grid, at, columnOf('predikat')).value ?? '').toBe(row.predikat ?? '');
  });
  for (const row of grid.cells)
    for (const cell of row) expect(cell.kind, String(cell.formula)).not.toBe('error');
}

describe('a sheet with a very long name', () => {
  it('gets a recap whose name, and whose name while it is made, Sheets accepts', () => {
    const long = `Realisasi ${'Dinas Pertanian, Pangan, dan Perikanan '.repeat(3)}`
      .slice(0, 98)
      .trim();
    const { port, deps } = twoSheets();
    port.apply([
      { kind: 'renameSheet', sheet: 'Realisasi', to: long },
      { kind: 'addSheet', sheet: 'Rekap TW I', rows: 2, columns: 2 },
      { kind: 'cells', sheet: 'Rekap TW I', row: 0, column: 0, inputs: [[{ t: 'milik kantor' }]] },
    ]);
    const names = new Set<string>();
    const { apply } = port;
    const watched: EnginePort = {
      ...port,
      apply(edits) {
        for (const edit of edits) names.add(edit.kind === 'renameSheet' ? edit.to : edit.sheet);
        apply(edits);
      },
    };
    const { sheet } = makeRecap(
      { ...deps, workbook: watched },
      { sheet: long, triwulan: 1, write: true },
    );
    expect(sheet).toMatch(/^Rekap TW I \(Realisasi Dinas/);
    expect(Math.max(...[...names].map((name) => name.length))).toBeLessThanOrEqual(100);
  });
});

describe('Merangin 2024, TW I', () => {
  let made: Made;
  let result: RecapResult;
  beforeAll(async () => {
    made = await sample('merangin-rencana-aksi-dan-evaluasi-2024.xlsx');
    result = makeRecap(made.deps, { sheet: null, triwulan: 1, write: true });
  });

  it('comes to the published totals', () => {
    expect(result.summary.totalPagu).toBe(8_790_633_125);
    expect(result.summary.totalRealisasiRp).toBe(856_110_443);
    expect(result.summary.serapan).toBeCloseTo(9.74, 2);
  });
  it('gives each row the published absorption', () => {
    const by = (start: string) =>
      result.rows.find((row) => row.name.startsWith(start) && row.level !== 'sasaran')!;
    expect(by('PROGRAM PENUNJANG').serapan).toBeCloseTo(14.88, 2);
    expect(by('Administrasi Keuangan').serapan).toBeCloseTo(13.38, 2);
    expect(by('Administrasi Keuangan').capaian).toBe(25);
    expect(by('Penyediaan Gaji').realisasi).toBeNull();
    expect(by('Penyediaan Gaji').status).toBe('belum_lapor');
  });
  it('draws capaian and serapan per program over live cells', () => {
    const grid = made.port.snapshot('Grafik TW I');
    expect(cellAt(grid, 3, 0).value).toContain('PROGRAM PENUNJANG');
    expect(cellAt(grid, 3, 2).value).toBeCloseTo(14.88, 2);
    for (const row of grid.cells) for (const cell of row) expect(cell.kind).not.toBe('error');
  });
  it('writes formulas that say the same', () => {
    expect(made.port.sheets().map((sheet) => sheet.name)).toContain('Rekap TW I');
    expect(made.port.sheets().map((sheet) => sheet.name)).toContain('Pengaturan');
    expectSheetSays(made.port, result);
  });
  it('is replaced when made again, and one undo takes the last one back', async () => {
    const { port, deps } = await sample('merangin-rencana-aksi-dan-evaluasi-2024.xlsx');
    const before = port.sheets().map((sheet) => sheet.name);
    makeRecap(deps, { sheet: null, triwulan: 1, write: true });
    undoLast(deps, {});
    expect(port.sheets().map((sheet) => sheet.name)).toEqual(before);
    makeRecap(deps, { sheet: null, triwulan: 1, write: true });
    const visible = () =>
      port
        .sheets()
        .filter((sheet) => !sheet.hidden)
        .map((sheet) => sheet.name);
    const names = visible();
    const again = makeRecap(deps, { sheet: null, triwulan: 1, write: true });
    expect(visible()).toEqual(names);
    expectSheetSays(port, again);
  });
  it('only computes when it is not asked to write', async () => {
    const { port, deps } = await sample('merangin-rencana-aksi-dan-evaluasi-2024.xlsx');
    const names = port.sheets().map((sheet) => sheet.name);
    makeRecap(deps, { sheet: null, triwulan: 2, write: false });
    expect(port.counts.applies).toBe(0);
    expect(port.sheets().map((sheet) => sheet.name)).toEqual(names);
  });
  it('listens to the settings sheet and says what is wrong in it', () => {
    made.port.apply([
      { kind: 'cells', sheet: 'Pengaturan', row: 3, column: 1, inputs: [[{ t: 'entah' }]] },
      {
        kind: 'cells',
        sheet: 'Pengaturan',
        row: 10,
        column: 1,
        inputs: [[{ t: 'Sangat Kurang' }]],
      },
    ]);
    const next = makeRecap(made.deps, { sheet: null, triwulan: 1, write: true });
    expect(next.problems.map((problem) => problem.cell)).toEqual(['B4']);
    expect(next.problems[0]!.message).toContain('"entah" tidak dikenal');
    expect(next.rows.some((row) => row.predikat === 'Sangat Kurang')).toBe(true);
    expectSheetSays(made.port, next);
  });
});

describe('other workbooks', () => {
  it('does not take the 0 of a sum formula over blank quarters for a report', async () => {
    const { port, deps } = await sample('merangin-evaluasi-dengan-rumus.xlsx');
    const result = makeRecap(deps, { sheet: null, triwulan: 1, write: true });
    const row = result.rows.find((r) => r.name.startsWith('Penyediaan Gaji'))!;
    expect(row.realisasi).toBeNull();
    expect(result.summary.totalRealisasiRp).toBe(856_110_443);
    expectSheetSays(port, result);
  });
  it('recaps an evaluasi Renja, which has no quarters', async () => {
    const { port, deps } = await sample('magetan-renja-2024.xlsx');
    const result = makeRecap(deps, { sheet: null, triwulan: 4, write: true });
    expect(result.rows.some((row) => row.capaian !== null)).toBe(true);
    expectSheetSays(port, result);
  });
  it('takes targets and pagu from the rencana aksi when the other sheet only reports', () => {
    const { book, port, deps } = twoSheets();
    const result = makeRecap(deps, { sheet: null, triwulan: 2, write: true });
    const sub = result.rows.find((row) => row.level === 'sub_kegiatan')!;
    expect(sub).toMatchObject({ target: 8, targetSd: 4, realisasi: 3, capaian: 37.5 });
    expect(sub).toMatchObject({ pagu: 64_300_500, realisasiRp: 16_075_125, serapan: 25 });
    expect(result.summary).toMatchObject({ totalPagu: 64_300_500, serapan: 25 });
    expect(result.others).toEqual([]);
    expectSheetSays(port, result);
    book.sheet('Rencana Aksi')!.setContents(4, 9, [[{ type: 'number', value: 32_150_250 }]]);
    const live = cellAt(port.snapshot(result.sheet), FIRST_ROW + 2, columnOf('serapan'));
    expect(live.value).toBeCloseTo(50, 9);
  });
  it('names the other sheets that report, so that no bidang is forgotten', async () => {
    const { book, deps } = await sample('merangin-rencana-aksi-dan-evaluasi-2024.xlsx');
    const [first] = book.sheets().filter((sheet) => /valuasi/.test(sheet.name));
    const copy = book.addSheet('Bidang Lain', first!.rows(), first!.columns());
    for (let row = 0; row < first!.usedRows(); row++)
      for (let column = 0; column < first!.usedColumns(); column++)
        copy.setContents(row, column, [[first!.content(row, column)]]);
    copy.merges = [...first!.merges];
    const result = makeRecap(deps, { sheet: null, triwulan: 1, write: false });
    expect([result.from, ...result.others]).toContain('Bidang Lain');
    expect(result.others.length).toBeGreaterThan(0);
    expect(makeRecap(deps, { sheet: 'Bidang Lain', triwulan: 1, write: false }).others).toEqual([]);
  });
  it('refuses a fifth quarter and a plan without realisation', async () => {
    const { deps } = await sample('sulteng-rencana-aksi-2024.xlsx');
    expect(() => makeRecap(deps, { sheet: null, triwulan: 5, write: false })).toThrow(
      'BAD_QUARTER',
    );
    expect(() => makeRecap(deps, { sheet: null, triwulan: 1, write: true })).toThrow(
      'NO_REALISATION',
    );
  });
});
