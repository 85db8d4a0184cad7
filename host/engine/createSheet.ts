// One sheet of a host workbook over its cell store and the workbook's calculator.
import type { Rect } from '../../src/core/grid/rect.ts';
import type { CalculatedSheet, Calculator } from './calculator.ts';
import { BLANK, type CellStore, createCellStore, NO_STYLE, type StoredCell } from './cellStore.ts';
import { displayValue } from './displayValue.ts';
import type { CellStyle, ChartSpec, HostSheet, MetadataTag, Protection } from './sheetEngine.ts';
import { type Shift, shiftIndex, shiftSpan } from './shiftFormula.ts';

/** What a sheet asks of its workbook. */
export interface SheetHome {
  locale(): string;
  calculator: Calculator;
  /** The cell's own format, or for an automatic formula the one it takes over. */
  shownFormat(sheet: string, row: number, column: number): string;
  rename(from: string, to: string): void;
  /** Formulas of all sheets and named ranges follow. */
  shiftReferences(sheet: string, shift: Shift): void;
}

/** The engine's view of a sheet beside the public one. */
export interface EngineSheet {
  readonly host: HostSheet;
  readonly calculated: CalculatedSheet;
  setName(name: string): void;
}

export function createSheet(
  id: number,
  firstName: string,
  firstRows: number,
  firstColumns: number,
  home: SheetHome,
): EngineSheet {
  const store: CellStore = createCellStore();
  let name = firstName;
  let rows = firstRows;
  let columns = firstColumns;
  const calculated: CalculatedSheet = {
    id,
    get name() {
      return name;
    },
    store,
    rows: () => rows,
    isRowHidden: (row) => host.hiddenRows.has(row),
  };

  function grow(toRows: number, toColumns: number): void {
    if (toRows > rows) {
      rows = toRows;
      home.calculator.grew();
    }
    if (toColumns > columns) columns = toColumns;
  }

  let known = { version: -1, rows: 0, columns: 0 };

  function used(): { rows: number; columns: number } {
    const version = home.calculator.version();
    if (known.version !== version) known = { version, ...measure() };
    return known;
  }

  function measure(): { rows: number; columns: number } {
    const used = store.used();
    if (!home.calculator.spills()) return used;
    let height = used.rows;
    let width = used.columns;
    // Arrays rarely reach far beyond the typed cells: look as far as results go.
    for (let row = 0; row < Math.min(rows, used.rows + 2000); row++) {
      let blank = true;
      for (let column = 0; column < Math.min(columns, used.columns + 50); column++) {
        if (home.calculator.result(calculated, row, column) === null) continue;
        blank = false;
        height = Math.max(height, row + 1);
        width = Math.max(width, column + 1);
      }
      if (blank && row > used.rows) break;
    }
    return { rows: height, columns: width };
  }

  function shift(change: Shift, inherit: 'before' | 'after'): void {
    const { axis, kind, at, count } = change;
    const along = axis === 'row';
    if (kind === 'insert') {
      if (along) store.insertRows(at, count);
      else store.insertColumns(at, count);
      if (along) rows += count;
      else columns += count;
      inheritFormats(change, inherit);
    } else {
      if (along) store.deleteRows(at, count);
      else store.deleteColumns(at, count);
      if (along) rows = Math.max(1, rows - count);
      else columns = Math.max(1, columns - count);
    }
    const moveRect = (rect: Rect): Rect | null => shiftRect(rect, change);
    host.merges = keepRects(host.merges, moveRect).filter((m) => m.rows > 1 || m.columns > 1);
    host.protections = host.protections.flatMap((protection): Protection[] => {
      const rect = moveRect(protection.rect);
      return rect ? [{ ...protection, rect }] : [];
    });
    host.tags = host.tags.flatMap((tag): MetadataTag[] => {
      if (tag.on !== axis || tag.index === null) return [tag];
      const index = shiftIndex(tag.index, change);
      return index === null ? [] : [{ ...tag, index }];
    });
    host.charts = host.charts.map(
      (chart): ChartSpec => ({
        ...chart,
        ranges: keepRects(chart.ranges, moveRect),
        at: { ...chart.at, [axis]: shiftIndex(chart.at[axis], change) ?? at },
      }),
    );
    if (along) {
      host.groups = host.groups.flatMap((group) => {
        const moved = shiftSpan(group.row, group.row + group.rows - 1, change);
        return moved ? [{ row: moved[0], rows: moved[1] - moved[0] + 1 }] : [];
      });
      host.hiddenRows = shiftSet(host.hiddenRows, change);
      host.rowHeights = shiftMap(host.rowHeights, change);
      host.frozenRows = shiftFrozen(host.frozenRows, change);
    } else {
      host.hiddenColumns = shiftSet(host.hiddenColumns, change);
      host.columnWidths = shiftMap(host.columnWidths, change);
      host.frozenColumns = shiftFrozen(host.frozenColumns, change);
    }
    home.calculator.shifted(calculated, change);
    home.shiftReferences(name, change);
  }

  /** New rows look like the ones beside them, as in Sheets: format, style and drop-down, but no content or note. */
  function inheritFormats({ axis, at, count }: Shift, inherit: 'before' | 'after'): void {
    const model = inherit === 'before' && at > 0 ? at - 1 : at + count;
    const length = axis === 'row' ? columns : rows;
    for (let other = 0; other < length; other++) {
      const from = axis === 'row' ? store.get(model, other) : store.get(other, model);
      if (!from || (from.format === '' && from.style === NO_STYLE && !from.validation)) continue;
      for (let step = 0; step < count; step++) {
        const cell = axis === 'row' ? store.edit(at + step, other) : store.edit(other, at + step);
        cell.format = from.format;
        cell.style = from.style;
        cell.validation = from.validation;
      }
    }
  }

  function eachIn(rect: Rect, visit: (cell: StoredCell) => void): void {
    grow(rect.row + rect.rows, rect.column + rect.columns);
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        visit(store.edit(row, column));
  }

  const host: HostSheet = {
    id,
    get name() {
      return name;
    },
    set name(to: string) {
      home.rename(name, to);
    },
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    rows: () => rows,
    columns: () => columns,
    usedRows: () => used().rows,
    usedColumns: () => used().columns,
    content: (row, column) => store.get(row, column)?.content ?? BLANK,
    result: (row, column) => home.calculator.result(calculated, row, column),
    display: (row, column) =>
      displayValue(
        home.calculator.result(calculated, row, column),
        home.shownFormat(name, row, column),
        home.locale(),
      ),
    setContents(row, column, block) {
      block.forEach((line, down) => {
        line.forEach((content, right) => {
          const r = row + down;
          const c = column + right;
          if (content.type === 'blank' && !store.get(r, c)) return;
          store.edit(r, c).content = content;
          home.calculator.changed(calculated, r, c, content);
        });
        grow(row + down + 1, column + line.length);
      });
    },
    numberFormat: (row, column) => store.get(row, column)?.format ?? '',
    setNumberFormats(row, column, block) {
      block.forEach((line, down) => {
        line.forEach((format, right) => {
          if (format === '' && !store.get(row + down, column + right)) return;
          store.edit(row + down, column + right).format = format;
        });
        grow(row + down + 1, column + line.length);
      });
    },
    style: (row, column) => store.get(row, column)?.style ?? NO_STYLE,
    setStyle(rect, style) {
      // Cells that looked alike share one style object before and after.
      const made = new Map<CellStyle, CellStyle>();
      eachIn(rect, (cell) => {
        let next = made.get(cell.style);
        if (!next) {
          next = shared({ ...cell.style, ...style });
          made.set(cell.style, next);
        }
        cell.style = next;
      });
    },
    note: (row, column) => store.get(row, column)?.note ?? null,
    setNote(row, column, note) {
      if (note === null && !store.get(row, column)) return;
      store.edit(row, column).note = note === '' ? null : note;
      grow(row + 1, column + 1);
    },
    validation: (row, column) => store.get(row, column)?.validation ?? null,
    setValidation(rect, rule) {
      eachIn(rect, (cell) => {
        cell.validation = rule;
      });
    },
    merges: [],
    protections: [],
    tags: [],
    charts: [],
    groups: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    insertRows: (at, count, inherit = 'before') =>
      shift({ axis: 'row', kind: 'insert', at, count }, inherit),
    deleteRows: (at, count) => shift({ axis: 'row', kind: 'delete', at, count }, 'before'),
    insertColumns: (at, count, inherit = 'before') =>
      shift({ axis: 'column', kind: 'insert', at, count }, inherit),
    deleteColumns: (at, count) => shift({ axis: 'column', kind: 'delete', at, count }, 'before'),
  };
  return {
    host,
    calculated,
    setName(to) {
      name = to;
    },
  };
}

function shiftRect(rect: Rect, change: Shift): Rect | null {
  const row = change.axis === 'row';
  const first = row ? rect.row : rect.column;
  const size = row ? rect.rows : rect.columns;
  const moved = shiftSpan(first, first + size - 1, change);
  if (!moved) return null;
  const length = moved[1] - moved[0] + 1;
  return row
    ? { ...rect, row: moved[0], rows: length }
    : { ...rect, column: moved[0], columns: length };
}

function keepRects(rects: readonly Rect[], move: (rect: Rect) => Rect | null): Rect[] {
  return rects.flatMap((rect) => move(rect) ?? []);
}

function shiftSet(set: Set<number>, change: Shift): Set<number> {
  const moved = new Set<number>();
  for (const index of set) {
    const to = shiftIndex(index, change);
    if (to !== null) moved.add(to);
  }
  return moved;
}

function shiftMap(map: Map<number, number>, change: Shift): Map<number, number> {
  const moved = new Map<number, number>();
  for (const [index, value] of map) {
    const to = shiftIndex(index, change);
    if (to !== null) moved.set(to, value);
  }
  return moved;
}

function shiftFrozen(frozen: number, { kind, at, count }: Shift): number {
  if (at >= frozen) return frozen;
  return kind === 'insert' ? frozen + count : frozen - Math.min(count, frozen - at);
}

const styles = new Map<string, CellStyle>();

/** Cells that look alike share one object, so that a big sheet stays small. */
function shared(style: CellStyle): CellStyle {
  const entries = Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify(entries);
  let known = styles.get(key);
  if (!known) {
    known = entries.length === 0 ? NO_STYLE : Object.freeze(Object.fromEntries(entries));
    styles.set(key, known);
  }
  return known;
}
