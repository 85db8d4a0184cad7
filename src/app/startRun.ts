// Use case: begin to read the workbooks of the list, or go on where an interrupted run stopped.
import type { JobFile, ReadingJob } from '../core/consolidation/job.ts';
import { type ReadingNote, statusEdits } from '../core/consolidation/registry.ts';
import { REGISTRY_TEXT } from '../core/text/registryText.ts';
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import { openConsolidation } from './beginConsolidation.ts';
import type { Deps } from './deps.ts';
import { holdLease, keepRun, runView, storedRun } from './readingRun.ts';
import { registryEntries } from './registrySheet.ts';
import { archivedRows, readJob } from './staging.ts';

/** What was read completely but not published is worth publishing for this long; later it is read anew. */
const FRESH_MS = 3_600_000;

function isFresh(run: ReadingJob, now: number): boolean {
  return now - Math.max(run.startedAt, ...run.reads) < FRESH_MS;
}

/** A run of the same period that was neither published nor cancelled and whose received files are still there. */
function interrupted(deps: Deps, request: Request<'startRun'>): ReadingJob | null {
  const run = storedRun(deps);
  if (run === null || run.status === 'batal') return null;
  if (run.status === 'selesai' && !isFresh(run, deps.clock.now())) return null;
  if (run.tahun !== request.tahun || run.triwulan !== request.triwulan) return null;
  try {
    readJob(deps, run.id);
    return run;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** A run that died before its last note left "queued" behind, though the workbook was read. */
function statusOf(noted: string): string {
  const { antre, selesai } = REGISTRY_TEXT.status;
  return noted === '' || noted === antre ? selesai : noted;
}

/** Above this the hidden sheet holds mostly reports that newer ones have replaced: better to read all again. */
const MOST_ROWS_PER_FILE = 20;

/** The last finished run of this year whose reports are still kept; null when everything has to be read. */
function earlier(
  deps: Deps,
  request: Request<'startRun'>,
): { run: ReadingJob; rows: number } | null {
  const run = storedRun(deps);
  if (request.again || run?.status !== 'selesai' || run.tahun !== request.tahun) return null;
  const rows = archivedRows(deps, run.id);
  if (rows === null || rows > run.files.length * MOST_ROWS_PER_FILE) return null;
  return { run, rows };
}

/** Throws AppError `BAD_YEAR`, `BAD_QUARTER`, `BUSY`, `NO_DISTRICTS`, `NO_PERMISSION`. */
export function startRun(deps: Deps, request: Request<'startRun'>): Reply<'startRun'> {
  holdLease(deps, request.owner);
  const old = request.again ? null : interrupted(deps, request);
  if (old) {
    const taken = { ...old, owner: request.owner };
    keepRun(deps, taken);
    if (taken.status === 'selesai') deps.lease?.release(request.owner);
    return runView(taken, 0, true);
  }
  const last = earlier(deps, request);
  const known = new Map(last?.run.files.map((file) => [file.id, file]));
  const entries = registryEntries(deps) ?? [];
  const files: JobFile[] = [];
  const notes = new Map<number, ReadingNote>();
  for (const entry of entries) {
    if (entry.id === null || entry.trouble !== null) {
      const message = entry.trouble ?? REGISTRY_TEXT.noLink;
      notes.set(entry.row, { status: REGISTRY_TEXT.status.salah, readAt: null, message });
      continue;
    }
    const old = known.get(entry.id);
    const same = old?.hash !== undefined && old.state === 'selesai' && old.kode === entry.kode;
    const message = same ? entry.message : '';
    notes.set(entry.row, { status: REGISTRY_TEXT.status.antre, readAt: null, message });
    files.push({
      id: entry.id,
      kode: entry.kode,
      nama: entry.nama,
      row: entry.row,
      state: 'antre',
      attempts: 0,
      notBefore: 0,
      failure: null,
      ...(same ? { before: { hash: old.hash!, status: statusOf(entry.status) } } : {}),
    });
  }
  if (files.length === 0) throw new AppError('NO_DISTRICTS');
  const { job } = openConsolidation(deps, request, last?.rows ?? null);
  const run: ReadingJob = {
    id: job,
    tahun: request.tahun,
    triwulan: request.triwulan as 1 | 2 | 3 | 4,
    owner: request.owner,
    status: 'jalan',
    startedAt: deps.clock.now(),
    files,
    reads: storedRun(deps)?.reads ?? [],
  };
  keepRun(deps, run);
  deps.workbook.apply(statusEdits(entries, notes));
  return runView(run, 0, false);
}
