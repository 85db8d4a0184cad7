// The same workbook as another office would have laid it out: what is right in it stays right.
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { rectOf } from '../../host/xlsx/rectOf.ts';
import { references } from '../../src/core/formula/references.ts';
import { parseCellName } from '../../src/core/grid/a1.ts';
import type { Rect } from '../../src/core/grid/rect.ts';
import type { PlanTable } from '../../src/core/model/planTable.ts';
import {
  type FieldBook,
  type FieldCell,
  type FieldSheet,
  isFormula,
  openFieldBook,
} from '../lapangan/fieldBook.ts';
import { inserted, moveLines } from './moveLines.ts';

/** So many terms a sum has at most that is written with `+`. */
const LONGEST = 6;

/** Null where the workbook has nothing to vary so. `tables`: as they are read in the workbook itself. */
export type Variant = (book: FieldBook, tables: readonly PlanTable[]) => FieldBook | null;

export const VARIANTS: Readonly<Record<string, Variant>> = {
  'kolom kosong di kiri': (book) =>
    book.sheets.reduce((so, { name }) => moveLines(so, name, 'column', inserted(0)), book),
  'baris kosong di atas': (book) =>
    book.sheets.reduce((so, { name }) => moveLines(so, name, 'row', inserted(0, 3)), book),
  'tanpa judul': (book, tables) =>
    atCells(book, (content, { name, rows }, row) => {
      const table = tables.find(({ sheet }) => sheet === name);
      const isAbove = table !== undefined && row < Math.min(...table.headerRows);
      return isAbove && isTitleLine(rows[row]!) ? null : content;
    }),
  'baris kosong antarprogram': (book, tables) =>
    tables.reduce((so, table) => {
      const roots = table.rows.filter(({ parent }, i) => parent === null && i > 0);
      return roots
        .sort((a, b) => b.row - a.row)
        .reduce((next, { row }) => moveLines(next, table.sheet, 'row', inserted(row)), so);
    }, book),
  'baris nomor kolom': (book, tables) => tables.reduce(numbered, book),
  'tanpa nomor kolom': (book, tables) =>
    atCells(book, (content, { name, rows }, row) => {
      const heads = tables.filter(({ sheet }) => sheet === name);
      return heads.some(
        ({ headerRows, area }) => headerRows.includes(row) && isNumbers(rows[row]!, area.column),
      )
        ? null
        : content;
    }),
  'kata lain': (book, tables) =>
    atCells(book, (content, { name }, row) =>
      isText(content) && isHead(tables, name, row) ? otherWords(content) : content,
    ),
  'kepala huruf besar': (book, tables) =>
    atCells(book, (content, { name }, row) =>
      isText(content) && isHead(tables, name, row) ? content.toUpperCase() : content,
    ),
  'uraian huruf besar': (book, tables) =>
    atCells(book, (content, { name }, row) =>
      isText(content) && !isHead(tables, name, row) ? content.toUpperCase() : content,
    ),
  'tanpa tebal': (book) => ({ ...book, sheets: book.sheets.map(({ bold: _, ...rest }) => rest) }),
  'tanpa format': (book) => ({
    ...book,
    sheets: book.sheets.map(({ formats: _, ...rest }) => rest),
  }),
  'tanpa gabungan': (book) => ({
    ...book,
    sheets: book.sheets.map(({ merges: _, ...rest }) => rest),
  }),
  'kepala diulang': (book, tables) => ({
    ...book,
    sheets: book.sheets.map((sheet) => repeated(sheet, tables)),
  }),
  'nilai saja': valuesOnly,
  'satuan dan target bertukar': (book, tables) => tables.reduce(swapped, book),
  'jumlah dirinci': (book) => {
    const host = openFieldBook(book);
    return atCells(book, (content, { name }) => {
      const isNumber = (row: number, column: number): boolean =>
        typeof host.sheet(name)!.result(row, column) === 'number';
      return spelled(content, isNumber);
    });
  },
  'tanpa kode': (book) => {
    const cells = book.sheets.flatMap(({ rows }) => rows.flat());
    // Where formulas look codes up, they belong to the figures.
    if (cells.some((each) => isFormula(each) && /IF|LOOKUP|MATCH|SUMPRODUCT/.test(each)))
      return null;
    return atCells(book, (content) =>
      typeof content === 'string' && /^(?:[\dX]{1,2}\.)+[\dX]{1,4}\.?$/.test(content)
        ? null
        : content,
    );
  },
};

const isText = (content: FieldCell): content is string =>
  typeof content === 'string' && !isFormula(content);

function isHead(tables: readonly PlanTable[], name: string, row: number): boolean {
  return tables.some(({ sheet, headerRows }) => sheet === name && headerRows.includes(row));
}

/** From the first column on: `1 | 2 | 3 | 4` further to the right are quarters or years. */
function isNumbers(row: readonly FieldCell[], left: number): boolean {
  const written = row.filter((content) => content !== null && content !== '');
  const begins = row.slice(left, left + 2).some((content) => content !== null && content !== '');
  return (
    begins &&
    written.length > 3 &&
    written.every((content) => /^\(?\d{1,2}\)?(?!\d)/.test(String(content)))
  );
}

/** Words alone: what has several cells or figures may be a table of its own, which formulas look into. */
function isTitleLine(row: readonly FieldCell[]): boolean {
  const written = row.filter((content) => content !== null && content !== '');
  return written.length <= 2 && written.every(isText);
}

/** Null where no cell changes. */
function atCells(
  book: FieldBook,
  change: (content: FieldCell, sheet: FieldSheet, row: number, column: number) => FieldCell,
): FieldBook | null {
  let changed = false;
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((line, row) =>
      line.map((content, column) => {
        const is = change(content ?? null, sheet, row, column);
        if (is !== (content ?? null)) changed = true;
        return is;
      }),
    ),
  }));
  return changed ? { ...book, sheets } : null;
}

/** A row of 1, 2, 3 below the header. */
function numbered(book: FieldBook, table: PlanTable): FieldBook {
  const sheet = book.sheets.find(({ name }) => name === table.sheet)!;
  if (table.headerRows.some((row) => isNumbers(sheet.rows[row] ?? [], table.area.column)))
    return book;
  const at = Math.max(...table.headerRows) + 1;
  const { column, columns } = table.area;
  const moved = moveLines(book, table.sheet, 'row', inserted(at));
  const numbers = Array.from({ length: column + columns }, (_, i) =>
    i < column ? null : i - column + 1,
  );
  return {
    ...moved,
    sheets: moved.sheets.map((each) =>
      each.name === table.sheet
        ? { ...each, rows: each.rows.map((row, i) => (i === at ? numbers : row)) }
        : each,
    ),
  };
}

/** Columns that stand side by side, where no area and no merged cell holds but one of them. */
function swapped(book: FieldBook, { sheet, columns }: PlanTable): FieldBook {
  const [first, second] = ['satuan', 'target'].map(
    (id) => columns.find((each) => each.id === id)?.column,
  );
  if (first === undefined || second === undefined || Math.abs(first - second) !== 1) return book;
  const splits = ({ column, columns: width }: Rect): boolean => {
    const holds = (each: number): boolean => each >= column && each < column + width;
    return width > 1 && holds(first) !== holds(second);
  };
  const areas = book.sheets.flatMap(({ name, rows, merges = [] }) => [
    ...(name === sheet ? merges.map((area) => rectOf(area)!) : []),
    ...rows.flat().flatMap((content) =>
      isFormula(content)
        ? references(content, null)
            .filter((each) => (each.sheet ?? name) === sheet)
            .map(({ rect }) => rect)
        : [],
    ),
  ]);
  if (areas.some(splits)) return book;
  return moveLines(book, sheet, 'column', (line) =>
    line === first ? second : line === second ? first : line,
  );
}

/** What a merged cell of the header says, in all the cells that it covered. */
function repeated(sheet: FieldSheet, tables: readonly PlanTable[]): FieldSheet {
  const rows = sheet.rows.map((row) => [...row]);
  const kept: string[] = [];
  for (const name of sheet.merges ?? []) {
    const rect = rectOf(name)!;
    if (!isHead(tables, sheet.name, rect.row)) {
      kept.push(name);
      continue;
    }
    for (let i = 0; i < rect.rows * rect.columns; i++) {
      const at = rows[rect.row + Math.floor(i / rect.columns)];
      if (at) at[rect.column + (i % rect.columns)] = rows[rect.row]![rect.column] ?? null;
    }
  }
  return { ...sheet, rows, merges: kept };
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\btriwulan\b/gi, 'TW'],
  [/\bjumlah\b/gi, 'Total'],
  [/\bsub kegiatan\b/gi, 'Subkegiatan'],
  [/\bsatuan\b/gi, 'Sat.'],
  [/\bpagu anggaran\b/gi, 'Anggaran'],
  [/\bpagu\b/gi, 'Anggaran'],
  [/\bpenanggung jawab\b/gi, 'PJ'],
  [/\bketerangan\b/gi, 'Ket.'],
  [/\bperangkat daerah\b/gi, 'OPD'],
  [/\bindikator kinerja\b/gi, 'Indikator'],
];

function otherWords(text: string): string {
  return WORDS.reduce((so, [from, to]) => so.replace(from, to), text);
}

/** Pasted as values: also what a fault gives, which is left out where it shows nothing. */
function valuesOnly(book: FieldBook): FieldBook | null {
  const host = openFieldBook(book);
  const typed = atCells(book, (content, { name }, row, column) =>
    isFormula(content) ? valueAt(host, name, row, column) : content,
  );
  return (
    typed && {
      ...typed,
      faults: book.faults.flatMap((fault) => {
        if (!isFormula(fault.to)) return [fault];
        const { row, column } = parseCellName(fault.cell)!;
        const to = valueAt(openFieldBook(book, fault), fault.sheet, row, column);
        return to === valueAt(host, fault.sheet, row, column) ? [] : [{ ...fault, to }];
      }),
    }
  );
}

/** To four decimals. */
function valueAt(host: HostWorkbook, sheet: string, row: number, column: number): FieldCell {
  const value = host.sheet(sheet)!.result(row, column);
  if (typeof value === 'number') return Math.round(value * 1e4) / 1e4;
  return typeof value === 'string' ? value : null;
}

/** `=SUM(C3:C6)` → `=C3+C4+C5+C6`, which a text among them would break. */
function spelled(
  content: FieldCell,
  isNumber: (row: number, column: number) => boolean,
): FieldCell {
  if (!isFormula(content)) return content;
  const match = /^=SUM\(([A-Z]+)\d+:\1\d+\)$/.exec(content);
  const [only] = references(content, null);
  if (!match || !only || only.rect.rows > LONGEST) return content;
  const rows = Array.from({ length: only.rect.rows }, (_, i) => only.rect.row + i);
  if (!rows.every((row) => isNumber(row, only.rect.column))) return content;
  return `=${rows.map((row) => `${match[1]}${row + 1}`).join('+')}`;
}
