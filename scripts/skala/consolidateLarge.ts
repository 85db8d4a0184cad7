// One consolidation through the built bundle: the panel's loop, with the quota's minute and the latencies simulated.
import { createAppsScript } from '../../host/apps-script/createAppsScript.ts';
import type { LockState } from '../../host/apps-script/lockService.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { STAGING_SHEET } from '../../src/app/staging.ts';
import { T } from '../../src/core/text/consolidationText.ts';
import type { CallName, Reply, Request } from '../../src/rpc/contract.ts';
import type { Result } from '../../src/rpc/result.ts';
import { CALL_MS, OPEN_MS, READS_PER_MINUTE, WRITE_MS } from './latency.ts';

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
  /** Merging and writing the sheets, over all executions that it took. */
  readonly publish: {
    readonly calls: number;
    readonly steps: number;
    readonly ms: number;
    readonly machineMs: number;
    /** In the published sheets. */
    readonly cells: number;
    readonly formulas: number;
  };
  /** What the formulas of the published sheets come to, and how long the host's engine calculated. */
  readonly formulaPagu: unknown;
  readonly calculatedMs: number;
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
  let spend: (ms: number) => void = () => undefined;
  timed(book, (ms) => spend(ms));

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
    spend = (ms) => {
      host.stats.simulatedMs += ms;
    };
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
  const kept = keptCharacters(book);
  const before = { ...totals, now };
  let publication = execution('stepPublish', { job: view.job }).value;
  while (publication.result === null)
    publication = execution('stepPublish', { job: view.job }).value;
  const { provinsi, districts } = publication.result;
  const publish = {
    calls: totals.calls - before.calls,
    steps: totals.steps - before.steps,
    ms: now - before.now,
    machineMs: totals.machineMs - before.machineMs,
    ...filled(book),
  };
  const began = Date.now();
  const formulaPagu = book.sheet(T.sheets.ringkasan)?.result(7, 3) ?? null;
  const calculatedMs = Date.now() - began;
  return {
    reads: totals.reads,
    refused: totals.refused,
    calls: totals.calls,
    steps: totals.steps,
    ms: now - START,
    longestMs: totals.longestMs,
    readingMs: reading.ms,
    readingCalls: reading.calls,
    keptCharacters: kept,
    publish,
    formulaPagu,
    calculatedMs,
    machineMs: totals.machineMs,
    peakMegabytes: totals.peak / 2 ** 20,
    pagu: provinsi.pagu,
    counted: districts.filter(({ pagu }) => pagu !== null).length,
  };
}

/** Every cell that is written takes its time, inside the execution that writes it. */
function timed(book: HostWorkbook, spend: (ms: number) => void): void {
  const { addSheet } = book;
  book.addSheet = (name, rows, columns) => {
    const sheet = addSheet(name, rows, columns);
    const { setContents } = sheet;
    sheet.setContents = (row, column, block) => {
      spend(block.reduce((sum, line) => sum + line.length, 0) * WRITE_MS);
      setContents(row, column, block);
    };
    return sheet;
  };
}

function filled(book: HostWorkbook): { cells: number; formulas: number } {
  let cells = 0;
  let formulas = 0;
  for (const sheet of book.sheets().filter(({ hidden }) => !hidden)) {
    const columns = sheet.usedColumns();
    for (let row = 0; row < sheet.usedRows(); row++) {
      cells += columns;
      for (let column = 0; column < columns; column++)
        if (sheet.content(row, column).type === 'formula') formulas++;
    }
  }
  return { cells, formulas };
}

/** How much the hidden sheet keeps between the executions. */
function keptCharacters(book: HostWorkbook): number {
  const sheet = book.sheet(STAGING_SHEET);
  let characters = 0;
  for (let row = 0; sheet && row < sheet.usedRows(); row++)
    characters += String(sheet.result(row, 4)).length;
  return characters;
}
