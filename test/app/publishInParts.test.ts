// Sheets too large for one execution: filled part by part, seen by nobody until all is there, and never half.
import { describe, expect, it } from 'vitest';
import { gridMessages } from '../../host/apps-script/gridMessages.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { Content } from '../../host/engine/sheetEngine.ts';
import { beginConsolidation } from '../../src/app/beginConsolidation.ts';
import { TEMPORARY_PREFIX } from '../../src/app/commit.ts';
import type { Deps } from '../../src/app/deps.ts';
import { PUBLISH_LIMITS } from '../../src/app/publishInParts.ts';
import { sendDistrict } from '../../src/app/sendDistrict.ts';
import { stepPublish } from '../../src/app/stepPublish.ts';
import { undoLabel } from '../../src/app/undoJournal.ts';
import { T } from '../../src/core/text/consolidationText.ts';
import type { ConsolidateResult } from '../../src/rpc/shapes.ts';
import { type EnginePort, engineDeps, enginePort } from './enginePort.ts';

const SHEETS = Object.values(T.sheets);
/** As if every province were a nation, and every part filled an execution. */
const SLOW = { ...PUBLISH_LIMITS, budgetMs: 0, atOnce: 0 };

function district(name: string, factor: number) {
  const book = createWorkbook({ name, locale: 'id_ID' });
  const sheet = book.addSheet('Evaluasi', 20, 8);
  const content = (value: string | number): Content =>
    typeof value === 'number' ? { type: 'number', value } : { type: 'text', value };
  const row = (at: number, values: readonly (string | number)[]) =>
    sheet.setContents(at, 0, [values.map(content)]);
  row(0, [`EVALUASI RENCANA AKSI DPMD ${name.toUpperCase()} TAHUN 2024`]);
  row(2, [
    'Kode',
    'Uraian',
    'Indikator',
    'Satuan',
    'Target',
    'Pagu (Rp)',
    'Realisasi TW I',
    'Rp TW I',
  ]);
  row(3, ['2.13.02', 'PROGRAM PENATAAN DESA', 'Persentase desa', '%', 100, 30 * factor, 20, 3]);
  row(4, ['2.13.02.2.01', 'Penyelenggaraan', 'Jumlah desa', 'Desa', 5, 30 * factor, 1, 3 * factor]);
  return gridMessages(book);
}

function send(deps: Deps, factor: number): string {
  const { job } = beginConsolidation(deps, { tahun: 2024, triwulan: 1 });
  for (const name of ['Kabupaten Bungo', 'Kabupaten Tebo']) {
    const base = { job, file: `${name}.xlsx`, wilayah: null, failure: null, last: true };
    sendDistrict(deps, { ...base, grids: district(name, factor) });
  }
  return job;
}

function office(): { port: EnginePort; deps: Deps } {
  const port = enginePort();
  port.host.addSheet('Lembar1', 10, 5);
  return { port, deps: engineDeps(port) };
}

/** @param seen called between two steps */
function publish(deps: Deps, job: string, seen: () => void = () => undefined) {
  let steps = 0;
  for (let result: ConsolidateResult | null = null; result === null; steps++) {
    result = stepPublish(deps, { job }, SLOW).result;
    if (result === null) seen();
  }
  return steps;
}

const shown = (port: EnginePort) =>
  port.host
    .sheets()
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => sheet.name);
/** The published total; null while nothing is published. */
const pagu = (port: EnginePort) => port.host.sheet(T.sheets.ringkasan)?.result(7, 3) ?? null;
const contents = (port: EnginePort) =>
  SHEETS.map((name) => port.snapshot(name).cells.map((line) => line.map((cell) => cell.value)));
const halves = (port: EnginePort) =>
  port.host.sheets().filter((sheet) => sheet.name.startsWith(TEMPORARY_PREFIX));

describe('publishing in parts', () => {
  it('gives what publishing at once gives, sheet by sheet and cell by cell', () => {
    const once = office();
    stepPublish(once.deps, { job: send(once.deps, 1) });
    const parts = office();
    const steps = publish(parts.deps, send(parts.deps, 1));
    expect(steps).toBeGreaterThan(5);
    expect(shown(parts.port)).toEqual(shown(once.port));
    expect(contents(parts.port)).toEqual(contents(once.port));
    expect(halves(parts.port)).toEqual([]);
    expect(pagu(parts.port)).toBe(60);
  });
  it('shows the old sheets at their places until the new ones are complete', () => {
    const { port, deps } = office();
    publish(deps, send(deps, 1));
    port.host.moveSheet(T.sheets.data, 0);
    const before = shown(port);
    const job = send(deps, 2);
    let looks = 0;
    publish(deps, job, () => {
      looks++;
      expect(shown(port)).toEqual(before);
      expect(pagu(port)).toBe(60);
    });
    expect(looks).toBeGreaterThan(4);
    expect(pagu(port)).toBe(120);
    expect(shown(port)).toEqual(before);
    // What is not kept cannot be promised.
    expect(undoLabel(deps)).toBeNull();
  });
  it('begins anew when something was sent meanwhile, and clears away what was given up', () => {
    const { port, deps } = office();
    const job = send(deps, 1);
    expect(stepPublish(deps, { job }, SLOW).result).toBeNull();
    const late = { job, file: 'Kabupaten Merangin.xlsx', wilayah: null, failure: null, last: true };
    sendDistrict(deps, { ...late, grids: district('Kabupaten Merangin', 10) });
    publish(deps, job);
    expect(pagu(port)).toBe(360);
    const given = send(deps, 5);
    stepPublish(deps, { job: given }, SLOW);
    expect(halves(port).length).toBeGreaterThan(1);
    beginConsolidation(deps, { tahun: 2024, triwulan: 1 });
    expect(halves(port).map((sheet) => sheet.name)).toEqual([`${TEMPORARY_PREFIX} kiriman`]);
    expect(pagu(port)).toBe(360);
  });
  it('says when one workbook cannot hold it, and leaves everything as it was', () => {
    const { port, deps } = office();
    publish(deps, send(deps, 1));
    const job = send(deps, 2);
    expect(() => stepPublish(deps, { job }, { ...SLOW, cells: 3_000 })).toThrow('TOO_LARGE');
    expect(pagu(port)).toBe(60);
    publish(deps, job);
    expect(pagu(port)).toBe(120);
  });
});

describe('a throw after any write', () => {
  /** Fails once, before the edit of that number. */
  function breaking(port: EnginePort, deps: Deps, at: number): { deps: Deps; count: () => number } {
    let count = 0;
    const apply: EnginePort['apply'] = (edits) => {
      for (const edit of edits) {
        if (++count === at) throw new Error('Google tidak menjawab');
        port.apply([edit]);
      }
    };
    return { deps: { ...deps, workbook: { ...port, apply } }, count: () => count };
  }

  it('leaves the old summary or the new one, and the next call goes on to the end', () => {
    const first = office();
    publish(first.deps, send(first.deps, 1));
    const trial = breaking(first.port, first.deps, 0);
    publish(trial.deps, send(first.deps, 2));
    const edits = trial.count();
    expect(edits).toBeGreaterThan(60);
    // Every edit of the swap and what follows it, and some of those before it.
    const swap = edits - 6 - 24;
    const ats = Array.from({ length: edits }, (_, i) => i + 1).filter(
      (i) => i > swap || i % 9 === 1,
    );
    for (const at of ats) {
      const { port, deps } = office();
      publish(deps, send(deps, 1));
      const order = shown(port);
      const job = send(deps, 2);
      const broken = breaking(port, deps, at);
      try {
        publish(broken.deps, job);
      } catch {
        expect(shown(port), `throw at ${at}`).toEqual(order);
        expect([60, 120], `throw at ${at}`).toContain(pagu(port));
        publish(deps, job);
      }
      expect(pagu(port), `throw at ${at}`).toBe(120);
      expect(shown(port), `throw at ${at}`).toEqual(order);
    }
  }, 60_000);
});
