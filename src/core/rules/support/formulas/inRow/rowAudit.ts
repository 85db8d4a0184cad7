// Judges formulas that calculate within their row by what the column does in other rows and what its header says.

import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { plansRate } from '../../figures.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { columnAt } from '../../spot.ts';
import { mayStandAtLevel, takesLastOfLevel } from '../../sums/standingLevel.ts';
import { linearFigure } from '../cellFigures.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';
import { countsItsOwnWay } from '../rollUps/countingWays.ts';
import { isBlock } from '../rollUps/groupBlocks.ts';
import { goesOtherWay } from '../rollUps/nearerTarget.ts';
import { contradicts, meets } from './againstHeader.ts';
import { type ExpectedColumn, expectedColumn } from './expectedColumns.ts';
import { rowFormulas, termsOf } from './rowFormulas.ts';
import { signature } from './rowSignature.ts';
import { compare } from './rowVerdict.ts';

/** So many groups begin alike. */
const FEWEST_GROUPS = 3;

export const rowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) =>
    sheet.columns.flatMap((column) => auditColumn(sheet, column)),
  ),
);

function auditColumn(sheet: FormulaSheet, column: number): FormulaFault[] {
  const cells = withoutBlocks(rowFormulas(sheet, column));
  if (cells.length === 0) return [];
  const header = columnAt(sheet.table, column);
  const expected = header ? expectedColumn(sheet.table, header) : null;
  const found: FormulaFault[] = [];
  const contradictions: FormulaFault[] = [];
  const groups = groupByClass(sheet, cells);
  for (const group of groups) {
    const usual = usualOf(sheet, group, cells, expected);
    if (!usual) continue;
    const contradiction = contradicts(sheet, usual, group, header, expected);
    if (contradiction) {
      contradictions.push(contradiction);
      continue;
    }
    for (const cell of group) {
      if (namesOwnRow(cell) && hasItsReason(sheet, cell, usual, cells)) continue;
      if (beginsAnew(cell, usual, cells)) continue;
      const fault = compare(sheet, cell, usual);
      // Looks at the whole column, and so only where something is odd.
      if (!fault || sameFigure(sheet, cell, usual, cells)) continue;
      found.push(mayStandAtLevel(sheet, cell, usual, cells) ? { ...fault, doubtful: true } : fault);
    }
  }
  // One column that means something else than its header is one finding, whatever its levels.
  const first = contradictions.sort((a, b) => a.row - b.row)[0];
  if (first) {
    const count = contradictions.reduce((sum, each) => sum + Number(each.params?.banyak ?? 0), 0);
    found.push({ ...first, params: { ...first.params, banyak: count } });
  }
  return found;
}

/** `Pagu per Kegiatan` `=SUM(K10:K13)` beside the first row of each: as long as the kegiatan is, and no pattern of rows. */
function withoutBlocks(cells: readonly FormulaCell[]): readonly FormulaCell[] {
  const blocks = cells.filter(isBlock);
  return blocks.some(({ model }) => termsOf(model).length > 1)
    ? cells.filter((cell) => !blocks.includes(cell))
    : cells;
}

/** A reason to calculate otherwise is one for other columns of the row; it never leads to another row. */
function namesOwnRow(cell: FormulaCell): boolean {
  return termsOf(cell.model).every((term) => term.row === cell.row);
}

function hasItsReason(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
  all: readonly FormulaCell[],
): boolean {
  return (
    // A lone rate among counts (or the other way round) may well be told by another formula.
    !alikeEnough(sheet, cell, usual) ||
    takesLastOfLevel(sheet, cell, usual) ||
    countsItsOwnWay(sheet, cell, usual) ||
    goesOtherWay(sheet, cell, usual, all)
  );
}

/** `=C5` among `=D5+C6`, `=C10-C12` among `=D12-C13`: what goes on from row to row begins anew with each group, and there are several. */
function beginsAnew(cell: FormulaCell, usual: FormulaCell, all: readonly FormulaCell[]): boolean {
  const goesOn = termsOf(usual.model).some(
    (term) => term.row === usual.row - 1 && term.column === usual.column,
  );
  const own = signature(cell.model, cell.row);
  const begin = all.filter((each) => signature(each.model, each.row) === own);
  return goesOn && cell.model.kind === 'linear' && begin.length >= FEWEST_GROUPS;
}

/**
 * Levels may calculate differently, and so may rates and counts: a class of two or more that agree stands on its
 * own; the others are measured together.
 */
function groupByClass(sheet: FormulaSheet, cells: readonly FormulaCell[]): FormulaCell[][] {
  const groups: FormulaCell[][] = [];
  const rest: FormulaCell[] = [];
  for (const list of groupBy(cells, (cell) => classOf(sheet, cell)).values()) {
    if (list.length >= 2 && clearMajority(list) !== null) groups.push(list);
    else rest.push(...list);
  }
  if (rest.length > 0) groups.push(rest);
  return groups;
}

/** Another way of counting that the column knows as well, and that comes to the same here: 0 + 0 + 0 + 80 is the last, too. */
function sameFigure(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
  all: readonly FormulaCell[],
): boolean {
  if (cell.model.kind !== 'linear' || usual.model.kind !== 'linear') return false;
  const own = signature(cell.model, cell.row);
  const known = all.filter((each) => each !== cell && signature(each.model, each.row) === own);
  const usualFigure = linearFigure(sheet, usual.model, cell.row - usual.row);
  const difference = linearFigure(sheet, cell.model) - usualFigure;
  return known.length >= 2 && Math.abs(difference) < 1e-9;
}

function alikeEnough(sheet: FormulaSheet, cell: FormulaCell, usual: FormulaCell): boolean {
  if (columnAt(sheet.table, cell.column)?.type !== 'quantity') return true;
  const kind = (each: FormulaCell): boolean => {
    const own = sheet.owner(each.row, each.column);
    return own !== null && plansRate(own);
  };
  return kind(cell) === kind(usual);
}

function classOf(sheet: FormulaSheet, cell: FormulaCell): string {
  const owner = sheet.owner(cell.row, cell.column)!;
  const header = columnAt(sheet.table, cell.column);
  // Money is added alike at every level; figures of performance go by what they measure.
  const rate = header?.type === 'money' ? '' : plansRate(owner) ? 'laju' : 'jumlah';
  return `${owner.level}|${rate}`;
}

function clearMajority(cells: readonly FormulaCell[]): FormulaCell | null {
  const [best] = largestGroups(cells, (cell) => signature(cell.model, cell.row));
  if (!best || best.length < 2 || best.length <= cells.length * 0.5) return null;
  // `G5/G6` above `G6/G$7`: two that look down by one row, and only one of them means the row below.
  const [first, second] = best.map(({ canonical }) => canonical.includes('$'));
  return best.length === 2 && first !== second ? null : best[0]!;
}

/** The formula that the others are measured by: most of the column, else what its header says. */
function usualOf(
  sheet: FormulaSheet,
  group: readonly FormulaCell[],
  all: readonly FormulaCell[],
  expected: ExpectedColumn | null,
): FormulaCell | null {
  const majority = clearMajority(group) ?? clearMajority(all);
  if (majority) return majority;
  if (!expected) return null;
  const fitting = all.find((cell) => meets(sheet, cell, expected));
  return fitting ?? null;
}
