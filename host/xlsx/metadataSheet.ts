// What an Excel file has no place for (locale, tags, warning-only protection, charts) travels in a very hidden sheet.
import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import * as z from 'zod/mini';
import type { HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';

const NAME = '_renaksi_metadata';
const MARK = 'renaksi-metadata-1';
/** Excel allows 32,767 characters in a cell. */
const CHUNK = 30000;

const rect = z.object({
  row: z.number(),
  column: z.number(),
  rows: z.number(),
  columns: z.number(),
});

const sheetMetadata = z.object({
  /** As the file calls it; `name` is the sheet's own, which Excel may not allow. */
  sheet: z.string(),
  name: z.string(),
  rows: z.number(),
  columns: z.number(),
  /** `near` is the text of the tagged row or column, so that the tag is found again after Excel moved it. */
  tags: z.array(
    z.object({
      key: z.string(),
      value: z.string(),
      on: z.enum(['sheet', 'row', 'column']),
      index: z.nullable(z.number()),
      near: z.string(),
    }),
  ),
  protections: z.array(z.object({ rect, description: z.string(), warningOnly: z.boolean() })),
  charts: z.array(
    z.object({
      type: z.enum(['bar', 'column', 'line']),
      title: z.string(),
      ranges: z.array(rect),
      at: z.object({ row: z.number(), column: z.number() }),
    }),
  ),
});

const metadata = z.object({
  locale: z.string(),
  timeZone: z.string(),
  active: z.object({ sheet: z.string(), a1: z.string() }),
  sheets: z.array(sheetMetadata),
});

export type Metadata = z.infer<typeof metadata>;

interface Entry {
  readonly source: Worksheet;
  readonly title: string;
}

export function isMetadataSheet({ source, title }: Entry): boolean {
  return title.startsWith(NAME) && source.getCell('A1').value === MARK;
}

/** Texts of a row or column, which tell it from others. */
function textsOf(sheet: HostSheet, on: 'row' | 'column', index: number): string {
  const length = on === 'row' ? sheet.usedColumns() : Math.min(sheet.usedRows(), 200);
  const texts: string[] = [];
  for (let other = 0; other < length && texts.length < 8; other++) {
    const content = on === 'row' ? sheet.content(index, other) : sheet.content(other, index);
    if (content.type === 'text') texts.push(content.value.slice(0, 60));
  }
  return texts.join('\u241f');
}

export function metadataOf(workbook: HostWorkbook, excelName: (name: string) => string): Metadata {
  return {
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    active: { ...workbook.active },
    sheets: workbook.sheets().map((sheet) => ({
      sheet: excelName(sheet.name),
      name: sheet.name,
      rows: sheet.rows(),
      columns: sheet.columns(),
      tags: sheet.tags.map((tag) => ({
        ...tag,
        near: tag.on === 'sheet' || tag.index === null ? '' : textsOf(sheet, tag.on, tag.index),
      })),
      protections: sheet.protections.map((protection) => ({ ...protection })),
      charts: sheet.charts.map((chart) => ({ ...chart, ranges: [...chart.ranges] })),
    })),
  };
}

export function writeMetadata(book: Workbook, data: Metadata): void {
  const taken = new Set(book.worksheets.map((sheet) => sheet.name.toLowerCase()));
  let name = NAME;
  for (let suffix = 2; taken.has(name.toLowerCase()); suffix++) name = `${NAME}_${suffix}`;
  const sheet = book.addWorksheet(name, { state: 'veryHidden' });
  const text = JSON.stringify(data);
  sheet.getCell('A1').value = MARK;
  for (let at = 0, row = 2; at < text.length; at += CHUNK, row++)
    sheet.getCell(row, 1).value = text.slice(at, at + CHUNK);
}

/** null when there is none, or when somebody tampered with it. */
export function readMetadata(entries: readonly Entry[]): Metadata | null {
  for (const entry of entries) {
    if (!isMetadataSheet(entry)) continue;
    const sheet = entry.source;
    let text = '';
    for (let row = 2; row <= sheet.rowCount; row++)
      text += String(sheet.getCell(row, 1).value ?? '');
    try {
      return metadata.parse(JSON.parse(text));
    } catch {
      return null;
    }
  }
  return null;
}

/** Sizes, tags, protections and charts of one loaded sheet. Tags whose row or column is gone are dropped. */
export function applyMetadata(sheet: HostSheet, data: Metadata): void {
  const own = data.sheets.find((entry) => entry.sheet === sheet.name);
  if (!own) return;
  sheet.tags = own.tags.flatMap(({ key, value, on, index, near }) => {
    if (on === 'sheet' || index === null) return [{ key, value, on, index }];
    const found = findAgain(sheet, on, index, near);
    return found === null ? [] : [{ key, value, on, index: found }];
  });
  sheet.protections = own.protections;
  sheet.charts = own.charts;
}

function findAgain(
  sheet: HostSheet,
  on: 'row' | 'column',
  index: number,
  near: string,
): number | null {
  if (near === '' || textsOf(sheet, on, index) === near) return index;
  const length = on === 'row' ? sheet.usedRows() : sheet.usedColumns();
  for (let distance = 1; distance < Math.max(length, index); distance++) {
    for (const candidate of [index - distance, index + distance]) {
      if (candidate >= 0 && candidate < length && textsOf(sheet, on, candidate) === near)
        return candidate;
    }
  }
  return null;
}
