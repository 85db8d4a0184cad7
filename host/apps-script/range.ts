// Range of SpreadsheetApp over a sheet of the host.
import { cellName, columnName, rectName } from '../../src/core/grid/a1.ts';
import type { Rect } from '../../src/core/grid/rect.ts';
import type { Content } from '../engine/sheetEngine.ts';
import { cellValue, formatIn, formatOut, stored } from './cellValues.ts';
import { DataValidation } from './dataValidation.ts';
import { addMetadata } from './developerMetadata.ts';
import { asGoogle, fromGoogle, GoogleObject } from './googleObject.ts';
import { LateRefusal } from './heldWrites.ts';
import { mergeRects, rectsTouch } from './merging.ts';
import { Protection } from './protection.ts';
import type { Sheet } from './sheet.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class Range
  extends GoogleObject
  implements
    Pick<
      GoogleRange,
      | 'getSheet'
      | 'getRow'
      | 'getColumn'
      | 'getNumRows'
      | 'getNumColumns'
      | 'getA1Notation'
      | 'getValues'
      | 'getFormulas'
      | 'getDisplayValues'
      | 'getNumberFormats'
      | 'getNotes'
      | 'getFontWeights'
      | 'getBackgrounds'
      | 'getMergedRanges'
      | 'setValues'
      | 'setFormula'
      | 'setNumberFormats'
      | 'setNotes'
      | 'setBackgrounds'
      | 'setDataValidation'
      | 'merge'
      | 'mergeAcross'
      | 'mergeVertically'
      | 'protect'
      | 'addDeveloperMetadata'
      | 'shiftRowGroupDepth'
    >
{
  readonly service = 'Range';
  readonly sheet: Sheet;
  readonly rect: Rect;

  constructor(sheet: Sheet, rect: Rect) {
    super();
    this.sheet = sheet;
    this.rect = rect;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return asGoogle(this.sheet);
  }

  getRow(): number {
    return this.rect.row + 1;
  }

  getColumn(): number {
    return this.rect.column + 1;
  }

  getNumRows(): number {
    return this.rect.rows;
  }

  getNumColumns(): number {
    return this.rect.columns;
  }

  /** A whole row or column may be called `1:1` or `B:B`; which ranges Google calls so its pages do not say. */
  getA1Notation(): string {
    const { row, column, rows, columns } = this.rect;
    if (columns === this.sheet.host.columns() && rows < this.sheet.host.rows()) {
      return `${row + 1}:${row + rows}`;
    }
    if (rows === this.sheet.host.rows() && columns < this.sheet.host.columns()) {
      return `${columnName(column)}:${columnName(column + columns - 1)}`;
    }
    return rectName(this.rect);
  }

  getValues(): unknown[][] {
    return this.#read((row, column) => cellValue(this.sheet.book, this.sheet.host, row, column));
  }

  getFormulas(): string[][] {
    return this.#read((row, column) => {
      const content = this.sheet.host.content(row, column);
      return content.type === 'formula' ? this.sheet.book.localFormula(content.formula) : '';
    });
  }

  getDisplayValues(): string[][] {
    return this.#read((row, column) => this.sheet.host.display(row, column));
  }

  getNumberFormats(): string[][] {
    return this.#read((row, column) => formatOut(this.sheet.host.numberFormat(row, column)));
  }

  getNotes(): string[][] {
    return this.#read((row, column) => this.sheet.host.note(row, column) ?? '');
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.#read((row, column) =>
      this.sheet.host.style(row, column).bold ? 'bold' : 'normal',
    );
  }

  getBackgrounds(): string[][] {
    return this.#read((row, column) => this.sheet.host.style(row, column).fill ?? '#ffffff');
  }

  getMergedRanges(): GoogleRange[] {
    return this.sheet.host.merges
      .filter((merge) => rectsTouch(merge, this.rect))
      .map((merge) => asGoogle(new Range(this.sheet, merge)));
  }

  setValues(values: unknown[][]): GoogleRange {
    this.#checkShape(values);
    const { host, book } = this.sheet;
    const formats: [number, number, string][] = [];
    const block = values.map((line, r): Content[] =>
      line.map((value, c) => {
        const row = this.rect.row + r;
        const column = this.rect.column + c;
        const current = host.numberFormat(row, column);
        const { content, format } = stored(book, value, current);
        this.#checkValidation(row, column, content);
        if (format !== null && current === '') formats.push([row, column, format]);
        return content;
      }),
    );
    host.setContents(this.rect.row, this.rect.column, block);
    for (const [row, column, format] of formats) host.setNumberFormats(row, column, [[format]]);
    return asGoogle(this);
  }

  setFormula(formula: string): GoogleRange {
    if (this.rect.rows !== 1 || this.rect.columns !== 1) {
      throw new Error('The host sets a formula in one cell only');
    }
    return this.setValues([[formula.startsWith('=') ? formula : `=${formula}`]]);
  }

  setNumberFormats(formats: string[][]): GoogleRange {
    this.#checkShape(formats);
    this.sheet.host.setNumberFormats(
      this.rect.row,
      this.rect.column,
      formats.map((line) => line.map(formatIn)),
    );
    return asGoogle(this);
  }

  setNotes(notes: unknown[][]): GoogleRange {
    this.#checkShape(notes);
    notes.forEach((line, r) => {
      line.forEach((note, c) => {
        const text = typeof note === 'string' && note !== '' ? note : null;
        this.sheet.host.setNote(this.rect.row + r, this.rect.column + c, text);
      });
    });
    return asGoogle(this);
  }

  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    this.#checkShape(colors);
    colors.forEach((line, r) => {
      for (let start = 0; start < line.length; ) {
        let end = start + 1;
        while (end < line.length && line[end] === line[start]) end++;
        const rect = {
          row: this.rect.row + r,
          column: this.rect.column + start,
          rows: 1,
          columns: end - start,
        };
        this.sheet.paint(rect, { fill: line[start] ?? null });
        start = end;
      }
    });
    return asGoogle(this);
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): GoogleRange {
    this.sheet.host.setValidation(
      this.rect,
      rule === null ? null : fromGoogle(rule, DataValidation).rule,
    );
    return asGoogle(this);
  }

  merge(): GoogleRange {
    mergeRects(this.sheet.host, [this.rect]);
    return asGoogle(this);
  }

  mergeAcross(): GoogleRange {
    const { row, rows } = this.rect;
    const lines = Array.from({ length: rows }, (_, r) => ({ ...this.rect, row: row + r, rows: 1 }));
    mergeRects(this.sheet.host, lines);
    return asGoogle(this);
  }

  mergeVertically(): GoogleRange {
    const { column, columns } = this.rect;
    const lines = Array.from({ length: columns }, (_, c) => ({
      ...this.rect,
      column: column + c,
      columns: 1,
    }));
    mergeRects(this.sheet.host, lines);
    return asGoogle(this);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return asGoogle(new Protection(this.sheet.host, this.rect));
  }

  addDeveloperMetadata(...args: unknown[]): GoogleRange {
    const { row, column, rows, columns } = this.rect;
    if (rows === 1 && columns === this.sheet.host.columns()) {
      addMetadata(this.sheet, { on: 'row', index: row }, args);
    } else if (columns === 1 && rows === this.sheet.host.rows()) {
      addMetadata(this.sheet, { on: 'column', index: column }, args);
    } else {
      throw new Error('Adding developer metadata to arbitrary ranges is not currently supported.');
    }
    return asGoogle(this);
  }

  shiftRowGroupDepth(delta: number): GoogleRange {
    if (delta !== 1) throw new Error('The host only knows shiftRowGroupDepth(1)');
    this.sheet.host.groups.push({ row: this.rect.row, rows: this.rect.rows });
    return asGoogle(this);
  }

  #read<T>(pick: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.rect;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => pick(row + r, column + c)),
    );
  }

  /** A strict drop-down refuses what scripts write, too. */
  #checkValidation(row: number, column: number, content: Content): void {
    const rule = this.sheet.host.validation(row, column);
    if (!rule || rule.lenient || content.type === 'blank' || content.type === 'formula') return;
    if (!rule.list.includes(String(content.value))) {
      throw new LateRefusal(
        `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
      );
    }
  }

  #checkShape(block: readonly (readonly unknown[])[]): void {
    const say = (what: string, has: number, wants: number): never => {
      throw new Error(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
      );
    };
    if (block.length !== this.rect.rows) say('rows', block.length, this.rect.rows);
    for (const line of block) {
      if (line.length !== this.rect.columns) say('columns', line.length, this.rect.columns);
    }
  }
}
