// A formula whose references slipped: the cells that it takes, and those that it should take.
import { references } from '../../../formula/references.ts';
import type { CellRef, Param, Params } from '../../rule.ts';
import type { FormulaFault } from './formulaFault.ts';

interface Point {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** The corners that one formula names and another does not. */
function pointsBeside(formula: string, other: string): Point[] {
  const known = new Set(pointsOf(other).map((each) => JSON.stringify(each)));
  return pointsOf(formula).filter((each) => {
    const key = JSON.stringify(each);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function pointsOf(formula: string): Point[] {
  return references(formula, null).flatMap(({ sheet, rect: { row, column, rows, columns } }) => [
    { sheet, row, column },
    ...(rows * columns > 1 ? [{ sheet, row: row + rows - 1, column: column + columns - 1 }] : []),
  ]);
}

/** Which cells a slipped formula takes, and which it should: null where the model formula does not tell. */
export function slippedTo(
  fault: FormulaFault,
  nameOf: (row: number, column: number) => string,
): { cells: CellRef[]; params: Params } | null {
  if (fault.formula === null || fault.expected === null) return null;
  const taken = pointsBeside(fault.formula, fault.expected);
  const meant = pointsBeside(fault.expected, fault.formula);
  if (taken.length === 0 || meant.length === 0) return null;
  const sheets = new Set([...taken, ...meant].map(({ sheet }) => sheet));
  if (sheets.size > 1) return null;
  const [lembar] = [...sheets];
  const words = (points: readonly Point[]): Param =>
    points.map(({ row, column }) => [lembar === null ? nameOf(row, column) : '', row + 1]);
  const own = lembar === null && meant.every(({ row }) => row === fault.row);
  const cells = taken.slice(0, 8).map(({ row, column }) => ({
    sheet: lembar ?? fault.sheet.table.sheet,
    row,
    column,
  }));
  return {
    cells,
    params: {
      diambil: words(taken),
      mestinyaDari: words(meant),
      lembar: lembar ?? null,
      sebaris: own,
      // One end of a range that stands where it should at its other end.
      batas: taken.length < pointsOf(fault.formula).length && isRangeEnd(fault.formula, taken),
    },
  };
}

function isRangeEnd(formula: string, taken: readonly Point[]): boolean {
  const ends = references(formula, null).filter(({ rect }) => rect.rows > 1);
  return taken.every(({ row, column }) =>
    ends.some(
      ({ rect }) =>
        column >= rect.column &&
        column < rect.column + rect.columns &&
        (row === rect.row || row === rect.row + rect.rows - 1),
    ),
  );
}
