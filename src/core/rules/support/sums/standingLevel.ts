// A figure that stays at one level all year (people paid, vehicles kept): its last period is the year's, no sum.
import { AIMS, figureOf } from '../figures.ts';
import type { Linear } from '../formulas/formulaModel.ts';
import type { FormulaCell, FormulaSheet } from '../formulas/formulaSheet.ts';
import { signature } from '../formulas/inRow/rowSignature.ts';

/** The periods of one level differ by no more than this share of the highest. */
const SWAY = 0.15;
/** And it stands this near to what is aimed at. */
const NEAR = 0.25;

/** What two formulas take for the year, also where both divide it by the same; null when they are not alike so far. */
function figures(cell: FormulaCell, usual: FormulaCell): readonly [Linear, Linear] | null {
  const [own, other] = [cell.model, usual.model];
  if (own.kind === 'linear' && other.kind === 'linear') return [own, other];
  if (own.kind !== 'ratio' || other.kind !== 'ratio' || own.factor !== other.factor) return null;
  const below = (each: Linear, home: number): string | null =>
    signature({ kind: 'linear', ...each }, home);
  return below(own.below, cell.row) === below(other.below, usual.row)
    ? [own.above, other.above]
    : null;
}

/**
 * `=S14` where other rows add `M14+O14+Q14+S14`: right when the quarters repeat the level of the target, which
 * their sum would miss by far. Only the last of them that is filled tells the year.
 */
export function takesLastOfLevel(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
): boolean {
  const [own, added] = figures(cell, usual) ?? [];
  if (!own || !added) return false;
  if (own.constant !== 0 || own.terms.length !== 1 || own.terms[0]!.coef !== 1) return false;
  if (added.terms.length < 2 || added.terms.some((term) => term.row !== usual.row)) return false;
  const parts = [...added.terms]
    .sort((a, b) => a.column - b.column)
    .flatMap((term) => {
      const { value } = sheet.cell(cell.row, term.column);
      return typeof value === 'number' && value > 0 ? [{ column: term.column, value }] : [];
    });
  const last = parts[parts.length - 1];
  const [taken] = own.terms;
  if (parts.length < 2 || !last || taken!.row !== cell.row || taken!.column !== last.column) {
    return false;
  }
  const values = parts.map((part) => part.value);
  const highest = Math.max(...values);
  if (highest - Math.min(...values) > highest * SWAY) return false;
  const owner = sheet.owner(cell.row, cell.column);
  // A sheet of results alone says nothing of its targets; who is paid is the same people all year.
  const aimed = sheet.table.columns.some((column) => AIMS.includes(column.id));
  if (!aimed) return /\b(?:gaji|tunjangan)\b/i.test(owner?.name ?? '');
  return AIMS.some((id) => {
    const target = owner && figureOf(owner, id);
    return target !== null && target > 0 && Math.abs(last.value - target) <= target * NEAR;
  });
}

/** So many other rows of the column must divide the last period by its target before a row may be of that manner. */
const FEWEST_ALIKE = 2;

/**
 * `=J39/F39` where others are `=SUM(H39:J39)/SUM(D39:F39)`, and the same is aimed at in each quarter: five markets
 * watched all year, or five new ones each time. Both are written so, and the row alone cannot tell.
 */
export function mayStandAtLevel(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
  all: readonly FormulaCell[],
): boolean {
  const [own, other] = [cell.model, usual.model];
  if (own.kind !== 'ratio' || other.kind !== 'ratio' || own.factor !== other.factor) return false;
  const lastOf = ({ terms }: Linear, sum: Linear): boolean =>
    terms.length === 1 &&
    terms[0]!.row === cell.row &&
    sum.terms.length > 1 &&
    terms[0]!.column === Math.max(...sum.terms.map(({ column }) => column));
  if (!lastOf(own.above, other.above) || !lastOf(own.below, other.below)) return false;
  const aims = other.below.terms.map(({ column }) => sheet.cell(cell.row, column).value);
  const level = typeof aims[0] === 'number' && aims.every((aim) => aim === aims[0]);
  const form = signature(own, cell.row);
  const alike = all.filter((each) => each !== cell && signature(each.model, each.row) === form);
  return level && alike.length >= FEWEST_ALIKE;
}
