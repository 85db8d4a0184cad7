// Rows of one name that belong to different groups, also where the levels of the table do not tell: by codes, numbers, sums.
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../model/planTable.ts';
import { parentCode } from '../../nomenclature/code.ts';
import { boundsOf, formulasIn } from './formulas/formulaSheet.ts';
import { columnOf } from './spot.ts';

/** Of two rows, the upper one first. */
type Apart = (a: PlanRow, b: PlanRow) => boolean;

/**
 * True for rows whose codes lead to different parents, between which a count of rows begins anew (`a.` below `1`, `a.`
 * below `2`), or which are added up by different rows above them.
 */
export function groupsApart(table: PlanTable, grid: Grid | undefined): Apart {
  const adder = grid ? addersOf(table, grid) : new Map<number, number>();
  return (a, b) =>
    haveOtherParents(a, b) ||
    adder.get(a.row) !== adder.get(b.row) ||
    (grid !== undefined && beginsAnew(table, grid, a, b));
}

function haveOtherParents(a: PlanRow, b: PlanRow): boolean {
  const [first, second] = [a, b].map(({ kode }) =>
    kode ? (parentCode(kode) ?? withoutLastPiece(kode)) : null,
  );
  return first !== null && second !== null && first !== second;
}

/** `1.02.01.01` → `1.02.01`: a program of the older lists below its office, whose row may be no row of the plan. */
function withoutLastPiece(kode: string): string | null {
  return /^(\d+(?:\.\d+){2,})\.\d+\.?$/.exec(kode.trim())?.[1] ?? null;
}

/** For each row the nearest one above that adds it within a column, or through a formula of some rows below. */
function addersOf(table: PlanTable, grid: Grid): Map<number, number> {
  const bounds = boundsOf(grid);
  const found = new Map<number, number>();
  for (const { row } of table.rows) {
    for (const { model, column } of formulasIn(grid, bounds, row)) {
      if (model.kind !== 'linear' || model.constant !== 0) continue;
      const below = model.terms.every((term) => term.column === column && term.row > row);
      if (below) for (const term of model.terms) found.set(term.row, row);
    }
  }
  return found;
}

/** `a.`, `2)`, `IV`: the kind of number and its place in the count; null for anything else. */
function numberIn(text: string): { readonly style: string; readonly first: boolean } | null {
  const plain = text.trim().replace(/^\(|[.)]+$/g, '');
  if (/^\d+$/.test(plain)) return { style: '1', first: Number(plain) === 1 };
  if (/^[a-z]$/.test(plain)) return { style: 'a', first: plain === 'a' };
  if (/^[IVX]+$/.test(plain)) return { style: 'I', first: plain === 'I' };
  return /^[A-Z]$/.test(plain) ? { style: 'A', first: plain === 'A' } : null;
}

/** After the upper row and up to the lower one, a count of their kind begins with its first number below another row. */
function beginsAnew(table: PlanTable, grid: Grid, a: PlanRow, b: PlanRow): boolean {
  const column = (columnOf(table, 'no') ?? columnOf(table, 'kode'))?.column;
  if (column === undefined) return false;
  const numberAt = (row: number) => numberIn(cellAt(grid, row, column).display);
  const own = numberAt(a.row);
  if (!own || numberAt(b.row)?.style !== own.style) return false;
  let other = false;
  for (let row = a.row + 1; row <= b.row; row += 1) {
    const number = numberAt(row);
    if (number?.style !== own.style) other = true;
    else if (other && number.first) return true;
  }
  return false;
}
