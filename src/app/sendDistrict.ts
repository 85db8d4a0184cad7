// Use case: take one district's file, in one piece or several, and keep what it says until the end.
import { reportText } from '../core/consolidation/reportText.ts';
import { momentText } from '../core/text/momentText.ts';
import type { GridMessage, Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';
import { gridsFromMessages } from './gridFromMessages.ts';
import { readReports } from './readReports.ts';
import { readJob, stage, stagedEntries } from './staging.ts';

/**
 * Each call is an execution of its own: pieces wait in a hidden sheet until `last`. `received` counts closed files.
 * Throws AppError `JOB_MISSING`; a file that cannot be read is no error but a problem of that district.
 */
export function sendDistrict(deps: Deps, request: Request<'sendDistrict'>): Reply<'sendDistrict'> {
  const job = readJob(deps, request.job);
  const { file } = request;
  if (!request.last) {
    const text = JSON.stringify(request.grids);
    return { received: stage(deps, job, { file, kind: 'bagian', text }, false).files };
  }
  // A single piece is the common case and needs no look back.
  const earlier = request.failure === null ? piecesOf(deps, job, file) : [];
  const grids = gridsFromMessages([...earlier, ...request.grids]);
  const readAt = momentText(deps.clock.now(), deps.workbook.timeZone);
  const reports = readReports(job.tahun, file, request.wilayah, grids, request.failure, readAt);
  const text = reportText(reports);
  return { received: stage(deps, job, { file, kind: 'laporan', text }, true).files };
}

/** Pieces of this file since it was last closed. */
function piecesOf(deps: Deps, job: ReturnType<typeof readJob>, file: string): GridMessage[] {
  if (job.row === 0) return [];
  let pieces: GridMessage[] = [];
  for (const entry of stagedEntries(deps, job)) {
    if (entry.file !== file) continue;
    if (entry.kind === 'laporan') pieces = [];
    else pieces.push(...(JSON.parse(entry.text) as GridMessage[]));
  }
  return pieces;
}
