// `IF(C10=0;0;D9/C9*100)`: asks whether the figure of another row is zero than the one that it divides by.
import { parseReference } from '../../../../formula/references.ts';
import { tokenizeCanonical } from '../../../../formula/tokenize.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';

export const strayGuardFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => {
    const rows = new Set([...sheet.table.rows.map(({ row }) => row), ...sheet.totals]);
    return sheet.columns.flatMap((column) =>
      [...rows].flatMap((row) => {
        const cell = sheet.at(row, column);
        return cell ? strayGuard(sheet, cell) : [];
      }),
    );
  }),
);

const GUARD = /^=IF\((\$?[A-Z]{1,3}\$?\d+)(?:=|>|<>)0[;,]/;

function strayGuard(sheet: FormulaSheet, cell: FormulaCell): FormulaFault[] {
  const compact = cell.canonical.replace(/\s+/g, '');
  const tested = GUARD.exec(compact)?.[1];
  const guard = tested ? parseReference(tested) : null;
  if (!tested || !guard) return [];
  const tokens = tokenizeCanonical(compact.slice(compact.indexOf(tested) + tested.length));
  const others = tokens.flatMap(({ kind, text }) => (kind === 'reference' ? [text] : []));
  const divisors = tokens.flatMap(({ text }, i) =>
    text === '/' && tokens[i + 1]?.kind === 'reference' ? [tokens[i + 1]!.text] : [],
  );
  const [divisor, another] = new Set(divisors);
  const below = divisor ? parseReference(divisor) : null;
  if (
    !divisor ||
    another ||
    !below ||
    below.end ||
    others.some((text) => plain(text) === plain(tested))
  )
    return [];
  // Another column may be asked for on purpose: no target, no rate.
  if (below.sheet !== null || below.rect.column !== guard.rect.column) return [];
  const expected = compact.replace(tested, divisor);
  const blamed = [blamedAt(sheet, guard.rect.row, guard.rect.column)];
  return [faultAt(sheet, cell, 'beda', expected, { blamed })];
}

function plain(reference: string): string {
  return reference.replace(/\$/g, '');
}
