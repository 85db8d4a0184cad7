// One cell of a sheet as data.

/** What a cell holds, as Sheets would type it. An error keeps its text (`#DIV/0!`) in `value`. */
export type CellKind = 'blank' | 'number' | 'text' | 'boolean' | 'date' | 'error';

export interface Cell {
  readonly kind: CellKind;
  /** number → number; text, error → string; date → ISO `yyyy-MM-dd`; boolean → boolean; blank → null. */
  readonly value: number | string | boolean | null;
  /** Of a date with a time of day: the part of the day since midnight. Absent at midnight and where nobody knows. */
  readonly time?: number;
  /** The formula with its leading `=`, as the workbook spells it (separator may be `,` or `;`), else null. */
  readonly formula: string | null;
  /** Number format pattern (`#,##0.00`, `@`, `0%`), empty when automatic. */
  readonly format: string;
  /** What the user sees. */
  readonly display: string;
  readonly note: string | null;
  readonly bold: boolean;
  /** Background as `#rrggbb`, null when none or white. */
  readonly fill: string | null;
}

export const BLANK_CELL: Cell = {
  kind: 'blank',
  value: null,
  formula: null,
  format: '',
  display: '',
  note: null,
  bold: false,
  fill: null,
};
