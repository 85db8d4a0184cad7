// Rows below the total that work out shares, growth or running sums: one cell that does not go along with its row.
import { references } from '../../../../formula/references.ts';
import { shiftFormula, toRelative } from '../../../../formula/relative.ts';
import { cellAt } from '../../../../grid/grid.ts';
import type { Rect } from '../../../../grid/rect.ts';
import { memo } from '../../../../memory/memo.ts';
import type { PlanTable } from '../../../../model/planTable.ts';
import { WHY } from '../../../../reader/rows/rowClass.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { columnAt } from '../../spot.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap, type Place, stateOf } from '../formulaPlaces.ts';
import { copiedAcross, formulaShape, relativeForm } from '../formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  formulaSheets,
  formulasIn,
} from '../formulaSheet.ts';

/** So many cells of a row calculate alike before another one is odd. */
const FEWEST = 3;
/** Two or three habits may take turns along a row: a running sum steps over the subtotals. */
const SHARE = 0.75;

export const rowsBelowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) =>
    [
      ...rowsBelow(sheet.table).flatMap((row) => oddInRow(sheet, row)),
      ...looseRows(sheet.table).flatMap((row) =>
        oddOfShape(sheet, formulasIn(sheet.grid, sheet.bounds, row)),
      ),
    ].filter((fault) => !asItsColumn(sheet, fault)),
  ),
);

/** Behind the total of a plan that lists accounts, all that is no account is left aside with them. */
function rowsBelow({ ignoredRows, accountRows = [] }: PlanTable): number[] {
  const accounts = new Set(accountRows.map(({ row }) => row));
  return ignoredRows.flatMap(({ row, why }) =>
    why === WHY.footer || (why === WHY.account && !accounts.has(row)) ? [row] : [],
  );
}

/** Below a total that was not read as one, its shares have no name. */
function looseRows({ ignoredRows }: PlanTable): number[] {
  return ignoredRows.flatMap(({ row, why }) => (why === WHY.loose ? [row] : []));
}

/** `=AA57/G57*100` below `=AA56/G56*100`: it calculates like the rows of its column, if like no other cell of its row. */
function asItsColumn(sheet: FormulaSheet, { row, column, formula }: FormulaFault): boolean {
  if (formula === null) return false;
  const own = toRelative(formula, null, row, column);
  const alike = columnsOf(sheet)
    .get(column)!
    .filter((cell) => relativeForm(cell) === own && cell.row !== row);
  return alike.length >= FEWEST;
}

const columnsOf = memo((sheet: FormulaSheet) =>
  groupBy(allFormulas(sheet), ({ column }) => column),
);

/** `=F42/$E$41` among `=C42/$G$42`, `=D42/$G$42` …: of one shape, and only its references are others. */
function oddInRow(sheet: FormulaSheet, row: number): FormulaFault[] {
  const cells = formulasIn(sheet.grid, sheet.bounds, row);
  const lost = lostAmong(sheet, row, cells);
  if (lost.length > 0) return lost;
  if (cells.length <= FEWEST) return [];
  const running = oddLink(sheet, cells);
  if (running.length > 0) return running;
  const moved = oddOfShape(sheet, cells);
  return moved.length > 0 ? moved : oddStep(sheet, cells);
}

/** One of four or more of one shape whose references are others. */
function oddOfShape(sheet: FormulaSheet, cells: readonly FormulaCell[]): FormulaFault[] {
  return [...groupBy(cells, ({ canonical }) => formulaShape(canonical)).values()].flatMap(
    (alike) => {
      const right = alike[alike.length - 1]!.column;
      // Moved to one column, formulas that were copied across read the same.
      const ways = largestGroups(alike, ({ canonical, column }) =>
        shiftFormula(canonical, 0, right - column),
      );
      const usual = ways.find((way) => way.length >= FEWEST && way.length === alike.length - 1);
      const odd = ways.find((way) => way.length === 1)?.[0];
      if (!usual || !odd) return [];
      const like = nearest(usual, odd.column);
      const expected = copiedAcross(like, odd.column);
      const slips = slipsOf(odd, expected);
      if (stepsOver(cells, alike, odd, slips) || begins(sheet, cells, odd, slips)) return [];
      if (alike.every((cell) => isSameAbove(sheet, cell))) return [];
      return [faultAt(sheet, odd, 'beda', expected, { params: { mendatar: true } })];
    },
  );
}

/** `Menurut lembar RAD` below `JUMLAH`: a row that fetches what the row above comes to is right where it does. */
function isSameAbove({ grid }: FormulaSheet, { row, column }: FormulaCell): boolean {
  const [own, above] = [cellAt(grid, row, column).value, cellAt(grid, row - 1, column).value];
  return typeof own === 'number' && own !== 0 && own === above;
}

/**
 * `=K61+S60` where the running sum goes `=K61+O60`, (here), `=S61+W60`: it goes on from the cell of another quarter,
 * from itself, or with the money of another column; `=SUM($K46:L46)` begins elsewhere. Two of three are enough, because all else is as it should be.
 */
function oddLink(sheet: FormulaSheet, cells: readonly FormulaCell[]): FormulaFault[] {
  const links = [...groupBy(cells, ({ canonical }) => formulaShape(canonical)).values()].filter(
    (alike) => alike.length >= FEWEST && alike.some((cell) => goesOn(cell)),
  );
  return links.flatMap((alike) => {
    const ways = largestGroups(alike, relativeForm);
    const usual = ways[0]!;
    const odd = ways[1]?.[0];
    if (!odd || ways.length > 2 || usual.length !== alike.length - 1) return [];
    const like = nearest(usual, odd.column);
    const expected = copiedAcross(like, odd.column);
    const slips = slipsOf(odd, expected);
    if (slips.length !== 1 || stepsOver(cells, alike, odd, slips)) return [];
    if (begins(sheet, cells, odd, slips)) return [];
    return [faultAt(sheet, odd, 'beda', expected, { params: { mendatar: true } })];
  });
}

/** A running sum: from the cell before it, or over all columns from a fixed one. */
function goesOn(cell: FormulaCell): boolean {
  return ownRow(cell).length > 0 || /\$[A-Z]{1,3}\$?\d+:[A-Z]{1,3}\$?\d/.test(cell.canonical);
}

interface Slip {
  readonly given: Rect;
  readonly meant: Rect;
}

/** Where a formula names other cells than the expected one of the same shape. */
function slipsOf({ canonical }: FormulaCell, expected: string): Slip[] {
  const wanted = references(expected, null);
  return references(canonical, null).flatMap(({ rect }, at): Slip[] => {
    const meant = wanted[at]?.rect;
    // Copied to that column, one of them may leave the sheet.
    if (!meant) return [];
    return JSON.stringify(rect) === JSON.stringify(meant) ? [] : [{ given: rect, meant }];
  });
}

/** A subtotal between the months is stepped over: the running sum goes on from the month before it. */
function stepsOver(
  cells: readonly FormulaCell[],
  alike: readonly FormulaCell[],
  odd: FormulaCell,
  [slip, ...more]: readonly Slip[],
): boolean {
  if (!slip || more.length > 0 || slip.meant.row !== odd.row) return false;
  const has = (list: readonly FormulaCell[], { row, column }: Rect): boolean =>
    list.some((cell) => cell !== odd && cell.row === row && cell.column === column);
  return !has(alike, slip.meant) && has(cells, slip.given);
}

/** `=M41` before `=O42`, `=S42` under the subtotals: the first month has nothing to go on from but its own money. */
function begins(
  sheet: FormulaSheet,
  cells: readonly FormulaCell[],
  odd: FormulaCell,
  [slip, ...more]: readonly Slip[],
): boolean {
  if (!slip || more.length > 0 || odd !== cells[0]) return false;
  const { given, meant } = slip;
  const own = given.row !== odd.row && given.column === odd.column;
  return own && meant.row === odd.row && sheet.cell(meant.row, meant.column).kind !== 'number';
}

/** The one figure typed, or left out where the next one needs it, among formulas that are copied across. */
function lostAmong(
  sheet: FormulaSheet,
  row: number,
  cells: readonly FormulaCell[],
): FormulaFault[] {
  const [usual] = largestGroups(cells, relativeForm);
  // The first of a running sum has nothing to go on from.
  if (!usual || usual.length < 2 || usual.length < cells.length - 1) return [];
  if (cells.length < FEWEST) return [];
  const named = new Set(cells.flatMap((cell) => ownRow(cell).map(({ rect }) => rect.column)));
  const type = (column: number): string | undefined => columnAt(sheet.table, column)?.type;
  const wanted = type(usual[0]!.column);
  const places = sheet.table.columns.flatMap(({ column }): Place[] => {
    const state = stateOf(sheet, row, column);
    if (state === 'rumus' || column < cells[0]!.column || type(column) !== wanted) return [];
    if (state === 'kosong' ? !named.has(column) : sheet.cell(row, column).kind !== 'number')
      return [];
    return [{ row, column, owner: null, state }];
  });
  const [place, another] = places;
  if (!place || another) return [];
  const like = nearest(usual, place.column);
  const expected = copiedAcross(like, place.column);
  const filled = references(expected, null).every(
    ({ rect }) => sheet.cell(rect.row, rect.column).kind === 'number',
  );
  return filled ? [gap(sheet, place, expected)] : [];
}

/** The single cells of its own row that a formula goes on from. */
function ownRow({ canonical, row }: FormulaCell) {
  return references(canonical, null).filter(({ rect }) => rect.row === row && rect.rows === 1);
}

/** The only formula of its kind along a row of habits; the ends of a row may differ. */
function oddStep(sheet: FormulaSheet, cells: readonly FormulaCell[]): FormulaFault[] {
  const groups = largestGroups(cells, relativeForm);
  const usual = groups[0]!;
  const alike = groups.filter((group) => group.length > 1).flat().length;
  if (usual.length < FEWEST || alike < cells.length * SHARE) return [];
  const inner = new Set(cells.slice(1, -1));
  const odd = groups.filter((group) => group.length === 1 && inner.has(group[0]!)).flat();
  const [culprit] = odd;
  const type = ({ column }: FormulaCell): string | undefined => columnAt(sheet.table, column)?.type;
  if (!culprit || odd.length > 1 || type(culprit) !== type(usual[0]!)) return [];
  // What a running figure begins with is like nothing after it.
  const at = cells.indexOf(culprit);
  if (!cells.slice(0, at).some((cell) => usual.includes(cell))) return [];
  // Only where all others are alike is it clear what belongs here.
  const sure = groups.every((group) => group === usual || group[0] === culprit);
  const like = nearest(usual, culprit.column);
  const meant = copiedAcross(like, culprit.column);
  const shaped = formulaShape(culprit.canonical) === formulaShape(like.canonical);
  if (shaped && stepsOver(cells, usual, culprit, slipsOf(culprit, meant))) return [];
  const expected = sure ? meant : null;
  return [faultAt(sheet, culprit, 'beda', expected, { params: { mendatar: true } })];
}

function nearest(cells: readonly FormulaCell[], column: number): FormulaCell {
  return cells.reduce((best, cell) =>
    Math.abs(cell.column - column) < Math.abs(best.column - column) ? cell : best,
  );
}
