// A figure that stays at one level all year (people paid, vehicles kept): its last period is the year's, no sum.
import { AIMS, figureOf } from '../figures.ts';
import type { FormulaCell, FormulaSheet } from '../formulas/formulaSheet.ts';

/** The periods of one level differ by no more than this share of the highest. */
const SWAY = 0.15;
/** And it stands this near to what is aimed at. */
const NEAR = 0.25;

/**
 * `=S14` where other rows add `M14+O14+Q14+S14`: right when the quarters repeat the level of the target, which
 * their sum would miss by far. Only the last of them that is filled tells the year.
 */
export function takesLastOfLevel(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
): boolean {
  const own = cell.model;
  const added = usual.model;
  if (own.kind !== 'linear' || added.kind !== 'linear') return false;
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
  const figures = parts.map((part) => part.value);
  const highest = Math.max(...figures);
  if (highest - Math.min(...figures) > highest * SWAY) return false;
  const owner = sheet.owner(cell.row, cell.column);
  // A sheet of results alone says nothing of its targets; who is paid is the same people all year.
  const aimed = sheet.table.columns.some((column) => AIMS.includes(column.id));
  if (!aimed) return /\b(?:gaji|tunjangan)\b/i.test(owner?.name ?? '');
  return AIMS.some((id) => {
    const target = owner && figureOf(owner, id);
    return target !== null && target > 0 && Math.abs(last.value - target) <= target * NEAR;
  });
}
