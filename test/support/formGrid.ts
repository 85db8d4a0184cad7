// A standard form laid out on the host engine and snapshot as a Grid, with or without what eases reading it.
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { Content } from '../../host/engine/sheetEngine.ts';
import type { Input } from '../../src/core/edits/edit.ts';
import type { BodyRow } from '../../src/core/forms/bodyRow.ts';
import type { FormDefinition } from '../../src/core/forms/formDefinition.ts';
import { layoutForm } from '../../src/core/forms/index.ts';
import type { Grid } from '../../src/core/grid/grid.ts';
import { gridFromHost } from './gridFromHost.ts';

export interface FormGridOptions {
  readonly body?: readonly BodyRow[];
  /** Developer metadata as insertForm writes it; without it meaning must stand alone. */
  readonly tags?: boolean;
  readonly merges?: boolean;
}

export function formGrid(form: FormDefinition, options: FormGridOptions = {}): Grid {
  const { tags = false, merges = true } = options;
  const layout = layoutForm(form, {
    tahun: 2024,
    instansi: 'Dinas Pemberdayaan Masyarakat dan Desa',
    wilayah: 'Kabupaten Magetan',
    ...(options.body && { body: options.body }),
  });
  const workbook = createWorkbook({ name: 'Uji' });
  for (const edit of layout.edits) {
    const sheet = 'sheet' in edit ? workbook.sheet(edit.sheet) : null;
    if (edit.kind === 'addSheet') workbook.addSheet(edit.sheet, edit.rows, edit.columns);
    else if (edit.kind === 'renameSheet') workbook.renameSheet(edit.sheet, edit.to);
    else if (edit.kind === 'cells') {
      sheet!.setContents(
        edit.row,
        edit.column,
        edit.inputs.map((row) => row.map(contentOf)),
      );
    } else if (edit.kind === 'formats')
      sheet!.setNumberFormats(edit.row, edit.column, edit.formats);
    else if (edit.kind === 'tags' && tags) sheet!.tags.push(...edit.tags);
    else if (edit.kind === 'merge' && merges) sheet!.merges.push(...edit.rects);
    else if (edit.kind === 'style' && edit.style.bold) {
      for (const rect of edit.rects) sheet!.setStyle(rect, { bold: true });
    }
  }
  return gridFromHost(workbook, workbook.sheet(layout.sheet)!);
}

function contentOf(input: Input): Content {
  if (input === null) return { type: 'blank' };
  if ('n' in input) return { type: 'number', value: input.n };
  if ('b' in input) return { type: 'boolean', value: input.b };
  if ('t' in input) return { type: 'text', value: input.t };
  return { type: 'formula', formula: input.f };
}
