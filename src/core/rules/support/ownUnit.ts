// What a figure is measured by: the unit that stands with it, in its cell, under its heading or beside it.
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { PlanRow, PlanTable, Value } from '../../model/planTable.ts';
import { isRateUnit } from '../../numbers/units.ts';
import { isFilled } from './formulas/formulaSheet.ts';
import { columnOf, titleAbove, titleLeaf, wholeTitle } from './spot.ts';

const UNIT = /\bsatuan\b/i;
/** `Harga Satuan`, `Biaya Satuan`: money. */
const PRICED = /harga|biaya|tarif/i;
/** What a work delivers is counted, whatever the indicator of its sasaran measures; so are the two parts of a share. */
const COUNTED = /\b(?:volume|kuantitas|output|keluaran|pembilang|penyebut)\b/i;

/** False where the figure has a unit of its own that is no rate, or is told as the count of something else than the indicator. */
export function isByIndicator(
  table: PlanTable,
  grid: Grid | undefined,
  row: PlanRow,
  value: Value,
): boolean {
  const unit = ownUnit(table, grid, value);
  if (unit !== null) return isRateUnit(unit, null);
  const indicator = columnOf(table, 'indikator');
  if (COUNTED.test(wholeTitle(table, value.column)))
    return indicator !== null && COUNTED.test(indicator.title);
  const general = row.values.satuan;
  return general?.state !== 'text' || isRateUnit(general.text, null);
}

/** The unit in the cell, of its own heading, or in the column beside it; null where none stands so near. */
function ownUnit(table: PlanTable, grid: Grid | undefined, value: Value): string | null {
  // The reader gives the unit of the row to every figure; here only what stands in the cell counts.
  const given = value.quantities[0]?.unit ?? null;
  const written = given !== null && value.text.includes(given) ? given : null;
  if (written !== null || !grid) return written;
  const heading = titleAbove(wholeTitle(table, value.column));
  const units = [...table.columns, ...table.unknownColumns].filter(
    ({ title }) => UNIT.test(titleLeaf(title)) && !PRICED.test(titleLeaf(title)),
  );
  const near =
    units.find(({ title }) => heading !== '' && titleAbove(title) === heading) ??
    units.find(({ column }) => Math.abs(column - value.column) === 1);
  const cell = near ? cellAt(grid, value.row, near.column) : null;
  return cell && cell.kind === 'text' && isFilled(cell) ? cell.display.trim() : null;
}
