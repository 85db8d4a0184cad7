// Use case: one wave of reading, short enough for one execution; the panel calls it until nothing is left.
import type { DistrictReport } from '../core/consolidation/fact.ts';
import { afterWave, type JobFile, nextWave, type Outcome } from '../core/consolidation/job.ts';
import { type ReadingNote, statusEdits } from '../core/consolidation/registry.ts';
import { reportText } from '../core/consolidation/reportText.ts';
import { momentText } from '../core/text/momentText.ts';
import { REGISTRY_TEXT } from '../core/text/registryText.ts';
import { AppError } from '../ports/appError.ts';
import type { RemoteReply } from '../ports/remoteWorkbooks.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';
import { holdLease, keepRun, openRun, runView } from './readingRun.ts';
import { readReports } from './readReports.ts';
import { registryEntries } from './registrySheet.ts';
import { readJob, type Staged, stageAll } from './staging.ts';

const R = REGISTRY_TEXT;

function reportsOf(
  tahun: number,
  file: JobFile,
  reply: RemoteReply,
  readAt: string,
): DistrictReport[] {
  const name = reply.ok ? reply.title : file.nama;
  const failure = reply.ok ? null : R.failures[reply.failure];
  const link = `https://docs.google.com/spreadsheets/d/${file.id}/edit`;
  return readReports(tahun, name, file.kode, reply.ok ? reply.grids : [], failure, readAt, link);
}

function noteOf(reports: readonly DistrictReport[], readAt: string): ReadingNote {
  const problems = reports.flatMap((report) => report.problems);
  const failed = problems.find((problem) => problem.kind === 'gagal');
  const serious = failed ?? problems.find((problem) => problem.kind === 'berat');
  const status = failed ? R.status.gagal : serious ? R.status.masalah : R.status.selesai;
  return { status, readAt, message: serious?.message ?? '' };
}

/**
 * Received files are kept before the run remembers them as read: after a crash in between a file is read again and
 * its last report counts, so nothing is lost and nothing is added twice.
 * Throws AppError `JOB_MISSING`, `BUSY`, `NO_PERMISSION`.
 */
export function stepRun(deps: Deps, request: Request<'stepRun'>): Reply<'stepRun'> {
  holdLease(deps, request.owner);
  const run = openRun(deps, request.job);
  if (!deps.remote) throw new AppError('NO_PERMISSION', { what: R.sheet });
  const now = deps.clock.now();
  const wave = nextWave(run, now);
  if (wave.files.length === 0) return runView(run, wave.waitMs, false);
  const known = new Map(
    wave.files.flatMap((file) => (file.before ? [[file.id, file.before.hash] as const] : [])),
  );
  const replies = deps.remote.fetchAll(
    wave.files.map((file) => file.id),
    known,
  );
  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  const outcomes: Outcome[] = wave.files.map((file) => {
    const reply = byId.get(file.id);
    if (!reply) return { id: file.id, ok: false, failure: 'server', retry: true };
    return reply.ok
      ? {
          id: file.id,
          ok: true,
          failure: null,
          retry: false,
          ...(reply.hash === undefined ? {} : { hash: reply.hash }),
        }
      : { id: file.id, ok: false, failure: reply.failure, retry: reply.retry };
  });
  const after = afterWave(run, outcomes, now);
  const readAt = momentText(now, deps.workbook.timeZone);
  const closed: Staged[] = [];
  const notes = new Map<number, ReadingNote>();
  for (const file of wave.files) {
    const settled = after.files.find((known) => known.id === file.id)!;
    if (settled.state === 'antre') continue;
    const reply = byId.get(file.id);
    if (reply?.ok && reply.unchanged && file.before) {
      // Nothing to read: the report of the earlier run counts again.
      closed.push({ file: file.id, kind: 'sama', text: '' });
      notes.set(file.row, { status: file.before.status, readAt, message: null });
      continue;
    }
    const lost = { ok: false as const, id: file.id, failure: 'server' as const, retry: false };
    const reports = reportsOf(run.tahun, file, reply ?? lost, readAt);
    closed.push({ file: file.id, kind: 'laporan', text: reportText(reports) });
    notes.set(file.row, noteOf(reports, readAt));
  }
  stageAll(deps, readJob(deps, run.id), closed, true);
  keepRun(deps, after);
  if (notes.size > 0) deps.workbook.apply(statusEdits(registryEntries(deps) ?? [], notes));
  if (after.status !== 'jalan') deps.lease?.release(request.owner);
  const next = nextWave(after, deps.clock.now());
  return runView(after, next.files.length > 0 ? 0 : next.waitMs, false);
}
