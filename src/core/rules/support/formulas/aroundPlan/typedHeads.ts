// Blocks of equal length below their sums (each work over its four quarters), on any sheet: the one sum that is typed.
import { soleStretch } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, lone } from '../../groupBy.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { addsItsColumn, copiedDown, relativeForm } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { type Hole, holeFault, isWanted } from './holes.ts';

/** So many blocks must be added, of so many rows each. */
const FEWEST = 4;
const FEWEST_ROWS = 2;

export const typedHeadFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const sums = allFormulas(sheet).filter((cell) => addsItsColumn(cell) && heightOf(cell) > 0);
    return [...groupBy(sums, ({ column }) => column).values()].flatMap((alike) =>
      // Groups of all sizes may have one without a sum.
      alike.length < FEWEST || heightOf(alike[0]!) < FEWEST_ROWS || !areCopies(alike)
        ? []
        : lone(typedRows(sheet, alike))
            .map((row): Hole => {
              const expected = copiedDown(alike[0]!, row);
              return { row, column: alike[0]!.column, state: 'ketik', expected };
            })
            .filter((hole) => isWanted(sheet, hole))
            .map((hole) => holeFault(sheet, hole)),
    );
  }),
);

const areCopies = (cells: readonly FormulaCell[]): boolean =>
  new Set(cells.map(relativeForm)).size === 1;

/** Rows that a sum adds from right below it on; 0 where it adds others. */
function heightOf({ canonical, row }: FormulaCell): number {
  const added = soleStretch(canonical);
  return added?.from === row + 1 ? added.to - row : 0;
}

/** Typed figures over blocks of their own, between the first and the last of the sums, or right behind it. */
function typedRows(sheet: FormulaSheet, alike: readonly FormulaCell[]): number[] {
  const height = heightOf(alike[0]!);
  const { column } = alike[0]!;
  const taken = new Set(
    alike.flatMap(({ row }) => Array.from({ length: height + 1 }, (_, i) => row + i)),
  );
  const isTyped = (row: number): boolean => {
    const { kind, formula } = sheet.cell(row, column);
    return kind === 'number' && formula === null && !taken.has(row);
  };
  const first = alike[0]!.row;
  const last = alike[alike.length - 1]!.row + height + 1;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((row) => {
    const block = Array.from({ length: height + 1 }, (_, i) => row + i);
    // A block alone: neither a further figure of it above, nor one below.
    return block.every(isTyped) && !isTyped(row - 1) && !isTyped(row + height + 1);
  });
}
