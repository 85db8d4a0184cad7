// The Workbook port over the host's engine, so that tests see the results of the formulas that were written.
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { Content, HostWorkbook } from '../../host/engine/sheetEngine.ts';
import type { Deps } from '../../src/app/deps.ts';
import type { Edit, Input } from '../../src/core/edits/edit.ts';
import { BLANK_CELL, type Cell } from '../../src/core/grid/cell.ts';
import type { Grid } from '../../src/core/grid/grid.ts';
import type { Workbook } from '../../src/ports/workbook.ts';
import { sheetInfos } from '../support/gridFromHost.ts';

function content(input: Input): Content {
  if (input === null) return { type: 'blank' };
  if ('n' in input) return { type: 'number', value: input.n };
  if ('b' in input) return { type: 'boolean', value: input.b };
  if ('t' in input) return { type: 'text', value: input.t };
  return { type: 'formula', formula: input.f };
}

export function gridFrom(host: HostWorkbook, name: string): Grid {
  const sheet = host.sheet(name)!;
  const cells: Cell[][] = [];
  for (let r = 0; r < sheet.usedRows(); r++) {
    const row: Cell[] = [];
    for (let c = 0; c < sheet.usedColumns(); c++) {
      const result = sheet.result(r, c);
      const kept = sheet.content(r, c);
      const formula = kept.type === 'formula' ? kept.formula : null;
      if (result === null && formula === null) {
        row.push(BLANK_CELL);
        continue;
      }
      const error = result !== null && typeof result === 'object';
      const value = error ? (result as { error: string }).error : (result as Cell['value']);
      const kind: Cell['kind'] = error
        ? 'error'
        : value === null
          ? 'blank'
          : (typeof value as 'string' | 'number' | 'boolean') === 'string'
            ? 'text'
            : (typeof value as 'number' | 'boolean');
      row.push({
        ...BLANK_CELL,
        kind,
        value,
        formula,
        display: sheet.display(r, c),
        format: sheet.numberFormat(r, c),
      });
    }
    cells.push(row);
  }
  return {
    sheet: sheet.name,
    cells,
    merges: sheet.merges,
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: sheet.frozenRows,
    locale: host.locale,
    tags: sheet.tags,
  };
}

function applyOne(host: HostWorkbook, edit: Edit): void {
  switch (edit.kind) {
    case 'addSheet':
      host.addSheet(edit.sheet, edit.rows, edit.columns);
      if (edit.index !== undefined) host.moveSheet(edit.sheet, edit.index);
      return;
    case 'renameSheet':
      host.renameSheet(edit.sheet, edit.to);
      return;
    case 'deleteSheet':
      host.deleteSheet(edit.sheet);
      return;
    case 'hideSheet':
      host.sheet(edit.sheet)!.hidden = edit.hidden;
      return;
    case 'cells':
      host.sheet(edit.sheet)!.setContents(
        edit.row,
        edit.column,
        edit.inputs.map((row) => row.map(content)),
      );
      return;
    case 'formats':
      host.sheet(edit.sheet)!.setNumberFormats(edit.row, edit.column, edit.formats);
      return;
    case 'tags':
      host.sheet(edit.sheet)!.tags.push(...edit.tags);
      return;
    default:
      if (!host.sheet(edit.sheet)) throw new Error(`no sheet ${edit.sheet}`);
  }
}

/** `applies` counts calls of apply, `edits` how many edits came. */
export interface EnginePort extends Workbook {
  readonly host: HostWorkbook;
  readonly counts: { applies: number; edits: number };
}

export function enginePort(host: HostWorkbook = createWorkbook({ name: 'Uji' })): EnginePort {
  const counts = { applies: 0, edits: 0 };
  return {
    host,
    counts,
    id: host.id,
    name: host.name,
    locale: host.locale,
    sheets: () => sheetInfos(host),
    activeSheet: () => host.active.sheet || (host.sheets()[0]?.name ?? ''),
    snapshot: (sheet) => gridFrom(host, sheet),
    apply(edits) {
      counts.applies++;
      counts.edits += edits.length;
      for (const edit of edits) applyOne(host, edit);
    },
    select: () => undefined,
    toast: () => undefined,
  };
}

export function engineDeps(workbook: Workbook): Deps {
  const values = new Map<string, string>();
  let now = Date.UTC(2024, 6, 5, 1, 0, 0);
  return {
    edition: 'sekretariat',
    workbook,
    store: {
      get: (key) => values.get(key) ?? null,
      set: (key, value) => void values.set(key, value),
      delete: (key) => void values.delete(key),
      keys: () => [...values.keys()],
    },
    clock: { now: () => now++ },
    remote: null,
    lease: null,
  };
}
