// Writing as one step: put back when Google fails in the middle, undone from the menu, refused when somebody worked on.
import { describe, expect, it } from 'vitest';
import { commit } from '../../src/app/commit.ts';
import { JOURNAL_SHEET, undoLabel } from '../../src/app/undoJournal.ts';
import { undoLast } from '../../src/app/undoLast.ts';
import type { Edit } from '../../src/core/edits/edit.ts';
import { AppError } from '../../src/ports/appError.ts';
import { memoryDeps, memoryStore, memoryWorkbook } from './memoryWorkbook.ts';

/** Merangin, second table: the program, and the kegiatan whose pagu is a thousand times too large. */
const ROWS = [
  ['Program / Kegiatan', 'Pagu'],
  ['PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', 4685661625],
  ['Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah', 59060000000],
];

function office() {
  const workbook = memoryWorkbook();
  workbook.add('Renaksi', ROWS);
  workbook.type('Renaksi', 2, 2, { f: '=B3*1,5' });
  return { workbook, deps: memoryDeps(workbook) };
}

const REPAIR: Edit[] = [
  { kind: 'cells', sheet: 'Renaksi', row: 2, column: 1, inputs: [[{ n: 59060000 }, null]] },
  { kind: 'notes', sheet: 'Renaksi', row: 2, column: 1, notes: [['diperbaiki']] },
  { kind: 'fills', sheet: 'Renaksi', row: 2, column: 1, fills: [['#fff2cc']] },
  { kind: 'formats', sheet: 'Renaksi', row: 2, column: 1, formats: [['#,##0']] },
];

const RECAP: Edit[] = [
  { kind: 'addSheet', sheet: '~renaksi rekap', rows: 2, columns: 2 },
  { kind: 'cells', sheet: '~renaksi rekap', row: 0, column: 0, inputs: [[{ t: 'Rekap' }]] },
  { kind: 'renameSheet', sheet: '~renaksi rekap', to: 'Rekap TW I' },
];

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return null;
}

describe('commit and undoLast', () => {
  it('restores value, formula, note, fill and format of a repaired row', () => {
    const { workbook, deps } = office();
    const before = workbook.snapshot('Renaksi');
    commit(deps, 'Memperbaiki pagu', REPAIR);
    expect(workbook.snapshot('Renaksi').cells[2]![1]!.value).toBe(59060000);
    expect(undoLabel(deps)).toBe('Memperbaiki pagu');
    expect(undoLast(deps, {})).toEqual({ undone: 'Memperbaiki pagu' });
    expect(workbook.snapshot('Renaksi').cells).toEqual(before.cells);
    expect(undoLabel(deps)).toBeNull();
  });

  it('removes an added sheet on undo and leaves the others alone', () => {
    const { workbook, deps } = office();
    commit(deps, 'Membuat rekap', RECAP);
    expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(['Renaksi', 'Rekap TW I']);
    undoLast(deps, {});
    expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(['Renaksi']);
  });

  it('restores a recap sheet that was replaced by a newer one', () => {
    const { workbook, deps } = office();
    workbook.add('Rekap TW I', [['lama', 7]]);
    const replace: Edit[] = [
      ...RECAP.slice(0, 2),
      { kind: 'deleteSheet', sheet: 'Rekap TW I' },
      RECAP[2]!,
    ];
    commit(deps, 'Membuat rekap', replace);
    expect(workbook.texts('Rekap TW I')[0]![0]).toBe('Rekap');
    undoLast(deps, {});
    expect(workbook.texts('Rekap TW I')).toEqual([['lama', '7']]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('leaves no trace when the write fails at edit %i', (edit) => {
    const { workbook, deps } = office();
    workbook.add('Rekap TW I', [['lama', 7]]);
    const all = [
      ...REPAIR,
      ...RECAP.slice(0, 2),
      { kind: 'deleteSheet', sheet: 'Rekap TW I' } as const,
      RECAP[2]!,
    ];
    const before = workbook.snapshot('Renaksi').cells;
    const error = new AppError('QUOTA');
    workbook.failAt = { edit, error };
    expect(thrownBy(() => commit(deps, 'Semua', all))).toBe(error);
    expect(workbook.snapshot('Renaksi').cells).toEqual(before);
    expect(workbook.texts('Rekap TW I')).toEqual([['lama', '7']]);
    expect(
      workbook
        .sheets()
        .map((sheet) => sheet.name)
        .sort(),
    ).toEqual(['Rekap TW I', 'Renaksi']);
    expect(undoLabel(deps)).toBeNull();
  });

  it('refuses to undo when somebody typed into a touched cell since', () => {
    const { workbook, deps } = office();
    commit(deps, 'Memperbaiki pagu', REPAIR);
    workbook.type('Renaksi', 2, 1, { n: 60000000 });
    expect(thrownBy(() => undoLast(deps, {}))).toMatchObject({ code: 'UNDO_STALE' });
    expect(workbook.snapshot('Renaksi').cells[2]![1]!.value).toBe(60000000);
  });

  it('refuses to delete an inserted sheet that was filled since', () => {
    const { workbook, deps } = office();
    commit(deps, 'Membuat rekap', RECAP);
    workbook.type('Rekap TW I', 1, 0, { t: 'catatan kantor' });
    expect(thrownBy(() => undoLast(deps, {}))).toMatchObject({ code: 'UNDO_STALE' });
  });

  it('undoes although other cells of the sheet were changed, and keeps those changes', () => {
    const { workbook, deps } = office();
    commit(deps, 'Memperbaiki pagu', REPAIR);
    workbook.type('Renaksi', 1, 1, { n: 1 });
    undoLast(deps, {});
    expect(workbook.texts('Renaksi')[1]![1]).toBe('1');
    expect(workbook.texts('Renaksi')[2]![1]).toBe('59060000000');
  });

  it('says so when there is nothing to undo, also after the undo itself', () => {
    const { deps } = office();
    expect(thrownBy(() => undoLast(deps, {}))).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    commit(deps, 'Memperbaiki pagu', REPAIR);
    undoLast(deps, {});
    expect(thrownBy(() => undoLast(deps, {}))).toMatchObject({ code: 'NOTHING_TO_UNDO' });
  });

  it('keeps a journal that the store cannot hold in a hidden sheet, and tidies it away', () => {
    const workbook = memoryWorkbook();
    const rows = Array.from({ length: 1500 }, (_, i) => [`Sub kegiatan nomor ${i}`, i * 1000 + 1]);
    workbook.add('Renaksi', rows);
    const deps = memoryDeps(workbook, memoryStore(9_000));
    const blank = rows.map(() => [null, null]);
    commit(deps, 'Mengosongkan', [
      { kind: 'cells', sheet: 'Renaksi', row: 0, column: 0, inputs: blank },
    ]);
    expect(workbook.sheets().find((sheet) => sheet.name === JOURNAL_SHEET)?.hidden).toBe(true);
    undoLast(deps, {});
    expect(workbook.texts('Renaksi')[1499]).toEqual(['Sub kegiatan nomor 1499', '1499001']);
    expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(['Renaksi']);
  });

  it('clears a half-built sheet that a run that died has left', () => {
    const { workbook, deps } = office();
    workbook.add('~renaksi rekap', [['setengah jadi']]);
    commit(deps, 'Membuat rekap', RECAP);
    expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(['Renaksi', 'Rekap TW I']);
  });

  it('takes a bounded number of snapshots and writes, however many edits there are', () => {
    const { workbook, deps } = office();
    const many = Array.from({ length: 200 }, (_, i): Edit => ({ ...REPAIR[0]!, row: i }) as Edit);
    commit(deps, 'Banyak', many);
    expect(workbook.calls.snapshot).toBe(2);
    expect(workbook.calls.apply).toBe(1);
  });
});
