// Rows that were not understood (a second line of a work, items of an account): the one formula that does not go along with its column.
import { references } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedDown, formulaShape, relativeForm } from '../formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  formulaSheets,
  wholeSheets,
} from '../formulaSheet.ts';
import { cellsOf } from '../referenceCells.ts';

/** So many of a column, and such a share of it, calculate alike. */
const FEWEST = 5;
const SHARE = 0.8;

export const unreadRowFaults = memo((context: RuleContext): readonly FormulaFault[] => {
  const read = groupBy(formulaSheets(context), ({ grid }) => grid.sheet);
  return wholeSheets(context).flatMap((sheet) => {
    const known = new Set(
      (read.get(sheet.grid.sheet) ?? []).flatMap(({ table, totals, heads }) => [
        ...table.rows.map(({ row }) => row),
        ...totals,
        ...heads,
      ]),
    );
    const cells = allFormulas(sheet).filter(staysInRow);
    return [...groupBy(cells, ({ column }) => column).values()].flatMap((column) =>
      oddIn(sheet, column, known),
    );
  });
});

/** Takes nothing but cells of its own row. */
function staysInRow({ canonical, row }: FormulaCell): boolean {
  const named = references(canonical, null);
  return (
    named.length > 0 &&
    named.every(({ sheet, rect }) => sheet === null && rect.row === row && rect.rows === 1)
  );
}

function oddIn(
  sheet: FormulaSheet,
  column: readonly FormulaCell[],
  known: ReadonlySet<number>,
): FormulaFault[] {
  const [usual, ...others] = largestGroups(column, relativeForm);
  if (!usual || usual.length < FEWEST || usual.length < column.length * SHARE) return [];
  const odd = others.flatMap((group) => (group.length === 1 ? group : []));
  const [cell, another] = odd.filter(({ row }) => !known.has(row));
  if (!cell || another) return [];
  const expected = copiedDown(usual[0]!, cell.row);
  const kin = kinship(sheet, cell, expected);
  if (kin === null || comesToTheSame(sheet, cell, expected)) return [];
  return [{ ...faultAt(sheet, cell, 'beda', expected), ...(kin === 'far' && { doubtful: true }) }];
}

/** A slip leaves most as it was; one that takes a small part of it may be another way of calculating; null for anything else. */
function kinship(
  sheet: FormulaSheet,
  { canonical }: FormulaCell,
  expected: string,
): 'near' | 'far' | null {
  const [own, usual] = [canonical, expected].map((formula) => columnsIn(sheet, formula)) as [
    ReadonlySet<number>,
    ReadonlySet<number>,
  ];
  const shared = [...own].filter((column) => usual.has(column)).length;
  if (shared === 0 || own.size + usual.size === 2 * shared) return null;
  const same = formulaShape(canonical) === formulaShape(expected);
  const within = shared === own.size || shared === usual.size;
  if (!same && !within) return null;
  return same || shared * 2 > Math.max(own.size, usual.size) ? 'near' : 'far';
}

function columnsIn(sheet: FormulaSheet, formula: string): ReadonlySet<number> {
  return new Set(
    references(formula, null).flatMap((each) =>
      (cellsOf(each, sheet.bounds) ?? []).map(({ column }) => column),
    ),
  );
}
