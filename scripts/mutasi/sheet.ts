// A sheet under construction: every cell knows its part in the plan, so that a fault can be planted with intent.
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { columnName } from '../../src/core/grid/a1.ts';

export type Part = 'program' | 'kegiatan' | 'sub' | 'total';

/** What a cell is for. `adds`: rows that a roll-up adds. `from`: columns that a row formula uses. */
export interface Role {
  readonly part: Part;
  readonly id: string;
  readonly kind: 'teks' | 'angka' | 'jumlah-turun' | 'jumlah-baris' | 'persen' | 'rata';
  readonly adds?: readonly number[];
  readonly from?: readonly number[];
}

export interface CellDef {
  readonly content: string | number | null;
  readonly format?: string;
  readonly bold?: boolean;
  readonly role?: Role;
}

export interface Draft {
  readonly layout: string;
  readonly cells: Map<string, CellDef>;
  readonly merges: { row: number; column: number; rows: number; columns: number }[];
  /** Physical column by id. */
  readonly columns: Map<string, number>;
  readonly rows: { readonly row: number; readonly part: Part; readonly parent: number | null }[];
  readonly firstRow: number;
  readonly lastRow: number;
}

export function put(draft: Draft, row: number, column: number, def: CellDef): void {
  draft.cells.set(`${row}|${column}`, def);
}

export function get(draft: Draft, row: number, column: number): CellDef | undefined {
  return draft.cells.get(`${row}|${column}`);
}

export function copyDraft(draft: Draft): Draft {
  return { ...draft, cells: new Map(draft.cells), rows: [...draft.rows] };
}

export function ref(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A workbook with this one sheet. Text that looks like a formula is one; numbers are numbers. */
export function workbookOf(draft: Draft): HostWorkbook {
  const workbook = createWorkbook({ name: draft.layout });
  const sheet = workbook.addSheet('Rencana', draft.lastRow + 6, 40);
  for (const [key, def] of draft.cells) {
    const [row, column] = key.split('|').map(Number) as [number, number];
    const { content } = def;
    if (content === null) continue;
    sheet.setContents(row, column, [
      [
        typeof content === 'number'
          ? { type: 'number', value: content }
          : content.startsWith('=')
            ? { type: 'formula', formula: content }
            : { type: 'text', value: content },
      ],
    ]);
    if (def.format) sheet.setNumberFormats(row, column, [[def.format]]);
    if (def.bold) sheet.setStyle({ row, column, rows: 1, columns: 1 }, { bold: true });
  }
  sheet.merges.push(...draft.merges);
  return workbook;
}
