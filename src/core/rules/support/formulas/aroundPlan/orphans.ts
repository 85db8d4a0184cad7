// A column in which sums add up all figures but one, on any sheet: the sum beside the one that no sum takes.
import { references } from '../../../../formula/references.ts';
import { columnName } from '../../../../grid/a1.ts';
import { cellAt, rowCount } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import { WHY } from '../../../../reader/rows/rowClass.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, lone, loneOfEach } from '../../groupBy.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { addsItsColumn } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { namesOwnColumn } from '../ownColumn.ts';

/** So many sums, figures that they take, and figures that the one sum takes. */
const FEWEST_SUMS = 3;
const FEWEST_FIGURES = 6;
const FEWEST_OWN = 2;

interface Sum {
  readonly cell: FormulaCell;
  /** Sheet rows that it adds, from top to bottom. */
  readonly rows: readonly number[];
}

export const orphanFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const cells = allFormulas(sheet).filter(addsItsColumn);
    const faults = [...groupBy(cells, ({ column }) => column).values()].flatMap((column) =>
      faultIn(
        sheet,
        column.flatMap((cell) => sumOf(sheet, cell) ?? []),
      ),
    );
    // Two columns that leave a row out mean it so.
    return loneOfEach(faults, ({ row }) => row);
  }),
);

/** Null for anything but a plain sum. */
function sumOf({ grid }: FormulaSheet, cell: FormulaCell): Sum | null {
  const { model, canonical, row } = cell;
  const plain =
    model.kind === 'linear' && model.constant === 0 && model.terms.every(({ coef }) => coef === 1);
  const rows = references(canonical, null).flatMap(({ rect }) =>
    Array.from({ length: Math.min(rect.rows, rowCount(grid)) }, (_, i) => rect.row + i),
  );
  return plain && !rows.includes(row) ? { cell, rows: rows.sort((a, b) => a - b) } : null;
}

function faultIn(sheet: FormulaSheet, sums: readonly Sum[]): FormulaFault[] {
  if (sums.length < FEWEST_SUMS) return [];
  const column = sums[0]!.cell.column;
  const heads = new Set(sums.map(({ cell }) => cell.row));
  const taken = new Set(sums.flatMap(({ rows }) => rows));
  // Where nothing adds the sums themselves, they may be no levels of one another.
  const tops = [...heads].filter((row) => !taken.has(row)).length;
  if (tops * 2 > heads.size) return [];
  const groups = sums.flatMap((sum) => {
    const own = sum.rows.filter((row) => !heads.has(row));
    return own.length > 0 ? [{ sum, own }] : [];
  });
  const above = groups.filter(({ sum, own }) => sum.cell.row < own[0]!).length * 2 > groups.length;
  // `Porsi terhadap pagu (%)` under the total is nothing to be added.
  const aside = new Set(
    sheet.table.ignoredRows.flatMap(({ row, why }) => (why === WHY.footer ? [row] : [])),
  );
  const isFigure = (row: number): boolean => {
    const { kind, value } = cellAt(sheet.grid, row, column);
    if (kind !== 'number' || value === 0 || heads.has(row) || aside.has(row)) return false;
    // `=SUMIF(…)` over the column is a total of it as well.
    return !namesOwnColumn(sheet.grid, row, column);
  };
  // The first or last figure of all may be the one that is left out.
  let [from, to] = [Math.min(...taken, ...heads), Math.max(...taken, ...heads)];
  while (!above && from > 0 && isFigure(from - 1)) from -= 1;
  while (above && to + 1 < rowCount(sheet.grid) && isFigure(to + 1)) to += 1;
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const figures = rows.filter(isFigure);
  const [orphan, another] = figures.filter((row) => !taken.has(row));
  if (orphan === undefined || another !== undefined || figures.length <= FEWEST_FIGURES) return [];
  const step = Math.max(
    ...groups.flatMap(({ own }) => own.slice(1).map((row, i) => row - own[i]!)),
  );
  const isFree = (row: number): boolean => !heads.has(row) && !taken.has(row);
  const owners = groups.filter(({ sum, own }) => {
    if (sum.cell.row < own[0]! !== above || own.length < FEWEST_OWN) return false;
    const near = own.filter((row) => Math.abs(row - orphan) <= step);
    return near.some((row) => {
      const [low, high] = [Math.min(row, orphan), Math.max(row, orphan)];
      return Array.from({ length: high - low - 1 }, (_, i) => low + 1 + i).every(isFree);
    });
  });
  return lone(owners).map(({ sum }) => {
    const blamed = [blamedAt(sheet, orphan, column)];
    return faultAt(sheet, sum.cell, 'kurang-baris', withRow(sum, orphan), { blamed });
  });
}

/** The sum with that row: its range goes as far as that, or the row is added; null where neither is plain. */
function withRow({ cell: { canonical, column }, rows }: Sum, row: number): string | null {
  const [only, more] = references(canonical, null);
  const name = `${columnName(column)}${row + 1}`;
  if (only!.end === null) return `${canonical}+${name}`;
  if (more) return null;
  const [from, to] = [Math.min(row, rows[0]!), Math.max(row, rows[rows.length - 1]!)];
  const [first, last] = [from, to].map((each) => `${columnName(column)}${each + 1}`);
  return canonical.replace(only!.text, `${first}:${last}`);
}
