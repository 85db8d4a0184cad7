// A finding in any cell of any sheet, named by the words of its row: a list or recap beside a plan has no plan rows.

import { memo } from '../../../memory/memo.ts';
import type { CellRef, Finding, RuleContext, Severity } from '../../rule.ts';
import { type FindingExtra, findingOnSheet } from '../findingAt.ts';
import { nameAt } from './formulaFault.ts';
import { wholeSheets } from './formulaSheet.ts';

const sheetsByName = memo(
  (context: RuleContext) =>
    new Map(wholeSheets(context).map((sheet) => [sheet.grid.sheet, sheet] as const)),
);

/** [] for a sheet that the rules were not given. */
export function looseFinding(
  context: RuleContext,
  code: string,
  severity: Severity,
  cell: CellRef,
  extra: FindingExtra,
): Finding[] {
  const sheet = sheetsByName(context).get(cell.sheet);
  if (!sheet) return [];
  const name = nameAt(sheet, cell.row, cell.column);
  return [findingOnSheet(code, severity, sheet.table, name, cell.row, cell.column, extra)];
}
