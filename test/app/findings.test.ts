// Findings in use: shown, accepted, repaired, marked, undone; the plan itself is never harmed.
import { describe, expect, it } from 'vitest';
import { acceptFinding } from '../../src/app/acceptFinding.ts';
import { applyRepair } from '../../src/app/applyRepair.ts';
import { jumpTo } from '../../src/app/jumpTo.ts';
import { markFindings } from '../../src/app/markFindings.ts';
import { undoLast } from '../../src/app/undoLast.ts';
import { validatePlan } from '../../src/app/validatePlan.ts';
import { cellAt } from '../../src/core/grid/grid.ts';
import { change, EVALUASI } from '../core/rules/plan.ts';
import { type FindingsPort, findingsPort } from './findingsPort.ts';

const FAULTY = change(EVALUASI, { G6: '=G7', M9: '=L9/G9', G8: '8.640.000', F15: 'Bulan', L14: 1 });

function picture(port: FindingsPort): string {
  const grid = port.deps.workbook.snapshot('Rencana');
  return JSON.stringify(
    grid.cells.map((row) =>
      row.map(({ value, formula, note, fill, format }) => [value, formula, note, fill, format]),
    ),
  );
}

describe('validatePlan', () => {
  it('shows every finding as Indonesian sentences with the repair before and after, and changes nothing', () => {
    const port = findingsPort(FAULTY);
    const before = picture(port);
    port.calls.snapshot = 0;
    const { findings, counts } = validatePlan(port.deps, { sheet: null });
    expect(port.calls).toEqual({ snapshot: 1, apply: 0 });
    expect(picture(port)).toBe(before);
    expect(findings.map((each) => [each.code, each.cell])).toEqual([
      ['rumus-kurang-baris', 'G6'],
      ['angka-teks', 'G8'],
      ['rumus-seratus', 'M9'],
      ['rumus-ditimpa', 'L14'],
      ['satuan-indikator', 'F15'],
    ]);
    expect(counts).toEqual({ error: 3, warning: 2, info: 0 });
    const first = findings[0]!;
    expect(first.message).toContain('Administrasi Umum Perangkat Daerah');
    expect(first.preview).toEqual([{ cell: 'G6', before: '=G7', after: '=G7+G12' }]);
    expect(findings[1]!.preview).toEqual([{ cell: 'G8', before: '8.640.000', after: '8.640.000' }]);
  });
});

describe('acceptFinding', () => {
  it('remembers the reason by what it is about, also after rows moved, and takes it back', () => {
    const port = findingsPort(FAULTY);
    const unit = () =>
      validatePlan(port.deps, { sheet: null }).findings.find(
        (each) => each.code === 'satuan-indikator',
      )!;
    acceptFinding(port.deps, { about: unit().about, reason: 'memang demikian' });
    expect(unit().accepted).toBe('memang demikian');
    expect(validatePlan(port.deps, { sheet: null }).counts.warning).toBe(1);
    port.host.sheet('Rencana')!.insertRows(0, 2);
    expect(unit().cell).toBe('F17');
    expect(unit().accepted).toBe('memang demikian');
    acceptFinding(port.deps, { about: unit().about, reason: null });
    expect(unit().accepted).toBeNull();
  });
});

describe('applyRepair', () => {
  it('repairs what was picked as one step, leaves the rest, and undo restores every cell', () => {
    const port = findingsPort(FAULTY);
    const before = picture(port);
    const { findings } = validatePlan(port.deps, { sheet: null });
    const fixable = findings.filter((each) => each.fixable && each.code !== 'rumus-ditimpa');
    const reply = applyRepair(port.deps, {
      sheet: null,
      about: [...fixable.map((each) => each.about), 'sudah-hilang'],
    });
    expect(reply).toEqual({ repaired: 3, left: 1 });
    const after = validatePlan(port.deps, { sheet: null }).findings;
    expect(after.map((each) => each.code)).toEqual(['rumus-ditimpa', 'satuan-indikator']);
    expect(undoLast(port.deps, {}).undone).toContain('3 temuan');
    expect(picture(port)).toBe(before);
  });

  it('puts a formula over a typed figure only when that line was picked', () => {
    const port = findingsPort(FAULTY);
    const line = validatePlan(port.deps, { sheet: null }).findings.find(
      (each) => each.code === 'rumus-ditimpa',
    )!;
    applyRepair(port.deps, { sheet: null, about: [line.about] });
    expect(cellAt(port.deps.workbook.snapshot('Rencana'), 13, 11).formula).toBe('=H14+I14+J14+K14');
  });
});

describe('markFindings', () => {
  it('colours and notes the culprits, and gives the office its own notes and colours back', () => {
    const port = findingsPort(FAULTY);
    const sheet = port.host.sheet('Rencana')!;
    sheet.setNote(5, 6, 'Sesuai DPA pergeseran');
    sheet.setStyle({ row: 5, column: 6, rows: 1, columns: 1 }, { fill: '#d9ead3' });
    sheet.setNote(1, 1, 'catatan lain');
    const before = picture(port);
    expect(markFindings(port.deps, { sheet: null, on: true })).toEqual({ marked: 5 });
    expect(sheet.note(5, 6)).toMatch(/^Sesuai DPA pergeseran\n\nrenaksi #\d+: Baris 6/);
    expect(sheet.style(5, 6).fill).not.toBe('#d9ead3');
    expect(validatePlan(port.deps, { sheet: null }).findings).toHaveLength(5);
    expect(markFindings(port.deps, { sheet: null, on: false })).toEqual({ marked: 5 });
    expect(picture(port)).toBe(before);
  });

  it('finds its marks again when rows were inserted, and keeps what the office changed meanwhile', () => {
    const port = findingsPort(FAULTY);
    const sheet = port.host.sheet('Rencana')!;
    sheet.setNote(5, 6, 'Sesuai DPA');
    markFindings(port.deps, { sheet: null, on: true });
    sheet.insertRows(0, 1);
    sheet.setStyle({ row: 15, column: 5, rows: 1, columns: 1 }, { fill: '#00ff00' });
    markFindings(port.deps, { sheet: null, on: false });
    expect(sheet.note(6, 6)).toBe('Sesuai DPA');
    expect(sheet.style(15, 5).fill).toBe('#00ff00');
    expect(sheet.note(15, 5)).toBeNull();
  });
});

describe('jumpTo', () => {
  it('selects the cell, and says so when the sheet is gone', () => {
    const port = findingsPort(EVALUASI);
    jumpTo(port.deps, { sheet: 'Rencana', cell: 'G6' });
    expect(port.selected).toBe('Rencana!G6');
    expect(() => jumpTo(port.deps, { sheet: 'Lama', cell: 'A1' })).toThrow('SHEET_MISSING');
  });
});

describe('the region of a workbook', () => {
  const PLAN = [
    ['DINAS KEHUTANAN PROVINSI JAMBI'],
    ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
    ['3.28.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', null, null, 9e8],
    ...['02', '06', '08'].map((no) => [
      `3.28.01.1.${no}`,
      `Urusan ${no}`,
      'Jumlah',
      '2 Bulan',
      3e8,
    ]),
    ['3.28.01.2.09', 'Pemeliharaan Barang', 'Jumlah', '2 Bulan', 3e8],
  ];

  it('is told by its titles, and not by the regions that a sheet lists', () => {
    const port = findingsPort(PLAN);
    const list = port.host.addSheet('Sebaran', 4, 3);
    list.setContents(
      0,
      0,
      ['Kabupaten Merangin', 'Kabupaten Bungo'].map((name, i) => [
        { type: 'number', value: i + 1 },
        { type: 'text', value: name },
        { type: 'number', value: 45_000_000 },
      ]),
    );
    const { findings } = validatePlan(port.deps, { sheet: null });
    const owners = findings.filter(({ code }) => code === 'kode-pemilik');
    expect(owners.map(({ cell, severity }) => [cell, severity])).toEqual([['A7', 'error']]);
  });
});
