// One consolidation through the built bundle: the panel's loop, with the quota's minute and the latencies simulated.
import { createAppsScript } from '../../host/apps-script/createAppsScript.ts';
import type { LockState } from '../../host/apps-script/lockService.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { STAGING_SHEET } from '../../src/app/staging.ts';
import type { DistrictReport } from '../../src/core/consolidation/fact.ts';
import { mergeDistricts } from '../../src/core/consolidation/mergeDistricts.ts';
import { moneyOf } from '../../src/core/consolidation/province.ts';
import { provinceEdits } from '../../src/core/consolidation/provinceEdits.ts';
import type { CallName, Reply, Request } from '../../src/rpc/contract.ts';
import type { Result } from '../../src/rpc/result.ts';
import { CALL_MS, OPEN_MS, READS_PER_MINUTE } from './latency.ts';

export interface LargeRun {
  readonly reads: number;
  /** Reads that the quota refused. */
  readonly refused: number;
  /** Calls that reach a document or another server, over all executions. */
  readonly calls: number;
  readonly steps: number;
  /** Simulated, from the first call of the panel until the sheets are published. */
  readonly ms: number;
  /** The longest single execution: simulated latencies and the time this machine computed. */
  readonly longestMs: number;
  /** The part up to the last reading, without publishing. */
  readonly readingMs: number;
  readonly readingCalls: number;
  /** Length of what the hidden sheet keeps between the executions. */
  readonly keptCharacters: number;
  /** Publishing through the bundle; null above `PUBLISH_MOST`. */
  readonly publish: {
    readonly calls: number;
    readonly machineMs: number;
    readonly cells: number;
  } | null;
  /** In its place: what the core does before anything is written. */
  readonly core: MergeOnly | null;
  /** Computing on this machine, all executions. */
  readonly machineMs: number;
  readonly peakMegabytes: number;
  readonly pagu: number | null;
  readonly counted: number;
}

export interface MergeOnly {
  readonly machineMs: number;
  readonly edits: number;
  readonly cells: number;
  readonly pagu: number | null;
  readonly counted: number;
}

/** Above this the formula engine of the host, which has no index for SUMIFS, would need the time, not renaksi. */
export const PUBLISH_MOST = 40;

/** Handles: asked of nobody. */
const HANDLES = ['Sheet.getRange', 'Spreadsheet.getSheetByName', 'Sheet.getRangeList'];
const START = Date.UTC(2024, 6, 5, 2);
const OWNER = 'skala';

/**
 * @param list the pasted list of links; @param sources served by id
 */
export function consolidateLarge(list: string, sources: readonly HostWorkbook[]): LargeRun {
  const book = createWorkbook({ id: 'provinsi', name: 'Konsolidasi', locale: 'id_ID' });
  book.addSheet('Lembar1');
  const properties = new Map<string, string>();
  const lock: LockState = { holder: null };
  const totals = { reads: 0, refused: 0, calls: 0, steps: 0, machineMs: 0, longestMs: 0, peak: 0 };
  let now = START;
  let recent: number[] = [];
  const served = [book, ...sources];

  /** One execution: Apps Script loads the bundle anew for each. */
  function execution<K extends CallName>(name: K, request: Request<K>) {
    const began = now;
    const host = createAppsScript({
      edition: 'sekretariat',
      workbooks: served,
      activeId: book.id,
      properties,
      lock,
      now: () => now + host.stats.simulatedMs,
      remote: {
        latencyMs: () => OPEN_MS,
        fault() {
          totals.reads++;
          recent = recent.filter((time) => time > now - 60_000);
          recent.push(now);
          if (recent.length <= READS_PER_MINUTE) return null;
          totals.refused++;
          return 'busy';
        },
      },
    });
    const machine = Date.now();
    const result = host.call(name, request) as Result<Reply<K>>;
    const machineMs = Date.now() - machine;
    if (!result.ok)
      throw new Error(
        `${name}: ${result.error.code} ${result.error.message} ${host.logs.join('\n')}`,
      );
    const handles = HANDLES.reduce((sum, call) => sum + (host.stats.calls.get(call) ?? 0), 0);
    const calls = host.stats.total() - handles;
    const simulatedMs = host.stats.simulatedMs + calls * CALL_MS;
    now = began + simulatedMs;
    totals.calls += calls;
    totals.steps++;
    totals.machineMs += machineMs;
    totals.longestMs = Math.max(totals.longestMs, simulatedMs + machineMs);
    totals.peak = Math.max(totals.peak, process.memoryUsage().heapUsed);
    return { value: result.value, calls, simulatedMs, machineMs };
  }

  execution('importRegistry', { text: list });
  let view = execution('startRun', { tahun: 2024, triwulan: 2, owner: OWNER, again: true }).value;
  while (view.status === 'jalan') {
    now += view.waitMs;
    view = execution('stepRun', { job: view.job, owner: OWNER }).value;
  }
  const reading = { ms: now - START, calls: totals.calls };
  const kept = stagedReports(book);
  const finish =
    sources.length <= PUBLISH_MOST ? execution('finishConsolidation', { job: view.job }) : null;
  const core = finish ? null : mergeOnly(kept.reports);
  return {
    reads: totals.reads,
    refused: totals.refused,
    calls: totals.calls,
    steps: totals.steps,
    ms: now - START,
    longestMs: totals.longestMs,
    readingMs: reading.ms,
    readingCalls: reading.calls,
    keptCharacters: kept.characters,
    publish: finish && { calls: finish.calls, machineMs: finish.machineMs, cells: filled(book) },
    core,
    machineMs: totals.machineMs,
    peakMegabytes: totals.peak / 2 ** 20,
    pagu: finish ? finish.value.provinsi.pagu : core!.pagu,
    counted: finish
      ? finish.value.districts.filter(({ pagu }) => pagu !== null).length
      : core!.counted,
  };
}

function filled(book: HostWorkbook): number {
  const shown = book.sheets().filter(({ hidden }) => !hidden);
  return shown.reduce((sum, sheet) => sum + sheet.usedRows() * sheet.usedColumns(), 0);
}

/** The reports as the hidden sheet keeps them: `[job, file, kind, part, text]`. */
function stagedReports(book: HostWorkbook): { reports: DistrictReport[]; characters: number } {
  const sheet = book.sheet(STAGING_SHEET);
  const texts: string[] = [];
  for (let row = 0; sheet && row < sheet.usedRows(); row++) {
    const part = Number(sheet.result(row, 3));
    const text = String(sheet.result(row, 4)).slice(1);
    if (part === 0) texts.push(text);
    else texts[texts.length - 1] += text;
  }
  const reports = texts.flatMap((text) => JSON.parse(text) as DistrictReport[]);
  return { reports, characters: texts.reduce((sum, text) => sum + text.length, 0) };
}

function mergeOnly(reports: readonly DistrictReport[]): MergeOnly {
  const began = Date.now();
  const province = mergeDistricts(reports, { tahun: 2024, triwulan: 2 });
  const edits = provinceEdits(province, { existing: [], temporary: '~', madeAt: '' });
  const cells = edits.reduce(
    (sum, edit) =>
      edit.kind === 'cells' ? sum + edit.inputs.reduce((n, line) => n + line.length, 0) : sum,
    0,
  );
  return {
    machineMs: Date.now() - began,
    edits: edits.length,
    cells,
    pagu: moneyOf(province.facts).pagu,
    counted: province.districts.filter(({ counted }) => counted).length,
  };
}
