// Keeps HyperFormula in step with the stored cells, lazily: writes are gathered and handed over when a result is asked for.
import {
  CellValueDetailedType,
  DetailedCellError,
  HyperFormula,
  type RawCellContent,
} from 'hyperformula';
import { rectName } from '../../src/core/grid/a1.ts';
import type { Rect } from '../../src/core/grid/rect.ts';
import type { CellStore } from './cellStore.ts';
import { engineFormula, mayFillMore } from './engineFormula.ts';
import { CANONICAL, scanFormula } from './formulaScan.ts';
import { usesDecimalComma } from './formulaSpelling.ts';
import { isKnownFunction, registerSheetsFunctions } from './functions/registerSheetsFunctions.ts';
import type { HiddenRows } from './functions/subtotal.ts';
import type { Content, Scalar } from './sheetEngine.ts';
import { prefixOfSheet, type Shift } from './shiftFormula.ts';

export interface CalculatedSheet {
  readonly id: number;
  readonly name: string;
  readonly store: CellStore;
  rows(): number;
  isRowHidden(row: number): boolean;
}

interface CalculatorModel {
  sheets(): readonly CalculatedSheet[];
  locale(): string;
  names(): ReadonlyMap<string, { readonly sheet: string; readonly rect: Rect }>;
}

export type Result = Scalar | { readonly error: string };

export interface Calculator {
  result(sheet: CalculatedSheet, row: number, column: number): Result;
  /** True when the engine knows that the formula yields a date (TODAY, EDATE). */
  isDate(sheet: CalculatedSheet, row: number, column: number): boolean;
  /** A cell's content was set. */
  changed(sheet: CalculatedSheet, row: number, column: number, content: Content): void;
  /** The store has been shifted already. */
  shifted(sheet: CalculatedSheet, shift: Shift): void;
  /** Anything else: build anew at the next question. */
  reset(): void;
  renamed(from: string, to: string): void;
  /** A sheet has more rows: open ranges reach further. */
  grew(): void;
  /** Goes up with every change, so that what was derived from results can be kept until then. */
  version(): number;
  /** True when some formula may fill cells beside its own. */
  spills(): boolean;
  unknownFunctions(): string[];
}

const ENGINE_ERRORS = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#ERROR!',
]);

/** Sheets has one word for what can't be referred to, be it a circle or a blocked array. */
function sheetsError(error: string): string {
  return error === '#CYCLE!' || error === '#SPILL!' ? '#REF!' : error;
}

export function createCalculator(model: CalculatorModel): Calculator {
  registerSheetsFunctions();
  let engine: HyperFormula | null = null;
  let engineIds = new Map<number, number>();
  let pending = new Map<number, Map<number, Set<number>>>();
  let pendingCount = 0;
  let open = false;
  let spilling = false;
  let version = 0;
  /** Cells whose result is the one that the file carried: `sheetId:row:column`. */
  let kept = new Set<string>();

  const hiddenRows: HiddenRows = {
    isHidden: (id, row) =>
      model
        .sheets()
        .find((sheet) => engineIds.get(sheet.id) === id)
        ?.isRowHidden(row) ?? false,
  };

  const sheetNamed = (name: string): CalculatedSheet | undefined =>
    model.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

  function literal(value: Result): RawCellContent {
    if (value === null) return null;
    if (typeof value === 'string') return `'${value}`;
    if (typeof value === 'object') return ENGINE_ERRORS.has(value.error) ? value.error : '#VALUE!';
    return value;
  }

  function raw(sheet: CalculatedSheet, row: number, column: number): RawCellContent {
    const content = sheet.store.get(row, column)?.content;
    if (!content || content.type === 'blank') return null;
    if (content.type === 'error') return literal({ error: content.value });
    if (content.type !== 'formula') return literal(content.value);
    const key = `${sheet.id}:${row}:${column}`;
    const made = engineFormula(content.formula, {
      comma: usesDecimalComma(model.locale()),
      lastRow: (name) => (name === null ? sheet : sheetNamed(name))?.rows() ?? 1,
    });
    open = open || made.open;
    spilling = spilling || mayFillMore(content.formula);
    const formula = made.text;
    if (formula === null && content.cached !== undefined) {
      kept.add(key);
      return literal(content.cached);
    }
    kept.delete(key);
    return formula ?? '=NOSUCHFUNCTION()';
  }

  function build(): HyperFormula {
    const comma = usesDecimalComma(model.locale());
    kept = new Set();
    open = false;
    spilling = false;
    const contents: Record<string, RawCellContent[][]> = {};
    for (const sheet of model.sheets()) {
      const rows: RawCellContent[][] = [];
      sheet.store.each((cell, row, column) => {
        if (cell.content.type === 'blank') return;
        while (rows.length <= row) rows.push([]);
        const line = rows[row]!;
        while (line.length <= column) line.push(null);
        line[column] = raw(sheet, row, column);
      });
      contents[sheet.name] = rows;
    }
    const names = [...model.names()].map(([name, { sheet, rect }]) => ({
      name,
      expression: `=${prefixOfSheet(sheet)}${absolute(rectName(rect))}`,
    }));
    const config = {
      licenseKey: 'gpl-v3',
      undoLimit: 0,
      // Close to the 15 digits of Sheets; the engine's own ten lose cents in large ratios.
      precisionRounding: 14,
      maxRows: 1048576,
      maxColumns: 18278,
      functionArgSeparator: ';',
      decimalSeparator: comma ? (',' as const) : ('.' as const),
      thousandSeparator: comma ? ('.' as const) : (',' as const),
      arrayColumnSeparator: comma ? (';' as const) : (',' as const),
      arrayRowSeparator: comma ? ('|' as const) : (';' as const),
      dateFormats: comma
        ? ['DD/MM/YYYY', 'DD/MM/YY', 'YYYY-MM-DD']
        : ['MM/DD/YYYY', 'MM/DD/YY', 'YYYY-MM-DD'],
      currencySymbol: ['Rp', '$'],
      context: hiddenRows,
      evaluateNullToZero: false,
    };
    const built = HyperFormula.buildFromSheets(contents, config);
    for (const { name, expression } of names) {
      try {
        built.addNamedExpression(name, expression);
      } catch {
        // A name that the engine refuses stays unknown to formulas, nothing more.
      }
    }
    engineIds = new Map();
    for (const sheet of model.sheets()) engineIds.set(sheet.id, built.getSheetId(sheet.name)!);
    pending = new Map();
    pendingCount = 0;
    keepCachedWhereBroken(built);
    return built;
  }

  /** A formula that the engine can't parse keeps what the file said. */
  function keepCachedWhereBroken(built: HyperFormula): void {
    const broken: [CalculatedSheet, number, number, Result][] = [];
    for (const sheet of model.sheets()) {
      sheet.store.each((cell, row, column) => {
        if (cell.content.type !== 'formula' || cell.content.cached === undefined) return;
        const value = built.getCellValue({ sheet: engineIds.get(sheet.id)!, row, col: column });
        if (value instanceof DetailedCellError && value.value === '#ERROR!')
          broken.push([sheet, row, column, cell.content.cached]);
      });
    }
    if (broken.length === 0) return;
    built.batch(() => {
      for (const [sheet, row, column, cached] of broken) {
        kept.add(`${sheet.id}:${row}:${column}`);
        set(built, sheet, row, column, literal(cached));
      }
    });
  }

  function set(
    to: HyperFormula,
    sheet: CalculatedSheet,
    row: number,
    column: number,
    content: RawCellContent,
  ): void {
    to.setCellContents({ sheet: engineIds.get(sheet.id)!, row, col: column }, content);
  }

  function current(): HyperFormula {
    const sheets = model.sheets();
    if (engine && sheets.some((sheet) => !engineIds.has(sheet.id))) engine = drop();
    if (engine && pendingCount > 20000) engine = drop();
    if (!engine) {
      engine = build();
      return engine;
    }
    if (pendingCount === 0) return engine;
    const target = engine;
    const writes = pending;
    pending = new Map();
    pendingCount = 0;
    try {
      target.batch(() => {
        for (const sheet of sheets) {
          writes.get(sheet.id)?.forEach((columns, row) => {
            for (const column of columns) set(target, sheet, row, column, raw(sheet, row, column));
          });
        }
      });
    } catch {
      // For instance a write into the middle of an array result: build anew, the store is the truth.
      drop();
      engine = build();
    }
    return engine;
  }

  function drop(): null {
    engine?.destroy();
    engine = null;
    pending = new Map();
    pendingCount = 0;
    return null;
  }

  return {
    result(sheet, row, column) {
      const content = sheet.store.get(row, column)?.content;
      if (content && content.type !== 'formula' && content.type !== 'blank')
        return content.type === 'error' ? { error: content.value } : content.value;
      const isFormula = content?.type === 'formula';
      if (!isFormula && !spilling) return null;
      const now = current();
      if (isFormula && content.cached !== undefined && kept.has(`${sheet.id}:${row}:${column}`))
        return content.cached;
      const value = now.getCellValue({ sheet: engineIds.get(sheet.id)!, row, col: column });
      if (value instanceof DetailedCellError) return { error: sheetsError(value.value) };
      return value ?? null;
    },
    isDate(sheet, row, column) {
      const address = { sheet: -1, row, col: column };
      const now = current();
      address.sheet = engineIds.get(sheet.id)!;
      const kind = now.getCellValueDetailedType(address);
      return (
        kind === CellValueDetailedType.NUMBER_DATE || kind === CellValueDetailedType.NUMBER_DATETIME
      );
    },
    changed(sheet, row, column, content) {
      version++;
      if (content.type === 'formula' && mayFillMore(content.formula)) spilling = true;
      if (!engine) return;
      let rows = pending.get(sheet.id);
      if (!rows) {
        rows = new Map();
        pending.set(sheet.id, rows);
      }
      let columns = rows.get(row);
      if (!columns) {
        columns = new Set();
        rows.set(row, columns);
      }
      if (!columns.has(column)) pendingCount++;
      columns.add(column);
    },
    shifted(sheet, shift) {
      version++;
      if (!engine) return;
      const id = engineIds.get(sheet.id);
      // Open ranges and arrays are spelled out in the engine; pending writes stand at their new places already.
      if (open || spilling || kept.size > 0 || pendingCount > 0 || id === undefined) {
        drop();
        return;
      }
      try {
        const { axis, kind, at, count } = shift;
        if (axis === 'row' && kind === 'insert') engine.addRows(id, [at, count]);
        else if (axis === 'row') engine.removeRows(id, [at, count]);
        else if (kind === 'insert') engine.addColumns(id, [at, count]);
        else engine.removeColumns(id, [at, count]);
      } catch {
        drop();
      }
    },
    reset() {
      version++;
      drop();
    },
    renamed(from, to) {
      if (!engine) return;
      const id = engine.getSheetId(from);
      try {
        if (id !== undefined && from.toLowerCase() !== to.toLowerCase()) engine.renameSheet(id, to);
      } catch {
        drop();
      }
    },
    grew() {
      version++;
      if (open) drop();
    },
    version: () => version,
    spills: () => spilling,
    unknownFunctions() {
      const unknown = new Set<string>();
      for (const sheet of model.sheets()) {
        sheet.store.each((cell) => {
          if (cell.content.type !== 'formula') return;
          for (const piece of scanFormula(cell.content.formula, CANONICAL))
            if (piece.kind === 'function' && !isKnownFunction(piece.text))
              unknown.add(piece.text.toUpperCase());
        });
      }
      return [...unknown].sort();
    },
  };
}

/** `B2:D9` → `$B$2:$D$9`. */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
