// A row of the plan that has a code, an indicator or money of its own but no name.
import { cellAt, type Grid } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import { codeLevel, normaliseCode } from '../nomenclature/code.ts';
import { WHY } from '../reader/rows/rowClass.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';
import { columnOf } from './support/spot.ts';

const CODE = 'nama-kosong';
/** What the reader says of figures that belong to no row. */
const NAMELESS = new Set<string>([WHY.loose, WHY.joined]);
/** `3`, `b.`, `IV`, `1.2.`: what rows are counted with. */
const MARK = /^(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[IVX]{1,5})[.)]?$/i;
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
      ...notRepeated(context, table),
    ]),
  message: (params) =>
    `Baris ${params.baris}, kolom “${params.kolom}” (${params.huruf}) belum berisi nama, padahal di sebelahnya tertulis “${params.sebelah}”.`,
  suggestion: () =>
    'Tulis namanya menurut dokumen perencanaan; satu nama untuk satu kelompok baris.',
};

/** So many rows say each of their levels before one that does not has lost it. */
const REPEATED = 10;

/** The one blank in a column of programs or kegiatan that says its name in every row (`Program | Kegiatan | Sub Kegiatan`). */
function notRepeated(context: RuleContext, table: PlanTable): Finding[] {
  const grid = context.grids.get(table.sheet);
  const names = table.columns.filter(({ id }) => NAMES.includes(id));
  const own = names[names.length - 1];
  if (!grid || !own) return [];
  const rows = [
    ...new Set(table.rows.flatMap(({ row, values }) => (values[own.id] ? [row] : []))),
  ].filter((row) => cellAt(grid, row, own.column).kind !== 'blank');
  if (rows.length < REPEATED) return [];
  return names.slice(0, -1).flatMap(({ column }) => {
    const blank = rows.filter((row) => cellAt(grid, row, column).display.trim() === '');
    if (blank.length !== 1 || blank[0] === rows[0]) return [];
    const [row] = blank as [number];
    const beside = cellAt(grid, row, own.column).display.trim();
    const params = { sebelah: beside };
    return [findingOnSheet(CODE, 'warning', table, beside, row, column, { params })];
  });
}

/** A row that has a code and figures, but nothing where all others have their name; it is no row of the plan then. */
function codedWithoutName(context: RuleContext, table: PlanTable): Finding[] {
  const grid = context.grids.get(table.sheet);
  const name = table.columns.find((column) => column.id === 'uraian');
  const codes = table.columns.filter((column) => /^kode\d*$/.test(column.id));
  if (grid && name && codes.length === 0) return numberedWithoutName(grid, table, name.column);
  if (!grid || !name) return [];
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

/** The same where rows only bear a number or a letter: it has money of its own, and stands among rows with names. */
function numberedWithoutName(grid: Grid, table: PlanTable, name: number): Finding[] {
  const number = columnOf(table, 'no')?.column;
  const money = columnOf(table, 'pagu')?.column;
  const last = table.rows[table.rows.length - 1]?.row ?? -1;
  if (number === undefined || money === undefined) return [];
  return table.ignoredRows.flatMap(({ row, why }) => {
    const mark = cellAt(grid, row, number).display.trim();
    const amount = cellAt(grid, row, money);
    const typed = amount.kind === 'number' && amount.formula === null && amount.value !== 0;
    if (why !== WHY.loose || !MARK.test(mark) || !typed || row > last) return [];
    if (cellAt(grid, row, name).display.trim() !== '') return [];
    const params = { sebelah: `${mark} … ${amount.display}` };
    return [findingOnSheet(CODE, 'warning', table, mark, row, name, { params })];
  });
}
