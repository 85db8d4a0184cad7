// A cell among formulas that holds none: whether one is missed there, and which.
import { references } from '../../../../formula/references.ts';
import { cellAt } from '../../../../grid/grid.ts';
import type { RuleContext } from '../../../rule.ts';
import { comesToTheSame, isFed } from '../cellFigures.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { gap, stateOf } from '../formulaPlaces.ts';
import { type FormulaSheet, isFilled, isUnderMerge } from '../formulaSheet.ts';

export interface Hole {
  readonly row: number;
  readonly column: number;
  readonly state: 'ketik' | 'kosong';
  /** Canonical; null where only a person can tell. */
  readonly expected: string | null;
}

/** Null for a formula, a text, a nil, and for what a merged cell covers. */
export function holeState(sheet: FormulaSheet, row: number, column: number): Hole['state'] | null {
  const state = stateOf(sheet, row, column);
  const { kind, value } = sheet.cell(row, column);
  if (state === 'rumus' || isUnderMerge(sheet, row, column)) return null;
  if (state === 'kosong') return kind === 'blank' ? state : null;
  return kind === 'number' && value !== 0 ? state : null;
}

/** The fault of a cell that should calculate what its hole says. */
export function holeFault(sheet: FormulaSheet, { expected, ...place }: Hole): FormulaFault {
  return gap(sheet, { ...place, owner: sheet.owner(place.row, place.column) }, expected);
}

/** It would calculate something, and something else than what is typed. */
export function isWanted(sheet: FormulaSheet, { row, column, state, expected }: Hole): boolean {
  if (expected === null) return true;
  if (!expected.includes('!') && (!isFed(sheet, expected) || lacks(sheet, expected))) return false;
  return state === 'kosong' || !comesToTheSame(sheet, { row, column }, expected);
}

/** One of the cells that it would name is blank: what is typed stands in for what cannot be calculated. */
function lacks(sheet: FormulaSheet, expected: string): boolean {
  return references(expected, null).some(
    ({ end, rect }) => end === null && !isFilled(sheet.cell(rect.row, rect.column)),
  );
}

/** What it would fetch from other sheets is blank there, so that there is nothing to fetch. */
export function fetchesNothing({ grids }: RuleContext, expected: string | null): boolean {
  const away = references(expected ?? '', null).filter(({ sheet }) => sheet !== null);
  return (
    away.length > 0 &&
    away.every(({ sheet, end, rect }) => {
      const grid = grids.get(sheet!);
      return grid && end === null && cellAt(grid, rect.row, rect.column).kind === 'blank';
    })
  );
}
