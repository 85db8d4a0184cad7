// Where each part of a form stands on its sheet.
import type { ColumnId } from '../model/column.ts';
import type { FormColumn, FormDefinition } from './formDefinition.ts';

/** Zero-based rows; `closing` is the empty line that ends the body. */
export interface Geometry {
  readonly title: number;
  readonly header: number;
  readonly headerRows: number;
  /** Row of column numbers; null when the form has none. */
  readonly number: number | null;
  readonly body: number;
  readonly closing: number;
  /** null when the form has no total row. */
  readonly total: number | null;
  readonly footer: number;
  readonly signature: number;
  readonly rows: number;
  /** Printed columns; the helpers stand to their right. */
  readonly printed: number;
  readonly columns: readonly FormColumn[];
  readonly columnOf: ReadonlyMap<ColumnId, number>;
}

/** Place and date, two lines of role, room for the signature, name, NIP. */
export const SIGNATURE_ROWS = 8;

export function geometry(
  form: FormDefinition,
  parts: { readonly titles: number; readonly headerRows: number; readonly lines: number },
): Geometry {
  const header = parts.titles + 1;
  const numbered = form.columns.some((column) => column.number !== '');
  const number = numbered ? header + parts.headerRows : null;
  const body = header + parts.headerRows + (numbered ? 1 : 0);
  const closing = body + parts.lines;
  const total = form.totalLabel === null ? null : closing + 1;
  const footer = (total ?? closing) + 2;
  const signature = footer + form.footers.length + (form.footers.length > 0 ? 1 : 0);
  const columns = [...form.columns, ...(form.helpers ?? [])];
  return {
    title: 0,
    header,
    headerRows: parts.headerRows,
    number,
    body,
    closing,
    total,
    footer,
    signature,
    rows: signature + (form.signatures.length > 0 ? SIGNATURE_ROWS : 0),
    printed: form.columns.length,
    columns,
    columnOf: new Map(columns.map((column, index) => [column.id, index])),
  };
}
