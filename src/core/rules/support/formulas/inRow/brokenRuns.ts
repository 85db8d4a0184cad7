// Formulas right below one another, on any sheet, with one cell between them that is typed, or blank though all its row is calculated.
import { columnCount, rowCount } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { plansRate } from '../../figures.ts';
import { largestGroups, lone } from '../../groupBy.ts';
import { type Hole, holeFault, holeState, isWanted } from '../aroundPlan/holes.ts';
import { comesToTheSame } from '../cellFigures.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { copiedDown, relativeForm, shapeOf } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many formulas of a run must be of one shape, and this share of all. */
const FEWEST = 6;
const SHARE = 0.75;
/** So many other columns must be calculated in the row of a blank just as above and below it. */
const FEWEST_BESIDE = 5;

export const brokenRunFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const columns = Array.from({ length: columnCount(sheet.grid) }, (_, column) => column);
    // Where several are typed that is how the office does it.
    return [
      ...lone(columns.flatMap((column) => lone(typedInRuns(sheet, column)))),
      ...lone(columns.flatMap((column) => blanksBetween(sheet, column))),
    ].map((hole) => holeFault(sheet, hole));
  }),
);

const formulasOf = memo(
  (sheet: FormulaSheet) =>
    new Map(allFormulas(sheet).map((cell) => [`${cell.row}|${cell.column}`, cell])),
);

function formulaAt(sheet: FormulaSheet, row: number, column: number): FormulaCell | null {
  return formulasOf(sheet).get(`${row}|${column}`) ?? null;
}

function typedInRuns(sheet: FormulaSheet, column: number): Hole[] {
  return runsOf(sheet, column).flatMap((rows): Hole[] => {
    const [row, another] = rows.filter((each) => formulaAt(sheet, each, column) === null);
    if (row === undefined || another !== undefined) return [];
    if (row === rows[0] || row === rows[rows.length - 1]) return [];
    const cells = rows.flatMap((each) => formulaAt(sheet, each, column) ?? []);
    const [usual] = largestGroups(cells, shapeOf);
    if (!usual || usual.length < FEWEST || usual.length < cells.length * SHARE) return [];
    const hole = holeAt(sheet, row, column);
    if (hole?.state !== 'ketik' || !isWanted(sheet, hole)) return [];
    // A rate is seldom the sum that counts are.
    const owner = sheet.owner(row, column);
    if (owner && plansRate(owner)) return [];
    // Calculated like either neighbour it would be the same.
    const right = [row - 1, row + 1].some((each) =>
      comesToTheSame(sheet, hole, copiedDown(formulaAt(sheet, each, column)!, row)),
    );
    return right ? [] : [hole];
  });
}

/** Rows of figures without a gap. */
function runsOf(sheet: FormulaSheet, column: number): number[][] {
  const runs: number[][] = [[]];
  for (let row = 0; row < rowCount(sheet.grid); row += 1) {
    const { kind, formula } = sheet.grid.cells[row]?.[column] ?? { kind: 'blank', formula: null };
    if (kind === 'number' || formula !== null) runs[runs.length - 1]!.push(row);
    else if (runs[runs.length - 1]!.length > 0) runs.push([]);
  }
  return runs;
}

function blanksBetween(sheet: FormulaSheet, column: number): Hole[] {
  return Array.from({ length: rowCount(sheet.grid) }, (_, row) => row).flatMap((row): Hole[] => {
    // Works of two lines have a formula in every other row.
    if (!isFramed(sheet, row, column, 2)) return [];
    const hole = holeAt(sheet, row, column);
    if (hole?.state !== 'kosong') return [];
    const others = Array.from({ length: columnCount(sheet.grid) }, (_, each) => each).filter(
      (each) => each !== column && isFramed(sheet, row, each),
    );
    const filled = others.filter((each) => formulaAt(sheet, row, each) !== null);
    return others.length >= FEWEST_BESIDE && filled.length === others.length ? [hole] : [];
  });
}

/** Formulas of one shape in the `depth` rows above and below. */
function isFramed(sheet: FormulaSheet, row: number, column: number, depth = 1): boolean {
  const around = Array.from({ length: depth }, (_, i) => [row - i - 1, row + i + 1]).flat();
  const shapes = around.map((each) => {
    const cell = formulaAt(sheet, each, column);
    return cell && shapeOf(cell);
  });
  return shapes[0] !== null && shapes.every((shape) => shape === shapes[0]);
}

function holeAt(sheet: FormulaSheet, row: number, column: number): Hole | null {
  const state = holeState(sheet, row, column);
  if (!state) return null;
  const [above, below] = [row - 1, row + 1].map((each) => formulaAt(sheet, each, column));
  const copies = above && below && relativeForm(above) === relativeForm(below);
  return { row, column, state, expected: copies ? copiedDown(above, row) : null };
}
