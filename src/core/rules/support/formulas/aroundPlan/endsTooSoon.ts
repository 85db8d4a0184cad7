// A sum of the rows above it, on any sheet, that stops before the last of them, though it goes on the same way below.
import { references, soleStretch } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { addsItsColumn, relativeForm } from '../formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  isFilled,
  wholeSheets,
} from '../formulaSheet.ts';

/** So many rows are added, and so many are left out at most. */
const FEWEST = 3;
const MOST_LEFT = 3;
const WHOLE = /^=(SUM|SUBTOTAL)\(((?:9|109);)?[^;()]+\)$/;

export const endsTooSoonFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const cells = allFormulas(sheet);
    const columns = groupBy(cells, ({ column }) => column);
    const lines = groupBy(cells, ({ row }) => row);
    return cells.flatMap((cell) =>
      sheet.owner(cell.row, cell.column) === null &&
      WHOLE.test(cell.canonical) &&
      addsItsColumn(cell)
        ? faultIn(sheet, cell, columns.get(cell.column)!, lines.get(cell.row)!)
        : [],
    );
  }),
);

function faultIn(
  sheet: FormulaSheet,
  cell: FormulaCell,
  column: readonly FormulaCell[],
  line: readonly FormulaCell[],
): FormulaFault[] {
  const added = soleStretch(cell.canonical);
  if (!added || added.to - added.from + 1 < FEWEST) return [];
  const end = added.to + 1;
  const left = Array.from({ length: Math.max(0, cell.row - end) }, (_, i) => end + i);
  if (left.length === 0 || left.length > MOST_LEFT) return [];
  const forms = new Map(column.map((each) => [each.row, each]));
  // What stands there goes on as the rows that are added do.
  const kindOf = (row: number): string => {
    const own = forms.get(row);
    if (own) return relativeForm(own);
    return sheet.cell(row, cell.column).kind === 'number' ? 'ketik' : 'lain';
  };
  const last = kindOf(end - 1);
  const goesOn = left.every((row) => kindOf(row) === last);
  if (!goesOn || last === 'lain' || (forms.has(end) && addsItsColumn(forms.get(end)!))) return [];
  // Sums beside it that stop there too show that it is meant so.
  const beside = line.filter((each) => each !== cell && addsItsColumn(each));
  if (beside.some((each) => !names(each, end))) return [];
  if (!left.every((row) => isFilled(sheet.cell(row, sheet.table.area.column)))) return [];
  const expected = cell.canonical.replace(/(\d+)\)$/, `${cell.row})`);
  const blamed = left.map((row) => blamedAt(sheet, row, cell.column));
  return [faultAt(sheet, cell, 'kurang-baris', expected, { blamed })];
}

function names({ canonical }: FormulaCell, row: number): boolean {
  return references(canonical, null).some(
    ({ rect }) => row >= rect.row && row < rect.row + rect.rows,
  );
}
