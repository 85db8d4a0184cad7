// Remembers in the workbook that a finding is as it should be, with the reason; or forgets it again.
import { RULE_TEXT } from '../core/text/ruleText.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';
import { readAccepted, writeAccepted } from './ruleSettings.ts';

/** `reason` null takes the acceptance back. Throws AppError `STORE_FULL`. */
export function acceptFinding(
  deps: Deps,
  request: Request<'acceptFinding'>,
): Reply<'acceptFinding'> {
  const accepted = { ...readAccepted(deps.store) };
  if (request.reason === null) delete accepted[request.about];
  else accepted[request.about] = request.reason.trim() || RULE_TEXT.defaultReason;
  writeAccepted(deps.store, accepted);
  return {};
}
