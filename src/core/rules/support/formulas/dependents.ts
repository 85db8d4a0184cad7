// Which cells are calculated from a cell, directly or through others.
import { toCanonical } from '../../../formula/canonical.ts';
import { references } from '../../../formula/references.ts';
import type { Cell } from '../../../grid/cell.ts';
import { cellAt, columnCount, type Grid, rowCount } from '../../../grid/grid.ts';
import { memo } from '../../../memory/memo.ts';
import { codeLevel } from '../../../nomenclature/code.ts';
import { cellKey } from '../../cellKey.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { passedOver } from './conditionalSum.ts';

/** Ranges are cut to the sheet; a workbook of whole-column references still stays within this many edges. */
const MOST_EDGES = 3_000_000;

interface Graph {
  /** Key of a cell → keys of the cells whose formulas name it. */
  readonly users: ReadonlyMap<string, readonly string[]>;
}

const graphOf = memo((context: RuleContext): Graph => {
  const users = new Map<string, string[]>();
  let edges = 0;
  for (const grid of context.grids.values()) {
    for (const [row, cells] of grid.cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell.formula === null || edges > MOST_EDGES) continue;
        const user = cellKey({ sheet: grid.sheet, row, column });
        for (const each of precedents(context, grid, cell.formula)) {
          edges += 1;
          const list = users.get(each);
          if (list) list.push(user);
          else users.set(each, [user]);
        }
      }
    }
  }
  return { users };
});

/** Key of a cell → keys of the cells whose formulas name it. */
export function formulaUsers(context: RuleContext): ReadonlyMap<string, readonly string[]> {
  return graphOf(context).users;
}

/** Keys of the cells that a formula names by themselves, not within a range. */
export const namedAlone = memo((context: RuleContext): ReadonlySet<string> => {
  const named = [...context.grids.values()].flatMap((grid) =>
    grid.cells.flatMap((cells) =>
      cells.flatMap(({ formula }) =>
        references(formula ?? '', grid.locale)
          .filter(({ end }) => end === null)
          .map(({ sheet, rect }) =>
            cellKey({ sheet: sheet ?? grid.sheet, row: rect.row, column: rect.column }),
          ),
      ),
    ),
  );
  return new Set(named);
});

function precedents(context: RuleContext, grid: Grid, formula: string): string[] {
  const found: string[] = [];
  const idle = passedOverIn(grid, formula);
  for (const reference of references(formula, grid.locale)) {
    const target = reference.sheet === null ? grid : context.grids.get(reference.sheet);
    if (!target) continue;
    const lastRow = Math.min(reference.rect.row + reference.rect.rows, rowCount(target));
    const lastColumn = Math.min(
      reference.rect.column + reference.rect.columns,
      columnCount(target),
    );
    const searched = reference.end !== null;
    for (let row = reference.rect.row; row < lastRow; row += 1) {
      for (let column = reference.rect.column; column < lastColumn; column += 1) {
        if (searched && isLabel(target.cells[row]![column]!)) continue;
        if (idle?.get(reference.text)?.has(`${row}|${column}`)) continue;
        found.push(cellKey({ sheet: target.sheet, row, column }));
      }
    }
  }
  return found;
}

function passedOverIn(grid: Grid, formula: string): ReturnType<typeof passedOver> | null {
  if (!/SUMIF/i.test(formula)) return null;
  return passedOver(toCanonical(formula, grid.locale), {
    rows: rowCount(grid),
    columns: columnCount(grid),
    text: (row, column) => cellAt(grid, row, column).display,
  });
}

/** A code or name in a range is what a lookup passes on its way; nothing is calculated from it. */
function isLabel({ kind, display }: Cell): boolean {
  return kind === 'text' && (/[a-z]{3}/i.test(display) || codeLevel(display.trim()) !== null);
}

/** Keys (see `cellKey`) of every cell that depends on `cell`, nearest first; without the cell itself unless it is in a circle. */
export function dependentsOf(context: RuleContext, cell: CellRef): string[] {
  const { users } = graphOf(context);
  const seen = new Set<string>();
  const queue = [cellKey(cell)];
  for (let at = 0; at < queue.length; at += 1) {
    for (const user of users.get(queue[at]!) ?? []) {
      if (seen.has(user)) continue;
      seen.add(user);
      queue.push(user);
    }
  }
  return [...seen];
}
