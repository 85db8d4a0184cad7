// The workbooks made from the four documents, one per document, plus one with live formulas.
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { layTable } from './layTable.ts';
import { loadSampleTables, type SampleTable } from './sampleTable.ts';
import { withFormulas } from './withFormulas.ts';

export interface SampleWorkbook {
  /** File name without folder. */
  readonly file: string;
  readonly workbook: HostWorkbook;
}

/** A workbook with these tables, one sheet each. The same tables give the same cells. */
export function workbookOf(name: string, tables: readonly SampleTable[]): HostWorkbook {
  const workbook = createWorkbook({ id: `contoh-${name}`, name, locale: 'id_ID' });
  for (const table of tables) layTable(workbook, table);
  return workbook;
}

/** All workbooks of `samples/`. */
export function sampleWorkbooks(): SampleWorkbook[] {
  const tables = loadSampleTables();
  const names = [...new Set(tables.map((table) => table.workbook))];
  const published = names.map((name) => ({
    file: `${name}.xlsx`,
    workbook: workbookOf(
      name,
      tables.filter((table) => table.workbook === name),
    ),
  }));
  const evaluasi = tables.find((table) => table.id === 'merangin-evaluasi-renaksi');
  if (!evaluasi) throw new Error('The Merangin evaluation table is missing');
  const name = 'merangin-evaluasi-dengan-rumus';
  return [
    ...published,
    { file: `${name}.xlsx`, workbook: workbookOf(name, [withFormulas(evaluasi)]) },
  ];
}
