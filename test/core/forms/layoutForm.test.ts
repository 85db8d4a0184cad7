// Every standard form as a sheet: no errors, the figures of the documents, and few writes.
import { describe, expect, it } from 'vitest';
import { documentRows } from '../../../scripts/forms/documentRows.ts';
import type { BodyRow } from '../../../src/core/forms/index.ts';
import { FORMS, fillForm, formById, layoutForm } from '../../../src/core/forms/index.ts';
import { hostWith, snapshotOf } from './hostSheets.ts';

const OFFICE = {
  tahun: 2024,
  instansi: 'Dinas Pemberdayaan Masyarakat dan Desa',
  wilayah: 'Kabupaten Merangin',
};

const errorsIn = (grid: ReturnType<typeof snapshotOf>) =>
  grid.cells
    .flat()
    .filter((cell) => cell.kind === 'error')
    .map((cell) => `${cell.formula} ${cell.display}`);

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
  it('shows no error with empty rows, and no figure that nobody typed', () => {
    const layout = layoutForm(form, OFFICE);
    const grid = snapshotOf(hostWith(layout), layout.sheet);
    expect(errorsIn(grid)).toEqual([]);
    const body = grid.cells.slice(layout.place.body, layout.place.signature);
    expect(body.flat().filter((cell) => cell.kind === 'number')).toEqual([]);
  });

  it('shows no error with the rows of the document', () => {
    const { rows, year } = documentRows(form, FORMS);
    const layout = fillForm(form, rows, { ...OFFICE, tahun: year });
    expect(errorsIn(snapshotOf(hostWith(layout), layout.sheet))).toEqual([]);
  });

  it('needs as many edits for 400 rows as for 4, and no service call per row', () => {
    const deepest = form.levels[form.levels.length - 1]!.level;
    const rows = (count: number): BodyRow[] =>
      Array.from({ length: count }, (_, i) => ({ level: deepest, name: `Baris ${i + 1}` }));
    const small = fillForm(form, rows(4), OFFICE);
    const large = fillForm(form, rows(400), OFFICE);
    expect(large.edits.map((edit) => edit.kind)).toEqual(small.edits.map((edit) => edit.kind));
    const pieces = (layout: typeof small) =>
      layout.edits.map((edit) =>
        'rects' in edit && edit.kind !== 'style' ? edit.rects.length : 0,
      );
    expect(pieces(large)).toEqual(pieces(small));
  });

  it('is built under a temporary name and renamed last', () => {
    const { edits, sheet } = layoutForm(form, OFFICE);
    expect(edits[0]).toMatchObject({
      kind: 'addSheet',
      sheet: expect.stringMatching(/^~renaksi /),
    });
    expect(edits[edits.length - 1]).toMatchObject({ kind: 'renameSheet', to: sheet });
    expect(sheet.length).toBeLessThanOrEqual(31);
    const kinds = edits.map((edit) => edit.kind);
    expect(kinds.indexOf('formats')).toBeLessThan(kinds.indexOf('cells'));
  });

  it('ties sheet, columns and header rows to the form by tags', () => {
    const layout = layoutForm(form, OFFICE);
    const { tags } = snapshotOf(hostWith(layout), layout.sheet);
    const sheetTag = {
      key: 'renaksi:form',
      value: `${form.id}@${form.version}`,
      on: 'sheet',
      index: null,
    };
    expect(tags).toContainEqual(sheetTag);
    expect(tags.filter((tag) => tag.key === 'renaksi:col').map((tag) => tag.value)).toEqual(
      layout.place.columns.map((column) => column.id),
    );
    expect(tags.filter((tag) => tag.value === 'header')).toHaveLength(layout.place.headerRows);
  });

  it('writes formulas with semicolons, without decimals, arrays or local names', () => {
    const { edits } = fillForm(form, documentRows(form, FORMS).rows, OFFICE);
    const cells = edits.find((edit) => edit.kind === 'cells')!;
    const formulas = cells.inputs
      .flat()
      .flatMap((input) => (input && 'f' in input ? [input.f] : []));
    for (const formula of formulas) {
      const code = formula.replace(/"[^"]*"/g, '""');
      expect(code).not.toMatch(/,|\{|\}|\d\.\d/);
      expect(code).not.toMatch(/\b(JIKA|JUMLAH|RATA)\b/);
    }
  });
});

describe('sums of evaluasi-renaksi', () => {
  const form = formById('evaluasi-renaksi')!;
  const merangin = () => {
    const layout = fillForm(form, documentRows(form, FORMS).rows, OFFICE);
    const workbook = hostWith(layout);
    const sheet = workbook.sheet(layout.sheet)!;
    const column = (id: string) => layout.place.columnOf.get(id)!;
    const value = (row: number, id: string) => sheet.result(row, column(id));
    const find = (name: string) => {
      for (let r = 0; r < sheet.usedRows(); r++) {
        if (String(sheet.result(r, column('uraian'))).startsWith(name)) return r;
      }
      throw new Error(name);
    };
    return { layout, workbook, sheet, column, value, find };
  };

  it('gives what Merangin published: program, kegiatan, total and absorption', () => {
    const { value, find } = merangin();
    const kegiatan = find('Perencanaan, Penganggaran');
    expect(value(kegiatan, 'pagu')).toBe(59_060_000);
    expect(value(kegiatan, 'jumlahRp')).toBe(24_190_000);
    expect(value(kegiatan, 'persenRp')).toBeCloseTo(40.96, 2);
    const program = find('PROGRAM PENUNJANG');
    expect(value(program, 'pagu')).toBe(4_685_661_625);
    expect(value(program, 'jumlahRp')).toBe(697_057_723);
    expect(value(program, 'persenRp')).toBeCloseTo(14.88, 2);
    const total = find('Total Anggaran');
    expect(value(total, 'pagu')).toBe(8_790_633_125);
  });

  it('leaves a parent blank where nothing is reported yet: blank is not zero', () => {
    const { value, find } = merangin();
    expect(value(find('PROGRAM PENATAAN DESA'), 'realisasiRp1')).toBe('');
    expect(value(find('PROGRAM PENUNJANG'), 'realisasiRp4')).toBe('');
  });

  it.each([
    ['in the middle of a group', 'Koordinasi dan Penyusunan DPA', 0],
    ['at the end of a group', 'Koordinasi dan Penyusunan Laporan Capaian', 1],
  ])('grows when a row is inserted %s, even without a level', (_where, at, below) => {
    const { sheet, column, value, find } = merangin();
    const row = find(at) + below;
    sheet.insertRows(row, 1);
    sheet.setContents(row, column('pagu'), [[{ type: 'number', value: 1_000_000 }]]);
    expect(value(find('Perencanaan, Penganggaran'), 'pagu')).toBe(60_060_000);
    expect(value(find('PROGRAM PENUNJANG'), 'pagu')).toBe(4_686_661_625);
    expect(value(find('Total Anggaran'), 'pagu')).toBe(8_791_633_125);
    expect(value(find('Administrasi Keuangan'), 'pagu')).toBe(3_605_302_325);
  });

  it('grows at the end of the last group of the table', () => {
    const { sheet, column, value, find, layout } = merangin();
    sheet.insertRows(layout.place.closing, 1);
    sheet.setContents(layout.place.closing, column('pagu'), [[{ type: 'number', value: 5 }]]);
    expect(value(find('Total Anggaran'), 'pagu')).toBe(8_790_633_130);
  });

  it('counts a new kegiatan once its level is chosen', () => {
    const { sheet, column, value, find } = merangin();
    const row = find('Administrasi Keuangan');
    sheet.insertRows(row, 1);
    sheet.setContents(row, column('pagu'), [[{ type: 'number', value: 7 }]]);
    sheet.setContents(row, column('level'), [[{ type: 'text', value: 'Kegiatan' }]]);
    expect(value(find('PROGRAM PENUNJANG'), 'pagu')).toBe(4_685_661_632);
    expect(value(find('Perencanaan, Penganggaran'), 'pagu')).toBe(59_060_000);
  });
});

describe('evaluasi-e81', () => {
  it('has the 25 printed columns of the form, numbered (1) to (15)', () => {
    const form = formById('evaluasi-e81')!;
    expect(form.columns).toHaveLength(25);
    expect(form.columns.map((column) => column.number).filter((number) => number !== '')).toEqual(
      Array.from({ length: 15 }, (_, i) => `(${i + 1})`),
    );
  });

  it('gives averages and predicates under the table, and none without figures', () => {
    const form = formById('evaluasi-e81')!;
    const rows: BodyRow[] = [
      { level: 'program', name: 'PROGRAM PENATAAN DESA' },
      { level: 'kegiatan', name: 'Penyelenggaraan Penataan Desa' },
      ...[80, 105].map((realisasi): BodyRow => {
        const values = { targetRenstra: 100, realisasiLalu: 0, realisasiK1: realisasi };
        return { level: 'sub_kegiatan', name: 'Fasilitasi Tata Wilayah Desa', values };
      }),
    ];
    const layout = fillForm(form, rows, OFFICE);
    const grid = snapshotOf(hostWith(layout), layout.sheet);
    const footer = (n: number) => grid.cells[layout.place.footer + n]![3]!.value;
    expect(footer(0)).toBeCloseTo(92.5);
    expect(footer(1)).toBe('Sangat Tinggi');
    expect(footer(2)).toBeNull();
    expect(footer(3)).toBeNull();
  });
});
