// A workbook on the host: sheets, formulas and locale, without Google.
import { cellName } from '../../src/core/grid/a1.ts';
import type { Rect } from '../../src/core/grid/rect.ts';
import { createCalculator } from './calculator.ts';
import { BLANK } from './cellStore.ts';
import { createSheet, type EngineSheet, type SheetHome } from './createSheet.ts';
import { canonicalFormula, localFormula, usesDecimalComma } from './formulaSpelling.ts';
import { readTyped } from './readTyped.ts';
import type { HostSheet, HostWorkbook } from './sheetEngine.ts';
import { renameInFormula, type Shift, shiftFormula, shiftSpan } from './shiftFormula.ts';
import { type FormatSource, shownFormat } from './shownFormat.ts';

interface WorkbookOptions {
  readonly id?: string;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

type Named = { sheet: string; rect: Rect };

/** As long as Google's ids, so that a link with it is taken for a link to a workbook. */
function newId(): string {
  const part = (): string => Math.random().toString(36).slice(2, 10).padEnd(8, '0');
  return `lokal-${part()}${part()}${part()}`;
}

/** Starts without sheets. Sheet names are compared without regard to case, as Sheets does. */
export function createWorkbook(options: WorkbookOptions = {}): HostWorkbook {
  let locale = options.locale ?? 'id_ID';
  const sheets: EngineSheet[] = [];
  let nextId = 0;
  const find = (name: string): EngineSheet | undefined =>
    sheets.find((sheet) => sheet.host.name.toLowerCase() === name.toLowerCase());
  const must = (name: string): EngineSheet => {
    const sheet = find(name);
    if (!sheet) throw new Error(`No sheet named "${name}"`);
    return sheet;
  };
  const calculator = createCalculator({
    sheets: () => sheets.map((sheet) => sheet.calculated),
    locale: () => locale,
    names: () => namedRanges,
  });
  const namedRanges = new WatchedMap<Named>(() => calculator.reset());

  function respell(change: (formula: string, own: string) => string): void {
    for (const sheet of sheets) {
      sheet.calculated.store.each((cell) => {
        if (cell.content.type !== 'formula') return;
        const formula = change(cell.content.formula, sheet.host.name);
        if (formula !== cell.content.formula) cell.content = { ...cell.content, formula };
      });
    }
  }

  function checkName(name: string, but?: EngineSheet): void {
    if (name === '') throw new Error('A sheet needs a name');
    const other = find(name);
    if (other && other !== but) throw new Error(`A sheet named "${name}" exists already`);
  }

  const formats: FormatSource = {
    content: (name, row, column) => find(name)?.host.content(row, column) ?? BLANK,
    format: (name, row, column) => find(name)?.host.numberFormat(row, column) ?? '',
    isDate(name, row, column) {
      const sheet = find(name);
      return sheet !== undefined && calculator.isDate(sheet.calculated, row, column);
    },
    dateFormat: () => (usesDecimalComma(locale) ? 'dd/mm/yyyy' : 'm/d/yyyy'),
  };

  const home: SheetHome = {
    locale: () => locale,
    calculator,
    shownFormat: (name, row, column) => shownFormat(formats, name, row, column),
    rename: (from, to) => workbook.renameSheet(from, to),
    shiftReferences(name, shift: Shift) {
      respell((formula, own) => shiftFormula(formula, own, name, shift));
      const changes: [string, Named | null][] = [];
      for (const [key, named] of namedRanges) {
        if (named.sheet.toLowerCase() !== name.toLowerCase()) continue;
        const { rect } = named;
        const row = shift.axis === 'row';
        const first = row ? rect.row : rect.column;
        const moved = shiftSpan(first, first + (row ? rect.rows : rect.columns) - 1, shift);
        if (!moved) changes.push([key, null]);
        else {
          const size = moved[1] - moved[0] + 1;
          const next = row
            ? { ...rect, row: moved[0], rows: size }
            : { ...rect, column: moved[0], columns: size };
          if (
            next.row !== rect.row ||
            next.column !== rect.column ||
            size !== (row ? rect.rows : rect.columns)
          )
            changes.push([key, { sheet: named.sheet, rect: next }]);
        }
      }
      for (const [key, named] of changes) {
        if (named) namedRanges.set(key, named);
        else namedRanges.delete(key);
      }
    },
  };

  const workbook: HostWorkbook = {
    id: options.id ?? newId(),
    name: options.name ?? 'Tanpa judul',
    get locale() {
      return locale;
    },
    set locale(to: string) {
      if (to === locale) return;
      locale = to;
      calculator.reset();
    },
    timeZone: options.timeZone ?? 'Asia/Jakarta',
    sheets: () => sheets.map((sheet) => sheet.host),
    sheet: (name) => find(name)?.host ?? null,
    addSheet(name, rows = 1000, columns = 26): HostSheet {
      checkName(name);
      const sheet = createSheet(nextId++, name, rows, columns, home);
      sheets.push(sheet);
      calculator.reset();
      if (sheets.length === 1) workbook.active = { sheet: name, a1: cellName(0, 0) };
      return sheet.host;
    },
    deleteSheet(name) {
      const sheet = must(name);
      sheets.splice(sheets.indexOf(sheet), 1);
      for (const [key, named] of [...namedRanges])
        if (named.sheet.toLowerCase() === name.toLowerCase()) namedRanges.delete(key);
      calculator.reset();
      if (workbook.active.sheet === sheet.host.name)
        workbook.active = { sheet: sheets[0]?.host.name ?? '', a1: 'A1' };
    },
    renameSheet(name, to) {
      const sheet = must(name);
      checkName(to, sheet);
      const from = sheet.host.name;
      if (from === to) return;
      sheet.setName(to);
      calculator.renamed(from, to);
      respell((formula) => renameInFormula(formula, from, to));
      for (const [key, named] of [...namedRanges])
        if (named.sheet === from) namedRanges.set(key, { ...named, sheet: to });
      if (workbook.active.sheet === from) workbook.active = { ...workbook.active, sheet: to };
    },
    moveSheet(name, index) {
      const sheet = must(name);
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(index, 0, sheet);
    },
    active: { sheet: '', a1: 'A1' },
    namedRanges,
    type(name, row, column, text) {
      const sheet = must(name).host;
      const { content, format } = readTyped(text, locale, sheet.numberFormat(row, column));
      sheet.setContents(row, column, [[content]]);
      if (format !== null && sheet.numberFormat(row, column) === '')
        sheet.setNumberFormats(row, column, [[format]]);
    },
    localFormula: (canonical) => localFormula(canonical, locale),
    canonicalFormula: (local) => canonicalFormula(local, locale),
    unknownFunctions: () => calculator.unknownFunctions(),
  };
  return workbook;
}

/** A Map that says when it changes, because formulas may use the names in it. */
class WatchedMap<V> extends Map<string, V> {
  readonly onChange: () => void;

  constructor(onChange: () => void) {
    super();
    this.onChange = onChange;
    Object.defineProperty(this, 'onChange', { enumerable: false });
  }

  override set(key: string, value: V): this {
    super.set(key, value);
    this.onChange();
    return this;
  }

  override delete(key: string): boolean {
    const gone = super.delete(key);
    if (gone) this.onChange();
    return gone;
  }

  override clear(): void {
    super.clear();
    this.onChange();
  }
}
