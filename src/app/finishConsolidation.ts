// Use case: merge what was received and publish the province's sheets, however long it takes in one call.
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';
import { PUBLISH_LIMITS } from './publishInParts.ts';
import { stepPublish } from './stepPublish.ts';

/** For callers whose execution nobody ends: the command. Throws what `stepPublish` throws. */
export function finishConsolidation(
  deps: Deps,
  request: Request<'finishConsolidation'>,
): Reply<'finishConsolidation'> {
  const limits = { ...PUBLISH_LIMITS, budgetMs: Number.POSITIVE_INFINITY };
  for (;;) {
    const { result } = stepPublish(deps, request, limits);
    if (result) return result;
  }
}
