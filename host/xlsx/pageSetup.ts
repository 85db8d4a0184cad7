// How a sheet is printed from the Excel file.
import { rectName } from '../../src/core/grid/a1.ts';
import type { HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';

/** 8,5 x 13 inch: what offices call F4. */
const FOLIO = 14;

/** Named ranges that say what is printed begin so; other programs know them as the print area. */
const PRINT_NAME = /^(cetak|area_cetak|print_area)/i;

export function pageSetup(workbook: HostWorkbook, sheet: HostSheet): Record<string, unknown> {
  // The library does not double an apostrophe in the names that print settings become, which Excel would not read.
  const nameable = !sheet.name.includes("'");
  const area = [...workbook.namedRanges].find(
    ([name, range]) => nameable && PRINT_NAME.test(name) && range.sheet === sheet.name,
  );
  return {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    paperSize: FOLIO,
    // The library puts a `$` before the columns only.
    ...(area && { printArea: rectName(area[1].rect).replace(/(\d+)/g, '$$$1') }),
    // The frozen header is printed on every page.
    ...(nameable && sheet.frozenRows > 0 && { printTitlesRow: `1:${sheet.frozenRows}` }),
  };
}
