// A row below a table that says what its shares are of (`Serapan terhadap Pagu Perubahan (%)`): the share that is divided by another column than that one.
import { references } from '../../../../formula/references.ts';
import { cellName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { PlanTable } from '../../../../model/planTable.ts';
import { normaliseName } from '../../../../nomenclature/nameWords.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { firstWords, titleLeaf } from '../../spot.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { type FormulaCell, type FormulaSheet, formulasIn, wholeSheets } from '../formulaSheet.ts';

const OF = /\bterhadap\s+(.+?)\s*(?:\([^)]*\))?\s*:?\s*$/i;

export const saidDivisorFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) =>
    sheet.grid.cells.flatMap((_, row) => {
      const column = saidColumn(sheet, row);
      if (column === null) return [];
      const shares = formulasIn(sheet.grid, sheet.bounds, row).flatMap(
        (cell) => shareOf(cell) ?? [],
      );
      // Where none is divided by it the words mean something else.
      if (!shares.some(({ divisor }) => divisor.rect.column === column)) return [];
      return shares
        .filter(({ divisor }) => divisor.rect.column !== column)
        .flatMap((share) => faultOf(sheet, share, column));
    }),
  ),
);

/** The one column that is titled as the row says; null where it says nothing, or several are. */
function saidColumn({ grid, table }: FormulaSheet, row: number): number | null {
  const said = OF.exec(firstWords(grid, row))?.[1];
  const [titled, another] = said ? (titles(table).get(normaliseName(said)) ?? []) : [];
  return titled && !another ? titled.column : null;
}

const titles = memo((table: PlanTable) =>
  groupBy([...table.columns, ...table.unknownColumns], ({ title }) =>
    normaliseName(titleLeaf(title)),
  ),
);

type Share = NonNullable<ReturnType<typeof shareOf>>;

/** A quotient of cells of one other row, divided by one of them. */
function shareOf(cell: FormulaCell) {
  const { model, canonical, row } = cell;
  if (model.kind !== 'ratio' || model.below.terms.length !== 1) return null;
  const refs = references(canonical, null);
  const divisor = refs[refs.length - 1];
  const [first] = refs;
  if (!divisor || refs.some(({ sheet, rect }) => sheet !== null || rect.row !== first!.rect.row))
    return null;
  const [term] = model.below.terms;
  const same = divisor.rect.row === term!.row && divisor.rect.column === term!.column;
  return same && divisor.rect.row !== row ? { cell, divisor } : null;
}

function faultOf(sheet: FormulaSheet, { cell, divisor }: Share, column: number): FormulaFault[] {
  const meant = cellName(divisor.rect.row, column);
  const above = references(cell.canonical, null).slice(0, -1);
  // With that divisor it would be the share of a figure in itself: only a person can tell.
  const alone = above.length === 1 && above[0]!.rect.column === column;
  const at = cell.canonical.lastIndexOf(divisor.text);
  const expected =
    cell.canonical.slice(0, at) + meant + cell.canonical.slice(at + divisor.text.length);
  if (comesToTheSame(sheet, cell, expected)) return [];
  const params = { pembagi: `sel ${divisor.text.replace(/\$/g, '')}`, semestinya: meant };
  return [faultAt(sheet, cell, 'penyebut', alone ? null : expected, { params })];
}
