// What a standard form is: header tree, columns with meaning, levels, totals, signature, paper, version.
import type { ColumnId, ColumnType } from '../model/column.ts';
import type { Level } from '../model/level.ts';

/** A node of the header tree: a group with children, or a leaf that names a column. */
export type HeaderNode =
  | {
      readonly title: string;
      readonly children: readonly HeaderNode[];
      /** Takes the rows to spare, so that its children stand in the lowest ones. */
      readonly tall?: boolean | undefined;
    }
  | { readonly title: string; readonly column: ColumnId };

export interface FormColumn {
  readonly id: ColumnId;
  readonly type: ColumnType;
  /** Pixels. */
  readonly width: number;
  /** Text in the row of column numbers: `19 (=11+13+15+17)`. */
  readonly number: string;
  /**
   * Formula of the column for one row, `{id}` standing for the cell of that column in the same row:
   * `={realisasiK1}+{realisasiK2}`. Canonical spelling. null when the cell is typed.
   */
  readonly formula: string | null;
  /** Column sums from children to parents (program = Σ kegiatan) and into the total row. */
  readonly rollUp: boolean;
  readonly unit: string | null;
  /** Filling guide, shown as a note on the header cell. */
  readonly guidance: string | null;
  /** Drop-down choices, null when free. */
  readonly choices: readonly string[] | null;
  /** Other words that offices use for this column, besides the common vocabulary. */
  readonly synonyms: readonly string[];
}

export interface FormLevel {
  readonly level: Level;
  /** Column of the name. */
  readonly column: ColumnId;
  readonly bold: boolean;
  readonly guidance: string | null;
  /** Column of this level's indicator; `indikator` when absent. */
  readonly indicator?: ColumnId;
}

export interface FormDefinition {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Name of the sheet, at most 31 characters as Excel allows; the title when absent. */
  readonly sheetName?: string;
  /** Document and table it comes from, shown to the user. */
  readonly source: string;
  /** One sentence: what it is for and who fills it. */
  readonly purpose: string;
  /** Lines above the table; `{tahun}`, `{instansi}`, `{wilayah}` are filled in. */
  readonly titleLines: readonly string[];
  readonly header: readonly HeaderNode[];
  readonly columns: readonly FormColumn[];
  /**
   * Working columns to the right of the printed table (level, accumulation kind, ...). They keep what the printed
   * form has no room for; formulas may use them. Absent when the form needs none.
   */
  readonly helpers?: readonly FormColumn[];
  /** Levels from top to bottom and in which column the name of each stands. */
  readonly levels: readonly FormLevel[];
  /** Label of the total row, which sums the columns with `rollUp`; null when the form has none. */
  readonly totalLabel: string | null;
  /**
   * Lines under the table. In a formula `{columnId}` is the body range of that column and `{footer1}` the cell of
   * the first footer.
   */
  readonly footers: readonly { readonly label: string; readonly formula: string | null }[];
  /** `role` may have two lines. */
  readonly signatures: readonly { readonly role: string; readonly place: 'left' | 'right' }[];
  readonly paper: {
    readonly size: 'F4' | 'A4' | 'A3';
    readonly orientation: 'landscape' | 'portrait';
  };
}
