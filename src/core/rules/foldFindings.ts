// One cause, one finding: what only follows from another finding becomes its follower.
import type { CellRef, Finding, Rule, RuleContext } from './rule.ts';
import { dependentsOf } from './support/formulas/dependents.ts';

const DEFAULT_STRENGTH = 50;

export function cellKey(cell: CellRef): string {
  return `${cell.sheet}\u0000${cell.row}\u0000${cell.column}`;
}

/** Keeps the order of `findings`. A cause is never folded under its own consequence. */
export function foldFindings(
  findings: readonly Finding[],
  context: RuleContext,
  rules: readonly Rule[],
): Finding[] {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const strength = (finding: Finding): number =>
    byCode.get(finding.code)?.strength ?? DEFAULT_STRENGTH;
  const blames = (finding: Finding): boolean =>
    byCode.get(finding.code)?.blames?.(finding.params) ?? false;
  const causes = [...findings.keys()].sort(
    (a, b) => strength(findings[b]!) - strength(findings[a]!) || a - b,
  );
  const foldedUnder = new Map<number, number>();
  const byCulprit = new Map<string, number[]>();
  const byInput = new Map<string, number[]>();
  for (const index of findings.keys()) {
    const key = cellKey(findings[index]!.cells[0]!);
    byCulprit.set(key, [...(byCulprit.get(key) ?? []), index]);
    for (const cell of findings[index]!.cells.slice(1)) {
      byInput.set(cellKey(cell), [...(byInput.get(cellKey(cell)) ?? []), index]);
    }
  }
  // A cell that makes formulas fail and their errors are one; a mere remark on it goes under the error.
  for (const [index, finding] of findings.entries()) {
    const blamed = blames(finding) ? finding.cells[1] : undefined;
    const cause = blamed && byCulprit.get(cellKey(blamed))?.find((other) => other !== index);
    if (cause === undefined || foldedUnder.has(cause)) continue;
    if (findings[cause]!.severity === 'info') foldedUnder.set(cause, index);
    else foldedUnder.set(index, cause);
  }
  for (const cause of causes) {
    if (foldedUnder.has(cause)) continue;
    const finding = findings[cause]!;
    const culprit = cellKey(finding.cells[0]!);
    const fold = (key: string, sameCell: boolean): void => {
      for (const other of byCulprit.get(key) ?? []) {
        if (other === cause || foldedUnder.has(other)) continue;
        const follower = findings[other]!;
        if (!byCode.get(follower.code)?.follows) continue;
        if (sameCell && strength(follower) > strength(finding)) continue;
        foldedUnder.set(other, cause);
      }
    };
    fold(culprit, true);
    for (const follower of finding.followers) fold(cellKey(follower), false);
    const foldUsers = (key: string, weakerOnly: boolean): void => {
      for (const other of byInput.get(key) ?? []) {
        if (foldedUnder.has(other) || other === cause) continue;
        const follower = findings[other]!;
        if (!byCode.get(follower.code)?.follows) continue;
        if (weakerOnly && strength(follower) >= strength(finding)) continue;
        foldedUnder.set(other, cause);
      }
    };
    if (explains(byCode.get(finding.code))) foldUsers(culprit, true);
    if (finding.severity === 'info') continue;
    for (const key of dependentsOf(context, finding.cells[0]!)) {
      if (key === culprit) continue;
      fold(key, false);
      foldUsers(key, false);
    }
  }
  return collect(findings, foldedUnder, blames);
}

/** A wrong figure explains other figures; a gap or an odd code does not. */
function explains(rule: Rule | undefined): boolean {
  return rule?.kind === 'angka' || rule?.kind === 'notasi' || rule?.kind === 'formula';
}

/** What makes formulas fail is as grave as their errors. */
function collect(
  findings: readonly Finding[],
  foldedUnder: ReadonlyMap<number, number>,
  blames: (finding: Finding) => boolean,
) {
  const root = (index: number): number => {
    let at = index;
    for (let step = 0; step < findings.length && foldedUnder.has(at); step += 1) {
      at = foldedUnder.get(at)!;
    }
    return at;
  };
  const extra = new Map<number, CellRef[]>();
  const failing = new Set<number>();
  for (const index of foldedUnder.keys()) {
    const at = root(index);
    if (blames(findings[index]!)) failing.add(at);
    extra.set(at, [...(extra.get(at) ?? []), ...findings[index]!.cells.slice(0, 1)]);
  }
  const kept: Finding[] = [];
  findings.forEach((finding, index) => {
    if (foldedUnder.has(index)) return;
    const seen = new Set([cellKey(finding.cells[0]!)]);
    const followers: CellRef[] = [];
    for (const cell of [...finding.followers, ...(extra.get(index) ?? [])]) {
      if (seen.has(cellKey(cell))) continue;
      seen.add(cellKey(cell));
      followers.push(cell);
    }
    const severity = failing.has(index) ? 'error' : finding.severity;
    kept.push({ ...finding, severity, followers });
  });
  return kept;
}
