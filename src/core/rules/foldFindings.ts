// One cause, one finding: what only follows from another finding becomes its follower.
import { cellKey } from './cellKey.ts';
import { type Folded, foldFailures, withFailures } from './foldFailures.ts';
import type { CellRef, Finding, Rule, RuleContext } from './rule.ts';
import { dependentsOf } from './support/formulas/dependents.ts';

const DEFAULT_STRENGTH = 50;

/** Keeps the order of `findings`. A cause is never folded under its own consequence. */
export function foldFindings(
  findings: readonly Finding[],
  context: RuleContext,
  rules: readonly Rule[],
): Finding[] {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const strength = (finding: Finding): number =>
    byCode.get(finding.code)?.strength ?? DEFAULT_STRENGTH;
  const causes = [...findings.keys()].sort(
    (a, b) => strength(findings[b]!) - strength(findings[a]!) || a - b,
  );
  const byCulprit = new Map<string, number[]>();
  const byInput = new Map<string, number[]>();
  for (const index of findings.keys()) {
    const key = cellKey(findings[index]!.cells[0]!);
    byCulprit.set(key, [...(byCulprit.get(key) ?? []), index]);
    for (const cell of findings[index]!.cells.slice(1)) {
      byInput.set(cellKey(cell), [...(byInput.get(cellKey(cell)) ?? []), index]);
    }
  }
  const failures = foldFailures(findings, byCode, byCulprit);
  const foldedUnder: Folded = new Map(failures);
  foldRemarks(findings, byCode, byCulprit, foldedUnder);
  for (const cause of causes) {
    if (foldedUnder.has(cause)) continue;
    const finding = findings[cause]!;
    const culprit = cellKey(finding.cells[0]!);
    const dependOn = (cell: CellRef, on: CellRef): boolean =>
      dependentsOf(context, on).includes(cellKey(cell));
    // In a circle each is the consequence of the other, and the stronger one stays.
    const isConsequence = (other: number): boolean => {
      const [own, cell] = [finding.cells[0]!, findings[other]!.cells[0]!];
      return dependOn(own, cell) && !dependOn(cell, own);
    };
    const fold = (key: string, sameCell: boolean): void => {
      for (const other of byCulprit.get(key) ?? []) {
        if (other === cause || foldedUnder.has(other)) continue;
        const follower = findings[other]!;
        if (!byCode.get(follower.code)?.follows) continue;
        if (sameCell ? strength(follower) > strength(finding) : isConsequence(other)) continue;
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
        // A slip far below is only guessed from what a sum comes to: a sum at fault by itself explains that.
        const guessed = Boolean(follower.params.selSebab) && isFault(byCode.get(finding.code));
        if (!guessed && isConsequence(other)) continue;
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
  return collect(findings, foldedUnder, failures);
}

/** A wrong figure explains other figures; a gap or an odd code does not. */
function explains(rule: Rule | undefined): boolean {
  return rule?.kind === 'angka' || rule?.kind === 'notasi' || rule?.kind === 'formula';
}

/** A formula that is wrong whatever it comes to. */
function isFault(rule: Rule | undefined): boolean {
  return rule?.kind === 'formula' && rule.follows !== true;
}

/** How a column writes its blanks says nothing more where a blank of it is told to be wrong. */
function foldRemarks(
  findings: readonly Finding[],
  byCode: ReadonlyMap<string, Rule>,
  byCulprit: ReadonlyMap<string, readonly number[]>,
  foldedUnder: Folded,
): void {
  for (const [index, finding] of findings.entries()) {
    if (!byCode.get(finding.code)?.remark || foldedUnder.has(index)) continue;
    const graver = byCulprit
      .get(cellKey(finding.cells[0]!))!
      .find((other) => findings[other]!.severity !== 'info' && !foldedUnder.has(other));
    if (graver !== undefined) foldedUnder.set(index, graver);
  }
}

/** What makes formulas fail is as grave as their errors. */
function collect(
  findings: readonly Finding[],
  foldedUnder: ReadonlyMap<number, number>,
  failures: Folded,
) {
  const root = (index: number): number => {
    let at = index;
    for (let step = 0; step < findings.length && foldedUnder.has(at); step += 1) {
      at = foldedUnder.get(at)!;
    }
    return at;
  };
  const extra = new Map<number, CellRef[]>();
  const failing = new Map<number, Finding[]>();
  for (const index of foldedUnder.keys()) {
    const at = root(index);
    if (failures.has(index)) failing.set(at, [...(failing.get(at) ?? []), findings[index]!]);
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
    kept.push({ ...withFailures(finding, failing.get(index) ?? []), followers });
  });
  return kept;
}
