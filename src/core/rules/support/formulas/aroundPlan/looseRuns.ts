// Formulas that were copied down outside the plan (recaps by source of money, by person in charge): the odd one among them.
import { references } from '../../../../formula/references.ts';
import { rectContains } from '../../../../grid/rect.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { isCopiedBeside } from '../copiedBeside.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap } from '../formulaPlaces.ts';
import { copiedDown, formulaShape, relativeForm } from '../formulaShape.ts';
import {
  type FormulaCell,
  type FormulaSheet,
  formulasIn,
  planRows,
  wholeSheets,
} from '../formulaSheet.ts';
import { looseLinkFaults } from './linkedRows.ts';

/** Two of three that are alike show what the third should be, where it is of their shape; three whatever it is. */
const FEWEST = 3;

export const looseRunFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const inside = planRows(context, sheet.grid.sheet, ({ totalRows, accountRows = [] }) => [
      ...totalRows,
      ...accountRows,
    ]);
    return [
      ...runsOf(sheet, inside).flatMap((run) => oddIn(sheet, run)),
      ...looseLinkFaults(context.grids, sheet, inside),
    ];
  }),
);

/** Formulas one below the other, three at least, in rows that belong to no plan. */
function runsOf(sheet: FormulaSheet, inside: ReadonlySet<number>): FormulaCell[][] {
  // A small table beside the plan stands in its rows, and is none of it.
  const apart = sheet.table.apart ?? [];
  const cells = sheet.grid.cells.flatMap((_, row) =>
    formulasIn(sheet.grid, sheet.bounds, row).filter(
      ({ column }) => !inside.has(row) || apart.some((area) => rectContains(area, row, column)),
    ),
  );
  const runs: FormulaCell[][] = [];
  for (const column of groupBy(cells, (cell) => String(cell.column)).values()) {
    let run: FormulaCell[] = [];
    for (const cell of column) {
      const last = run[run.length - 1];
      // One figure may have been typed over.
      if (last && cell.row - last.row > (typedBetween(sheet, last, cell) ? 2 : 1)) {
        runs.push(run);
        run = [];
      }
      run.push(cell);
    }
    runs.push(run);
  }
  return runs.filter((run) => run.length >= FEWEST - 1);
}

function typedBetween(sheet: FormulaSheet, above: FormulaCell, below: FormulaCell): boolean {
  if (below.row - above.row !== 2) return false;
  const cell = sheet.cell(above.row + 1, above.column);
  return cell.kind === 'number' && cell.formula === null;
}

function oddIn(sheet: FormulaSheet, run: readonly FormulaCell[]): FormulaFault[] {
  const usual = waysOf(run)[0]!;
  const holes = run.slice(1).filter((cell, i) => cell.row - run[i]!.row > 1);
  if (holes.length === 1 && usual.length >= FEWEST) {
    const row = holes[0]!.row - 1;
    const within = usual.some((cell) => cell.row < row) && usual.some((cell) => cell.row > row);
    const { column } = run[0]!;
    if (within) {
      const place = { row, column, owner: null, state: 'ketik' as const };
      return [gap(sheet, place, copiedDown(usual[0]!, row))];
    }
  }
  return [...ofOneShape(sheet, run), ...betweenAlike(sheet, run, usual)];
}

/** One of three or more of the same shape that refers elsewhere than the others. */
function ofOneShape(sheet: FormulaSheet, run: readonly FormulaCell[]): FormulaFault[] {
  const stretches: FormulaCell[][] = [];
  for (const cell of run) {
    const stretch = stretches[stretches.length - 1];
    if (stretch && sameShape(stretch[0]!, cell)) stretch.push(cell);
    else stretches.push([cell]);
  }
  return stretches.flatMap((stretch) => {
    const [usual, odd, another] = waysOf(stretch);
    if (!usual || !odd || another || odd.length > 1 || usual.length < FEWEST - 1) return [];
    if (addsColumn(odd[0]!) !== addsColumn(usual[0]!)) return [];
    // The second line of a total, above running sums.
    if (isCopiedBeside(sheet, odd[0]!)) return [];
    const expected = copiedDown(usual[0]!, odd[0]!.row);
    return comesToTheSame(sheet, odd[0]!, expected)
      ? []
      : [faultAt(sheet, odd[0]!, 'beda', expected)];
  });
}

/** A formula of another shape in the midst of three or more that are alike. */
function betweenAlike(
  sheet: FormulaSheet,
  run: readonly FormulaCell[],
  usual: readonly FormulaCell[],
): FormulaFault[] {
  if (usual.length < FEWEST) return [];
  const odd = run.filter((cell, i) => {
    const beside = [run[i - 1], run[i + 1]].every((each) => each && usual.includes(each));
    return beside && !sameShape(cell, usual[0]!) && !usual.includes(cell);
  });
  const [culprit, another] = odd;
  // A subtotal between two groups closes the one above it.
  if (!culprit || another || takesRows(culprit)) return [];
  // Another way that the column takes as well: counts that add up among states of the last quarter.
  const own = relativeForm(culprit);
  if (run.some((cell) => cell !== culprit && relativeForm(cell) === own)) return [];
  return [faultAt(sheet, culprit, 'beda', copiedDown(usual[0]!, culprit.row))];
}

function waysOf(run: readonly FormulaCell[]): FormulaCell[][] {
  return largestGroups(run, relativeForm);
}

/** `=SUM(E5:E8)` below rows that add along themselves closes them. */
function addsColumn({ canonical, column }: FormulaCell): boolean {
  const refs = references(canonical, null);
  return refs.length > 0 && refs.every(({ rect }) => rect.column === column && rect.rows > 1);
}

/** The same with rows named one by one: `=E5+E9`. */
function takesRows(cell: FormulaCell): boolean {
  const refs = references(cell.canonical, null);
  const own = refs.every(({ sheet, rect }) => sheet === null && rect.column === cell.column);
  return addsColumn(cell) || (own && refs.length > 1);
}

function sameShape(a: FormulaCell, b: FormulaCell): boolean {
  return formulaShape(a.canonical) === formulaShape(b.canonical);
}
