// Progress of works added up in the row (`s.d. bulan lalu` + `bulan ini`) that comes to more than the whole, by the part that is odd.
import type { PlanRow } from '../../../model/planTable.ts';
import { median } from '../../../numbers/median.ts';
import { percentScale } from '../../../numbers/percentFormat.ts';
import type { FormulaSheet } from '../formulas/formulaSheet.ts';
import { wholeTitle } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';
import { isShareTitle } from './shareColumns.ts';

export interface OverSum {
  readonly row: PlanRow;
  /** The part that is furthest from its own column, and the sum. */
  readonly part: number;
  readonly value: number;
  readonly column: number;
  readonly sum: number;
}

const WHOLE = 100.5;
const MANY = 8;

export function overSums(sheet: FormulaSheet): OverSum[] {
  const tree = treeOf(sheet.table);
  return sheet.columns.flatMap((column): OverSum[] => {
    if (!isShareTitle(wholeTitle(sheet.table, column))) return [];
    const sums = sheet.owners(column).flatMap((row) => {
      const model = isParent(tree, row) ? undefined : sheet.at(row.row, column)?.model;
      const cell = sheet.cell(row.row, column);
      if (model?.kind !== 'linear' || model.constant !== 0 || model.terms.length < 2) return [];
      if (model.terms.some((term) => term.row !== row.row || term.coef !== 1)) return [];
      if (typeof cell.value !== 'number') return [];
      const scale = percentScale(cell.format);
      return [{ row, sum: cell.value * scale, parts: model.terms.map((term) => term.column) }];
    });
    const over = sums.filter(({ sum }) => sum > WHOLE);
    const [only] = over;
    if (!only || over.length > 1 || sums.length < MANY) return [];
    // Where nothing comes near the whole these may be counts.
    if (!sums.some(({ sum }) => sum > 20 && sum <= WHOLE)) return [];
    const parts = only.parts.flatMap((part) => {
      const value = sheet.cell(only.row.row, part).value;
      if (typeof value !== 'number' || sheet.at(only.row.row, part)) return [];
      const others = sums.flatMap(({ row }) => {
        const other = sheet.cell(row.row, part).value;
        return row !== only.row && typeof other === 'number' && other > 0 ? [other] : [];
      });
      return others.length > 0 ? [{ part, value, off: value / median(others) }] : [];
    });
    const odd = parts.sort((a, b) => b.off - a.off)[0];
    return odd ? [{ row: only.row, part: odd.part, value: odd.value, column, sum: only.sum }] : [];
  });
}
