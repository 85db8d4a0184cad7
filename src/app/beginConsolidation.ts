// Use case: open a consolidation of one year up to one quarter, ready to receive districts.
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';
import { dropUnpublished } from './publishInParts.ts';
import { continueStaging, openStaging } from './staging.ts';

/** Throws AppError `BAD_YEAR`, `BAD_QUARTER`, `NO_PERMISSION`, and `BUSY` while somebody reads the list of districts. */
export function beginConsolidation(
  deps: Deps,
  request: Request<'beginConsolidation'>,
): Reply<'beginConsolidation'> {
  const holder = deps.lease?.holder() ?? null;
  if (holder) throw new AppError('BUSY', { owner: holder.owner });
  return openConsolidation(deps, request);
}

/** The same for a run that holds the lease itself. `keptRows`: of an earlier run, whose reports are used again. */
export function openConsolidation(
  deps: Deps,
  request: Request<'beginConsolidation'>,
  keptRows: number | null = null,
): Reply<'beginConsolidation'> {
  const { tahun, triwulan } = request;
  if (!Number.isInteger(tahun) || tahun < 2000 || tahun > 2100) {
    throw new AppError('BAD_YEAR', { tahun });
  }
  if (triwulan !== 1 && triwulan !== 2 && triwulan !== 3 && triwulan !== 4) {
    throw new AppError('BAD_QUARTER', { triwulan });
  }
  dropUnpublished(deps);
  const job = `${tahun}-${triwulan}-${deps.clock.now().toString(36)}`;
  if (keptRows === null) openStaging(deps, { job, tahun, triwulan, row: 0, files: 0 });
  else continueStaging(deps, { job, tahun, triwulan, row: keptRows, files: 0 });
  return { job };
}
