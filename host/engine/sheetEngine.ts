// What a workbook on the host can do; apps-script, xlsx and the workbench all stand on this.
import type { Rect } from '../../src/core/grid/rect.ts';

export type Scalar = number | string | boolean | null;

/** Everything about a cell but its value. Colours `#rrggbb`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly fontSize?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Left indent in steps, as Excel keeps it. */
  readonly indent?: number;
}

/** The content of a cell as it is stored, before calculation. Dates are serial numbers with a date format. */
export type Content =
  | { readonly type: 'blank' }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly value: string }
  /** Canonical formula (`;`, English names); `cached` is the result a loaded file carried. */
  | {
      readonly type: 'formula';
      readonly formula: string;
      readonly cached?: Scalar | { readonly error: string };
    };

export interface ValidationRule {
  readonly list: readonly string[];
  readonly lenient: boolean;
  readonly help: string;
}

export interface Protection {
  readonly rect: Rect;
  readonly description: string;
  readonly warningOnly: boolean;
}

export interface MetadataTag {
  readonly key: string;
  readonly value: string;
  readonly on: 'sheet' | 'row' | 'column';
  readonly index: number | null;
}

export interface ChartSpec {
  readonly type: 'bar' | 'column' | 'line';
  readonly title: string;
  readonly ranges: readonly Rect[];
  readonly at: { readonly row: number; readonly column: number };
}

/** One sheet. Positions are zero-based. Setting beyond the size grows the sheet. */
export interface HostSheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  rows(): number;
  columns(): number;
  /** Smallest size that holds every non-blank cell. */
  usedRows(): number;
  usedColumns(): number;
  content(row: number, column: number): Content;
  /** Calculated: errors come as `{error: '#DIV/0!'}`. */
  result(row: number, column: number): Scalar | { readonly error: string };
  /** As the user sees it, by number format and locale. */
  display(row: number, column: number): string;
  setContents(row: number, column: number, block: readonly (readonly Content[])[]): void;
  numberFormat(row: number, column: number): string;
  setNumberFormats(row: number, column: number, block: readonly (readonly string[])[]): void;
  style(row: number, column: number): CellStyle;
  setStyle(rect: Rect, style: Partial<CellStyle>): void;
  note(row: number, column: number): string | null;
  setNote(row: number, column: number, note: string | null): void;
  validation(row: number, column: number): ValidationRule | null;
  setValidation(rect: Rect, rule: ValidationRule | null): void;
  merges: Rect[];
  protections: Protection[];
  tags: MetadataTag[];
  charts: ChartSpec[];
  groups: { row: number; rows: number }[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  /**
   * References in all formulas, merges, notes, tags, groups and protections move along. New rows take format, style
   * and drop-down from the row `before` (default) or `after` them.
   */
  insertRows(at: number, count: number, inherit?: 'before' | 'after'): void;
  deleteRows(at: number, count: number): void;
  insertColumns(at: number, count: number, inherit?: 'before' | 'after'): void;
  deleteColumns(at: number, count: number): void;
}

export interface HostWorkbook {
  readonly id: string;
  name: string;
  /** `id_ID` or `en_US`. */
  locale: string;
  timeZone: string;
  sheets(): readonly HostSheet[];
  sheet(name: string): HostSheet | null;
  addSheet(name: string, rows?: number, columns?: number): HostSheet;
  deleteSheet(name: string): void;
  /** Formulas that mention the sheet follow the new name. */
  renameSheet(name: string, to: string): void;
  moveSheet(name: string, index: number): void;
  active: { sheet: string; a1: string };
  namedRanges: Map<string, { sheet: string; rect: Rect }>;
  /** Parses what a user types (`25%`, `0,7078`, `1.234.567`, `Rp 1.500`, `5/3/2024`, `=...`, `'text`) and stores it. */
  type(sheet: string, row: number, column: number, text: string): void;
  /** Formula as the workbook's locale spells it (`;` and `,` for id_ID). */
  localFormula(canonical: string): string;
  canonicalFormula(local: string): string;
  /** Functions that no engine knows; their cells keep the cached value, else `#NAME?`. */
  unknownFunctions(): readonly string[];
}
