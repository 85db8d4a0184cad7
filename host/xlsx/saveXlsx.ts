// Writes a host workbook as an Excel file that Excel and LibreOffice open without repair.
import { rename, rm, writeFile } from 'node:fs/promises';
import { type CellValue, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { rectName } from '../../src/core/grid/a1.ts';
import { toExcelFormula } from '../engine/formulaSpelling.ts';
import { rowHeights } from '../engine/rowHeights.ts';
import type { HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';
import { renameInFormula } from '../engine/shiftFormula.ts';
import { arrayRange, withoutArrayFormula } from './arrayFormulas.ts';
import { excelNames } from './excelNames.ts';
import { styleToExcel } from './excelStyle.ts';
import { listKeeper } from './listKeeper.ts';
import { metadataOf, writeMetadata } from './metadataSheet.ts';
import { pageSetup } from './pageSetup.ts';
import { needsRange, validationAreas, validationToExcel } from './validations.ts';

const EXCEL_ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

/** Formulas carry their results, so that viewers which do not calculate show them too. */
export async function saveXlsx(workbook: HostWorkbook): Promise<Uint8Array> {
  const book = new Workbook();
  book.creator = 'renaksi';
  const lists = listKeeper(book, workbook);
  const names = excelNames(
    workbook.sheets().map((sheet) => sheet.name),
    [],
  );
  const excelName = (name: string): string => names.get(name) ?? name;
  const respell = formulaRespeller(names);
  for (const sheet of workbook.sheets()) {
    // Excel can't open a workbook in which every sheet is hidden.
    const hidden = sheet.hidden && workbook.sheets().some((other) => !other.hidden);
    const target = book.addWorksheet(excelName(sheet.name), {
      state: hidden ? 'hidden' : 'visible',
      views: [viewOf(sheet)],
      pageSetup: pageSetup(workbook, sheet),
    });
    writeSheet(sheet, target, respell, lists.rangeFor);
  }
  for (const [name, { sheet, rect }] of workbook.namedRanges) {
    const range = rectName(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    book.definedNames.add(`${quoted(excelName(sheet))}!${range}`, name);
  }
  lists.write();
  writeMetadata(book, metadataOf(workbook, excelName));
  const visible = workbook.sheets().filter((sheet) => !sheet.hidden);
  const front = visible.find((sheet) => sheet.name === workbook.active.sheet) ?? visible[0];
  const shown = front ? workbook.sheets().indexOf(front) : 0;
  book.views = [
    {
      x: 0,
      y: 0,
      width: 20000,
      height: 12000,
      firstSheet: 0,
      activeTab: Math.max(0, shown),
      visibility: 'visible',
    },
  ];
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Under a temporary name first, so that a failing write leaves no half file behind. */
export async function saveXlsxFile(workbook: HostWorkbook, path: string): Promise<void> {
  const bytes = await saveXlsx(workbook);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** What the file can't show, in the words of the caller's choice: kinds with sheet names. */
export function exportLosses(
  workbook: HostWorkbook,
): readonly { readonly kind: 'charts'; readonly sheet: string; readonly count: number }[] {
  return workbook
    .sheets()
    .filter((sheet) => sheet.charts.length > 0)
    .map((sheet) => ({ kind: 'charts', sheet: sheet.name, count: sheet.charts.length }));
}

/** Formulas with the sheet names of the file. */
function formulaRespeller(names: ReadonlyMap<string, string>): (formula: string) => string {
  const changed = [...names].filter(([name, excel]) => name !== excel);
  return (formula) =>
    changed.reduce((text, [name, excel]) => renameInFormula(text, name, excel), formula);
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

function viewOf(sheet: HostSheet): Record<string, unknown> {
  if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) return { state: 'normal' };
  return { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows };
}

function writeSheet(
  sheet: HostSheet,
  target: Worksheet,
  respell: (formula: string) => string,
  listRange: (list: readonly string[]) => string,
): void {
  for (const rect of sheet.merges) {
    try {
      target.mergeCells(rectName(rect));
    } catch {
      // Overlaps another merge: Excel would not open the file, so the first one stands.
    }
  }
  const styles = new Map<object, Map<string, ReturnType<typeof styleToExcel>>>();
  for (let row = 0; row < sheet.rows(); row++) {
    for (let column = 0; column < sheet.columns(); column++) {
      const content = sheet.content(row, column);
      const format = sheet.numberFormat(row, column);
      const style = sheet.style(row, column);
      const note = sheet.note(row, column);
      const plain = format === '' && Object.keys(style).length === 0;
      const empty = content.type === 'blank' && sheet.result(row, column) === null;
      if (empty && plain && note === null) continue;
      const cell = target.getCell(row + 1, column + 1);
      const covered = cell.isMerged && cell.master !== cell;
      const value = covered ? null : valueFor(sheet, row, column, respell);
      if (value !== null) cell.value = value;
      let byFormat = styles.get(style);
      if (!byFormat) {
        byFormat = new Map();
        styles.set(style, byFormat);
      }
      let made = byFormat.get(format);
      if (!made) {
        made = styleToExcel(style, format);
        byFormat.set(format, made);
      }
      cell.style = made;
      if (note !== null && !covered) cell.note = note;
    }
  }
  for (const [column, width] of sheet.columnWidths)
    target.getColumn(column + 1).width = Math.max(0, (width - 5) / 7);
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const row of new Set([...sheet.hiddenRows, ...sheet.groups.flatMap(rowsOfGroup)])) {
    // The library leaves out rows without cells unless they have a height.
    const line = target.getRow(row + 1);
    if (line.height === undefined && !line.hasValues) {
      line.height = 15;
      line.customHeight = false;
    }
  }
  // Heights that wrapped text asks for are written too, but as automatic: LibreOffice prints them, Excel may refit them. A set height stays.
  for (const [row, automatic] of rowHeights(sheet)) {
    const set = sheet.rowHeights.get(row);
    const line = target.getRow(row + 1);
    line.height = ((set ?? automatic) * 3) / 4;
    line.customHeight = set !== undefined;
  }
  for (const row of sheet.hiddenRows) target.getRow(row + 1).hidden = true;
  writeGroups(sheet, target);
  // Excel knows no warning and no protected part of an open sheet: only what covers everything becomes a real lock.
  const locked = sheet.protections.some(
    ({ rect, warningOnly }) =>
      !warningOnly &&
      rect.row === 0 &&
      rect.column === 0 &&
      rect.rows >= sheet.usedRows() &&
      rect.columns >= sheet.usedColumns(),
  );
  if (locked) target.sheetProtection = { sheet: true, objects: true, scenarios: true };
  const validations = target.dataValidations.model as Record<string, unknown>;
  for (const { rect, rule } of validationAreas(sheet)) {
    const range = needsRange(rule) ? listRange(rule.list) : null;
    const single = rect.rows === 1 && rect.columns === 1;
    validations[single ? rectName(rect) : `range:${rectName(rect)}`] = validationToExcel(
      rule,
      range,
    );
  }
}

function writeGroups(sheet: HostSheet, target: Worksheet): void {
  const levels = new Map<number, number>();
  for (const row of sheet.groups.flatMap(rowsOfGroup))
    levels.set(row, Math.min(7, (levels.get(row) ?? 0) + 1));
  for (const [row, level] of levels) {
    const line = target.getRow(row + 1);
    line.outlineLevel = level;
    // Left to itself the library calls the deepest groups collapsed, and LibreOffice hides their rows.
    Object.defineProperty(line, 'collapsed', { value: false });
  }
  if (levels.size > 0) target.properties.outlineLevelRow = Math.max(...levels.values());
}

function rowsOfGroup(group: { readonly row: number; readonly rows: number }): number[] {
  return Array.from({ length: group.rows }, (_, step) => group.row + step);
}

function valueFor(
  sheet: HostSheet,
  row: number,
  column: number,
  respell: (formula: string) => string,
): CellValue {
  const content = sheet.content(row, column);
  switch (content.type) {
    case 'blank': {
      // Filled by an array formula beside it.
      const result = sheet.result(row, column);
      return result === null ? null : excelResult(result);
    }
    case 'error':
      return errorValue(content.value);
    case 'formula': {
      const result = sheet.result(row, column);
      const ref = arrayRange(sheet, row, column, content.formula);
      const own = ref === null ? content.formula : withoutArrayFormula(content.formula);
      const formula = toExcelFormula(respell(own));
      return {
        formula,
        ...(result !== null && { result: excelResult(result) }),
        ...(ref !== null && { shareType: 'array' as const, ref }),
      };
    }
    case 'text':
      return escapeHex(content.value);
    default:
      return content.value;
  }
}

function excelResult(result: number | string | boolean | { readonly error: string }) {
  if (typeof result === 'string') return escapeHex(result);
  return typeof result === 'object' ? errorValue(result.error) : result;
}

/** `_x000D_` stands for a character in Excel files, so a text that really says so has its underscore spelled out. */
function escapeHex(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function errorValue(error: string): { error: '#N/A' } {
  return { error: (EXCEL_ERRORS.has(error) ? error : '#VALUE!') as '#N/A' };
}
