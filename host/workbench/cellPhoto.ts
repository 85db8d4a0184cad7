// A block of cells as it stands, and putting it back. Contents and styles are shared objects, so a photo costs little.
import type { Rect } from '../../src/core/grid/rect.ts';
import type { CellStyle, Content, HostSheet, ValidationRule } from '../engine/sheetEngine.ts';

interface CellPhoto {
  readonly content: Content;
  readonly format: string;
  readonly style: CellStyle;
  readonly note: string | null;
  readonly validation: ValidationRule | null;
}

export interface BlockPhoto {
  readonly sheet: string;
  readonly rect: Rect;
  readonly cells: readonly (readonly CellPhoto[])[];
}

const photographCell = (sheet: HostSheet, row: number, column: number): CellPhoto => ({
  content: sheet.content(row, column),
  format: sheet.numberFormat(row, column),
  style: sheet.style(row, column),
  note: sheet.note(row, column),
  validation: sheet.validation(row, column),
});

export function photographBlock(sheet: HostSheet, rect: Rect): BlockPhoto {
  const cells = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) =>
      photographCell(sheet, rect.row + r, rect.column + c),
    ),
  );
  return { sheet: sheet.name, rect, cells };
}

/** True while no cell of the block was set since. */
export function sameBlock(sheet: HostSheet, { rect, cells }: BlockPhoto): boolean {
  return cells.every((line, r) =>
    line.every((cell, c) => {
      const now = photographCell(sheet, rect.row + r, rect.column + c);
      return (
        sameContent(now.content, cell.content) &&
        now.format === cell.format &&
        now.style === cell.style &&
        now.note === cell.note &&
        now.validation === cell.validation
      );
    }),
  );
}

/** Setting a style only adds to it: what is not in the kept one has to be taken away by name. */
const NO_STYLE = {
  bold: undefined,
  italic: undefined,
  fill: undefined,
  color: undefined,
  fontSize: undefined,
  align: undefined,
  valign: undefined,
  wrap: undefined,
  border: undefined,
  indent: undefined,
};

export function putBlock(sheet: HostSheet, { rect, cells }: BlockPhoto): void {
  cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      const row = rect.row + r;
      const column = rect.column + c;
      const one = { row, column, rows: 1, columns: 1 };
      const now = photographCell(sheet, row, column);
      if (now.content !== cell.content) sheet.setContents(row, column, [[cell.content]]);
      if (now.format !== cell.format) sheet.setNumberFormats(row, column, [[cell.format]]);
      if (now.style !== cell.style)
        sheet.setStyle(one, { ...NO_STYLE, ...cell.style } as Partial<CellStyle>);
      if (now.note !== cell.note) sheet.setNote(row, column, cell.note);
      if (now.validation !== cell.validation) sheet.setValidation(one, cell.validation);
    });
  });
}

function sameContent(a: Content, b: Content): boolean {
  if (a === b) return true;
  if (a.type !== b.type) return false;
  if (a.type === 'formula' && b.type === 'formula') return a.formula === b.formula;
  return 'value' in a && 'value' in b ? a.value === b.value : a.type === 'blank';
}
