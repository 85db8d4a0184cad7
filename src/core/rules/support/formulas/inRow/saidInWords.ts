// Rows that calculate by what a column of words says of them (`indikator negatif`, `rata-rata triwulan`): the one that calculates like the rows of another word.

import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedDown, relativeForm } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';
import { rowFormulas } from './rowFormulas.ts';

/** So many rows of one word must calculate alike, and so many of all other words. */
const FEWEST = 2;
const FEWEST_OTHERS = 4;
/** So many of both together. */
const TOGETHER = 7;

export const saidInWordFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => {
    const words = wordColumns(sheet);
    return sheet.columns.flatMap((column) => {
      const cells = rowFormulas(sheet, column);
      if (new Set(cells.map(relativeForm)).size !== 2) return [];
      const found = words.flatMap((each) => oddOfWord(sheet, cells, each));
      return found.slice(0, 1);
    });
  }),
);

/** The words of one column (`naik lebih baik`) tell all ways of calculating apart, without exception. */
export function toldByWords(sheet: FormulaSheet, cells: readonly FormulaCell[]): boolean {
  return wordColumns(sheet).some((column) => {
    const byWord = [...groupBy(cells, ({ row }) => wordAt(sheet.grid, row, column)).values()];
    return byWord.length > 1 && byWord.every((list) => new Set(list.map(relativeForm)).size === 1);
  });
}

/** Columns with words that are said of several rows. */
function wordColumns({ table, grid }: FormulaSheet): number[] {
  const { column, columns } = table.area;
  const all = Array.from({ length: columns }, (_, i) => column + i);
  return all.filter((each) => {
    const said = table.rows.flatMap(({ row }) => wordAt(grid, row, each) ?? []);
    return said.length >= FEWEST + FEWEST_OTHERS && new Set(said).size * 2 <= said.length;
  });
}

function wordAt(grid: FormulaSheet['grid'], row: number, column: number): string | null {
  const cell = grid.cells[row]?.[column];
  return cell?.kind === 'text' && cell.formula === null ? cell.display.trim().toLowerCase() : null;
}

/** [] unless the words tell the two ways of the column apart in every row but one. */
function oddOfWord(
  sheet: FormulaSheet,
  cells: readonly FormulaCell[],
  words: number,
): FormulaFault[] {
  const byWord = groupBy(cells, ({ row }) => wordAt(sheet.grid, row, words));
  const mixed = [...byWord.values()].filter((list) => new Set(list.map(relativeForm)).size > 1);
  const [list, another] = mixed;
  if (!list || another) return [];
  const [usual, odd] = largestGroups(list, relativeForm) as [FormulaCell[], FormulaCell[]];
  const [culprit, second] = odd;
  if (second || usual.length < FEWEST || cells.length - 1 < TOGETHER) return [];
  const others = cells.filter((cell) => !list.includes(cell));
  const elsewhere = others.filter((cell) => relativeForm(cell) === relativeForm(culprit!));
  // Nobody else calculates as these do: it is the word that tells.
  if (elsewhere.length < FEWEST_OTHERS || elsewhere.length < others.length) return [];
  const expected = copiedDown(usual[0]!, culprit!.row);
  return comesToTheSame(sheet, culprit!, expected)
    ? []
    : [faultAt(sheet, culprit!, 'beda', expected, { params: { menurutKata: true } })];
}
