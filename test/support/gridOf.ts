// Builds a Grid from a small matrix, so that a test can show the table it is about.
import { columnIndex } from '../../src/core/grid/a1.ts';
import { BLANK_CELL, type Cell } from '../../src/core/grid/cell.ts';
import type { Grid, Tag } from '../../src/core/grid/grid.ts';
import type { Rect } from '../../src/core/grid/rect.ts';

/** A cell with more than a value. `f` is a formula with its `=`; `v` its result. */
export interface CellSpec {
  readonly v?: number | string | boolean | null;
  readonly f?: string;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly format?: string;
  readonly display?: string;
  readonly kind?: Cell['kind'];
  readonly note?: string;
}

export type CellInput = string | number | boolean | null | CellSpec;

export interface GridOptions {
  readonly sheet?: string;
  /** `A1:B2`. The text of the first cell stays, the others are blank, as Sheets does it. */
  readonly merges?: readonly string[];
  readonly locale?: string;
  readonly tags?: readonly Tag[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** `''` and null are blank; text like `#DIV/0!` is an error; everything else keeps its JavaScript type. */
export function gridOf(rows: readonly (readonly CellInput[])[], options: GridOptions = {}): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    sheet: options.sheet ?? 'Sheet1',
    cells: rows.map((row) => Array.from({ length: width }, (_, c) => cellOf(row[c] ?? null))),
    merges: (options.merges ?? []).map(rectOf),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
    frozenRows: 0,
    locale: options.locale ?? 'id_ID',
    tags: options.tags ?? [],
  };
}

/** Rows of tab-separated text, one line a row, as the published documents have them; `typed` turns whole numbers into numbers. */
export function tsv(text: string, typed = false): CellInput[][] {
  return text
    .replace(/^\n/, '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) =>
      line.split('\t').map((cell) => {
        const trimmed = cell.trim();
        if (trimmed === '') return null;
        return typed && /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
      }),
    );
}

export function rectOf(name: string): Rect {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(name);
  if (!match) throw new Error(`not a range: ${name}`);
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]!);
  return {
    row,
    column,
    rows: match[4] ? Number(match[4]) - row : 1,
    columns: match[3] ? columnIndex(match[3]) - column + 1 : 1,
  };
}

function cellOf(input: CellInput): Cell {
  if (input === null || input === '') return BLANK_CELL;
  if (typeof input !== 'object') return cellOf({ v: input });
  const value = input.v ?? null;
  const kind = input.kind ?? kindOf(value);
  return {
    kind,
    value,
    formula: input.f ?? null,
    format: input.format ?? '',
    display: input.display ?? displayOf(value, input.format ?? ''),
    note: input.note ?? null,
    bold: input.bold ?? false,
    fill: input.fill ?? null,
  };
}

function kindOf(value: CellSpec['v']): Cell['kind'] {
  if (value === null || value === undefined || value === '') return 'blank';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return /^#(DIV\/0!|VALUE!|REF!|N\/A|NAME\?|NUM!|NULL!|ERROR!)$/.test(value) ? 'error' : 'text';
}

function displayOf(value: CellSpec['v'], format: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'number')
    return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
  if (format.includes('%')) return `${localNumber(value * 100)}%`;
  return format === '' ? String(value).replace('.', ',') : localNumber(value);
}

function localNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const [whole, fraction] = String(rounded).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
