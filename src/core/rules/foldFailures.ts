// An error value and what makes its formula fail are one finding: the one that says what to mend.
import { cellName } from '../grid/a1.ts';
import { cellKey } from './cellKey.ts';
import type { CellRef, Finding, Param, Rule } from './rule.ts';

/** By index: the finding that takes the place of another. */
export type Folded = Map<number, number>;

/**
 * A failing formula that is told to be wrong, or that uses a cell that is told itself, fails because of that. A
 * mere remark on such a cell goes under the error instead, and so does a fault that only says what belongs in
 * place of a lost reference.
 */
export function foldFailures(
  findings: readonly Finding[],
  byCode: ReadonlyMap<string, Rule>,
  byCulprit: ReadonlyMap<string, readonly number[]>,
): Folded {
  const folded: Folded = new Map();
  for (const [index, finding] of findings.entries()) {
    const blames = byCode.get(finding.code)?.blames;
    if (!blames) continue;
    const cause = causeOf(index, finding, blames(finding.params), byCode, byCulprit, findings);
    if (cause === null || folded.has(cause)) continue;
    const remark = findings[cause]!.severity === 'info' || !blames(finding.params);
    if (remark) folded.set(cause, index);
    else folded.set(index, cause);
  }
  return folded;
}

function causeOf(
  index: number,
  finding: Finding,
  blames: boolean,
  byCode: ReadonlyMap<string, Rule>,
  byCulprit: ReadonlyMap<string, readonly number[]>,
  findings: readonly Finding[],
): number | null {
  const at = (cell: CellRef | undefined): number[] =>
    cell ? (byCulprit.get(cellKey(cell)) ?? []).filter((other) => other !== index) : [];
  const isFormula = (other: number): boolean =>
    byCode.get(findings[other]!.code)?.kind === 'formula';
  const [first, second] = finding.cells;
  const own = at(first).find(isFormula);
  if (own !== undefined) return own;
  if (!blames) return null;
  // Told at the text that makes formulas fail, the first of them comes second.
  const told =
    finding.params.gagal === undefined
      ? at(second)
      : [...at(first), ...at(second).filter(isFormula)];
  return told[0] ?? null;
}

/** What a finding says more when it speaks for error values, or for the formula that belongs there. */
export function withFailures(finding: Finding, folded: readonly Finding[]): Finding {
  const failing: Param[] = folded.flatMap((each): Param[] => {
    if (each.params.galat === undefined || each.params.tertutup) return [];
    const cells = each.params.gagal === undefined ? each.cells.slice(0, 1) : each.cells.slice(1);
    return cells.map((cell) => [whereFrom(finding, cell), String(each.params.galat)]);
  });
  if (failing.length > 0) {
    const params = { ...finding.params, menggagalkan: failing };
    return { ...finding, severity: 'error', params };
  }
  const model = folded.find((each) => each.params.mestinya && finding.params.mestinya === null);
  if (!model || finding.params.galat === undefined) return finding;
  return {
    ...finding,
    fix: finding.fix ?? model.fix,
    params: { ...finding.params, mestinya: model.params.mestinya! },
  };
}

function whereFrom(finding: Finding, cell: CellRef): string {
  const [culprit] = finding.cells;
  if (cellKey(culprit!) === cellKey(cell)) return '';
  const name = cellName(cell.row, cell.column);
  return cell.sheet === culprit!.sheet ? name : `${name} di lembar “${cell.sheet}”`;
}
