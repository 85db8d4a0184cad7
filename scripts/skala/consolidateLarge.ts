// One consolidation through the built bundle: the panel's loop, with the quota's minute and the latencies simulated.
import { createAppsScript } from '../../host/apps-script/createAppsScript.ts';
import type { LockState } from '../../host/apps-script/lockService.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
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
  readonly publish: {
    readonly calls: number;
    readonly simulatedMs: number;
    readonly machineMs: number;
    readonly cells: number;
  };
  /** Computing on this machine, all executions. */
  readonly machineMs: number;
  readonly peakMegabytes: number;
  readonly pagu: number | null;
  readonly counted: number;
}

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
    if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`);
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
  const finish = execution('finishConsolidation', { job: view.job });
  const cells = book
    .sheets()
    .reduce((sum, sheet) => sum + sheet.usedRows() * sheet.usedColumns(), 0);
  return {
    reads: totals.reads,
    refused: totals.refused,
    calls: totals.calls,
    steps: totals.steps,
    ms: now - START,
    longestMs: totals.longestMs,
    publish: { ...finish, cells },
    machineMs: totals.machineMs,
    peakMegabytes: totals.peak / 2 ** 20,
    pagu: finish.value.provinsi.pagu,
    counted: finish.value.districts.filter(({ pagu }) => pagu !== null).length,
  };
}
