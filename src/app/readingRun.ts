// The state of a reading run between calls: kept in the store, guarded by a lease.
import { progressOf, type ReadingJob } from '../core/consolidation/job.ts';
import { REGISTRY_TEXT } from '../core/text/registryText.ts';
import { AppError } from '../ports/appError.ts';
import type { RunView } from '../rpc/shapes.ts';
import type { Deps } from './deps.ts';

const KEY = 'konsolidasi.baca';
/** Longer than a step may take; renewed by each one. */
const LEASE_MS = 10 * 60_000;

export function storedRun(deps: Deps): ReadingJob | null {
  const text = deps.store.get(KEY);
  if (text === null) return null;
  try {
    return JSON.parse(text) as ReadingJob;
  } catch {
    return null;
  }
}

/** @throws AppError JOB_MISSING */
export function openRun(deps: Deps, job: string): ReadingJob {
  const run = storedRun(deps);
  if (run === null || run.id !== job) throw new AppError('JOB_MISSING', { job });
  return run;
}

export function keepRun(deps: Deps, run: ReadingJob): void {
  deps.store.set(KEY, JSON.stringify(run));
}

/** @throws AppError BUSY while somebody else drives a run */
export function holdLease(deps: Deps, owner: string): void {
  if (!deps.lease || deps.lease.take(owner, deps.clock.now() + LEASE_MS)) return;
  const holder = deps.lease.holder();
  throw new AppError('BUSY', holder ? { owner: holder.owner } : {});
}

export function runView(run: ReadingJob, waitMs: number, resumed: boolean): RunView {
  const { done, total, next } = progressOf(run);
  const name = run.status === 'jalan' ? next : null;
  return {
    job: run.id,
    status: run.status,
    done,
    total,
    message: REGISTRY_TEXT.progress(done, total, name),
    waitMs,
    resumed,
  };
}
