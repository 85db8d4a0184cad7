// A row of the plan that has a code, an indicator or money of its own but no name.
import { cellAt } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import { codeLevel, normaliseCode } from '../nomenclature/code.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';

const CODE = 'nama-kosong';
/** What the reader says of figures that belong to no row. */
const NAMELESS = new Set(['angka tanpa nama', 'lanjutan baris di atas']);
const NAMES = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan', 'uraian'];

export const namaKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Nama sasaran, program, kegiatan, atau sub kegiatan belum diisi',
  strength: 40,
  check: (context) =>
    context.tables.flatMap((table) => [
      ...table.rows.flatMap((row) => {
        if (row.name !== '') return [];
        const value = NAMES.flatMap((id) => row.values[id] ?? []).find(isEmpty);
        if (!value) return [];
        const money = row.values.pagu ?? row.values.paguProgram;
        const beside = row.indicator ?? row.kode ?? money?.text ?? '';
        const params = { sebelah: beside };
        return [findingAt(CODE, 'warning', table, row, value.column, { params })];
      }),
      ...codedWithoutName(context, table),
    ]),
  message: (params) =>
    `Baris ${params.baris}, kolom “${params.kolom}” (${params.huruf}) belum berisi nama, padahal di sebelahnya tertulis “${params.sebelah}”.`,
  suggestion: () =>
    'Tulis namanya menurut dokumen perencanaan; satu nama untuk satu kelompok baris.',
};

/** A row that has a code and figures, but nothing where all others have their name; it is no row of the plan then. */
function codedWithoutName(context: RuleContext, table: PlanTable): Finding[] {
  const grid = context.grids.get(table.sheet);
  const name = table.columns.find((column) => column.id === 'uraian');
  const codes = table.columns.filter((column) => /^kode\d*$/.test(column.id));
  if (!grid || !name || codes.length === 0) return [];
  const known = new Set(table.rows.flatMap((row) => (row.kode ? [normaliseCode(row.kode)] : [])));
  return table.ignoredRows.flatMap(({ row, why }) => {
    if (!NAMELESS.has(why)) return [];
    const kode = codes
      .map((column) => cellAt(grid, row, column.column).display.trim())
      .filter((text) => text !== '')
      .join('.');
    // A second indicator may bear the code of its row again.
    if (codeLevel(kode) === null || known.has(normaliseCode(kode))) return [];
    const params = { sebelah: kode };
    return [findingOnSheet(CODE, 'warning', table, kode, row, name.column, { params })];
  });
}
