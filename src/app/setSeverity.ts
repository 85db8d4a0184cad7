// Sets how grave a rule is for this office, or leaves it out; remembered in the workbook.
import { ALL_RULES } from '../core/rules/allRules.generated.ts';
import { unknownRule } from '../core/text/ruleText.ts';
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';
import { rulesWith } from './getRules.ts';
import { readSeverities, writeSeverities } from './ruleSettings.ts';

/** Throws AppError `BAD_REQUEST` for a rule that does not exist, `STORE_FULL`. */
export function setSeverity(deps: Deps, request: Request<'setSeverity'>): Reply<'setSeverity'> {
  const rule = ALL_RULES.find((one) => one.code === request.code);
  if (!rule) throw new AppError('BAD_REQUEST', { detail: unknownRule(request.code) });
  const { [rule.code]: _old, ...others } = readSeverities(deps.store);
  const standard = request.severity === null || request.severity === rule.severity;
  const now =
    standard || request.severity === null ? others : { ...others, [rule.code]: request.severity };
  writeSeverities(deps.store, now);
  // Not read again: what is written must not be reported as failed.
  return rulesWith(now);
}
