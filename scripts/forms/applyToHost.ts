// Applies edits to a workbook of the local host without the bundle in between.
import type { Content, HostWorkbook } from '../../host/engine/sheetEngine.ts';
import type { Edit, Input } from '../../src/core/edits/edit.ts';

function contentOf(input: Input): Content {
  if (input === null) return { type: 'blank' };
  if ('n' in input) return { type: 'number', value: input.n };
  if ('b' in input) return { type: 'boolean', value: input.b };
  if ('f' in input) return { type: 'formula', formula: input.f };
  return { type: 'text', value: input.t };
}

export function applyToHost(workbook: HostWorkbook, edits: readonly Edit[]): void {
  const sheetOf = (name: string) => {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  for (const edit of edits) {
    switch (edit.kind) {
      case 'addSheet':
        workbook.addSheet(edit.sheet, edit.rows, edit.columns);
        if (edit.index !== undefined) workbook.moveSheet(edit.sheet, edit.index);
        break;
      case 'renameSheet':
        workbook.renameSheet(edit.sheet, edit.to);
        break;
      case 'formats':
        sheetOf(edit.sheet).setNumberFormats(edit.row, edit.column, edit.formats);
        break;
      case 'cells':
        sheetOf(edit.sheet).setContents(
          edit.row,
          edit.column,
          edit.inputs.map((row) => row.map(contentOf)),
        );
        break;
      case 'merge':
        sheetOf(edit.sheet).merges.push(...edit.rects);
        break;
      case 'style':
        for (const rect of edit.rects) {
          const { fill, ...look } = edit.style;
          sheetOf(edit.sheet).setStyle(rect, fill ? { ...look, fill } : look);
        }
        break;
      case 'notes':
        edit.notes.forEach((row, r) => {
          row.forEach((note, c) => {
            sheetOf(edit.sheet).setNote(edit.row + r, edit.column + c, note);
          });
        });
        break;
      case 'validation':
        for (const rect of edit.rects) sheetOf(edit.sheet).setValidation(rect, edit.rule);
        break;
      case 'columnWidths':
        edit.widths.forEach((width, c) => {
          sheetOf(edit.sheet).columnWidths.set(c, width);
        });
        for (const { row, height } of edit.rowHeights ?? []) {
          sheetOf(edit.sheet).rowHeights.set(row, height);
        }
        break;
      case 'freeze':
        sheetOf(edit.sheet).frozenRows = edit.rows;
        break;
      case 'tags':
        sheetOf(edit.sheet).tags.push(...edit.tags);
        break;
      case 'protect':
        for (const rect of edit.rects) {
          const protection = { rect, description: edit.description, warningOnly: true };
          sheetOf(edit.sheet).protections.push(protection);
        }
        break;
      case 'namedRange':
        workbook.namedRanges.set(edit.name, { sheet: edit.sheet, rect: edit.rect });
        break;
      default:
        throw new Error(`applyToHost does not know ${edit.kind}`);
    }
  }
}
