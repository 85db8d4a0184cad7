// Reading 514 workbooks on a simulated clock: never above the quota, every one read once, failures retried then told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterWave,
  cancelled,
  LIMITS,
  nextWave,
  type Outcome,
  progressOf,
  type ReadingJob,
} from '../../../src/core/consolidation/job.ts';

function jobOf(count: number): ReadingJob {
  return {
    id: 'j',
    tahun: 2024,
    triwulan: 2,
    owner: 'panel',
    status: 'jalan',
    startedAt: 0,
    reads: [],
    files: Array.from({ length: count }, (_, i) => ({
      id: `f${i}`,
      kode: null,
      nama: `Kabupaten ${i}`,
      row: i + 3,
      state: 'antre',
      attempts: 0,
      notBefore: 0,
      failure: null,
    })),
  };
}

/** Drives a job as the panel would; `answer` says how a read ends. */
function drive(
  count: number,
  answer: (id: string, attempt: number) => Omit<Outcome, 'id'>,
  waveMs = 8000,
) {
  let job = jobOf(count);
  let now = 0;
  let steps = 0;
  const reads: { id: string; at: number }[] = [];
  while (job.status === 'jalan' && steps < 10_000) {
    steps++;
    const wave = nextWave(job, now);
    if (wave.files.length === 0) {
      now += wave.waitMs;
      continue;
    }
    const outcomes = wave.files.map((file) => {
      reads.push({ id: file.id, at: now });
      return { id: file.id, ...answer(file.id, file.attempts + 1) };
    });
    job = afterWave(job, outcomes, now);
    // A step that died after its write is repeated: nothing may change.
    expect(afterWave(job, [], now).files).toEqual(job.files);
    now += waveMs;
  }
  return { job, reads, minutes: now / 60_000, steps };
}

const good = { ok: true, failure: null, retry: false };

function mostInAMinute(reads: readonly { at: number }[]): number {
  return Math.max(
    0,
    ...reads.map((r) => reads.filter((o) => o.at > r.at - 60_000 && o.at <= r.at).length),
  );
}

describe('reading job', () => {
  it('reads 38 workbooks of a province in two waves, below a minute', () => {
    const { job, reads, minutes } = drive(38, () => good);
    expect(job.status).toBe('selesai');
    expect(reads.length).toBe(38);
    expect(minutes).toBeLessThan(1);
  });
  it('reads all 514 kabupaten/kota in about nine minutes: the quota is the limit', () => {
    const { job, reads, minutes } = drive(514, () => good);
    expect(progressOf(job)).toEqual({ done: 514, total: 514, next: null });
    expect(new Set(reads.map((r) => r.id)).size).toBe(514);
    expect(mostInAMinute(reads)).toBeLessThanOrEqual(LIMITS.perMinute);
    expect(minutes).toBeGreaterThan(8);
    expect(minutes).toBeLessThan(10);
  });
  it('tries a busy workbook again with growing pauses, then gives up and goes on', () => {
    const { job, reads } = drive(3, (id) =>
      id === 'f1' ? { ok: false, failure: 'busy', retry: true } : good,
    );
    const times = reads.filter((r) => r.id === 'f1').map((r) => r.at);
    expect(times.length).toBe(LIMITS.attempts);
    const gaps = times.slice(1).map((t, i) => t - times[i]!);
    expect(gaps[0]).toBeGreaterThanOrEqual(5_000);
    expect(gaps[2]).toBeGreaterThanOrEqual(20_000);
    expect(job.files.map((f) => f.state)).toEqual(['selesai', 'gagal', 'selesai']);
  });
  it('does not repeat what cannot get better: no access', () => {
    const { reads, job } = drive(2, (id) =>
      id === 'f0' ? { ok: false, failure: 'no_access', retry: false } : good,
    );
    expect(reads.length).toBe(2);
    expect(job.files[0]!.failure).toBe('no_access');
  });
  it('reads nothing more after it was cancelled', () => {
    expect(nextWave(cancelled(jobOf(5)), 0)).toEqual({ files: [], waitMs: 0 });
  });
  it('ends, stays below the quota, and settles every file, whatever fails (property)', () => {
    const kinds = fc.constantFrom<Omit<Outcome, 'id'>>(
      good,
      good,
      { ok: false, failure: 'server', retry: true },
      { ok: false, failure: 'not_found', retry: false },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.array(kinds, { minLength: 1, maxLength: 40 }),
        (count, answers) => {
          let n = 0;
          const { job, reads } = drive(count, () => answers[n++ % answers.length]!);
          expect(job.status).toBe('selesai');
          expect(job.files.every((f) => f.state !== 'antre')).toBe(true);
          expect(mostInAMinute(reads)).toBeLessThanOrEqual(LIMITS.perMinute);
          for (const file of job.files)
            expect(reads.filter((r) => r.id === file.id).length).toBe(file.attempts);
        },
      ),
      { numRuns: 40 },
    );
  });
});
