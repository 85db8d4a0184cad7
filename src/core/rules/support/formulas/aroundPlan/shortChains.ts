// Chains of single cells (`=Detail!F22+Detail!I22+…`, `=H16+J16+L16+P16`): the one that leaves out what all others of its column take.
import { references } from '../../../../formula/references.ts';
import { moveReferences } from '../../../../formula/relative.ts';
import { cellAt } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups, lone } from '../../groupBy.ts';
import { columnTitle } from '../../spot.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { formulaShape } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many rows take them all. */
const FEWEST = 3;
const CHAIN = /^=#(?:\+#){1,}$/;

interface Taken {
  /** Null for the sheet of the chain. */
  readonly sheet: string | null;
  readonly column: number;
}

interface Chain {
  readonly cell: FormulaCell;
  readonly taken: readonly Taken[];
  /** The row that all its cells stand in. */
  readonly row: number;
  /** What is taken, in order. */
  readonly places: readonly string[];
}

export const shortChainFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const chains = allFormulas(sheet).flatMap((cell) => chainOf(cell) ?? []);
    return [...groupBy(chains, ({ cell }) => cell.column).values()].flatMap((column) => {
      const full = largestGroups(column, ({ places }) => places.join()).find(
        ([first, ...others]) => others.length + 1 >= FEWEST && first!.taken.length > 2,
      )?.[0];
      if (!full) return [];
      const short = column.filter(({ places }) => isWithout(places, full.places));
      return lone(short.flatMap((chain) => faultOf(context, sheet, chain, full)));
    });
  }),
);

function chainOf(cell: FormulaCell): Chain | null {
  if (!CHAIN.test(formulaShape(cell.canonical))) return null;
  const refs = references(cell.canonical, null);
  const row = refs[0]!.rect.row;
  const inLine = refs.every(
    ({ sheet, rect }) => rect.row === row && (sheet !== null || row === cell.row),
  );
  if (!inLine) return null;
  const taken = refs.map(({ sheet, rect }) => ({ sheet, column: rect.column }));
  return { cell, taken, row, places: taken.map(placeOf).sort() };
}

const placeOf = ({ sheet, column }: Taken): string => `${sheet ?? ''}|${column}`;

/** One place less, and nothing else. */
function isWithout(own: readonly string[], full: readonly string[]): boolean {
  return own.length === full.length - 1 && own.every((each) => full.includes(each));
}

function faultOf(
  context: RuleContext,
  sheet: FormulaSheet,
  { cell, places, row }: Chain,
  full: Chain,
): FormulaFault[] {
  const missing = full.taken.find((each) => !places.includes(placeOf(each)))!;
  const grid = missing.sheet === null ? sheet.grid : context.grids.get(missing.sheet);
  const left = grid && cellAt(grid, row, missing.column);
  // What is nothing may be left out.
  if (typeof left?.value !== 'number' || left.value === 0) return [];
  const expected = moveReferences(full.cell.canonical, () => (corner) => ({ ...corner, row }));
  const kurang = [titleOf(context, sheet, missing)];
  const blamed = missing.sheet === null ? [blamedAt(sheet, row, missing.column)] : [];
  return [faultAt(sheet, cell, 'kurang-kolom', expected, { blamed, params: { kurang } })];
}

function titleOf(context: RuleContext, own: FormulaSheet, { sheet, column }: Taken): string {
  if (sheet === null) return columnTitle(own.table, column);
  const other = wholeSheets(context).find(({ grid }) => grid.sheet === sheet);
  return `${other ? columnTitle(other.table, column) : ''} (lembar ${sheet})`.trim();
}
