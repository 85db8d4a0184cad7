// Lists every rule with the severity that this office gives it.
import { ALL_RULES } from '../core/rules/allRules.generated.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';
import { readSeverities } from './ruleSettings.ts';

export function getRules(deps: Deps, _request: Request<'getRules'>): Reply<'getRules'> {
  return rulesWith(readSeverities(deps.store));
}

/** @param own severities of the office, by code of the rule */
export function rulesWith(own: ReturnType<typeof readSeverities>): Reply<'getRules'> {
  return {
    rules: ALL_RULES.map(({ code, title, kind, severity }) => ({
      code,
      title,
      kind,
      standard: severity,
      severity: own[code] ?? severity,
    })),
  };
}
