// Checks the plan: every finding as a sentence, accepted ones apart.
import { ALL_RULES } from '../core/rules/allRules.generated.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { FindingView } from '../rpc/shapes.ts';
import { checkWorkbook } from './checkWorkbook.ts';
import type { Deps } from './deps.ts';
import { findingView } from './findingView.ts';
import { readAccepted } from './ruleSettings.ts';

/** Never changes the workbook. Counts leave out what the user has accepted. */
export function validatePlan(deps: Deps, request: Request<'validatePlan'>): Reply<'validatePlan'> {
  const { context, findings } = checkWorkbook(deps, request.sheet);
  const accepted = readAccepted(deps.store);
  const rules = new Map(ALL_RULES.map((rule) => [rule.code, rule]));
  const views: FindingView[] = [];
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) {
    const rule = rules.get(finding.code);
    if (!rule) continue;
    const view = findingView(finding, rule, context.grids, accepted[finding.about] ?? null);
    views.push(view);
    if (view.accepted === null) counts[view.severity] += 1;
  }
  return { findings: views, counts };
}
