// One intended edit as bulk calls; how many depends on the shape of the edit, never on how many rows it fills.
import type { Edit } from '../core/edits/edit.ts';
import type { Rect } from '../core/grid/rect.ts';
import { applyStyle } from './applyStyle.ts';
import { needsFormats, toSheetValue } from './cellInputs.ts';
import { insertChart } from './insertChart.ts';
import { joinRects, mergeGroups } from './joinRects.ts';
import { rectangular } from './rectangular.ts';
import { writeTags } from './tags.ts';
import { widthRuns } from './widthRuns.ts';
import type { Writer } from './writer.ts';

/** Where a block that starts at the edit's cell lies; null for an empty block. */
function blockRect(
  edit: { readonly row: number; readonly column: number },
  block: readonly (readonly unknown[])[],
): Rect | null {
  const columns = block[0]?.length ?? 0;
  return columns === 0 ? null : { row: edit.row, column: edit.column, rows: block.length, columns };
}

function applyCells(writer: Writer, edit: Extract<Edit, { kind: 'cells' }>): void {
  const inputs = rectangular(edit.inputs, null);
  const rect = blockRect(edit, inputs);
  if (!rect) return;
  const formats = needsFormats(inputs) ? writer.formats(edit.sheet, rect) : [];
  writer
    .range(edit.sheet, rect)
    .setValues(
      inputs.map((row, r) => row.map((input, c) => toSheetValue(input, formats[r]?.[c] ?? ''))),
    );
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
  for (const range of writer.ranges(edit.sheet, joinRects(edit.rects))) {
    range.setDataValidation(rule);
  }
}

/** Rows of equal height next to each other in one call; they still grow with what is written into them. */
function applyHeights(writer: Writer, edit: Extract<Edit, { kind: 'columnWidths' }>): void {
  const rows = [...(edit.rowHeights ?? [])].sort((a, b) => a.row - b.row);
  for (let start = 0; start < rows.length; ) {
    const { row, height } = rows[start]!;
    let end = start + 1;
    while (rows[end]?.row === row + end - start && rows[end]!.height === height) end++;
    writer.sheet(edit.sheet).setRowHeights(row + 1, end - start, height);
    start = end;
  }
}

function applyMerges(writer: Writer, edit: Extract<Edit, { kind: 'merge' }>): void {
  const groups = mergeGroups(edit.rects);
  const ranges = writer.ranges(
    edit.sheet,
    groups.map(({ rect }) => rect),
  );
  groups.forEach(({ how }, index) => {
    const range = ranges[index]!;
    if (how === 'across') range.mergeAcross();
    else if (how === 'down') range.mergeVertically();
    else range.merge();
  });
}

export function applyEdit(writer: Writer, edit: Edit): void {
  switch (edit.kind) {
    case 'addSheet':
      writer.add(edit.sheet, edit.rows, edit.columns, edit.index);
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
      const rect = blockRect(edit, formats);
      if (rect) writer.setFormats(edit.sheet, rect, formats);
      break;
    }
    case 'fills': {
      const fills = rectangular(edit.fills, null);
      const rect = blockRect(edit, fills);
      if (rect) writer.range(edit.sheet, rect).setBackgrounds(fills);
      break;
    }
    case 'notes': {
      const notes = rectangular(edit.notes, null).map((row) => row.map((note) => note ?? ''));
      const rect = blockRect(edit, notes);
      if (rect) writer.range(edit.sheet, rect).setNotes(notes);
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
      for (const { start, count, width } of widthRuns(edit.widths)) {
        writer.sheet(edit.sheet).setColumnWidths(start + 1, count, width);
      }
      applyHeights(writer, edit);
      break;
    case 'freeze':
      writer.sheet(edit.sheet).setFrozenRows(edit.rows);
      writer.sheet(edit.sheet).setFrozenColumns(edit.columns);
      break;
    case 'protect':
      for (const range of writer.ranges(edit.sheet, joinRects(edit.rects))) {
        // A warning, not a lock: nobody is locked out when staff rotate. One on the whole sheet would also warn
        // whoever inserts a row.
        range.protect().setDescription(edit.description).setWarningOnly(true);
      }
      break;
    case 'tags':
      writeTags(writer, edit.sheet, edit.tags);
      break;
    case 'namedRange':
      writer.spreadsheet.setNamedRange(edit.name, writer.range(edit.sheet, edit.rect));
      break;
    case 'groupRows':
      for (const range of writer.ranges(
        edit.sheet,
        edit.groups
          .filter(({ rows }) => rows > 0)
          .map(({ row, rows }) => ({ row, column: 0, rows, columns: 1 })),
      )) {
        range.shiftRowGroupDepth(1);
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
