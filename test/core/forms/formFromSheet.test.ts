// A form that a trainer drew on a sheet becomes a form definition.
import { describe, expect, it } from 'vitest';
import type { FormDefinition, HeaderNode } from '../../../src/core/forms/formDefinition.ts';
import { formFromSheet } from '../../../src/core/forms/formFromSheet.ts';
import { FORMS, layoutForm } from '../../../src/core/forms/index.ts';
import { BLANK_CELL, type Cell } from '../../../src/core/grid/cell.ts';
import type { Grid } from '../../../src/core/grid/grid.ts';
import { hostWith, snapshotOf } from './hostSheets.ts';

const OFFICE = { tahun: 2025, instansi: null, wilayah: null };

function cell(text: string, bold = false): Cell {
  if (text === '') return BLANK_CELL;
  return { ...BLANK_CELL, kind: 'text', value: text, display: text, bold };
}

/** A sheet drawn by a trainer, cell by cell. */
function drawn(rows: readonly (readonly string[])[], merges: Grid['merges']): Grid {
  return {
    sheet: 'Rancangan',
    cells: rows.map((row) => row.map((text) => cell(text, text === '{program}'))),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: 0,
    locale: 'id_ID',
    tags: [],
  };
}

const TRAINER = drawn(
  [
    ['{form:renaksi-desa@1} Rencana Aksi Desa', '', '', '', ''],
    ['RENCANA AKSI DESA TAHUN {tahun}', '', '', '', ''],
    ['No', 'Program / Kegiatan', 'Anggaran', '', 'Ket'],
    ['', '', 'Pagu', 'Realisasi', ''],
    ['1', '2', '3', '4', '5'],
    ['{no:code}', '{uraian:text}', '{pagu:money+}', '{realisasiRp:money+}', '{keterangan:text}'],
    ['', '{program}', '', '', ''],
    ['', '{kegiatan}', '', '', ''],
    ['', '{jumlah} JUMLAH', '', '', ''],
  ],
  [
    { row: 1, column: 0, rows: 1, columns: 5 },
    { row: 2, column: 0, rows: 2, columns: 1 },
    { row: 2, column: 1, rows: 2, columns: 1 },
    { row: 2, column: 2, rows: 1, columns: 2 },
    { row: 2, column: 4, rows: 2, columns: 1 },
  ],
);

/** The header without words that depend on the year, to compare trees. */
function shape(nodes: readonly HeaderNode[]): unknown {
  return nodes.map((node) => ('children' in node ? [node.title, shape(node.children)] : node));
}

/** A standard form as a trainer would draw it: its own sheet, with marks in the first body rows. */
function markedUp(form: FormDefinition): Grid {
  const layout = layoutForm({ ...form, signatures: [], footers: [] }, OFFICE);
  const grid = snapshotOf(hostWith(layout), layout.sheet);
  const { place } = layout;
  const cells = grid.cells.slice(0, place.body).map((row) => row.slice(0, place.printed));
  const blank = () => Array<Cell>(place.printed).fill(BLANK_CELL);
  const marks = form.columns.map((column) => {
    const formula = column.formula === null ? '' : ` ${column.formula}`;
    return cell(`{${column.id}:${column.type}${column.rollUp ? '+' : ''}}${formula}`);
  });
  const levels = form.levels.map(({ level, column, bold }) => {
    const row = blank();
    row[place.columnOf.get(column)!] = cell(`{${level}}`, bold);
    return row;
  });
  return { ...grid, cells: [...cells, marks, ...levels], tags: [] };
}

describe('formFromSheet', () => {
  it('reads a form that a trainer drew, and it can be inserted', () => {
    const parsed = formFromSheet(TRAINER);
    if (!parsed.ok) throw new Error(parsed.problems.join('; '));
    expect(parsed.form).toMatchObject({
      id: 'renaksi-desa',
      title: 'Rencana Aksi Desa',
      titleLines: ['RENCANA AKSI DESA TAHUN {tahun}'],
      totalLabel: 'JUMLAH',
      header: [
        { title: 'No', column: 'no' },
        { title: 'Program / Kegiatan', column: 'uraian' },
        {
          title: 'Anggaran',
          children: [
            { title: 'Pagu', column: 'pagu' },
            { title: 'Realisasi', column: 'realisasiRp' },
          ],
        },
        { title: 'Ket', column: 'keterangan' },
      ],
      levels: [
        { level: 'program', column: 'uraian', bold: true },
        { level: 'kegiatan', column: 'uraian', bold: false },
      ],
    });
    expect(parsed.form.helpers?.map((helper) => helper.id)).toEqual(['level']);
    expect(layoutForm(parsed.form, OFFICE).sheet).toBe('Rencana Aksi Desa');
  });

  it.each(
    FORMS.filter((form) => form.levels.every((each) => each.level !== 'indikator')).map(
      (form) => [form.id, form] as const,
    ),
  )('finds columns, header tree and levels of %s in its own sheet', (_, form) => {
    const grid = markedUp(form);
    const id = cell(`{form:${form.id}@${form.version}} ${form.title}`);
    const first = [id, ...Array<Cell>(form.columns.length - 1).fill(BLANK_CELL)];
    const moved = {
      ...grid,
      cells: [first, ...grid.cells],
      merges: grid.merges.map((rect) => ({ ...rect, row: rect.row + 1 })),
    };
    const parsed = formFromSheet(moved);
    if (!parsed.ok) throw new Error(parsed.problems.join('; '));
    expect(parsed.form.columns.map((column) => [column.id, column.type, column.rollUp])).toEqual(
      form.columns.map((column) => [column.id, column.type, column.rollUp]),
    );
    expect(parsed.form.columns.map((column) => column.formula)).toEqual(
      form.columns.map((column) => column.formula),
    );
    const yearless = (value: unknown) =>
      JSON.stringify(value).replace(/\{tahun(?:[+-]\d)?\}|20\d\d/g, 'Y');
    expect(yearless(shape(parsed.form.header))).toBe(yearless(shape(form.header)));
    expect(parsed.form.levels.map(({ level, column, bold }) => ({ level, column, bold }))).toEqual(
      form.levels.map(({ level, column, bold }) => ({ level, column, bold })),
    );
  });

  it.each([
    ['a sheet without marks', drawn([['No', 'Uraian']], []), /tidak ada baris penanda kolom/],
    [
      'marks without a header',
      drawn([['{no:code}', '{uraian:text}']], []),
      /tidak ada baris judul kolom/,
    ],
    [
      'a column that nobody knows',
      drawn(
        [
          ['{form:x}', ''],
          ['No', 'Warna'],
          ['{no:code}', '{warna:text}'],
          ['', '{kegiatan}'],
        ],
        [],
      ),
      /kolom ke-2 \(warna\): kolom "warna" tidak ada dalam daftar/,
    ],
    [
      'a form without levels',
      drawn(
        [
          ['{form:x}', ''],
          ['No', 'Kegiatan'],
          ['{no:code}', '{kegiatan:text}'],
        ],
        [],
      ),
      /tingkat: paling sedikit 1/,
    ],
  ])('says what is wrong with %s', (_, grid, sentence) => {
    const parsed = formFromSheet(grid);
    expect(parsed.ok ? '' : parsed.problems.join('\n')).toMatch(sentence);
  });
});
