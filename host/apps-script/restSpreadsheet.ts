// A host workbook as the resource that spreadsheets.get answers.
import { isDateFormat, isPercentFormat } from 'numfmt';
import type { HostSheet, HostWorkbook, MetadataTag } from '../engine/sheetEngine.ts';

type Json = Record<string, unknown>;

/** Channels as 0..1; Google leaves out those that are 0. */
function colour(hex: string): Json {
  const channel = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return Object.fromEntries(
    Object.entries({ red: channel(1), green: channel(3), blue: channel(5) }).filter(
      ([, level]) => level > 0,
    ),
  );
}

function formatType(pattern: string): string {
  if (pattern === '@') return 'TEXT';
  if (isDateFormat(pattern)) return /h/i.test(pattern) ? 'DATE_TIME' : 'DATE';
  if (isPercentFormat(pattern)) return 'PERCENT';
  return /Rp|\$/.test(pattern) ? 'CURRENCY' : 'NUMBER';
}

function extendedValue(result: ReturnType<HostSheet['result']>): Json | undefined {
  if (result === null) return undefined;
  if (typeof result === 'number') return { numberValue: result };
  if (typeof result === 'boolean') return { boolValue: result };
  if (typeof result === 'string') return { stringValue: result };
  return { errorValue: { type: result.error.replace(/[#!?]/g, ''), message: result.error } };
}

function cellData(book: HostWorkbook, sheet: HostSheet, row: number, column: number): Json {
  const content = sheet.content(row, column);
  const result = sheet.result(row, column);
  const style = sheet.style(row, column);
  const pattern = sheet.numberFormat(row, column);
  const note = sheet.note(row, column);
  const cell: Json = {};
  const effective = extendedValue(result);
  if (content.type === 'formula') {
    cell.userEnteredValue = { formulaValue: book.localFormula(content.formula) };
  } else if (effective) cell.userEnteredValue = effective;
  if (effective) {
    cell.effectiveValue = effective;
    cell.formattedValue = sheet.display(row, column);
  }
  const format: Json = {};
  if (pattern !== '') format.numberFormat = { type: formatType(pattern), pattern };
  if (style.fill) format.backgroundColor = colour(style.fill);
  if (style.bold) format.textFormat = { bold: true };
  if (Object.keys(format).length > 0) cell.userEnteredFormat = format;
  if (note !== null) cell.note = note;
  return cell;
}

/** Like Google: blank cells at the end of a row and blank rows at the end are left out. */
function rowData(book: HostWorkbook, sheet: HostSheet): Json[] {
  const rows: Json[] = [];
  for (let row = 0; row < sheet.usedRows(); row++) {
    const values: Json[] = [];
    for (let column = 0; column < sheet.usedColumns(); column++) {
      values.push(cellData(book, sheet, row, column));
    }
    while (values.length > 0 && Object.keys(values[values.length - 1]!).length === 0) values.pop();
    rows.push(values.length > 0 ? { values } : {});
  }
  return rows;
}

function metadata(tags: readonly MetadataTag[]): Json[] {
  return tags.map((tag, index) => ({
    metadataId: index + 1,
    metadataKey: tag.key,
    metadataValue: tag.value,
    visibility: 'DOCUMENT',
  }));
}

function dimensions(
  sheet: HostSheet,
  on: 'row' | 'column',
  count: number,
  hidden: ReadonlySet<number>,
): Json[] {
  return Array.from({ length: count }, (_, index) => {
    const tags = sheet.tags.filter((tag) => tag.on === on && tag.index === index);
    return {
      pixelSize: on === 'row' ? 21 : 100,
      ...(hidden.has(index) ? { hiddenByUser: true } : {}),
      ...(tags.length > 0 ? { developerMetadata: metadata(tags) } : {}),
    };
  });
}

function sheetResource(
  book: HostWorkbook,
  sheet: HostSheet,
  index: number,
  gridData: boolean,
): Json {
  const own = sheet.tags.filter((tag) => tag.on === 'sheet');
  return {
    properties: {
      sheetId: sheet.id,
      title: sheet.name,
      index,
      sheetType: 'GRID',
      ...(sheet.hidden ? { hidden: true } : {}),
      gridProperties: {
        rowCount: sheet.rows(),
        columnCount: sheet.columns(),
        ...(sheet.frozenRows > 0 ? { frozenRowCount: sheet.frozenRows } : {}),
      },
    },
    ...(sheet.merges.length > 0
      ? {
          merges: sheet.merges.map((merge) => ({
            sheetId: sheet.id,
            startRowIndex: merge.row,
            endRowIndex: merge.row + merge.rows,
            startColumnIndex: merge.column,
            endColumnIndex: merge.column + merge.columns,
          })),
        }
      : {}),
    ...(own.length > 0 ? { developerMetadata: metadata(own) } : {}),
    ...(gridData
      ? {
          data: [
            {
              rowData: rowData(book, sheet),
              rowMetadata: dimensions(sheet, 'row', sheet.usedRows(), sheet.hiddenRows),
              columnMetadata: dimensions(sheet, 'column', sheet.columns(), sheet.hiddenColumns),
            },
          ],
        }
      : {}),
  };
}

export function restSpreadsheet(book: HostWorkbook, options: { gridData: boolean }): Json {
  return {
    spreadsheetId: book.id,
    properties: { title: book.name, locale: book.locale, timeZone: book.timeZone },
    sheets: book
      .sheets()
      .map((sheet, index) => sheetResource(book, sheet, index, options.gridData)),
  };
}
