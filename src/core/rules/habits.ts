// A formula unlike its neighbours that stands in several rows of a column in the very same way: copied there, and no slip of one cell.
import { toCanonical } from '../formula/canonical.ts';
import { toRelative } from '../formula/relative.ts';
import type { PlanTable } from '../model/planTable.ts';
import type { Finding, RuleContext } from './rule.ts';
import { formulaShape } from './support/formulas/formulaShape.ts';

/** What is said only because the neighbours are calculated otherwise. */
const BY_NEIGHBOURS = new Set(['rumus-beda', 'rumus-bergeser', 'rumus-kurang-kolom']);
const LINK = '=#';

/** Equal for findings about copies of one formula; null where the formula is wrong by itself or by its column's title. */
export function habitKey(
  finding: Finding,
  { grids }: RuleContext,
  table: PlanTable | undefined,
): string | null {
  if (!BY_NEIGHBOURS.has(finding.code)) return null;
  const { sheet, row, column } = finding.cells[0]!;
  if (table?.columns.some((each) => each.column === column && each.declared !== null)) return null;
  const grid = grids.get(sheet);
  const formula = grid?.cells[row]?.[column]?.formula;
  if (!grid || !formula) return null;
  const own = formulaShape(toCanonical(formula, grid.locale));
  // A sum that is short of a quarter is wrong in each row; what is no sum of the row was never meant as one.
  if (finding.code === 'rumus-kurang-kolom' && own !== LINK) return null;
  const { mestinya } = finding.params;
  const usual =
    typeof mestinya === 'string' ? formulaShape(toCanonical(mestinya, grid.locale)) : own;
  // `AVERAGE(AF9:AF17)` among `AF8/AE8`: of another kind, wherever its range ends.
  const form = own === usual ? toRelative(formula, grid.locale, row, column) : own;
  return [finding.code, sheet, column, form].join('\u0000');
}
