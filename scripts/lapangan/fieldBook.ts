// A workbook that someone else made, kept as text: its sheets, and single faults that its maker planted in it.
import { readFileSync } from 'node:fs';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { Content, HostSheet, HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { rectOf } from '../../host/xlsx/rectOf.ts';
import { parseCellName } from '../../src/core/grid/a1.ts';
import type { Rect } from '../../src/core/grid/rect.ts';

/** Numbers, texts, formulas in canonical spelling (`=SUM(A1;B1)`), null for blank. */
export type FieldCell = string | number | null;

export const isFormula = (content: FieldCell): content is string =>
  typeof content === 'string' && content.startsWith('=');

export interface FieldSheet {
  readonly name: string;
  readonly rows: readonly (readonly FieldCell[])[];
  /** A1 areas. */
  readonly merges?: readonly string[];
  /** Number format by A1 area. */
  readonly formats?: Readonly<Record<string, string>>;
  /** A1 areas. */
  readonly bold?: readonly string[];
}

/** One cell changed in the clean workbook. */
export interface FieldFault {
  readonly sheet: string;
  readonly cell: string;
  readonly to: FieldCell;
  readonly kind: string;
  /** Why a reader of this workbook alone can tell, in the maker's words. */
  readonly why: string;
  /** Not found so far. */
  readonly missed?: true;
  /** The repair that is offered gives another figure than the right one. */
  readonly misrepaired?: true;
}

export interface FieldBook {
  readonly about: string;
  readonly sheets: readonly FieldSheet[];
  readonly faults: readonly FieldFault[];
  /** Errors and warnings that are still raised though the workbook is right: `code sheet!cell`. */
  readonly alarms?: readonly string[];
}

export function readFieldBook(path: string): FieldBook {
  return JSON.parse(readFileSync(path, 'utf8')) as FieldBook;
}

/** @throws Error for a fault in a sheet or cell that the workbook does not have */
export function openFieldBook(book: FieldBook, fault: FieldFault | null = null): HostWorkbook {
  const workbook = createWorkbook({ name: book.about });
  for (const sheet of book.sheets) fillSheet(workbook, sheet);
  if (!fault) return workbook;
  const at = parseCellName(fault.cell);
  const sheet = workbook.sheet(fault.sheet);
  if (!at || !sheet) throw new Error(`No cell ${fault.sheet}!${fault.cell} in "${book.about}"`);
  sheet.setContents(at.row, at.column, [[contentOf(fault.to)]]);
  return workbook;
}

function fillSheet(workbook: HostWorkbook, from: FieldSheet): void {
  const width = Math.max(1, ...from.rows.map((row) => row.length));
  const sheet = workbook.addSheet(from.name, from.rows.length, width);
  sheet.setContents(
    0,
    0,
    from.rows.map((row) => Array.from({ length: width }, (_, c) => contentOf(row[c] ?? null))),
  );
  for (const [area, format] of Object.entries(from.formats ?? {})) setFormat(sheet, area, format);
  for (const area of from.bold ?? []) sheet.setStyle(areaOf(area), { bold: true });
  sheet.merges.push(...(from.merges ?? []).map(areaOf));
}

function setFormat(sheet: HostSheet, area: string, format: string): void {
  const { row, column, rows, columns } = areaOf(area);
  const block = Array.from({ length: rows }, () => new Array<string>(columns).fill(format));
  sheet.setNumberFormats(row, column, block);
}

function areaOf(area: string): Rect {
  const rect = rectOf(area);
  if (!rect) throw new Error(`No area: ${area}`);
  return rect;
}

function contentOf(cell: FieldCell): Content {
  if (cell === null || cell === '') return { type: 'blank' };
  if (typeof cell === 'number') return { type: 'number', value: cell };
  return isFormula(cell) ? { type: 'formula', formula: cell } : { type: 'text', value: cell };
}
