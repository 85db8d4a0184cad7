// What the reader understood of one table: levels, rows, figures, and where each value came from.
import type { Rect } from '../grid/rect.ts';
import type { ColumnId, ColumnType } from './column.ts';
import type { Level } from './level.ts';
import type { Quantity } from './quantity.ts';

/** One understood cell. `row`/`column` are zero-based positions in the grid. */
export interface Value {
  readonly row: number;
  readonly column: number;
  /** As displayed, trimmed. */
  readonly text: string;
  /** Number, text, error text, or null for blank and for `-`. Percent columns are in percent, money in rupiah. */
  readonly value: number | string | null;
  readonly quantities: readonly Quantity[];
  /** blank is not zero and dash is not blank; `ambiguous` has both readings in `readings`. */
  readonly state:
    | 'blank'
    | 'dash'
    | 'number'
    | 'quantity'
    | 'text'
    | 'tick'
    | 'error'
    | 'ambiguous';
  readonly readings: readonly number[];
  /** A number stored as text. */
  readonly numberAsText: boolean;
  readonly formula: string | null;
}

/** One row of the plan. Several plan rows may share one sheet row when levels stand side by side. */
export interface PlanRow {
  /** Position in `PlanTable.rows`. */
  readonly index: number;
  /** Zero-based row in the grid. */
  readonly row: number;
  readonly level: Level;
  readonly kode: string | null;
  readonly name: string;
  readonly indicator: string | null;
  readonly parent: number | null;
  readonly penanggungJawab: string | null;
  /** By column id; only cells this row owns (a merged value is given to the first row that it covers). */
  readonly values: Readonly<Record<ColumnId, Value>>;
  /** How the level was told: code, own column, prefix, nomenclature, style, sum, position. */
  readonly levelFrom: string;
}

export interface HeaderColumn {
  readonly column: number;
  readonly id: ColumnId;
  readonly type: ColumnType;
  /** The office's own words, joined from top to bottom: `Target › Triwulan I`. */
  readonly title: string;
  /** The words under the column number, `=11+13+15+17`, else null. */
  readonly declared: string | null;
  /** The number printed under the header (`19`), else null. */
  readonly number: string | null;
  /** What a shown figure is multiplied by to be rupiah: 1000 in a table `dalam ribuan rupiah`; absent when it is rupiah. */
  readonly scale?: number;
  /** The calendar year of a column in a table of several years; absent elsewhere. */
  readonly year?: number;
}

/** Rows above the programs where several offices share a sheet. */
export type HeadKind = 'strategi' | 'urusan' | 'bidang urusan' | 'perangkat daerah';

export interface PlanTable {
  readonly sheet: string;
  /** Nearest standard form, null when none is near. */
  readonly form: string | null;
  /** 0..1: how sure the form is. */
  readonly sure: number;
  readonly title: string;
  /** Year found in title or header, else null. */
  readonly year: number | null;
  readonly headerRows: readonly number[];
  readonly columns: readonly HeaderColumn[];
  /** Physical columns inside the table that were not understood, with their titles. */
  readonly unknownColumns: readonly { readonly column: number; readonly title: string }[];
  /** Columns `from`..`to` behind a blank column that look like a table of their own and were not read as one. */
  readonly beside?: { readonly from: number; readonly to: number };
  /** Small tables on the sheet that blank columns part from the plan: no cells of its rows. Absent where there are none. */
  readonly apart?: readonly Rect[];
  readonly area: Rect;
  readonly rows: readonly PlanRow[];
  readonly totalRows: readonly {
    readonly row: number;
    readonly label: string;
    readonly values: Readonly<Record<ColumnId, Value>>;
  }[];
  readonly ignoredRows: readonly {
    readonly row: number;
    readonly why: string;
    /** What the rows below it belong to, where it heads a stretch of the plan. */
    readonly heads?: HeadKind;
  }[];
  /**
   * In a budget the rows of the plan once more with the accounts below them (`5.1.02.01 Belanja Barang`) and what is
   * spent on each, as rows of their own: for adding up only. Absent where no accounts are listed.
   */
  readonly accountRows?: readonly PlanRow[];
}

/** Stands for a sheet without a table: it has cells all the same. */
export function noTable(sheet: string): PlanTable {
  return {
    ...{ sheet, form: null, sure: 0, title: '', year: null, headerRows: [] },
    ...{ columns: [], unknownColumns: [], rows: [], totalRows: [], ignoredRows: [] },
    area: { row: 0, column: 0, rows: 0, columns: 0 },
  };
}
