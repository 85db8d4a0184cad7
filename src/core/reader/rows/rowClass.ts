// What a row below a header can be: a row of the plan, a total, or one to leave aside, with the reason.
import { isDash, isTick } from '../../numbers/marks.ts';
import { parseNumber } from '../../numbers/parseNumber.ts';
import type { FilledCell } from '../tableContext.ts';

export type RowClass =
  | { readonly kind: 'plan'; readonly row: number; readonly cells: readonly FilledCell[] }
  | { readonly kind: 'total'; readonly row: number; readonly label: string }
  | { readonly kind: 'ignored'; readonly row: number; readonly why: string };

/** A row of the plan. */
export type PlanEntry = Extract<RowClass, { kind: 'plan' }>;

export const WHY = {
  blank: 'baris kosong',
  header: 'kepala tabel berulang',
  numbers: 'nomor kolom',
  title: 'judul berulang',
  page: 'kaki halaman',
  carried: 'jumlah halaman',
  signature: 'blok tanda tangan',
  note: 'catatan di bawah tabel',
  footer: 'kaki formulir',
  urusan: 'baris urusan',
  group: 'judul kelompok',
  loose: 'angka tanpa nama',
  joined: 'lanjutan baris di atas',
  account: 'rekening belanja',
  balance: 'selisih antarbagian',
  line: 'baris lain pekerjaan di atasnya',
  other: 'tabel lain di bawah',
  list: 'daftar lain di bawah',
} as const;

/** Words, not a number, dash or tick. */
export function isWords({ cell, text }: FilledCell): boolean {
  if (cell.kind !== 'text') return false;
  if (isDash(text) || isTick(text)) return false;
  if (/^[\d.,;:/()\s%-]*$/.test(text)) return false;
  return parseNumber(text, null).state === 'none';
}
