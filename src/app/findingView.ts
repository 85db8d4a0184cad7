// A finding as the panel and the command show it: sentences, cell names, preview of the repair.
import { previewEdits } from '../core/edits/previewEdits.ts';
import { toCanonical, toLocal } from '../core/formula/canonical.ts';
import { cellName, parseCellName } from '../core/grid/a1.ts';
import { cellAt, type Grid } from '../core/grid/grid.ts';
import { formatNumber } from '../core/numbers/formatNumber.ts';
import type { Finding, Rule } from '../core/rules/rule.ts';
import { sentenceOf } from '../core/rules/sentenceOf.ts';
import type { FindingView } from '../rpc/shapes.ts';

export function findingView(
  finding: Finding,
  rule: Rule,
  grids: ReadonlyMap<string, Grid>,
  accepted: string | null,
): FindingView {
  const culprit = finding.cells[0]!;
  const sameSheet = finding.cells.filter((cell) => cell.sheet === culprit.sheet);
  return {
    code: finding.code,
    title: rule.title,
    kind: rule.kind,
    severity: finding.severity,
    sheet: culprit.sheet,
    cell: cellName(culprit.row, culprit.column),
    cells: sameSheet.map((cell) => cellName(cell.row, cell.column)),
    alike: (finding.alike ?? []).map((cell) => cellName(cell.row, cell.column)),
    message: sentenceOf(rule, finding.params),
    suggestion: rule.suggestion(finding.params),
    fixable: finding.fix !== null,
    about: finding.about,
    accepted,
    followers: finding.followers.length,
    preview: finding.fix ? previewOf(finding.fix, grids) : [],
  };
}

function previewOf(fix: NonNullable<Finding['fix']>, grids: ReadonlyMap<string, Grid>) {
  return previewEdits(fix, grids).changes.map((change) => {
    const grid = grids.get(change.sheet);
    const at = parseCellName(change.cell);
    const now = grid && at ? cellAt(grid, at.row, at.column) : null;
    const locale = grid?.locale ?? null;
    return {
      cell: change.cell,
      before: now?.formula ? local(now.formula, locale) : change.before,
      after: shown(change.after, locale),
    };
  });
}

function shown(text: string, locale: string | null): string {
  if (text.startsWith('=')) return local(text, locale);
  return /^-?\d+(\.\d+)?$/.test(text) ? formatNumber(Number(text)) : text;
}

/** Formulas are shown the way the workbook spells them. */
function local(formula: string, locale: string | null): string {
  return toLocal(toCanonical(formula, locale), locale);
}
