// The order in which findings are shown: sheet as in the workbook, then row, column, code.
import type { Finding, RuleContext } from './rule.ts';

export function orderFindings(findings: readonly Finding[], context: RuleContext): Finding[] {
  const sheets = new Map<string, number>();
  for (const name of context.grids.keys()) sheets.set(name, sheets.size);
  for (const table of context.tables) {
    if (!sheets.has(table.sheet)) sheets.set(table.sheet, sheets.size);
  }
  const rank = (finding: Finding): number => sheets.get(finding.cells[0]!.sheet) ?? sheets.size;
  return [...findings].sort((a, b) => {
    const first = a.cells[0]!;
    const second = b.cells[0]!;
    return (
      rank(a) - rank(b) ||
      first.row - second.row ||
      first.column - second.column ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) ||
      (a.about < b.about ? -1 : a.about > b.about ? 1 : 0)
    );
  });
}
