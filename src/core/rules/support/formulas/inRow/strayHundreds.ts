// A rate that comes out a hundred times too large because its formula multiplies by 100 what is a rate already.
import { toRelative } from '../../../../formula/relative.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';

/** The other figures of such a column, so many at least, stay below this. */
const FEWEST = 4;
const RATE = 150;
/** From here on a rate is none. */
const ABSURD = 500;

export const HUNDRED = /\*100(?![\d.,%])/;

export const strayHundredFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => sheet.columns.flatMap((at) => inColumn(sheet, at))),
);

function inColumn(sheet: FormulaSheet, column: number): FormulaFault[] {
  const rows = [...sheet.owners(column).map(({ row }) => row), ...sheet.totals];
  const figures = rows.flatMap((row) => {
    const { value } = sheet.cell(row, column);
    return typeof value === 'number' ? [{ row, value }] : [];
  });
  const absurd = figures.filter(({ value }) => Math.abs(value) >= ABSURD);
  const others = figures.filter((each) => !absurd.includes(each));
  if (absurd.length === 0 || others.length < FEWEST) return [];
  if (others.some(({ value }) => value > RATE)) return [];
  // What is calculated from the one cell goes wrong along with it.
  const [only, another] = absurd.filter(
    ({ row, value }) => multiplies(sheet, row, column) && Math.abs(value) / 100 <= RATE,
  );
  const cell = only && !another ? sheet.at(only.row, column) : null;
  if (!cell || absurd.some(({ row }) => !sheet.at(row, column))) return [];
  // Where the very same formula gives a rate in other rows, it is a figure that is wrong.
  const own = shape(cell);
  if (others.some(({ row }) => shape(sheet.at(row, column)) === own)) return [];
  const expected = cell.canonical.replace(HUNDRED, '');
  return [
    faultAt(sheet, cell, 'seratus', expected, { params: { faktor: 100, hasil: only!.value } }),
  ];
}

function shape(cell: FormulaCell | null): string | null {
  return cell && toRelative(cell.canonical, null, cell.row, cell.column);
}

function multiplies(sheet: FormulaSheet, row: number, column: number): boolean {
  return HUNDRED.test(sheet.at(row, column)?.canonical ?? '');
}
