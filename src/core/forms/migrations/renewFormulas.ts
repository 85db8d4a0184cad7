// Replaces the row formulas of an older form version by newer ones, cell by cell.
import type { Edit } from '../../edits/edit.ts';
import { sameFormula } from '../../formula/index.ts';
import { cellName } from '../../grid/a1.ts';
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { ColumnId } from '../../model/column.ts';
import { taggedPlace } from './taggedPlace.ts';

export interface Renewal {
  readonly column: ColumnId;
  /** As form columns spell them: `{columnId}` for the cell in the same row. */
  readonly before: string;
  readonly after: string;
}

/** null when a column that the formula needs is not tagged on the sheet. */
function inRow(
  formula: string,
  columnOf: ReadonlyMap<ColumnId, number>,
  row: number,
): string | null {
  let complete = true;
  const text = formula.replace(/\{(\w+)\}/g, (_, id: string) => {
    const column = columnOf.get(id);
    if (column === undefined) complete = false;
    return column === undefined ? '' : cellName(row, column);
  });
  return complete ? text : null;
}

/** One edit per run of rows that still hold the older formula; typed-over cells and own formulas stay. */
export function renewFormulas(grid: Grid, renewals: readonly Renewal[]): Edit[] {
  const place = taggedPlace(grid);
  if (place === null) return [];
  const edits: Edit[] = [];
  for (const { column: id, before, after } of renewals) {
    const column = place.columnOf.get(id);
    if (column === undefined) continue;
    let run: { row: number; inputs: { f: string }[][] } | null = null;
    for (let row = place.body; row <= place.last; row++) {
      const { formula } = cellAt(grid, row, column);
      const older = inRow(before, place.columnOf, row);
      const newer = inRow(after, place.columnOf, row);
      const due =
        formula !== null && older !== null && sameFormula(formula, older, grid.locale) && newer;
      if (!due) {
        run = null;
        continue;
      }
      if (run === null) {
        run = { row, inputs: [] };
        edits.push({ kind: 'cells', sheet: grid.sheet, row, column, inputs: run.inputs });
      }
      run.inputs.push([{ f: newer }]);
    }
  }
  return edits;
}
