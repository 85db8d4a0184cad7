// Tags on a sheet, its rows and its columns, kept as developer metadata that anybody's script may read.
import { columnName } from '../core/grid/a1.ts';
import type { Tag } from '../core/grid/grid.ts';
import type { Writer } from './writer.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The place of one tag; null for one on the whole workbook. */
function tagOf(metadata: Metadata): Tag | null {
  const location = metadata.getLocation();
  const at = { key: metadata.getKey() ?? '', value: metadata.getValue() ?? '' };
  switch (location.getLocationType()) {
    case SpreadsheetApp.DeveloperMetadataLocationType.SHEET:
      return { ...at, on: 'sheet', index: null };
    case SpreadsheetApp.DeveloperMetadataLocationType.ROW:
      return { ...at, on: 'row', index: (location.getRow()?.getRow() ?? 1) - 1 };
    case SpreadsheetApp.DeveloperMetadataLocationType.COLUMN:
      return { ...at, on: 'column', index: (location.getColumn()?.getColumn() ?? 1) - 1 };
    default:
      return null;
  }
}

function findAll(sheet: Sheet): { tag: Tag; metadata: Metadata }[] {
  const found: { tag: Tag; metadata: Metadata }[] = [];
  for (const metadata of sheet.createDeveloperMetadataFinder().find()) {
    const tag = tagOf(metadata);
    if (tag) found.push({ tag, metadata });
  }
  return found;
}

export function readTags(sheet: Sheet): Tag[] {
  return findAll(sheet).map(({ tag }) => tag);
}

/** Adds the tags; one with the same key at the same place gets the new value. */
export function writeTags(writer: Writer, name: string, tags: readonly Tag[]): void {
  const sheet = writer.sheet(name);
  const there = writer.isNew(name) ? [] : findAll(sheet);
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  const added: Tag[] = [];
  for (const tag of tags) {
    const old = there.find(
      ({ tag: other }) => other.key === tag.key && other.on === tag.on && other.index === tag.index,
    );
    if (old) old.metadata.setValue(tag.value);
    else if (tag.on === 'sheet') sheet.addDeveloperMetadata(tag.key, tag.value, visibility);
    else added.push(tag);
  }
  const lines = writer.named(name, added.map(lineOf));
  added.forEach((tag, index) => {
    lines[index]!.addDeveloperMetadata(tag.key, tag.value, visibility);
  });
}

/** The whole row or column of a tag: `3:3`, `B:B`. */
function lineOf(tag: Tag): string {
  const index = tag.index ?? 0;
  const name = tag.on === 'row' ? String(index + 1) : columnName(index);
  return `${name}:${name}`;
}
