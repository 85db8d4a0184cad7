// Use case: stop a reading run; the province's sheets stay as they were.
import { cancelled } from '../core/consolidation/job.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';
import { dropUnpublished } from './publishInParts.ts';
import { holdLease, keepRun, openRun, runView } from './readingRun.ts';
import { closeStaging } from './staging.ts';

/** Throws AppError `JOB_MISSING`, `BUSY`. */
export function cancelRun(deps: Deps, request: Request<'cancelRun'>): Reply<'cancelRun'> {
  holdLease(deps, request.owner);
  const run = cancelled(openRun(deps, request.job));
  keepRun(deps, run);
  closeStaging(deps);
  dropUnpublished(deps);
  deps.lease?.release(request.owner);
  return runView(run, 0, false);
}
