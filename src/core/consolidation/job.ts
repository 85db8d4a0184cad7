// A long reading as a pure state machine: which workbooks are read next, how fast, how often, and when it is over.

export type FileState = 'antre' | 'selesai' | 'gagal';

export interface JobFile {
  readonly id: string;
  readonly kode: string | null;
  readonly nama: string;
  /** Zero-based row in the registry. */
  readonly row: number;
  readonly state: FileState;
  readonly attempts: number;
  /** Not to be read before this time, in ms. */
  readonly notBefore: number;
  /** Failure code of the last attempt, null after a success. */
  readonly failure: string | null;
  /** Of the answer that was read; absent when there was none. */
  readonly hash?: string;
  /** The last finished reading, when its report is still kept: its hash, and the status it gave. */
  readonly before?: { readonly hash: string; readonly status: string };
}

export interface ReadingJob {
  readonly id: string;
  readonly tahun: number;
  readonly triwulan: 1 | 2 | 3 | 4;
  readonly owner: string;
  readonly status: 'jalan' | 'selesai' | 'batal';
  readonly startedAt: number;
  readonly files: readonly JobFile[];
  /** Times of the reads in the last minute, oldest first. */
  readonly reads: readonly number[];
}

export interface Limits {
  /** Reads a minute and user: the quota of the Sheets API is 60. */
  readonly perMinute: number;
  /** Most workbooks in one wave, so that a step stays far below the run time limit. */
  readonly wave: number;
  readonly attempts: number;
  /** First pause after a failure, in ms; it doubles. */
  readonly backOff: number;
}

export const LIMITS: Limits = { perMinute: 60, wave: 20, attempts: 4, backOff: 5_000 };
const MINUTE = 60_000;

export interface Wave {
  readonly files: readonly JobFile[];
  /** When nothing may be read now: how long to wait, in ms. */
  readonly waitMs: number;
}

/** What may be read now. Empty with `waitMs` 0 when nothing is left. */
export function nextWave(job: ReadingJob, now: number, limits: Limits = LIMITS): Wave {
  if (job.status !== 'jalan') return { files: [], waitMs: 0 };
  const waiting = job.files.filter((file) => file.state === 'antre');
  if (waiting.length === 0) return { files: [], waitMs: 0 };
  const recent = job.reads.filter((time) => time > now - MINUTE);
  const room = limits.perMinute - recent.length;
  if (room <= 0) {
    const oldest = recent[recent.length - limits.perMinute] ?? recent[0]!;
    return { files: [], waitMs: Math.max(1, oldest + MINUTE - now) };
  }
  const ready = waiting.filter((file) => file.notBefore <= now);
  if (ready.length === 0) {
    const soonest = Math.min(...waiting.map((file) => file.notBefore));
    return { files: [], waitMs: Math.max(1, soonest - now) };
  }
  return { files: ready.slice(0, Math.min(room, limits.wave)), waitMs: 0 };
}

export interface Outcome {
  readonly id: string;
  readonly ok: boolean;
  readonly failure: string | null;
  readonly hash?: string;
  /** Worth trying again (429, 5xx, a cut connection). */
  readonly retry: boolean;
}

/** The job after a wave. A file that came back twice, or that nobody waits for, changes nothing. */
export function afterWave(
  job: ReadingJob,
  outcomes: readonly Outcome[],
  now: number,
  limits: Limits = LIMITS,
): ReadingJob {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const files = job.files.map((file): JobFile => {
    const outcome = byId.get(file.id);
    if (!outcome || file.state !== 'antre') return file;
    const attempts = file.attempts + 1;
    if (outcome.ok) {
      const { hash } = outcome;
      const done = { ...file, attempts, state: 'selesai' as const, failure: null };
      return hash === undefined ? done : { ...done, hash };
    }
    const again = outcome.retry && attempts < limits.attempts;
    return {
      ...file,
      attempts,
      state: again ? 'antre' : 'gagal',
      failure: outcome.failure,
      notBefore: now + limits.backOff * 2 ** (attempts - 1),
    };
  });
  const reads = [...job.reads.filter((time) => time > now - MINUTE), ...outcomes.map(() => now)];
  const open = files.some((file) => file.state === 'antre');
  const status = job.status === 'jalan' && !open ? 'selesai' : job.status;
  return { ...job, files, reads, status };
}

/** Stops; what was read stays read. */
export function cancelled(job: ReadingJob): ReadingJob {
  return job.status === 'jalan' ? { ...job, status: 'batal' } : job;
}

export function progressOf(job: ReadingJob): { done: number; total: number; next: string | null } {
  const done = job.files.filter((file) => file.state !== 'antre').length;
  const next = job.files.find((file) => file.state === 'antre')?.nama ?? null;
  return { done, total: job.files.length, next };
}
