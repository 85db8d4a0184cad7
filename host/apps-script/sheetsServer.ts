// A stand-in for the Sheets REST API: serves host workbooks with Google's shapes, errors, quota and latency.
import type { HostWorkbook } from '../engine/sheetEngine.ts';
import type { CallStats } from './callStats.ts';
import { applyFields } from './fieldMask.ts';
import { restSpreadsheet } from './restSpreadsheet.ts';
import { restValueRanges } from './restValues.ts';
import type { HttpReply, HttpRequest, HttpServer } from './urlFetchApp.ts';

export type Fault = 'no_access' | 'not_found' | 'excel' | 'busy' | 'server' | 'malformed' | 'half';

export interface SheetsServerOptions {
  /** What goes wrong with a workbook on its n-th reading (from 1); null when nothing does. */
  readonly fault?: (id: string, attempt: number) => Fault | null;
  /** Reads allowed per simulated minute; the rest get 429. No limit when absent. */
  readonly readsPerMinute?: number;
  /** Simulated milliseconds of one answer; a wave takes as long as its slowest one. */
  readonly latencyMs?: (id: string) => number;
  /** Workbooks whose answer passes the 50 MB of UrlFetch: the wave that holds one throws. */
  readonly tooLarge?: (id: string) => boolean;
  /** Milliseconds since 1970, for the quota's minute. The simulated time alone when absent. */
  readonly now?: () => number;
  /** Readings so far, shared by several runs; each run counts for itself when absent. */
  readonly memory?: SheetsServerMemory;
}

export interface SheetsServerMemory {
  readonly attempts: Map<string, number>;
  /** The minute of the quota, and the reads in it. */
  minute: number;
  reads: number;
}

const STATUS: Readonly<Record<number, string>> = {
  400: 'FAILED_PRECONDITION',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
};

function failure(code: number, message: string, status = STATUS[code]!): HttpReply {
  return { code, body: JSON.stringify({ error: { code, message, status } }, null, 2) };
}

const FAULTS: Readonly<Record<Exclude<Fault, 'half'>, HttpReply>> = {
  no_access: failure(403, 'The caller does not have permission'),
  not_found: failure(404, 'Requested entity was not found.'),
  excel: failure(400, 'This operation is not supported for this document'),
  busy: failure(429, "Quota exceeded for quota metric 'Read requests'"),
  server: failure(500, 'Internal error encountered.'),
  malformed: { code: 200, body: '<!DOCTYPE html><html lang="en"><title>Sorry</title></html>' },
};

const PATH = /^https:\/\/sheets\.googleapis\.com\/v4\/spreadsheets\/([^/:?]+)(\/values:batchGet)?$/;

export function createSheetsServer(
  workbooks: readonly HostWorkbook[],
  stats: CallStats,
  options: SheetsServerOptions,
): HttpServer {
  const memory = options.memory ?? { attempts: new Map<string, number>(), minute: -1, reads: 0 };
  const { attempts } = memory;

  const overQuota = (): boolean => {
    if (options.readsPerMinute === undefined) return false;
    const minute = Math.floor(((options.now?.() ?? 0) + stats.simulatedMs) / 60_000);
    if (memory.minute !== minute) Object.assign(memory, { minute, reads: 0 });
    memory.reads++;
    return memory.reads > options.readsPerMinute;
  };

  const answer = (request: HttpRequest): HttpReply => {
    const url = new URL(request.url);
    const match = PATH.exec(`${url.origin}${url.pathname}`);
    if (!match) return failure(404, 'Requested entity was not found.');
    if (!/^Bearer \S+/.test(request.headers.Authorization ?? '')) {
      return failure(401, 'Request is missing required authentication credential.');
    }
    if (overQuota()) return FAULTS.busy;
    const id = decodeURIComponent(match[1]!);
    const attempt = (attempts.get(id) ?? 0) + 1;
    attempts.set(id, attempt);
    const fault = options.fault?.(id, attempt) ?? null;
    if (fault !== null && fault !== 'half') return FAULTS[fault];
    const book = workbooks.find((one) => one.id === id);
    if (!book) return FAULTS.not_found;
    const body = match[2] ? valuesAnswer(book, id, url) : spreadsheetAnswer(book, url);
    if (fault === 'half' && body.code === 200) {
      return { code: 200, body: body.body.slice(0, Math.floor(body.body.length / 2)) };
    }
    return body;
  };

  return (requests) => {
    const large = requests.find(({ url }) => options.tooLarge?.(idOf(url)));
    if (large) throw new Error(`Exceeded maximum response size: ${large.url}`);
    const replies = requests.map(answer);
    const waits = requests.map(({ url }) => options.latencyMs?.(idOf(url)) ?? 0);
    stats.simulatedMs += Math.max(0, ...waits);
    return replies;
  };
}

function idOf(address: string): string {
  const url = new URL(address);
  return decodeURIComponent(PATH.exec(`${url.origin}${url.pathname}`)?.[1] ?? '');
}

function spreadsheetAnswer(book: HostWorkbook, url: URL): HttpReply {
  const fields = url.searchParams.get('fields');
  const whole = restSpreadsheet(book, {
    gridData: fields !== null || url.searchParams.get('includeGridData') === 'true',
  });
  try {
    return {
      code: 200,
      body: JSON.stringify(fields === null ? whole : applyFields(whole, fields)),
    };
  } catch (error) {
    return failure(400, (error as Error).message, 'INVALID_ARGUMENT');
  }
}

function valuesAnswer(book: HostWorkbook, id: string, url: URL): HttpReply {
  try {
    const valueRanges = restValueRanges(book, url.searchParams);
    return { code: 200, body: JSON.stringify({ spreadsheetId: id, valueRanges }) };
  } catch (error) {
    return failure(400, (error as Error).message, 'INVALID_ARGUMENT');
  }
}
