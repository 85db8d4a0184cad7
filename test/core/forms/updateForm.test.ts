// Sheets made with an older version of a form are recognised and brought up to date.
import { describe, expect, it } from 'vitest';
import { applyToHost } from '../../../scripts/forms/applyToHost.ts';
import { undoLast } from '../../../src/app/undoLast.ts';
import { updateForm } from '../../../src/app/updateForm.ts';
import { FORMS, fillForm, formById } from '../../../src/core/forms/index.ts';
import { MIGRATIONS } from '../../../src/core/forms/migrations/index.ts';
import { formUpdate, formVersion } from '../../../src/core/forms/updateForm.ts';
import { memoryDeps, memoryWorkbook } from '../../app/memoryWorkbook.ts';
import { meranginForm } from '../../support/olderForm.ts';
import { hostWith, snapshotOf } from './hostSheets.ts';

const OFFICE = { tahun: 2024, instansi: 'DPMD', wilayah: 'Kabupaten Merangin' };
const NOW = formById('evaluasi-renaksi')!;

function merangin1() {
  const layout = meranginForm(1);
  const workbook = hostWith(layout);
  return { layout, workbook, column: (id: string) => layout.place.columnOf.get(id)! };
}

const errors = (grid: ReturnType<typeof snapshotOf>) =>
  grid.cells.flat().filter((cell) => cell.kind === 'error').length;

describe('form versions', () => {
  it('have a step for every version of every form', () => {
    for (const form of FORMS) {
      const steps = MIGRATIONS.filter((each) => each.form === form.id).map((each) => each.from);
      expect(steps).toEqual(Array.from({ length: form.version - 1 }, (_, i) => i + 1));
    }
  });

  it('recognises an older sheet and brings its formulas up to date', () => {
    const { layout, workbook } = merangin1();
    const before = snapshotOf(workbook, layout.sheet);
    expect(formVersion(before)).toMatchObject({ form: { id: 'evaluasi-renaksi' }, version: 1 });
    expect(errors(before)).toBeGreaterThan(0);
    const update = formUpdate(before)!;
    expect(update.steps).toHaveLength(1);
    applyToHost(workbook, update.edits);
    const after = snapshotOf(workbook, layout.sheet);
    expect(errors(after)).toBe(0);
    const newer = meranginForm('newest');
    const wanted = snapshotOf(hostWith(newer), newer.sheet);
    expect(after.cells.map((row) => row.map((cell) => cell.formula))).toEqual(
      wanted.cells.map((row) => row.map((cell) => cell.formula)),
    );
  });

  it('leaves what the office typed over, also when columns were moved', () => {
    const { layout, workbook, column } = merangin1();
    const sheet = workbook.sheet(layout.sheet)!;
    const row = layout.place.body + 2;
    sheet.setContents(row, column('persenK'), [[{ type: 'number', value: 88 }]]);
    sheet.insertColumns(1, 1);
    const update = formUpdate(snapshotOf(workbook, layout.sheet))!;
    applyToHost(workbook, update.edits);
    const grid = snapshotOf(workbook, layout.sheet);
    expect(grid.cells[row]![column('persenK') + 1]!.value).toBe(88);
    expect(grid.cells[row + 1]![column('persenK') + 1]!.formula).toMatch(/^=IF\(OR\(/);
  });

  it('offers nothing for a sheet that is up to date, newer, or none of ours', () => {
    const layout = fillForm(NOW, [], OFFICE);
    const grid = snapshotOf(hostWith(layout), layout.sheet);
    expect(formUpdate(grid)).toBeNull();
    const tagged = (value: string) => ({
      ...grid,
      tags: [{ key: 'renaksi:form', value, on: 'sheet' as const, index: null }],
    });
    expect(formUpdate(tagged('evaluasi-renaksi@99'))).toBeNull();
    expect(formUpdate(tagged('formulir-lain@1'))).toBeNull();
    expect(formUpdate({ ...grid, tags: [] })).toBeNull();
  });
});

describe('updateForm', () => {
  it('shows the changes first, writes them as one step, and can be undone', () => {
    const workbook = memoryWorkbook();
    const deps = memoryDeps(workbook);
    const { sheet, edits } = meranginForm(1);
    workbook.apply(edits);
    const before = workbook.texts(sheet);
    const preview = updateForm(deps, { sheet, write: false });
    expect(preview.written).toBe(false);
    expect(preview.update).toMatchObject({ from: 1, to: 2 });
    expect(preview.update!.changes[0]).toMatchObject({ before: expect.stringMatching(/^=L8\+N8/) });
    expect(workbook.texts(sheet)).toEqual(before);
    updateForm(deps, { sheet, write: true });
    expect(workbook.texts(sheet)).not.toEqual(before);
    expect(updateForm(deps, { sheet, write: false }).update).toBeNull();
    undoLast(deps, {});
    expect(workbook.texts(sheet)).toEqual(before);
    expect(updateForm(deps, { sheet, write: false }).update).toMatchObject({ from: 1 });
  });
});
