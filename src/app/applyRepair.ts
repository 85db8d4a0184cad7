// Applies the repairs that the user picked, as one step that the menu can undo.
import type { Edit } from '../core/edits/edit.ts';
import { RULE_TEXT } from '../core/text/ruleText.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import { checkWorkbook } from './checkWorkbook.ts';
import { commit } from './commit.ts';
import type { Deps } from './deps.ts';

/**
 * The findings are looked for again first, so that a repair never meets a sheet that has moved on: what is no
 * longer found, or has no certain repair, is `left`.
 */
export function applyRepair(deps: Deps, request: Request<'applyRepair'>): Reply<'applyRepair'> {
  const wanted = new Set(request.about);
  const { findings } = checkWorkbook(deps, request.sheet);
  const edits: Edit[] = [];
  let repaired = 0;
  for (const finding of findings) {
    if (!wanted.has(finding.about) || finding.fix === null) continue;
    edits.push(...finding.fix);
    repaired += 1;
  }
  if (repaired > 0) commit(deps, RULE_TEXT.repairLabel(repaired), edits);
  return { repaired, left: wanted.size - repaired };
}
