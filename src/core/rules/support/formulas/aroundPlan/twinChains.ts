// Two chains that add the same rows in two columns (`=B12+B17+B25+B30` over `=C12+C17+C25`): the one that leaves out a row.
import { references } from '../../../../formula/references.ts';
import { moveReferences } from '../../../../formula/relative.ts';
import { cellAt } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import { cellKey } from '../../../cellKey.ts';
import type { CellRef, RuleContext } from '../../../rule.ts';
import { dependentsOf } from '../dependents.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** Two cells are a coincidence. */
const FEWEST = 3;

interface Chain {
  readonly cell: FormulaCell;
  /** Null for the sheet of the chain. */
  readonly from: string | null;
  readonly column: number;
  readonly rows: readonly number[];
}

export const twinChainFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const chains = allFormulas(sheet).flatMap((cell) => chainOf(cell) ?? []);
    return chains.flatMap((chain) => faultOf(context, sheet, chain, chains));
  }),
);

function chainOf(cell: FormulaCell): Chain | null {
  const { model, canonical } = cell;
  if (model.kind !== 'linear' || model.constant !== 0) return null;
  if (model.terms.some(({ coef, ranged }) => coef !== 1 || ranged)) return null;
  const [first, ...more] = references(canonical, null);
  const { sheet: from, rect } = first ?? {};
  if (!rect || more.some((each) => each.sheet !== from || each.rect.column !== rect.column))
    return null;
  // One link beside a chain of two tells nothing.
  if (more.length + 1 < FEWEST - 1) return null;
  const rows = [rect, ...more.map((each) => each.rect)].map(({ row }) => row);
  return { cell, from: from ?? null, column: rect.column, rows: rows.sort((a, b) => a - b) };
}

/** One of the rows is calculated from the other: added by itself as well, it would count twice. */
function isAdded(
  context: RuleContext,
  at: Omit<CellRef, 'row'>,
  row: number,
  others: readonly number[],
): boolean {
  const users = dependentsOf(context, { ...at, row });
  return others.some(
    (other) =>
      users.includes(cellKey({ ...at, row: other })) ||
      dependentsOf(context, { ...at, row: other }).includes(cellKey({ ...at, row })),
  );
}

function faultOf(
  context: RuleContext,
  sheet: FormulaSheet,
  own: Chain,
  chains: readonly Chain[],
): FormulaFault[] {
  const holds = (rows: readonly number[]): boolean => own.rows.every((row) => rows.includes(row));
  const others = chains.filter((each) => each !== own && each.column !== own.column);
  const full = others.find(
    ({ rows }) => rows.length >= FEWEST && rows.length === own.rows.length + 1 && holds(rows),
  );
  const same = chains.some((each) => each !== own && each.rows.join() === own.rows.join());
  if (!full || same) return [];
  const left = full.rows.find((row) => !own.rows.includes(row))!;
  const grid = own.from === null ? sheet.grid : context.grids.get(own.from);
  const value = grid && cellAt(grid, left, own.column).value;
  if (typeof value !== 'number' || value === 0) return [];
  const ends = [own, full].map(({ column, from }) => ({ column, sheet: from ?? sheet.grid.sheet }));
  if (ends.some((at) => isAdded(context, at, left, own.rows))) return [];
  const expected =
    full.from === own.from
      ? moveReferences(full.cell.canonical, () => (corner) => ({ ...corner, column: own.column }))
      : null;
  const blamed = own.from === null ? [blamedAt(sheet, left, own.column)] : [];
  return [faultAt(sheet, own.cell, 'kurang-baris', expected, { blamed })];
}
