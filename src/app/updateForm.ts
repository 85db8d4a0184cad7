// Brings a sheet made with an older version of a form up to date, after showing what would change.
import { previewEdits } from '../core/edits/previewEdits.ts';
import { formUpdate } from '../core/forms/updateForm.ts';
import { updateLabel } from '../core/text/formText.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import { commit } from './commit.ts';
import type { Deps } from './deps.ts';

/** Throws AppError `SHEET_MISSING`, and what commit throws. */
export function updateForm(deps: Deps, request: Request<'updateForm'>): Reply<'updateForm'> {
  const sheet = request.sheet ?? deps.workbook.activeSheet();
  const grid = deps.workbook.snapshot(sheet);
  const found = formUpdate(grid);
  if (found === null) return { sheet, update: null, written: false };
  const { changes } = previewEdits(found.edits, new Map([[sheet, grid]]));
  if (request.write) commit(deps, updateLabel(found.form.title), found.edits);
  return {
    sheet,
    update: {
      form: found.form.id,
      title: found.form.title,
      from: found.version,
      to: found.form.version,
      steps: found.steps,
      changes,
    },
    written: request.write,
  };
}
