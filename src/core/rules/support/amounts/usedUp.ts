// `Sisa = Pagu UP + Pagu LS − Realisasi UP − Realisasi LS` below nothing in one row alone: its budget was emptied.
import { cellName } from '../../../grid/a1.ts';
import type { Finding, RuleContext } from '../../rule.ts';
import { numberAt } from '../figures.ts';
import { type FormulaCell, type FormulaSheet, wholeSheets } from '../formulas/formulaSheet.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { cellRef, titleLeaf, wholeTitle } from '../spot.ts';
import { FEWEST_LEFT, type Remainder, remainderIn, remaindersOf } from './remainders.ts';

/** The one row of a column of remainders that is below nothing. */
interface UsedUp extends Remainder {
  readonly sheet: FormulaSheet;
  readonly cell: FormulaCell;
  readonly others: number;
}

function usedUp(context: RuleContext): UsedUp[] {
  return wholeSheets(context).flatMap((sheet) =>
    remaindersOf(sheet).flatMap((cells): UsedUp[] => {
      const columns = remainderIn(cells[0]!);
      const left = ({ row, column }: FormulaCell): number =>
        numberAt(context, { sheet: sheet.grid.sheet, row, column });
      const [only, another] = cells.filter((cell) => left(cell) < 0);
      if (!columns || !only || another || cells.length <= FEWEST_LEFT) return [];
      return [{ sheet, cell: only, ...columns, others: cells.length - 1 }];
    }),
  );
}

/** All that there was is blank, though something was spent of it: the column that bears the name of what was spent. */
export function emptiedWholes(context: RuleContext): Finding[] {
  return usedUp(context).flatMap(({ sheet, cell, whole, used, others }) => {
    const { row } = cell;
    if (whole.some((column) => sheet.cell(row, column).kind !== 'blank')) return [];
    const leaf = (column: number): string => titleLeaf(wholeTitle(sheet.table, column)).trim();
    const spent = used.filter((column) => Number(sheet.cell(row, column).value) > 0).map(leaf);
    const meant = whole.length === 1 ? whole : whole.filter((each) => spent.includes(leaf(each)));
    if (meant.length !== 1) return [];
    return looseFinding(context, 'angka-kosong', 'warning', cellRef(sheet.table, row, meant[0]!), {
      params: { terisi: others, sisa: cellName(row, cell.column) },
      cells: [cellRef(sheet.table, row, cell.column)],
    });
  });
}
