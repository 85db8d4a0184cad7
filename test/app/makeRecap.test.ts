// The recap of the sample workbooks through the use case: figures as published, sheet live, one undo step.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import type { Deps } from '../../src/app/deps.ts';
import { makeRecap } from '../../src/app/makeRecap.ts';
import { undoLast } from '../../src/app/undoLast.ts';
import { cellAt } from '../../src/core/grid/grid.ts';
import { columnOf, FIRST_ROW } from '../../src/core/recap/recapColumns.ts';
import type { RecapResult } from '../../src/rpc/shapes.ts';
import { type EnginePort, engineDeps, enginePort } from './enginePort.ts';

async function sample(file: string): Promise<{ port: EnginePort; deps: Deps }> {
  const path = join(import.meta.dirname, '../../samples', file);
  const port = enginePort(await loadXlsx(new Uint8Array(readFileSync(path)), file));
  return { port, deps: engineDeps(port) };
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

describe('Merangin 2024, TW I', () => {
  let made: { port: EnginePort; deps: Deps };
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
