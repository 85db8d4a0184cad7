// An independent witness: LibreOffice calculates the recap and the province to the same figures as the host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gridMessages } from '../../host/apps-script/gridMessages.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import {
  hasLibreOffice,
  recalculateWithLibreOffice,
} from '../../host/xlsx/recalculateWithLibreOffice.ts';
import { saveXlsx } from '../../host/xlsx/saveXlsx.ts';
import { beginConsolidation } from '../../src/app/beginConsolidation.ts';
import { finishConsolidation } from '../../src/app/finishConsolidation.ts';
import { makeRecap } from '../../src/app/makeRecap.ts';
import { sendDistrict } from '../../src/app/sendDistrict.ts';
import { cellName } from '../../src/core/grid/a1.ts';
import { engineDeps, enginePort } from './enginePort.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
const FILES = ['kerinci', 'merangin', 'muaro-jambi', 'bungo', 'tebo'].map(
  (name) => `kabupaten-${name}.xlsx`,
);

async function open(path: string): Promise<HostWorkbook> {
  return loadXlsx(new Uint8Array(readFileSync(join(SAMPLES, path))), path);
}

/** Compares every formula of the given sheets; returns how many gave a number. */
async function witness(workbook: HostWorkbook, sheets: readonly string[]): Promise<number> {
  const calculated = await recalculateWithLibreOffice(await saveXlsx(workbook));
  let figures = 0;
  for (const name of sheets) {
    const sheet = workbook.sheet(name)!;
    const values = calculated.get(name) ?? [];
    for (let r = 0; r < sheet.usedRows(); r++) {
      for (let c = 0; c < sheet.usedColumns(); c++) {
        const content = sheet.content(r, c);
        if (content.type !== 'formula') continue;
        const ours = sheet.result(r, c);
        const theirs = values[r]?.[c] ?? null;
        const where = `${name} ${cellName(r, c)} ${content.formula}`;
        if (typeof ours === 'number' && typeof theirs === 'number') {
          figures++;
          expect(Math.abs(ours - theirs), where).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(ours)),
          );
        } else expect(theirs === '' ? null : theirs, where).toEqual(ours === '' ? null : ours);
      }
    }
  }
  return figures;
}

const found = await hasLibreOffice();

describe.skipIf(!found)('LibreOffice agrees', () => {
  it.each([
    ['merangin-rencana-aksi-dan-evaluasi-2024.xlsx', 1],
    ['merangin-evaluasi-dengan-rumus.xlsx', 2],
    ['kabupaten/kabupaten-kerinci.xlsx', 3],
    ['kabupaten/kabupaten-bungo.xlsx', 4],
  ])('with the recap of %s', async (file, triwulan) => {
    const workbook = await open(file);
    const result = makeRecap(engineDeps(enginePort(workbook)), {
      sheet: null,
      triwulan,
      write: true,
    });
    expect(await witness(workbook, [result.sheet])).toBeGreaterThan(50);
  });

  it('with the province of five districts', async () => {
    const port = enginePort(createWorkbook({ name: 'Jambi' }));
    const deps = engineDeps(port);
    port.host.addSheet('Lembar1');
    const { job } = beginConsolidation(deps, { tahun: 2024, triwulan: 2 });
    for (const file of FILES) {
      const grids = gridMessages(await open(join('kabupaten', file)));
      sendDistrict(deps, { job, file, wilayah: null, grids, failure: null, last: true });
    }
    finishConsolidation(deps, { job });
    const sheets = ['Ringkasan', 'Per program', 'Matriks', 'Per indikator'];
    expect(await witness(port.host, sheets)).toBeGreaterThan(300);
  });
});
