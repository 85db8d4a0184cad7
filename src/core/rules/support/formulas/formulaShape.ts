// A formula with its references taken out: what is left of two formulas that were copied from one another is alike.
import { printCanonical } from '../../../formula/canonical.ts';
import { references } from '../../../formula/references.ts';
import { shiftFormula, toRelative } from '../../../formula/relative.ts';
import { tokenizeCanonical } from '../../../formula/tokenize.ts';
import { memo } from '../../../memory/memo.ts';
import { groupBy } from '../groupBy.ts';
import type { FormulaCell } from './formulaSheet.ts';

/** `=F42/$E$41` → `=#/#`, `=SUM(C4:C9)` → `=SUM(#:#)`. Words between quotes stay: `=SUMIF(#:#;"APBD";#:#)`. */
export function formulaShape(canonical: string): string {
  return printCanonical(
    tokenizeCanonical(canonical).map((token) =>
      token.kind === 'reference'
        ? { kind: 'name', text: token.text.includes(':') ? '#:#' : '#' }
        : token,
    ),
  );
}

/** The shape of a formula, worked out once. */
export const shapeOf = memo(({ canonical }: FormulaCell): string => formulaShape(canonical));

/** The formulas of one shape on each line, by what `lineOf` says: its row or its column. */
export function alikeOnLines(
  cells: readonly FormulaCell[],
  lineOf: (cell: FormulaCell) => number,
): FormulaCell[][] {
  return [...groupBy(cells, (cell) => `${lineOf(cell)} ${shapeOf(cell)}`).values()];
}

/** The same with the words taken out too: `=SUMIF(#:#;#;#:#)`, whether the condition is typed or in a cell. */
export function conditionShape(canonical: string): string {
  return formulaShape(canonical).replace(/"[^"]*"/g, '#');
}

/** Equal for formulas that were copied from one another: references counted from the formula's own cell. Worked out once. */
export const relativeForm = memo(({ canonical, row, column }: FormulaCell): string =>
  toRelative(canonical, null, row, column),
);

/** The formula of a cell as it reads when copied to another row of its column. */
export function copiedDown({ canonical, row: from }: FormulaCell, row: number): string {
  return shiftFormula(canonical, row - from, 0);
}

/** The same copied to another column of its row. */
export function copiedAcross({ canonical, column: from }: FormulaCell, column: number): string {
  return shiftFormula(canonical, 0, column - from);
}

/** Rows of its own column, and nothing else. */
export function addsItsColumn({ canonical, column, row, model }: FormulaCell): boolean {
  const refs = references(canonical, null);
  return (
    model.kind === 'linear' &&
    refs.length > 0 &&
    refs.every(({ sheet, rect }) => sheet === null && rect.columns === 1) &&
    refs.every(({ rect }) => rect.column === column && rect.row !== row)
  );
}
