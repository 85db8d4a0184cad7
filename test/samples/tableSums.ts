// Sums over the tree of a sample table, for the tests of the transcription.
import type { SampleCell, SampleTable } from '../../scripts/samples/sampleTable.ts';

export interface SummedRow {
  readonly name: string;
  readonly level: string;
  readonly own: number;
  readonly children: SummedRow[];
}

/** The money of a cell: numbers, and texts like `35.000.000` or `80,000,000`; blank and dash are 0. */
export function moneyOf(cell: SampleCell | undefined): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string' && /^\d{1,3}([.,]\d{3})+$/.test(cell))
    return Number(cell.replace(/[.,]/g, ''));
  return 0;
}

/** Programs with their kegiatan and sub kegiatan. Indicator rows count as sub kegiatan. */
export function treeOf(table: SampleTable, nameColumn: number, column: number): SummedRow[] {
  const programs: SummedRow[] = [];
  for (const row of table.rows) {
    if (row.kind !== 'body' || !row.level) continue;
    const entry: SummedRow = {
      name: String(row.cells[nameColumn] ?? ''),
      level: row.level,
      own: moneyOf(row.cells[column]),
      children: [],
    };
    const program = programs[programs.length - 1];
    if (row.level === 'program') programs.push(entry);
    else if (row.level === 'kegiatan') program!.children.push(entry);
    else program!.children[program!.children.length - 1]!.children.push(entry);
  }
  return programs;
}

export function total(rows: readonly SummedRow[]): number {
  return rows.reduce((sum, row) => sum + row.own, 0);
}

/** `name: own ≠ children` for every row whose figure is not the sum of its children. */
export function mismatches(rows: readonly SummedRow[]): string[] {
  return rows.flatMap((row) => [
    ...(row.children.length > 0 && row.own !== total(row.children)
      ? [`${row.name}: ${row.own} ≠ ${total(row.children)}`]
      : []),
    ...mismatches(row.children),
  ]);
}

/** The body row whose name begins so. */
export function bodyRow(
  table: SampleTable,
  nameColumn: number,
  name: string,
): readonly SampleCell[] {
  const found = table.rows.find(
    (row) => row.kind === 'body' && String(row.cells[nameColumn] ?? '').startsWith(name),
  );
  if (found?.kind !== 'body') throw new Error(`No row "${name}" in ${table.id}`);
  return found.cells;
}

export function totalRow(table: SampleTable): readonly SampleCell[] {
  const found = table.rows.find((row) => row.kind === 'total');
  if (found?.kind !== 'total') throw new Error(`No total row in ${table.id}`);
  return found.cells;
}
