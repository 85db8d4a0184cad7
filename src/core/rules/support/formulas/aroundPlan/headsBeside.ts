// Headings whose total stands in another column than the figures below them (`Nominal | Total`): the one that adds too few of its rows, or too many.
import { type Stretch, soleStretch } from '../../../../formula/references.ts';
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, lone } from '../../groupBy.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many headings must add all of their rows. */
const FEWEST = 3;
const SUM = /^=SUM\([^;()]+\)$/;

/** The sum of a heading, and the figures that it adds. */
interface Head {
  readonly cell: FormulaCell;
  readonly added: Stretch;
}

export const headBesideFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const heads = allFormulas(sheet).flatMap((cell) => headOf(cell) ?? []);
    const kinds = groupBy(heads, ({ cell, added }) => `${cell.column} ${added.column}`);
    return [...kinds.values()].flatMap((list) => {
      const faults = list.flatMap((head, i) => faultOf(sheet, head, list[i + 1]) ?? []);
      return list.length - faults.length < FEWEST ? [] : lone(faults);
    });
  }),
);

function headOf(cell: FormulaCell): Head | null {
  const added = SUM.test(cell.canonical) ? soleStretch(cell.canonical) : null;
  if (!added || added.sheet !== null || added.column === cell.column) return null;
  return added.from > cell.row && added.from <= cell.row + 2 ? { cell, added } : null;
}

/** Null where it adds all figures down to the next heading. */
function faultOf(sheet: FormulaSheet, head: Head, next: Head | undefined): FormulaFault | null {
  const { cell } = head;
  const { column, from, to } = head.added;
  const isFigure = (row: number): boolean => sheet.cell(row, column).kind === 'number';
  let last = cell.row;
  const limit = next?.cell.row ?? sheet.bounds.rows;
  while (last + 1 < limit && isFigure(last + 1)) last += 1;
  const first = cell.row + 1;
  if (last < first || (from === first && to === last)) return null;
  const name = columnName(column);
  const expected = `=SUM(${name}${first + 1}:${name}${last + 1})`;
  const within = (row: number): boolean => row >= from && row <= to;
  const rows = Array.from({ length: Math.max(last, to) - first + 1 }, (_, i) => first + i);
  const left = rows.filter((row) => row <= last && !within(row));
  const over = rows.filter((row) => row > last && within(row) && isFigure(row));
  if (left.length + over.length === 0) return null;
  const kind = left.length > 0 ? 'kurang-baris' : 'lewat-batas';
  const blamed = (left.length > 0 ? left : over).map((row) => blamedAt(sheet, row, column));
  return faultAt(sheet, cell, kind, expected, { blamed });
}
