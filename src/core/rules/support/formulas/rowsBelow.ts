// Rows below the total that work out shares, growth or running sums: one cell that does not go along with its row.
import { printCanonical, toCanonical } from '../../../formula/canonical.ts';
import { shiftFormula } from '../../../formula/relative.ts';
import { tokenizeCanonical } from '../../../formula/tokenize.ts';
import type { RuleContext } from '../../rule.ts';
import { memo } from '../memo.ts';
import { type FormulaFault, faultAt } from './formulaFault.ts';
import { formulaModel } from './formulaModel.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from './formulaSheet.ts';

/** So many cells of a row calculate alike before another one is odd. */
const FEWEST = 3;
/** What the reader calls such rows. */
const BELOW = 'kaki formulir';

export const rowsBelowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) =>
    sheet.table.ignoredRows
      .filter(({ why }) => why === BELOW)
      .flatMap(({ row }) => oddInRow(sheet, row)),
  ),
);

/** `=F42/$E$41` among `=C42/$G$42`, `=D42/$G$42` …: of one shape, and only its references are others. */
function oddInRow(sheet: FormulaSheet, row: number): FormulaFault[] {
  const cells = (sheet.grid.cells[row] ?? []).flatMap((cell, column): FormulaCell[] => {
    if (cell.formula === null) return [];
    const canonical = toCanonical(cell.formula, sheet.grid.locale);
    return [{ row, column, canonical, model: formulaModel(canonical, sheet.bounds) }];
  });
  if (cells.length <= FEWEST) return [];
  const shapes = grouped(cells, shapeOf);
  return shapes.flatMap((alike) => {
    const right = alike[alike.length - 1]!.column;
    // Moved to one column, formulas that were copied across read the same.
    const ways = grouped(alike, ({ canonical, column }) =>
      shiftFormula(canonical, 0, right - column),
    );
    const usual = ways.find((way) => way.length >= FEWEST && way.length === alike.length - 1);
    const odd = ways.find((way) => way.length === 1)?.[0];
    if (!usual || !odd) return [];
    const like = nearest(usual, odd.column);
    const expected = shiftFormula(like.canonical, 0, odd.column - like.column);
    return [faultAt(sheet, odd, 'beda', expected, { params: { mendatar: true } })];
  });
}

function nearest(cells: readonly FormulaCell[], column: number): FormulaCell {
  return cells.reduce((best, cell) =>
    Math.abs(cell.column - column) < Math.abs(best.column - column) ? cell : best,
  );
}

function grouped(
  cells: readonly FormulaCell[],
  key: (cell: FormulaCell) => string,
): FormulaCell[][] {
  const groups = new Map<string, FormulaCell[]>();
  for (const cell of cells) {
    const own = key(cell);
    const list = groups.get(own);
    if (list) list.push(cell);
    else groups.set(own, [cell]);
  }
  return [...groups.values()];
}

/** The formula with its references taken out. */
function shapeOf({ canonical }: FormulaCell): string {
  return printCanonical(
    tokenizeCanonical(canonical).map((token) =>
      token.kind === 'reference'
        ? { kind: 'name', text: token.text.includes(':') ? '#:#' : '#' }
        : token,
    ),
  );
}
