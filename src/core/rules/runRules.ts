// Runs every rule over the workbook and gives its findings in stable order, one finding per cause.
import { ALL_RULES } from './allRules.generated.ts';
import { atTheirSource } from './atTheirSource.ts';
import { cellKey } from './cellKey.ts';
import { foldFindings } from './foldFindings.ts';
import { gatherAlike } from './gatherAlike.ts';
import { lineFindings, lineTables, mainFindings } from './lineFindings.ts';
import { orderFindings } from './orderFindings.ts';
import type { Finding, Rule, RuleContext, Severity } from './rule.ts';

export interface RunOptions {
  /** Severity per code as the office has set it; `off` leaves a rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  readonly rules?: readonly Rule[];
}

export function runRules(context: RuleContext, options: RunOptions = {}): Finding[] {
  const rules = options.rules ?? ALL_RULES;
  const all: Finding[] = [];
  const ofLines = new Map<Finding, string>();
  for (const rule of rules) {
    const severity = options.severities?.[rule.code];
    if (severity === 'off') continue;
    try {
      const found = mainFindings(context, rule);
      const told = new Set(found.map(({ cells }) => cellKey(cells[0]!)));
      for (const finding of found) all.push(severity ? { ...finding, severity } : finding);
      for (const each of lineFindings(context, rule)) {
        const key = cellKey(each.cells[0]!);
        if (told.has(key)) continue;
        const finding = severity ? { ...each, severity } : each;
        all.push(finding);
        ofLines.set(finding, rule.kind === 'formula' ? key : '');
      }
    } catch (error) {
      context.onBug?.(rule.code, error);
    }
  }
  const placed = atTheirSource(judgedOnce(all, ofLines, rules), context, rules);
  const withLines = { ...context, tables: [...context.tables, ...lineTables(context)] };
  const causes = foldFindings(orderFindings(placed, withLines), context, rules);
  return numberTwins(gatherAlike(causes, withLines, rules));
}

/** A formula in a further line of a work is judged by that line, and not again among all formulas below each other. */
function judgedOnce(
  all: readonly Finding[],
  ofLines: ReadonlyMap<Finding, string>,
  rules: readonly Rule[],
): readonly Finding[] {
  const judged = new Set(ofLines.values());
  if (judged.size === 0) return all;
  const formulas = new Set(rules.filter(({ kind }) => kind === 'formula').map(({ code }) => code));
  return all.filter(
    (finding) =>
      ofLines.has(finding) ||
      !formulas.has(finding.code) ||
      !judged.has(cellKey(finding.cells[0]!)),
  );
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
