// Intended writes as data: what a command wants to do to a workbook, before anything is done.
import type { Rect } from '../grid/rect.ts';

/** What is written into one cell. Text is always literal, never a live formula. */
export type Input =
  | { readonly n: number }
  | { readonly t: string }
  | { readonly b: boolean }
  /** A formula in canonical spelling: English names, `;` separators, leading `=`. */
  | { readonly f: string }
  | null;

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string | null;
  readonly color?: string;
  readonly fontSize?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: boolean;
}

export interface Validation {
  readonly list: readonly string[];
  /** false: other values are refused; true: only a warning. */
  readonly lenient: boolean;
  readonly help: string;
}

/** One write in bulk. All positions are zero-based; `rect.rows`/`columns` match the arrays given. */
export type Edit =
  | {
      readonly kind: 'addSheet';
      readonly sheet: string;
      readonly rows: number;
      readonly columns: number;
      /** Zero-based place among the sheets, hidden ones counted; after the last one when absent or too large. */
      readonly index?: number;
    }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly to: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'hideSheet'; readonly sheet: string; readonly hidden: boolean }
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly inputs: readonly (readonly Input[])[];
    }
  | {
      readonly kind: 'formats';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formats: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'fills';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly fills: readonly (readonly (string | null)[])[];
    }
  | {
      readonly kind: 'notes';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly notes: readonly (readonly (string | null)[])[];
    }
  | {
      readonly kind: 'style';
      readonly sheet: string;
      readonly rects: readonly Rect[];
      readonly style: Style;
    }
  | { readonly kind: 'merge'; readonly sheet: string; readonly rects: readonly Rect[] }
  | {
      readonly kind: 'validation';
      readonly sheet: string;
      readonly rects: readonly Rect[];
      readonly rule: Validation | null;
    }
  | {
      readonly kind: 'columnWidths';
      readonly sheet: string;
      /** Pixels, from the first column. */
      readonly widths: readonly number[];
      /** Pixels; only for rows that cannot grow by themselves, such as headers with merged cells. */
      readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
    }
  | {
      readonly kind: 'freeze';
      readonly sheet: string;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly kind: 'protect';
      readonly sheet: string;
      readonly rects: readonly Rect[];
      readonly description: string;
    }
  | {
      readonly kind: 'tags';
      readonly sheet: string;
      readonly tags: readonly {
        readonly key: string;
        readonly value: string;
        readonly on: 'sheet' | 'row' | 'column';
        readonly index: number | null;
      }[];
    }
  | {
      readonly kind: 'namedRange';
      readonly sheet: string;
      readonly name: string;
      readonly rect: Rect;
    }
  | {
      readonly kind: 'groupRows';
      readonly sheet: string;
      readonly groups: readonly { readonly row: number; readonly rows: number }[];
    }
  | {
      readonly kind: 'hideColumns';
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'chart';
      readonly sheet: string;
      readonly type: 'bar' | 'column' | 'line';
      readonly title: string;
      readonly ranges: readonly Rect[];
      readonly at: { readonly row: number; readonly column: number };
    };

/** The kinds that only touch cells of a sheet that exists, and so can be inverted cell by cell. */
export type CellEdit = Extract<Edit, { kind: 'cells' | 'formats' | 'fills' | 'notes' }>;
