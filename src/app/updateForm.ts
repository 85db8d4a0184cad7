// Brings a sheet made with an older version of a form up to date, after showing what would change.
import { type CellChange, previewEdits } from '../core/edits/previewEdits.ts';
import { formUpdate } from '../core/forms/updateForm.ts';
import { updateLabel } from '../core/text/formText.ts';
import { commit } from './commit.ts';
import type { Deps } from './deps.ts';

export interface UpdateFormRequest {
  /** null: the active sheet. */
  readonly sheet: string | null;
  /** false: only tell what would change. */
  readonly write: boolean;
}

export interface UpdateFormReply {
  readonly sheet: string;
  /** null when the sheet is up to date or no standard form made it. */
  readonly update: {
    readonly form: string;
    readonly title: string;
    readonly from: number;
    readonly to: number;
    readonly steps: readonly string[];
    readonly changes: readonly CellChange[];
  } | null;
  readonly written: boolean;
}

/** Throws AppError `SHEET_MISSING`, and what commit throws. */
export function updateForm(deps: Deps, request: UpdateFormRequest): UpdateFormReply {
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
