// Errors of formulas that use a text in their row where its column holds figures: told once, at that text.
import { cellName } from '../../../grid/a1.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import { isFigureType } from '../../../model/column.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import type { CellRef, Finding } from '../../rule.ts';
import { columnAt, columnTitle, spotParams } from '../spot.ts';

/** Keeps the order of `found`; `gagal` names the formulas that fail, the first of which is the second cell. */
export function toldAtTexts(
  found: readonly Finding[],
  table: PlanTable,
  grid: Grid,
  nameOf: (row: number) => string,
): Finding[] {
  const at = new Map<string, number>();
  const kept: Finding[] = [];
  for (const finding of found) {
    const [failing, text] = finding.cells;
    if (finding.params.sebab !== 'teks' || !text || !isTypedText(table, grid, failing!, text)) {
      kept.push(finding);
      continue;
    }
    const key = `${text.row}|${text.column}`;
    const before = at.get(key);
    if (before !== undefined) {
      kept[before] = withFailing(kept[before]!, failing!);
      continue;
    }
    at.set(key, kept.length);
    const params = {
      ...spotParams(table, nameOf(text.row), text.row, text.column),
      galat: finding.params.galat!,
      sebab: 'teks',
      isi: cellAt(grid, text.row, text.column).display.trim(),
      gagal: [],
    };
    const title = columnTitle(table, text.column);
    const about = [finding.code, table.sheet, nameOf(text.row).toLowerCase(), title].join('|');
    kept.push(withFailing({ ...finding, cells: [text], params, about }, failing!));
  }
  return kept;
}

function withFailing(finding: Finding, cell: CellRef): Finding {
  const gagal = finding.params.gagal as readonly string[];
  return {
    ...finding,
    cells: [...finding.cells, cell],
    params: { ...finding.params, gagal: [...gagal, cellName(cell.row, cell.column)] },
  };
}

/** A text in a column of words that a formula takes by mistake is that formula's own fault. */
function isTypedText(table: PlanTable, grid: Grid, failing: CellRef, text: CellRef): boolean {
  if (text.sheet !== failing.sheet || text.row !== failing.row) return false;
  const type = columnAt(table, text.column)?.type;
  if (type === undefined || !isFigureType(type)) return false;
  return cellAt(grid, text.row, text.column).formula === null;
}
