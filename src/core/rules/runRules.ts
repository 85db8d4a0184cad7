// Runs every rule over the workbook and gives its findings in stable order, one finding per cause.
import { ALL_RULES } from './allRules.generated.ts';
import { atTheirSource } from './atTheirSource.ts';
import { cellKey, foldFindings } from './foldFindings.ts';
import { gatherAlike } from './gatherAlike.ts';
import { lineFindings } from './lineFindings.ts';
import { orderFindings } from './orderFindings.ts';
import type { Finding, Rule, RuleContext, Severity } from './rule.ts';

export interface RunOptions {
  /** Severity per code as the office has set it; `off` leaves a rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Told when a rule throws, which is a bug: the rule is left out and the others go on. */
  readonly onBug?: (code: string, error: unknown) => void;
  readonly rules?: readonly Rule[];
}

export function runRules(context: RuleContext, options: RunOptions = {}): Finding[] {
  const rules = options.rules ?? ALL_RULES;
  const all: Finding[] = [];
  for (const rule of rules) {
    const severity = options.severities?.[rule.code];
    if (severity === 'off') continue;
    try {
      const found = rule.check(context);
      const told = new Set(found.map(({ cells }) => cellKey(cells[0]!)));
      const lines = lineFindings(context, rule).filter(
        ({ cells }) => !told.has(cellKey(cells[0]!)),
      );
      for (const finding of [...found, ...lines]) {
        all.push(severity ? { ...finding, severity } : finding);
      }
    } catch (error) {
      options.onBug?.(rule.code, error);
    }
  }
  const placed = atTheirSource(all, context, rules);
  const causes = foldFindings(orderFindings(placed, context), context, rules);
  return numberTwins(gatherAlike(causes, context, rules));
}

/** Two findings about things of the same name get a running number, so that each can be accepted alone. */
function numberTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.about) ?? 0) + 1;
    seen.set(finding.about, count);
    return count === 1 ? finding : { ...finding, about: `${finding.about}#${count}` };
  });
}
