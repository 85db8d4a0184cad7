// A whole workbook as it stands, and putting it back: for steps that move rows or come from the add-on.
import type { HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';
import { type BlockPhoto, photographBlock, putBlock, sameBlock } from './cellPhoto.ts';

/** What a sheet has besides its cells. */
type Frame = Pick<
  HostSheet,
  | 'hidden'
  | 'frozenRows'
  | 'frozenColumns'
  | 'merges'
  | 'protections'
  | 'tags'
  | 'charts'
  | 'groups'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'columnWidths'
  | 'rowHeights'
>;

interface SheetPhoto {
  readonly name: string;
  readonly frame: Frame;
  readonly block: BlockPhoto;
}

export interface BookPhoto {
  readonly sheets: readonly SheetPhoto[];
  readonly names: ReadonlyMap<string, { sheet: string; rect: BlockPhoto['rect'] }>;
  readonly active: { readonly sheet: string; readonly a1: string };
}

const frameOf = (sheet: HostSheet): Frame => ({
  hidden: sheet.hidden,
  frozenRows: sheet.frozenRows,
  frozenColumns: sheet.frozenColumns,
  merges: [...sheet.merges],
  protections: [...sheet.protections],
  tags: [...sheet.tags],
  charts: [...sheet.charts],
  groups: [...sheet.groups],
  hiddenRows: new Set(sheet.hiddenRows),
  hiddenColumns: new Set(sheet.hiddenColumns),
  columnWidths: new Map(sheet.columnWidths),
  rowHeights: new Map(sheet.rowHeights),
});

const wholeOf = (sheet: HostSheet) => ({
  row: 0,
  column: 0,
  rows: sheet.rows(),
  columns: sheet.columns(),
});

export function photographBook(workbook: HostWorkbook): BookPhoto {
  return {
    sheets: workbook.sheets().map((sheet) => ({
      name: sheet.name,
      frame: frameOf(sheet),
      block: photographBlock(sheet, wholeOf(sheet)),
    })),
    names: new Map(workbook.namedRanges),
    active: { ...workbook.active },
  };
}

/** True when nothing that a photo shows has changed, the selected cell aside. */
export function sameBook(workbook: HostWorkbook, photo: BookPhoto): boolean {
  const sheets = workbook.sheets();
  return (
    sheets.length === photo.sheets.length &&
    photo.sheets.every((kept, index) => {
      const sheet = sheets[index]!;
      return (
        sheet.name === kept.name &&
        sheet.rows() === kept.block.rect.rows &&
        sheet.columns() === kept.block.rect.columns &&
        text(frameOf(sheet)) === text(kept.frame) &&
        sameBlock(sheet, kept.block)
      );
    })
  );
}

const text = (frame: Frame): string =>
  JSON.stringify(frame, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );

export function putBook(workbook: HostWorkbook, photo: BookPhoto): void {
  const kept = new Set(photo.sheets.map((sheet) => sheet.name));
  for (const { name } of photo.sheets) {
    if (!workbook.sheet(name)) workbook.addSheet(name);
  }
  for (const sheet of [...workbook.sheets()]) {
    if (!kept.has(sheet.name)) workbook.deleteSheet(sheet.name);
  }
  photo.sheets.forEach(({ name, frame, block }, index) => {
    workbook.moveSheet(name, index);
    const sheet = workbook.sheet(name)!;
    const extraRows = sheet.rows() - block.rect.rows;
    if (extraRows > 0) sheet.deleteRows(block.rect.rows, extraRows);
    const extraColumns = sheet.columns() - block.rect.columns;
    if (extraColumns > 0) sheet.deleteColumns(block.rect.columns, extraColumns);
    Object.assign(sheet, frameOf({ ...frame } as HostSheet));
  });
  // Contents last: their formulas may name any of the sheets.
  for (const { name, block } of photo.sheets) putBlock(workbook.sheet(name)!, block);
  workbook.namedRanges.clear();
  for (const [name, range] of photo.names) workbook.namedRanges.set(name, range);
  workbook.active = { ...photo.active };
}
