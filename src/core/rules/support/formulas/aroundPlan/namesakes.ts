// Rows of two sheets that bear the same code or name: where a link from one belongs to the other.
import { references } from '../../../../formula/references.ts';
import type { Cell } from '../../../../grid/cell.ts';
import type { Grid } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import { normaliseCode } from '../../../../nomenclature/code.ts';
import { normaliseName } from '../../../../nomenclature/nameWords.ts';
import type { RuleContext } from '../../../rule.ts';
import type { FormulaFault } from '../formulaFault.ts';

/** Texts of a sheet, codes and names alike, by the rows in which they stand. */
export type RowIndex = ReadonlyMap<string, readonly number[]>;

const TOTAL = /^(?:grand\s+)?(?:sub\s*)?(?:jumlah|total|jml)\s+(?=\S)/i;
const CODE = /^[\dX.\s]+$/i;
/** `[2.20.02] PROGRAM …`: code and name in one cell. */
const BRACKETED = /^\[([^\]]+)\]\s*(.+)$/;
const LONGEST = 400;
/** `Dokumen`, `DAU` and the number `1.1` name no row. */
const SHORTEST = 10;

/** `SUB JUMLAH BAGIAN HUKUM` stands there as that bagian, too. */
export const rowsByKey = memo((grid: Grid): RowIndex => {
  const found = new Map<string, number[]>();
  grid.cells.forEach((cells, row) => {
    for (const key of new Set(cells.flatMap(keysOf))) {
      const rows = found.get(key);
      if (rows) rows.push(row);
      else found.set(key, [row]);
    }
  });
  return found;
});

function keysOf({ kind, display }: Cell): string[] {
  const text = kind === 'text' ? display.trim() : '';
  if (text === '' || text.length > LONGEST) return [];
  const both = BRACKETED.exec(text);
  if (both) return [keyOf(both[1]!), keyOf(both[2]!), keyOf(text)];
  return [keyOf(text), ...(TOTAL.test(text) ? [normaliseName(text.replace(TOTAL, ''))] : [])];
}

const keyOf = (text: string): string =>
  CODE.test(text) ? normaliseCode(text) : normaliseName(text);

/** The one row of another sheet that bears a code or name of the given row; null for none, and for several. */
export function namesakeOf(index: RowIndex, cells: readonly Cell[]): number | null {
  const rows = cells.flatMap(keysOf).flatMap((key) => {
    const names = /\..*\./.test(key) || key.length >= SHORTEST;
    const named = names ? (index.get(key) ?? []) : [];
    return named.length === 1 ? named : [];
  });
  return new Set(rows).size === 1 ? rows[0]! : null;
}

/** True for a link to the row of the same name, whatever the steps of the other links say. */
export function takesNamesake(grids: RuleContext['grids'], fault: FormulaFault): boolean {
  const { kind, formula, expected, sheet, row } = fault;
  if (formula === null || (kind !== 'bergeser' && kind !== 'beda')) return false;
  const named = references(formula, null);
  const others = expected === null ? named : references(expected, null);
  const sameColumns =
    named.length === others.length &&
    named.every(({ rect }, i) => rect.column === others[i]!.rect.column);
  return (
    named.length > 0 &&
    sameColumns &&
    // Where both begin in that row, the fault is how far the range goes.
    (expected === null || named.some(({ rect }, i) => rect.row !== others[i]!.rect.row)) &&
    named.every((each) => {
      const grid = each.sheet === null ? undefined : grids.get(each.sheet);
      return grid && namesakeOf(rowsByKey(grid), sheet.grid.cells[row] ?? []) === each.rect.row;
    })
  );
}
