// Use case: the cells that a total of the published consolidation was added from.
import { isDataGrid, readDataGrid } from '../core/consolidation/dataSheet.ts';
import { sumOf } from '../core/consolidation/province.ts';
import { traceTotal as trace } from '../core/consolidation/trace.ts';
import type { Grid } from '../core/grid/grid.ts';
import { normaliseCode } from '../core/nomenclature/code.ts';
import { T } from '../core/text/consolidationText.ts';
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';

function dataGrid(deps: Deps): Grid {
  const sheets = deps.workbook.sheets();
  const tagged = sheets.find((sheet) =>
    sheet.tags.some((tag) => tag.key === 'renaksi' && tag.value === 'konsolidasi-data'),
  );
  const sheet = tagged ?? sheets.find((info) => info.name === T.sheets.data);
  const grid = sheet ? deps.workbook.snapshot(sheet.name) : null;
  if (!grid || !isDataGrid(grid)) throw new AppError('SHEET_MISSING', { sheet: T.sheets.data });
  return grid;
}

/** Throws AppError `SHEET_MISSING` when nothing has been consolidated yet. */
export function traceTotal(deps: Deps, request: Request<'traceTotal'>): Reply<'traceTotal'> {
  const { facts } = readDataGrid(dataGrid(deps));
  const key = request.kode === null ? null : `k:${normaliseCode(request.kode)}`;
  const cells = trace(facts, { wilayah: request.wilayah, key, figure: request.figure });
  return {
    total: sumOf(cells.map((cell) => cell.value)),
    cells: cells.map(({ namaWilayah, ...cell }) => ({ ...cell, nama: namaWilayah })),
  };
}
