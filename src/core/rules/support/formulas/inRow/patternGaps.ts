// Rows where a column multiplies or fetches from another sheet, except in one of them: typed over, or left blank.
import { references, soleReference } from '../../../../formula/references.ts';
import { cellAt, type Grid } from '../../../../grid/grid.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { normaliseCode } from '../../../../nomenclature/code.ts';
import { normaliseName } from '../../../../nomenclature/nameWords.ts';
import { largestGroups } from '../../groupBy.ts';
import { isParent, treeOf } from '../../tree.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { gap, NONE, odd, type Place, stateOf, tally } from '../formulaPlaces.ts';
import { copiedDown, relativeForm } from '../formulaShape.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { rowFormulas } from './rowFormulas.ts';

/** So many alike make a pattern, and they must be this share of the column's formulas. */
const FEWEST = 4;
const SHAPE_SHARE = 0.75;

type Grids = ReadonlyMap<string, Grid>;

/** Formulas whose sense is not known, compared with the same column of other rows. */
export function patternGaps(sheet: FormulaSheet, grids: Grids): FormulaFault[] {
  const tree = treeOf(sheet.table);
  return sheet.columns.flatMap((column) => {
    const formulas = rowFormulas(sheet, column);
    if (formulas.filter((cell) => cell.model.kind === 'other').length < FEWEST - 1) return [];
    const parents = new Set<number>();
    for (const owner of sheet.owners(column)) if (isParent(tree, owner)) parents.add(owner.row);
    return [true, false].flatMap((parent) => {
      const alike = (row: number): boolean => parents.has(row) === parent;
      const usual = usualOf(formulas.filter((cell) => alike(cell.row)));
      if (usual === null) return [];
      const places = sheet
        .owners(column)
        .filter(({ row }) => alike(row))
        .map((owner): Place => {
          return { row: owner.row, column, owner, state: stateOf(sheet, owner.row, column) };
        });
      return places.flatMap((place) => {
        if (place.state === 'rumus' || !odd(place.state, tally(places, place), NONE)) return [];
        if (place.state === 'ketik' && !isTypedResult(sheet, usual, place)) return [];
        const expected = copiedDown(usual, place.row);
        if (strayed(sheet, grids, usual, { place, expected })) return [];
        return inputsFilled(sheet.grid, grids, expected) ? [gap(sheet, place, expected)] : [];
      });
    });
  });
}

/** One of the formulas that most rows share; null when it means something known, or none does. */
function usualOf(cells: readonly FormulaCell[]): FormulaCell | null {
  const [best] = largestGroups(cells, (cell) =>
    cell.model.kind === 'other' ? relativeForm(cell) : null,
  );
  if (!best || best.length < cells.length * SHAPE_SHARE) return null;
  // Three are a pattern where they are all there is.
  if (best.length < FEWEST && !(best.length === 3 && cells.length === 3)) return null;
  return best[Math.floor(best.length / 2)]!;
}

/** A number, or one of the words that the formula chooses from: `Rendah` typed over IF(…;"Sedang";"Rendah"). */
function isTypedResult(sheet: FormulaSheet, usual: FormulaCell, place: Place): boolean {
  const cell = sheet.cell(place.row, place.column);
  if (cell.kind === 'number') return true;
  const words = usual.canonical.toLowerCase();
  return cell.kind === 'text' && words.includes(`"${cell.display.trim().toLowerCase()}"`);
}

/** Others fetch from the row of their own name; the same way from this row leads to that of another, or to a total. */
function strayed(
  sheet: FormulaSheet,
  grids: Grids,
  usual: FormulaCell,
  { place, expected }: { readonly place: Place; readonly expected: string },
): boolean {
  const own = sheet.owner(usual.row, usual.column);
  return (
    own !== null && isHome(grids, own, usual.canonical) && !isHome(grids, place.owner!, expected)
  );
}

/** The formula is one cell of another sheet, in a row with the code or name of `owner`. */
function isHome(grids: Grids, owner: PlanRow, formula: string): boolean {
  const from = soleReference(formula);
  const grid = from?.sheet ? grids.get(from.sheet) : undefined;
  const row = from && grid?.cells[from.rect.row];
  return (row ?? []).some(({ kind, display }) => {
    if (kind !== 'text') return false;
    const text = display.trim();
    const coded = owner.kode !== null && normaliseCode(text) === normaliseCode(owner.kode);
    return coded || (text !== '' && normaliseName(text) === normaliseName(owner.name));
  });
}

/** These look for a row by its code or name. */
const LOOKS_UP = /\b(?:(?:SUM|COUNT|AVERAGE)IFS?|[VHX]LOOKUP|MATCH)\(/;

/** Cells of a range that are looked at for something to calculate from. */
const REACH = 60;

/** All single cells that the formula names hold numbers, or what is looked up, or some cell of its ranges does: there is something to calculate from. */
function inputsFilled(own: Grid, grids: Grids, formula: string): boolean {
  const kinds = LOOKS_UP.test(formula) ? ['number', 'text'] : ['number'];
  const named = references(formula, null);
  const single = named.filter(({ rect }) => rect.rows * rect.columns === 1);
  const holds = (sheet: string | null, row: number, column: number): boolean => {
    const grid = sheet === null ? own : grids.get(sheet);
    return grid !== undefined && kinds.includes(cellAt(grid, row, column).kind);
  };
  if (single.length > 0) {
    return single.every(({ sheet, rect }) => holds(sheet, rect.row, rect.column));
  }
  return named.some(
    ({ sheet, rect }) =>
      rect.rows === 1 &&
      rect.columns <= REACH &&
      Array.from({ length: rect.columns }, (_, i) => rect.column + i).some((column) =>
        holds(sheet, rect.row, column),
      ),
  );
}
