// The open workbook, as the use cases need it: bulk reads, bulk writes, nothing else.
import type { Edit } from '../core/edits/edit.ts';
import type { Grid } from '../core/grid/grid.ts';

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}

export interface Workbook {
  readonly id: string;
  readonly name: string;
  /** `id_ID`, `en_US`, ... */
  readonly locale: string;
  /** `Asia/Jakarta`, ...; absent when nobody knows it. */
  readonly timeZone?: string;
  sheets(): readonly SheetInfo[];
  activeSheet(): string;
  /** One snapshot in a handful of bulk calls. Throws AppError `SHEET_MISSING`. */
  snapshot(sheet: string): Grid;
  /**
   * Writes all edits in order, in bulk calls whose number does not grow with rows. All is written and calculated when it
   * returns. Throws AppError `NO_PERMISSION`, `QUOTA`, `SHEET_EXISTS`, `SHEET_MISSING`.
   */
  apply(edits: readonly Edit[]): void;
  select(sheet: string, a1: string): void;
  toast(message: string, title: string): void;
}
