// Sentences about one table that was read.
import { columnName } from '../grid/a1.ts';
import type { PlanTable } from '../model/planTable.ts';

/** What the reader left aside beside a table, null when nothing. */
export function besideNote({ beside }: PlanTable): string | null {
  if (!beside) return null;
  const { from, to } = beside;
  const columns = from === to ? columnName(from) : `${columnName(from)}–${columnName(to)}`;
  return `Di samping tabel ini, kolom ${columns} dipisahkan kolom kosong dan tidak dibaca sebagai tabel tersendiri. Bila di situ ada tabel lain, pindahkan ke lembar sendiri.`;
}

/** What a sheet is that only adds up others. `per`: the title of its first column of words, `Kecamatan`. */
export function recapNote(per: string, rows: number): string {
  return `Rekap per ${per}: ${rows} baris. Rekap tidak berisi program atau kegiatan, jadi tidak dibaca sebagai rencana.`;
}
