// A workbook over the host's engine with notes and fills, for tests of repair and marking.
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import type { Deps } from '../../src/app/deps.ts';
import type { Edit, Input } from '../../src/core/edits/edit.ts';
import { AppError } from '../../src/ports/appError.ts';
import type { Workbook } from '../../src/ports/workbook.ts';
import type { Rows } from '../core/rules/plan.ts';
import { gridFromHost } from '../support/gridFromHost.ts';
import { memoryDeps } from './memoryWorkbook.ts';

export interface FindingsPort {
  readonly deps: Deps;
  readonly host: HostWorkbook;
  readonly calls: { snapshot: number; apply: number };
  selected: string | null;
}

export function findingsPort(rows: Rows, sheet = 'Rencana'): FindingsPort {
  const host = createWorkbook({ name: 'Uji' });
  const target = host.addSheet(sheet, rows.length + 3, 30);
  rows.forEach((cells, row) => {
    cells.forEach((input, column) => {
      if (input !== null && input !== '') write(host, sheet, row, column, inputOf(input));
    });
  });
  host.active = { sheet: target.name, a1: 'A1' };
  const port: FindingsPort = {
    host,
    calls: { snapshot: 0, apply: 0 },
    selected: null,
    deps: null as never,
  };
  const workbook: Workbook = {
    id: 'uji',
    name: 'Uji',
    locale: host.locale,
    sheets: () =>
      host.sheets().map((each) => ({
        name: each.name,
        hidden: each.hidden,
        rows: each.rows(),
        columns: each.columns(),
        tags: [],
      })),
    activeSheet: () => sheet,
    snapshot(name) {
      port.calls.snapshot += 1;
      const found = host.sheet(name);
      if (!found) throw new AppError('SHEET_MISSING', { sheet: name });
      return gridFromHost(host, found);
    },
    apply(edits) {
      port.calls.apply += 1;
      for (const edit of edits) applyEdit(host, edit);
    },
    select(name, a1) {
      port.selected = `${name}!${a1}`;
    },
    toast: () => {},
  };
  return Object.assign(port, { deps: memoryDeps(workbook) });
}

function inputOf(input: string | number): Input {
  if (typeof input === 'number') return { n: input };
  return input.startsWith('=') ? { f: input } : { t: input };
}

function write(host: HostWorkbook, sheet: string, row: number, column: number, input: Input): void {
  const target = host.sheet(sheet)!;
  if (input === null) target.setContents(row, column, [[{ type: 'blank' }]]);
  else if ('n' in input) target.setContents(row, column, [[{ type: 'number', value: input.n }]]);
  else if ('b' in input) target.setContents(row, column, [[{ type: 'boolean', value: input.b }]]);
  else if ('t' in input) target.setContents(row, column, [[{ type: 'text', value: input.t }]]);
  else {
    // A formula may come in the workbook's own spelling (what undo puts back) or canonical.
    const formula = host.canonicalFormula(input.f);
    target.setContents(row, column, [[{ type: 'formula', formula }]]);
  }
}

function applyEdit(host: HostWorkbook, edit: Edit): void {
  if (edit.kind === 'cells') {
    edit.inputs.forEach((cells, r) => {
      cells.forEach((input, c) => {
        write(host, edit.sheet, edit.row + r, edit.column + c, input);
      });
    });
  } else if (edit.kind === 'notes') {
    edit.notes.forEach((notes, r) => {
      notes.forEach((note, c) => {
        host.sheet(edit.sheet)!.setNote(edit.row + r, edit.column + c, note);
      });
    });
  } else if (edit.kind === 'style' || edit.kind === 'fills') {
    const fills =
      edit.kind === 'style'
        ? edit.rects.map((rect) => ({ rect, fill: edit.style.fill ?? null }))
        : edit.fills.flatMap((row, r) =>
            row.map((fill, c) => ({
              rect: { row: edit.row + r, column: edit.column + c, rows: 1, columns: 1 },
              fill,
            })),
          );
    for (const { rect, fill } of fills) {
      host.sheet(edit.sheet)!.setStyle(rect, { fill: fill ?? '#ffffff' });
    }
  }
}
