// Blocks of cells: clearing them, and copying them to another place of the workbook.
import { shiftFormula } from '../../src/core/formula/relative.ts';
import type { Rect } from '../../src/core/grid/rect.ts';
import type { Content, HostSheet } from '../engine/sheetEngine.ts';

const BLANK: Content = { type: 'blank' };

export function clearCells(sheet: HostSheet, rect: Rect): void {
  const line = Array.from({ length: rect.columns }, () => BLANK);
  sheet.setContents(
    rect.row,
    rect.column,
    Array.from({ length: rect.rows }, () => line),
  );
}

/** Copies content, format, style and drop-down; formulas move along, as in Sheets. */
export function copyCells(
  from: HostSheet,
  rect: Rect,
  to: HostSheet,
  row: number,
  column: number,
): void {
  const down = row - rect.row;
  const right = column - rect.column;
  const block = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => {
      const content = from.content(rect.row + r, rect.column + c);
      return {
        content:
          content.type === 'formula'
            ? { type: 'formula' as const, formula: shiftFormula(content.formula, down, right) }
            : content,
        format: from.numberFormat(rect.row + r, rect.column + c),
        style: from.style(rect.row + r, rect.column + c),
        rule: from.validation(rect.row + r, rect.column + c),
      };
    }),
  );
  const lines = <T>(pick: (cell: (typeof block)[number][number]) => T) =>
    block.map((line) => line.map(pick));
  to.setContents(
    row,
    column,
    lines((cell) => cell.content),
  );
  to.setNumberFormats(
    row,
    column,
    lines((cell) => cell.format),
  );
  block.forEach((line, r) => {
    line.forEach((cell, c) => {
      const one = { row: row + r, column: column + c, rows: 1, columns: 1 };
      to.setStyle(one, cell.style);
      if (cell.rule || to.validation(one.row, one.column)) to.setValidation(one, cell.rule);
    });
  });
}
