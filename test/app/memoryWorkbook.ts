// A workbook in memory for tests of use cases: contents, formats, fills, notes, bold, merges, tags; no calculation.
import type { Deps } from '../../src/app/deps.ts';
import type { Edit, Input } from '../../src/core/edits/edit.ts';
import { BLANK_CELL, type Cell } from '../../src/core/grid/cell.ts';
import type { Grid, Tag } from '../../src/core/grid/grid.ts';
import type { Rect } from '../../src/core/grid/rect.ts';
import { AppError } from '../../src/ports/appError.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Workbook } from '../../src/ports/workbook.ts';

interface MemorySheet {
  name: string;
  hidden: boolean;
  cells: Cell[][];
  merges: Rect[];
  frozenRows: number;
  tags: Tag[];
  hiddenColumns: number[];
}

function cellOf(input: Input, old: Cell): Cell {
  const base = { ...old, formula: null };
  if (input === null) return { ...base, kind: 'blank', value: null, display: '' };
  if ('n' in input) return { ...base, kind: 'number', value: input.n, display: String(input.n) };
  if ('b' in input) return { ...base, kind: 'boolean', value: input.b, display: String(input.b) };
  if ('f' in input) return { ...base, kind: 'number', value: 0, display: '0', formula: input.f };
  return { ...base, kind: 'text', value: input.t, display: input.t };
}

export interface MemoryWorkbook extends Workbook {
  /** How many calls of apply and snapshot were made. */
  readonly calls: { apply: number; snapshot: number };
  /** Throws this at the edit with that number (counted over all applies); null never. */
  failAt: { edit: number; error: Error } | null;
  add(name: string, rows: readonly (readonly (string | number | null)[])[]): void;
  /** What a person types. */
  type(sheet: string, row: number, column: number, input: Input): void;
  texts(sheet: string): string[][];
}

export function memoryWorkbook(): MemoryWorkbook {
  const sheets: MemorySheet[] = [];
  let seen = 0;
  const find = (name: string): MemorySheet => {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new AppError('SHEET_MISSING', { sheet: name });
    return sheet;
  };
  const addSheet = (name: string, rows: number, columns: number, index?: number): void => {
    if (sheets.some((each) => each.name === name))
      throw new AppError('SHEET_EXISTS', { sheet: name });
    const cells = Array.from({ length: rows }, () => Array(columns).fill(BLANK_CELL) as Cell[]);
    sheets.splice(index ?? sheets.length, 0, {
      name,
      hidden: false,
      cells,
      merges: [],
      frozenRows: 0,
      tags: [],
      hiddenColumns: [],
    });
  };
  const change = (sheet: MemorySheet, row: number, column: number, make: (old: Cell) => Cell) => {
    while (sheet.cells.length <= row) sheet.cells.push([]);
    const width = Math.max(column + 1, ...sheet.cells.map((each) => each.length));
    for (const each of sheet.cells) while (each.length < width) each.push(BLANK_CELL);
    sheet.cells[row]![column] = make(sheet.cells[row]![column]!);
  };
  const changeBlock = <T>(
    edit: { sheet: string; row: number; column: number },
    rows: readonly (readonly T[])[],
    make: (value: T, old: Cell) => Cell,
  ) => {
    const sheet = find(edit.sheet);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        change(sheet, edit.row + r, edit.column + c, (old) => make(value, old));
      });
    });
  };
  const changeRects = (name: string, rects: readonly Rect[], make: (old: Cell) => Cell) => {
    for (const rect of rects) {
      for (let r = 0; r < rect.rows; r++) {
        for (let c = 0; c < rect.columns; c++) {
          change(find(name), rect.row + r, rect.column + c, make);
        }
      }
    }
  };
  const applyOne = (edit: Edit): unknown => {
    switch (edit.kind) {
      case 'addSheet':
        return addSheet(edit.sheet, edit.rows, edit.columns, edit.index);
      case 'deleteSheet':
        sheets.splice(sheets.indexOf(find(edit.sheet)), 1);
        return null;
      case 'renameSheet':
        if (sheets.some((each) => each.name === edit.to)) {
          throw new AppError('SHEET_EXISTS', { sheet: edit.to });
        }
        find(edit.sheet).name = edit.to;
        return null;
      case 'hideSheet':
        find(edit.sheet).hidden = edit.hidden;
        return null;
      case 'cells':
        return changeBlock(edit, edit.inputs, cellOf);
      case 'formats':
        return changeBlock(edit, edit.formats, (format, old) => ({ ...old, format }));
      case 'fills':
        return changeBlock(edit, edit.fills, (fill, old) => ({ ...old, fill }));
      case 'notes':
        return changeBlock(edit, edit.notes, (note, old) => ({ ...old, note }));
      case 'style':
        return changeRects(edit.sheet, edit.rects, (old) => ({
          ...old,
          bold: edit.style.bold ?? old.bold,
          fill: edit.style.fill === undefined ? old.fill : edit.style.fill,
        }));
      case 'merge':
        find(edit.sheet).merges.push(...edit.rects);
        return null;
      case 'freeze':
        find(edit.sheet).frozenRows = edit.rows;
        return null;
      case 'tags': {
        const sheet = find(edit.sheet);
        for (const tag of edit.tags) {
          sheet.tags = sheet.tags.filter(
            (old) => old.key !== tag.key || old.on !== tag.on || old.index !== tag.index,
          );
          sheet.tags.push(tag);
        }
        return null;
      }
      case 'hideColumns': {
        const sheet = find(edit.sheet);
        for (let c = edit.column; c < edit.column + edit.columns; c++) {
          sheet.hiddenColumns = sheet.hiddenColumns.filter((each) => each !== c);
          if (edit.hidden) sheet.hiddenColumns.push(c);
        }
        return null;
      }
      default:
        return find(edit.sheet);
    }
  };
  const workbook: MemoryWorkbook = {
    id: 'uji',
    name: 'Buku uji',
    locale: 'id_ID',
    calls: { apply: 0, snapshot: 0 },
    failAt: null,
    sheets: () =>
      sheets.map((sheet) => ({
        name: sheet.name,
        hidden: sheet.hidden,
        rows: sheet.cells.length,
        columns: sheet.cells[0]?.length ?? 0,
        tags: sheet.tags.filter((tag) => tag.on === 'sheet'),
      })),
    activeSheet: () => sheets[0]?.name ?? '',
    snapshot(name): Grid {
      workbook.calls.snapshot++;
      const sheet = find(name);
      return {
        sheet: name,
        cells: sheet.cells.map((row) => [...row]),
        merges: [...sheet.merges],
        hiddenRows: [],
        hiddenColumns: [...sheet.hiddenColumns],
        frozenRows: sheet.frozenRows,
        locale: 'id_ID',
        tags: [...sheet.tags],
      };
    },
    apply(edits) {
      workbook.calls.apply++;
      for (const edit of edits) {
        if (workbook.failAt && seen++ === workbook.failAt.edit) throw workbook.failAt.error;
        applyOne(edit);
      }
    },
    select: () => {},
    toast: () => {},
    add(name, rows) {
      addSheet(name, rows.length, Math.max(0, ...rows.map((row) => row.length)));
      rows.forEach((row, r) => {
        row.forEach((value, c) => {
          if (value !== null) {
            workbook.type(name, r, c, typeof value === 'number' ? { n: value } : { t: value });
          }
        });
      });
    },
    type(name, row, column, input) {
      change(find(name), row, column, (old) => cellOf(input, old));
    },
    texts: (name) => find(name).cells.map((row) => row.map((cell) => cell.formula ?? cell.display)),
  };
  return workbook;
}

export function memoryStore(limit = Number.POSITIVE_INFINITY): Store {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set(key, value) {
      if (value.length > limit) throw new AppError('STORE_FULL');
      values.set(key, value);
    },
    delete(key) {
      values.delete(key);
    },
    keys: () => [...values.keys()],
  };
}

export function memoryDeps(workbook: Workbook, store: Store = memoryStore()): Deps {
  return {
    edition: 'kantor',
    workbook,
    store,
    clock: { now: () => Date.UTC(2024, 2, 4) },
    remote: null,
    lease: null,
  };
}
