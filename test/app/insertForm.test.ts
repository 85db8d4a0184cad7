// Inserting a standard form: title, rows from the nomenclature, taken names, and what is refused in words.
import { describe, expect, it } from 'vitest';
import { freeSheetName, insertForm } from '../../src/app/insertForm.ts';
import { listForms } from '../../src/app/listForms.ts';
import { undoLast } from '../../src/app/undoLast.ts';
import { FORMS } from '../../src/core/forms/index.ts';
import type { AppError } from '../../src/ports/appError.ts';
import { memoryDeps, memoryWorkbook } from './memoryWorkbook.ts';

const REQUEST = {
  form: 'evaluasi-renaksi',
  tahun: 2024,
  wilayah: '15.02',
  instansi: 'Dinas Pemberdayaan Masyarakat dan Desa',
  kode: [],
};

function office() {
  const workbook = memoryWorkbook();
  workbook.add('Lembar1', [['data kantor']]);
  return { workbook, deps: memoryDeps(workbook) };
}

function codeOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return (error as AppError).code;
  }
  return null;
}

describe('insertForm', () => {
  it('writes office, region and year into the titles', () => {
    const { workbook, deps } = office();
    const { sheet } = insertForm(deps, REQUEST);
    const texts = workbook.texts(sheet).map((row) => row[0]);
    expect(texts.slice(0, 2)).toEqual([
      'PENGENDALIAN DAN EVALUASI RENCANA AKSI PERJANJIAN KINERJA',
      'DINAS PEMBERDAYAAN MASYARAKAT DAN DESA KABUPATEN MERANGIN TAHUN 2024',
    ]);
    expect(workbook.snapshot(sheet).tags).toContainEqual({
      key: 'renaksi:wilayah',
      value: '15.02',
      on: 'sheet',
      index: null,
    });
  });

  it('names a province and takes the year of the clock when none is given', () => {
    const { workbook, deps } = office();
    const { sheet } = insertForm(deps, {
      form: 'renaksi-triwulan',
      tahun: null,
      wilayah: '72',
      instansi: null,
      kode: [],
    });
    const titles = workbook.texts(sheet).slice(0, 3);
    expect(titles.map((row) => row[0])).toEqual([
      'RENCANA AKSI PERANGKAT DAERAH',
      '[Nama Perangkat Daerah] PROVINSI SULAWESI TENGAH',
      'TAHUN 2024',
    ]);
  });

  it('never overwrites a sheet: the second one gets a number', () => {
    const { workbook, deps } = office();
    insertForm(deps, REQUEST);
    expect(insertForm(deps, REQUEST)).toEqual({ sheet: 'Evaluasi Rencana Aksi (2)' });
    expect(workbook.sheets()).toHaveLength(3);
    expect(freeSheetName('Rencana Aksi', ['RENCANA AKSI', 'Rencana aksi (2)'])).toBe(
      'Rencana Aksi (3)',
    );
    expect(freeSheetName('x'.repeat(31), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });

  it('starts with rows of the nomenclature: parents above, everything below, codes and units', () => {
    const { workbook, deps } = office();
    const { sheet } = insertForm(deps, { ...REQUEST, kode: ['2.13.02', '2.13.04.2.01.04'] });
    const grid = workbook.snapshot(sheet);
    const kode = grid.tags.find((tag) => tag.key === 'renaksi:col' && tag.value === 'kode')!.index!;
    const codes = grid.cells.map((row) => row[kode]!.display).filter((text) => /^2\./.test(text));
    expect(codes.slice(0, 2)).toEqual(['2.13.02', '2.13.02.2.01']);
    expect(codes.slice(-3, -1)).toEqual(['2.13.04', '2.13.04.2.01']);
    expect(codes[codes.length - 1]).toMatch(/^2\.13\.04\.2\.01\.(04|0004)$/);
    const program = grid.cells.findIndex((row) => row[kode]!.display === '2.13.02');
    expect(grid.cells[program]![2]!.display).toBe('PROGRAM PENATAAN DESA');
    const withUnit = grid.cells.filter(
      (row) => row[kode]!.display !== '' && row[9]!.display !== '',
    );
    expect(withUnit.length).toBeGreaterThan(3);
  });

  it('puts the office in place of X.XX in the supporting program', () => {
    const { workbook, deps } = office();
    const { sheet } = insertForm(deps, { ...REQUEST, kode: ['2.13.01.2.01'] });
    const codes = workbook
      .texts(sheet)
      .flatMap((row) => row.filter((text) => /^\d+\.\d\d\.01/.test(text)));
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.every((code) => code.startsWith('2.13.01'))).toBe(true);
  });

  it.each([
    ['UNKNOWN_FORM', { form: 'renaksi-harian' }],
    ['BAD_YEAR', { tahun: 24 }],
    ['BAD_YEAR', { tahun: 2024.5 }],
    ['BAD_REQUEST', { wilayah: '99.99' }],
    ['BAD_REQUEST', { kode: ['9.99.99'] }],
    ['BAD_REQUEST', { form: 'usulan-masyarakat', kode: ['2.13.02'] }],
  ])('refuses with %s before anything is written', (code, change) => {
    const { workbook, deps } = office();
    expect(codeOf(() => insertForm(deps, { ...REQUEST, ...change }))).toBe(code);
    expect(workbook.calls.apply).toBe(0);
  });

  it.each([1, 5, 12, 20])('leaves no half-built sheet when the write fails at edit %i', (edit) => {
    const { workbook, deps } = office();
    workbook.failAt = { edit, error: new Error('Google gave up') };
    expect(() => insertForm(deps, REQUEST)).toThrow('Google gave up');
    expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(['Lembar1']);
  });

  it('is undone as one step', () => {
    const { workbook, deps } = office();
    insertForm(deps, REQUEST);
    expect(undoLast(deps, {}).undone).toBe(
      'Menyisipkan formulir Pengendalian dan Evaluasi Rencana Aksi',
    );
    expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(['Lembar1']);
  });

  it.each(FORMS.map((form) => form.id))(
    'inserts %s with a journal that fits one property',
    (form) => {
      const { deps } = office();
      insertForm(deps, { ...REQUEST, form });
      const size = deps.store.keys().reduce((sum, key) => sum + deps.store.get(key)!.length, 0);
      expect(size).toBeLessThan(9_000);
    },
  );
});

describe('a form that a trainer drew', () => {
  const ROWS = [
    ['{form:renaksi-desa@1} Rencana Aksi Desa', null],
    ['No', 'Kegiatan'],
    ['{no:code}', '{kegiatan:text}'],
    [null, '{kegiatan}'],
  ];

  it('is inserted from its sheet', () => {
    const { workbook, deps } = office();
    workbook.add('Rancangan', ROWS);
    const { sheet } = insertForm(deps, { ...REQUEST, form: 'lembar:Rancangan' });
    expect(sheet).toBe('Rencana Aksi Desa');
    expect(workbook.texts(sheet)[1]!.slice(0, 2)).toEqual(['No', 'Kegiatan']);
  });

  it('is refused with its problems when it is not complete', () => {
    const { workbook, deps } = office();
    workbook.add('Rancangan', ROWS.slice(0, 3));
    const request = { ...REQUEST, form: 'lembar:Rancangan' };
    expect(codeOf(() => insertForm(deps, request))).toBe('BAD_FORM');
    expect(codeOf(() => insertForm(deps, { ...REQUEST, form: 'lembar:Lain' }))).toBe(
      'SHEET_MISSING',
    );
  });
});

describe('listForms', () => {
  it('offers the twelve standard forms with their source', () => {
    const { forms } = listForms(office().deps, {});
    expect(forms).toHaveLength(12);
    expect(new Set(forms.map((form) => form.id)).size).toBe(12);
    for (const form of forms) expect(form.source.length).toBeGreaterThan(10);
  });
});
