// Shows a cell to the user.
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';

/** Throws AppError `SHEET_MISSING` when the sheet was renamed or deleted meanwhile. */
export function jumpTo(deps: Deps, request: Request<'jumpTo'>): Reply<'jumpTo'> {
  if (!deps.workbook.sheets().some((sheet) => sheet.name === request.sheet)) {
    throw new AppError('SHEET_MISSING', { sheet: request.sheet });
  }
  deps.workbook.select(request.sheet, request.cell);
  return {};
}
