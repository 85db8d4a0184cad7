// Reads an office's Excel file into a host workbook.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { cellName } from '../../src/core/grid/a1.ts';
import type { Rect } from '../../src/core/grid/rect.ts';
import { createWorkbook } from '../engine/createWorkbook.ts';
import type { CellStyle, HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';
import { contentFromExcel, plainText } from './excelContent.ts';
import { formatFromExcel } from './excelFormat.ts';
import { DEFAULT_FONT_SIZE, styleFromExcel, themeColors } from './excelStyle.ts';
import { HostFileError } from './hostFileError.ts';
import { applyMetadata, isMetadataSheet, readMetadata } from './metadataSheet.ts';
import { openPackage } from './openPackage.ts';
import { rectOf } from './rectOf.ts';
import { isListSheet, readValidations } from './validations.ts';

const BLANK_ROWS_BELOW = 100;
/** Of one sheet up to its last cell: far above any plan, below what a snapshot of every cell can hold. */
const MOST_CELLS = 3_000_000;

/** `name` is shown to the user and becomes the workbook's name. Throws HostFileError. */
export async function loadXlsx(bytes: Uint8Array, name: string): Promise<HostWorkbook> {
  const { files, sheetNames } = openPackage(bytes, name);
  const book = await parse(files, name);
  try {
    const theme = files.get('xl/theme/theme1.xml');
    const colors = themeColors(theme ? new TextDecoder().decode(theme) : '');
    return readBook(book, sheetNames, name, colors);
  } catch (error) {
    if (error instanceof HostFileError) throw error;
    throw new HostFileError('UNREADABLE', name, error instanceof Error ? error.message : '');
  }
}

function readBook(
  book: Workbook,
  sheetNames: ReadonlyMap<string, string>,
  name: string,
  colors: readonly string[],
): HostWorkbook {
  const all = book.worksheets.map((source) => ({
    source,
    title: sheetNames.get(source.name) ?? source.name,
  }));
  const metadata = readMetadata(all);
  const shown = all.filter((entry) => !isMetadataSheet(entry) && !isListSheet(entry));
  if (shown.length === 0) throw new HostFileError('EMPTY', name);
  const workbook = createWorkbook({
    name: basename(name).replace(/\.xlsx$/i, ''),
    locale: metadata?.locale ?? 'id_ID',
    ...(metadata && { timeZone: metadata.timeZone }),
  });
  const size = metadata ? DEFAULT_FONT_SIZE : defaultFontSize(book);
  const sourceNamed = (title: string): Worksheet | undefined =>
    all.find((entry) => entry.title.toLowerCase() === title.toLowerCase())?.source;
  for (const { source, title } of shown) {
    checkSize(source, title, name);
    const sheet = workbook.addSheet(title, 1, 1);
    readSheet(source, sheet, (style) => styleFromExcel(style, size, colors), sourceNamed);
    const known = metadata?.sheets.find((entry) => entry.sheet === title);
    growTo(
      sheet,
      known?.rows ?? Math.max(sheet.rows() + BLANK_ROWS_BELOW, 200),
      known?.columns ?? Math.max(sheet.columns(), 26),
    );
    if (metadata) applyMetadata(sheet, metadata);
  }
  readNames(book, workbook);
  for (const { sheet, name: original } of metadata?.sheets ?? [])
    if (original !== sheet && workbook.sheet(sheet) && !workbook.sheet(original))
      workbook.renameSheet(sheet, original);
  const front = all[book.views?.[0]?.activeTab ?? 0]?.title ?? '';
  const active = metadata?.active ?? { sheet: front, a1: 'A1' };
  const first = workbook.sheets().find((sheet) => !sheet.hidden) ?? workbook.sheets()[0]!;
  workbook.active = workbook.sheet(active.sheet) ? active : { sheet: first.name, a1: 'A1' };
  return workbook;
}

/** As loadXlsx, from a path; NOT_FOUND when there is no such file. */
export async function loadXlsxFile(path: string): Promise<HostWorkbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new HostFileError('NOT_FOUND', path);
    if (code === 'EISDIR') throw new HostFileError('NOT_XLSX', path);
    throw new HostFileError('UNREADABLE', path, code);
  }
  return loadXlsx(bytes, path);
}

async function parse(files: Map<string, Uint8Array>, name: string): Promise<Workbook> {
  try {
    const book = new Workbook();
    await book.xlsx.loadFromFiles(Object.fromEntries(files));
    return book;
  } catch {
    // Drawings, pivot tables and the like are not needed: without them most odd files can be read.
    try {
      const book = new Workbook();
      await book.xlsx.loadFromFiles(essentials(files));
      return book;
    } catch (error) {
      throw new HostFileError('UNREADABLE', name, error instanceof Error ? error.message : '');
    }
  }
}

const EXTRAS =
  /<(?:\w+:)?(drawing|legacyDrawing|legacyDrawingHF|picture|tableParts|oleObjects|controls|conditionalFormatting|extLst|AlternateContent)\b(?:[^>]*\/>|[\s\S]*?<\/(?:\w+:)?\1>)/g;

function essentials(files: Map<string, Uint8Array>): Record<string, Uint8Array> {
  const kept: Record<string, Uint8Array> = {};
  for (const [path, data] of files) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) {
      const xml = new TextDecoder().decode(data).replace(EXTRAS, '');
      kept[path] = new TextEncoder().encode(xml);
    } else if (
      /^(\[Content_Types\]\.xml|_rels\/.*|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/.*|xl\/theme\/.*)$/.test(
        path,
      )
    )
      kept[path] = data;
  }
  return kept;
}

/** A figure lost in row 1,048,576 makes a sheet of millions of blank cells. Throws HostFileError `TOO_LARGE` with that cell. */
function checkSize(source: Worksheet, sheet: string, file: string): void {
  if (source.rowCount * source.columnCount <= MOST_CELLS) return;
  let columns = 0;
  let last = { row: 0, column: 0 };
  source.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (cell.value === null || cell.value === undefined) return;
      columns = Math.max(columns, column);
      last = { row: row.number - 1, column: column - 1 };
    });
  });
  if ((last.row + 1) * columns <= MOST_CELLS) return;
  throw new HostFileError('TOO_LARGE', file, '', { sheet, cell: cellName(last.row, last.column) });
}

function defaultFontSize(book: Workbook): number {
  const font = (book.model as { defaultFont?: { size?: number } }).defaultFont;
  return font?.size ?? 11;
}

function readSheet(
  source: Worksheet,
  sheet: HostSheet,
  styleOf: (style: Cell['style']) => CellStyle,
  sourceNamed: (title: string) => Worksheet | undefined,
): void {
  sheet.hidden = source.state !== 'visible';
  const styles = new Map<object, CellStyle>();
  const arrays: Rect[] = [];
  source.eachRow({ includeEmpty: true }, (row) => {
    const r = row.number - 1;
    if (row.hidden) sheet.hiddenRows.add(r);
    if (row.height !== undefined && row.customHeight)
      sheet.rowHeights.set(r, Math.round((row.height * 4) / 3));
    row.eachCell({ includeEmpty: false }, (cell: Cell, columnNumber: number) => {
      const c = columnNumber - 1;
      const covered = cell.isMerged && cell.master !== cell;
      const content = covered ? null : contentFromExcel(cell);
      if (content) sheet.setContents(r, c, [[content]]);
      const array = arrayRangeOf(cell);
      if (array) arrays.push(array);
      const format = formatFromExcel(cell.numFmt);
      if (format !== '') sheet.setNumberFormats(r, c, [[format]]);
      let style = styles.get(cell.style);
      if (!style) {
        style = styleOf(cell.style);
        styles.set(cell.style, style);
      }
      if (Object.keys(style).length > 0)
        sheet.setStyle({ row: r, column: c, rows: 1, columns: 1 }, style);
      const note = covered ? undefined : cell.note;
      if (note) sheet.setNote(r, c, plainText(note));
    });
  });
  clearSpilled(sheet, arrays);
  const model = source.model;
  sheet.merges = (model.merges ?? []).flatMap((text) => rectOf(text) ?? []);
  readColumns(source, sheet);
  sheet.groups = groupsOf(source);
  const view = (source.views ?? []).find((entry) => entry.state === 'frozen');
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  readValidations(source, sheet, sourceNamed);
  if (source.sheetProtection) {
    const whole = { row: 0, column: 0, rows: sheet.rows(), columns: sheet.columns() };
    sheet.protections = [{ rect: whole, description: '', warningOnly: false }];
  }
}

/** Where an array formula shows its results: those cells hold values in the file, but nothing of their own. */
function arrayRangeOf(cell: Cell): Rect | null {
  const value = cell.value;
  const isArray = typeof value === 'object' && value !== null && 'shareType' in value;
  if (!isArray || value.shareType !== 'array' || !('ref' in value)) return null;
  return rectOf(value.ref ?? '');
}

function clearSpilled(sheet: HostSheet, arrays: readonly Rect[]): void {
  for (const rect of arrays)
    for (let row = rect.row; row < Math.min(rect.row + rect.rows, sheet.rows()); row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        if (row !== rect.row || column !== rect.column)
          sheet.setContents(row, column, [[{ type: 'blank' }]]);
}

function readColumns(source: Worksheet, sheet: HostSheet): void {
  const columns = Math.max(sheet.columns(), 26);
  for (const model of source.model.cols ?? []) {
    for (let number = model.min; number <= Math.min(model.max, columns); number++) {
      if (model.hidden) sheet.hiddenColumns.add(number - 1);
      if (model.width !== undefined && model.width !== UNSET_WIDTH)
        sheet.columnWidths.set(number - 1, widthToPixels(model.width));
    }
  }
}

/** What the library says of a column whose width nobody set. */
const UNSET_WIDTH = 9;

/** Excel counts in characters of its default font. */
export function widthToPixels(width: number): number {
  return Math.round(width * 7 + 5);
}

function groupsOf(source: Worksheet): { row: number; rows: number }[] {
  const groups: { row: number; rows: number }[] = [];
  let deepest = 0;
  const levels: number[] = [];
  source.eachRow({ includeEmpty: true }, (row) => {
    levels[row.number - 1] = row.outlineLevel;
    deepest = Math.max(deepest, row.outlineLevel);
  });
  for (let level = 1; level <= deepest; level++) {
    let first = -1;
    for (let row = 0; row <= levels.length; row++) {
      const inside = (levels[row] ?? 0) >= level;
      if (inside && first < 0) first = row;
      if (!inside && first >= 0) {
        groups.push({ row: first, rows: row - first });
        first = -1;
      }
    }
  }
  return groups;
}

function readNames(book: Workbook, workbook: HostWorkbook): void {
  for (const { name, ranges } of book.definedNames.model) {
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(ranges[0] ?? '');
    const rect = match ? rectOf(match[3]!) : null;
    const sheet = (match?.[1] ?? match?.[2] ?? '').replace(/''/g, "'");
    if (ranges.length === 1 && rect && workbook.sheet(sheet))
      workbook.namedRanges.set(name, { sheet, rect });
  }
}

/** A sheet grows by writing: an empty block at its far corner. */
function growTo(sheet: HostSheet, rows: number, columns: number): void {
  sheet.setContents(rows - 1, columns - 1, [[sheet.content(rows - 1, columns - 1)]]);
}
