// One row of a form's body as data, before it has a place on the sheet.
import type { ColumnId } from '../model/column.ts';
import type { Level } from '../model/level.ts';

export interface BodyRow {
  readonly level: Level;
  readonly kode?: string | null;
  /** Empty for a row to be filled in. */
  readonly name: string;
  readonly indicator?: string | null;
  /**
   * Other cells by column id; percent values in percent, money in rupiah. A value given for a column that has a
   * formula stands instead of the formula.
   */
  readonly values?: Readonly<Record<ColumnId, number | string | null>>;
}
