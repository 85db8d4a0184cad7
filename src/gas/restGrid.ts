// One sheet of a REST answer as a grid.
import { BLANK_CELL, type Cell } from '../core/grid/cell.ts';
import type { Grid, Tag } from '../core/grid/grid.ts';
import { restCell } from './restCell.ts';
import type { RestSheet } from './restShapes.ts';

interface Metadata {
  readonly metadataKey?: string | undefined;
  readonly metadataValue?: string | undefined;
}

function tags(
  list: readonly Metadata[] | undefined,
  on: Tag['on'],
  index: number | null,
): readonly Tag[] {
  return (list ?? []).map((tag) => ({
    key: tag.metadataKey ?? '',
    value: tag.metadataValue ?? '',
    on,
    index,
  }));
}

function hidden(list: readonly { hiddenByUser?: boolean | undefined }[]): readonly number[] {
  return list.flatMap((dimension, index) => (dimension.hiddenByUser ? [index] : []));
}

/** The API leaves out blank rows at the end and blank cells at the end of each row: filled up here. */
function rectangle(rows: readonly (readonly unknown[])[]): Cell[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => {
    const cells = row.map(restCell);
    while (cells.length < width) cells.push(BLANK_CELL);
    return cells;
  });
}

export function restGrid(sheet: RestSheet, locale: string): Grid {
  const data = sheet.data?.[0];
  const rowMetadata = data?.rowMetadata ?? [];
  const columnMetadata = data?.columnMetadata ?? [];
  return {
    sheet: sheet.properties.title,
    cells: rectangle((data?.rowData ?? []).map((row) => row.values ?? [])),
    merges: (sheet.merges ?? []).map((merge) => ({
      row: merge.startRowIndex ?? 0,
      column: merge.startColumnIndex ?? 0,
      rows: (merge.endRowIndex ?? 0) - (merge.startRowIndex ?? 0),
      columns: (merge.endColumnIndex ?? 0) - (merge.startColumnIndex ?? 0),
    })),
    hiddenRows: hidden(rowMetadata),
    hiddenColumns: hidden(columnMetadata),
    frozenRows: sheet.properties.gridProperties?.frozenRowCount ?? 0,
    locale,
    tags: [
      ...tags(sheet.developerMetadata, 'sheet', null),
      ...rowMetadata.flatMap((row, index) => tags(row.developerMetadata, 'row', index)),
      ...columnMetadata.flatMap((column, index) => tags(column.developerMetadata, 'column', index)),
    ],
  };
}
