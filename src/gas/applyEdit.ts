// One intended edit as bulk calls; how many depends on the shape of the edit, never on how many rows it fills.
import type { Edit } from '../core/edits/edit.ts';
import { applyStyle } from './applyStyle.ts';
import { needsFormats, toSheetValue } from './cellInputs.ts';
import { insertChart } from './insertChart.ts';
import { joinRects, mergeGroups } from './joinRects.ts';
import { rectangular } from './rectangular.ts';
import { writeTags } from './tags.ts';
import type { Writer } from './writer.ts';

/** The range of a block that starts at the edit's cell; null for an empty block. */
function blockRange(
  writer: Writer,
  edit: { readonly sheet: string; readonly row: number; readonly column: number },
  block: readonly (readonly unknown[])[],
): GoogleAppsScript.Spreadsheet.Range | null {
  const columns = block[0]?.length ?? 0;
  if (columns === 0) return null;
  return writer.range(edit.sheet, {
    row: edit.row,
    column: edit.column,
    rows: block.length,
    columns,
  });
}

function applyCells(writer: Writer, edit: Extract<Edit, { kind: 'cells' }>): void {
  const inputs = rectangular(edit.inputs, null);
  const range = blockRange(writer, edit, inputs);
  if (!range) return;
  const formats = needsFormats(inputs) ? range.getNumberFormats() : [];
  range.setValues(
    inputs.map((row, r) => row.map((input, c) => toSheetValue(input, formats[r]?.[c] ?? ''))),
  );
}

function applyWidths(sheet: GoogleAppsScript.Spreadsheet.Sheet, widths: readonly number[]): void {
  for (let start = 0; start < widths.length; ) {
    let end = start + 1;
    while (end < widths.length && widths[end] === widths[start]) end++;
    sheet.setColumnWidths(start + 1, end - start, widths[start]!);
    start = end;
  }
}

function applyValidation(writer: Writer, edit: Extract<Edit, { kind: 'validation' }>): void {
  if (edit.rects.length === 0) return;
  if (edit.rule === null) {
    writer.rangeList(edit.sheet, edit.rects).clearDataValidations();
    return;
  }
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...edit.rule.list], true)
    .setAllowInvalid(edit.rule.lenient)
    .setHelpText(edit.rule.help)
    .build();
  for (const rect of joinRects(edit.rects)) writer.range(edit.sheet, rect).setDataValidation(rule);
}

function applyMerges(writer: Writer, edit: Extract<Edit, { kind: 'merge' }>): void {
  for (const { rect, how } of mergeGroups(edit.rects)) {
    const range = writer.range(edit.sheet, rect);
    if (how === 'across') range.mergeAcross();
    else if (how === 'down') range.mergeVertically();
    else range.merge();
  }
}

export function applyEdit(writer: Writer, edit: Edit): void {
  switch (edit.kind) {
    case 'addSheet':
      writer.add(edit.sheet, edit.rows, edit.columns);
      break;
    case 'renameSheet':
      writer.rename(edit.sheet, edit.to);
      break;
    case 'deleteSheet':
      writer.remove(edit.sheet);
      break;
    case 'hideSheet':
      if (edit.hidden) writer.sheet(edit.sheet).hideSheet();
      else writer.sheet(edit.sheet).showSheet();
      break;
    case 'cells':
      applyCells(writer, edit);
      break;
    case 'formats': {
      const formats = rectangular(edit.formats, '').map((row) =>
        row.map((format) => (format === '' ? 'General' : format)),
      );
      blockRange(writer, edit, formats)?.setNumberFormats(formats);
      break;
    }
    case 'fills': {
      const fills = rectangular(edit.fills, null);
      blockRange(writer, edit, fills)?.setBackgrounds(fills);
      break;
    }
    case 'notes': {
      const notes = rectangular(edit.notes, null).map((row) => row.map((note) => note ?? ''));
      blockRange(writer, edit, notes)?.setNotes(notes);
      break;
    }
    case 'style':
      if (edit.rects.length > 0) {
        applyStyle(writer.rangeList(edit.sheet, joinRects(edit.rects)), edit.style);
      }
      break;
    case 'merge':
      applyMerges(writer, edit);
      break;
    case 'validation':
      applyValidation(writer, edit);
      break;
    case 'columnWidths':
      applyWidths(writer.sheet(edit.sheet), edit.widths);
      break;
    case 'freeze':
      writer.sheet(edit.sheet).setFrozenRows(edit.rows);
      writer.sheet(edit.sheet).setFrozenColumns(edit.columns);
      break;
    case 'protect':
      for (const rect of joinRects(edit.rects)) {
        // A warning, not a lock: nobody is locked out when staff rotate.
        const protection = writer.range(edit.sheet, rect).protect();
        protection.setDescription(edit.description).setWarningOnly(true);
      }
      break;
    case 'tags':
      writeTags(writer.sheet(edit.sheet), edit.tags);
      break;
    case 'namedRange':
      writer.spreadsheet.setNamedRange(edit.name, writer.range(edit.sheet, edit.rect));
      break;
    case 'groupRows':
      for (const group of edit.groups) {
        if (group.rows > 0) {
          const rect = { row: group.row, column: 0, rows: group.rows, columns: 1 };
          writer.range(edit.sheet, rect).shiftRowGroupDepth(1);
        }
      }
      break;
    case 'hideColumns':
      if (edit.hidden) writer.sheet(edit.sheet).hideColumns(edit.column + 1, edit.columns);
      else writer.sheet(edit.sheet).showColumns(edit.column + 1, edit.columns);
      break;
    case 'chart':
      insertChart(writer, edit);
      break;
  }
}
