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
import { readJob } from './staging.ts';

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
  const entries = registryEntries(deps) ?? [];
  const files: JobFile[] = [];
  const notes = new Map<number, ReadingNote>();
  for (const entry of entries) {
    if (entry.id === null || entry.trouble !== null) {
      const message = entry.trouble ?? REGISTRY_TEXT.noLink;
      notes.set(entry.row, { status: REGISTRY_TEXT.status.salah, readAt: null, message });
      continue;
    }
    notes.set(entry.row, { status: REGISTRY_TEXT.status.antre, readAt: null, message: '' });
    files.push({
      id: entry.id,
      kode: entry.kode,
      nama: entry.nama,
      row: entry.row,
      state: 'antre',
      attempts: 0,
      notBefore: 0,
      failure: null,
    });
  }
  if (files.length === 0) throw new AppError('NO_DISTRICTS');
  const { job } = openConsolidation(deps, request);
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
