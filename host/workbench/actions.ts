// What the page may ask: one function per action, on the workbook that it names.
import { parseCellName } from '../../src/core/grid/a1.ts';
import type { Rect } from '../../src/core/grid/rect.ts';
import { formatNumber } from '../../src/core/numbers/formatNumber.ts';
import { createWorkbook } from '../engine/createWorkbook.ts';
import type { CellStyle, HostSheet } from '../engine/sheetEngine.ts';
import { clearCells, copyCells } from './cellBlocks.ts';
import type { OpenFile, OpenFiles } from './openFiles.ts';
import { rectsTouch } from './rectsTouch.ts';
import { sheetCells, sheetShape } from './sheetView.ts';
import { fromTsv, toTsv } from './tsv.ts';
import { typedText } from './typedText.ts';

export type Body = Readonly<Record<string, unknown>>;

/** A wrong request of the page; the text is for developers, users never see it. */
export class BadAction extends Error {}

/** Far above any plan; keeps a slip of the mouse from filling the machine. */
const MOST_CELLS = 500_000;

const text = (body: Body, key: string): string => {
  const value = body[key];
  if (typeof value !== 'string') throw new BadAction(`${key}: teks`);
  return value;
};

const whole = (body: Body, key: string, most = 1_000_000): number => {
  const value = body[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most) {
    throw new BadAction(`${key}: bilangan`);
  }
  return value;
};

/** The cells that the page means, no farther than the sheet goes. */
function area(body: Body, sheet: HostSheet): Rect {
  const row = whole(body, 'row');
  const column = whole(body, 'column');
  const rows = Math.min(whole(body, 'rows'), Math.max(1, sheet.rows() - row));
  const columns = Math.min(whole(body, 'columns'), Math.max(1, sheet.columns() - column));
  if (rows * columns > MOST_CELLS) throw new BadAction('terlalu besar');
  return { row, column, rows, columns };
}

function fileOf(files: OpenFiles, body: Body): OpenFile {
  const file = files.find(text(body, 'file'));
  if (!file) throw new BadAction('file');
  return file;
}

function sheetOf(file: OpenFile, body: Body): HostSheet {
  const sheet = file.workbook.sheet(text(body, 'sheet'));
  if (!sheet) throw new BadAction('sheet');
  return sheet;
}

export const describeFile = (file: OpenFile) => ({
  id: file.workbook.id,
  name: file.workbook.name,
  locale: file.workbook.locale,
  revision: file.revision,
  active: file.workbook.active,
  sheets: file.workbook.sheets().map((sheet) => ({ name: sheet.name, hidden: sheet.hidden })),
  canUndo: file.history.canUndo,
  canRedo: file.history.canRedo,
});

type Action = (files: OpenFiles, body: Body) => unknown;
type Work = (file: OpenFile, sheet: HostSheet, body: Body) => object | undefined;

/** A step that can be undone. The work itself remembers what it touches. */
function change(work: Work): Action {
  return (files, body) => {
    const file = fileOf(files, body);
    const extra = work(file, sheetOf(file, body), body);
    file.revision += 1;
    return { ...describeFile(file), ...extra };
  };
}

/** A step that moves rows, merges cells or adds sheets. */
const restructure = (work: (sheet: HostSheet, body: Body, file: OpenFile) => void): Action =>
  change((file, sheet, body) => {
    file.history.rememberAll();
    work(sheet, body, file);
    return undefined;
  });

/** What a strict drop-down says to a wrong entry; null when the entry may stand. */
function refusal(sheet: HostSheet, row: number, column: number, typed: string): string | null {
  const rule = sheet.validation(row, column);
  if (!rule || rule.lenient || typed === '' || rule.list.includes(typed)) return null;
  return rule.help || `Pilih salah satu: ${rule.list.join(', ')}`;
}

const STYLES: Readonly<Record<string, (value: unknown) => Partial<CellStyle>>> = {
  bold: (value) => ({ bold: value === true }),
  italic: (value) => ({ italic: value === true }),
  wrap: (value) => ({ wrap: value === true }),
  border: (value) => ({ border: value === true }),
  align: (value) => ({ align: value === 'center' || value === 'right' ? value : 'left' }),
  fill: (value) =>
    (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
      ? { fill: value }
      : { fill: undefined }) as Partial<CellStyle>,
};

export const ACTIONS: Readonly<Record<string, Action>> = {
  files: (files) => ({ files: files.all().map(describeFile) }),
  newFile: (files) => {
    const workbook = createWorkbook({ name: 'Spreadsheet tanpa judul', locale: 'id_ID' });
    if (workbook.sheets().length === 0) workbook.addSheet('Sheet1');
    return describeFile(files.add(workbook));
  },
  rename: (files, body) => {
    const file = fileOf(files, body);
    const name = text(body, 'name').trim().slice(0, 200);
    if (name !== '') file.workbook.name = name;
    file.revision += 1;
    return describeFile(file);
  },
  shape: (files, body) => sheetShape(sheetOf(fileOf(files, body), body)),
  cells: (files, body) => {
    const from = whole(body, 'from');
    const to = Math.min(whole(body, 'to'), from + 500);
    return { cells: sheetCells(sheetOf(fileOf(files, body), body), from, to) };
  },
  input: (files, body) => {
    const file = fileOf(files, body);
    const sheet = sheetOf(file, body);
    return { text: typedText(file.workbook, sheet, whole(body, 'row'), whole(body, 'column')) };
  },
  /** What the numbers among the selected cells add up to, as it is shown; '' below two numbers. */
  sum: (files, body) => {
    const sheet = sheetOf(fileOf(files, body), body);
    const { row, column, rows, columns } = area(body, sheet);
    const numbers: number[] = [];
    for (let r = row; r < Math.min(row + rows, sheet.usedRows()); r += 1) {
      for (let c = column; c < Math.min(column + columns, sheet.usedColumns()); c += 1) {
        const result = sheet.result(r, c);
        if (typeof result === 'number') numbers.push(result);
      }
    }
    const total = numbers.reduce((sum, one) => sum + one, 0);
    return { text: numbers.length < 2 ? '' : formatNumber(total) };
  },
  /** The cells as the clipboard takes them. */
  copy: (files, body) => {
    const sheet = sheetOf(fileOf(files, body), body);
    const { row, column, rows, columns } = area(body, sheet);
    const lines = Array.from({ length: Math.min(rows, sheet.usedRows() - row) }, (_, r) =>
      Array.from({ length: columns }, (_, c) => sheet.display(row + r, column + c)),
    );
    return { text: toTsv(lines) };
  },
  select: (files, body) => {
    const file = fileOf(files, body);
    const a1 = text(body, 'a1');
    if (!parseCellName(a1.split(':')[0]!)) throw new BadAction('a1');
    file.workbook.active = { sheet: sheetOf(file, body).name, a1 };
    return describeFile(file);
  },
  type: change((file, sheet, body) => {
    const row = whole(body, 'row');
    const column = whole(body, 'column');
    const typed = text(body, 'text');
    const refused = refusal(sheet, row, column, typed);
    if (refused !== null) return { refused };
    file.history.remember(sheet, { row, column, rows: 1, columns: 1 });
    file.workbook.type(sheet.name, row, column, typed);
    return undefined;
  }),
  paste: change((file, sheet, body) => {
    const lines = fromTsv(text(body, 'text'));
    const row = whole(body, 'row');
    const column = whole(body, 'column');
    const width = Math.max(...lines.map((line) => line.length));
    if (lines.length * width > MOST_CELLS) throw new BadAction('terlalu besar');
    // One value into a larger selection fills it, as in Sheets.
    const single = lines.length === 1 && width === 1;
    const target = single ? area(body, sheet) : { row, column, rows: lines.length, columns: width };
    file.history.remember(sheet, target);
    for (let r = 0; r < target.rows; r += 1) {
      const line = single ? Array.from({ length: target.columns }, () => lines[0]![0]!) : lines[r]!;
      line.forEach((part, c) => {
        if (refusal(sheet, row + r, column + c, part) === null)
          file.workbook.type(sheet.name, row + r, column + c, part);
      });
    }
    return undefined;
  }),
  /** Paste of cells that were copied in this workbook: formulas, formats and looks come along. */
  pasteCells: change((file, sheet, body) => {
    const source = file.workbook.sheet(text(body, 'fromSheet'));
    if (!source) throw new BadAction('fromSheet');
    const rect = area(body.from as Body, source);
    const row = whole(body, 'row');
    const column = whole(body, 'column');
    file.history.remember(sheet, { ...rect, row, column });
    copyCells(source, rect, sheet, row, column);
    return undefined;
  }),
  clear: change((file, sheet, body) => {
    const rect = area(body, sheet);
    file.history.remember(sheet, rect);
    clearCells(sheet, rect);
    return undefined;
  }),
  style: change((file, sheet, body) => {
    const rect = area(body, sheet);
    const make = STYLES[text(body, 'key')];
    if (!make) throw new BadAction('key');
    file.history.remember(sheet, rect);
    sheet.setStyle(rect, make(body.value));
    return undefined;
  }),
  format: change((file, sheet, body) => {
    const rect = area(body, sheet);
    const line = Array.from({ length: rect.columns }, () => text(body, 'format').slice(0, 100));
    file.history.remember(sheet, rect);
    sheet.setNumberFormats(
      rect.row,
      rect.column,
      Array.from({ length: rect.rows }, () => line),
    );
    return undefined;
  }),
  merge: restructure((sheet, body) => {
    const rect = area(body, sheet);
    const others = sheet.merges.filter((one) => !rectsTouch(one, rect));
    const wasMerged = others.length < sheet.merges.length;
    sheet.merges = wasMerged || rect.rows * rect.columns === 1 ? others : [...others, rect];
  }),
  freeze: restructure((sheet, body) => {
    sheet.frozenRows = whole(body, 'rows', 100);
  }),
  widen: restructure((sheet, body) => {
    sheet.columnWidths.set(whole(body, 'column'), Math.max(20, whole(body, 'width', 2000)));
  }),
  insertRows: restructure((sheet, body) =>
    sheet.insertRows(whole(body, 'at'), whole(body, 'count', 1000)),
  ),
  deleteRows: restructure((sheet, body) =>
    sheet.deleteRows(whole(body, 'at'), whole(body, 'count', 100_000)),
  ),
  insertColumns: restructure((sheet, body) =>
    sheet.insertColumns(whole(body, 'at'), whole(body, 'count', 100)),
  ),
  deleteColumns: restructure((sheet, body) =>
    sheet.deleteColumns(whole(body, 'at'), whole(body, 'count', 1000)),
  ),
  addSheet: restructure((_sheet, _body, file) => {
    let number = file.workbook.sheets().length + 1;
    while (file.workbook.sheet(`Sheet${number}`)) number += 1;
    const added = file.workbook.addSheet(`Sheet${number}`);
    file.workbook.active = { sheet: added.name, a1: 'A1' };
  }),
  undo: (files, body) => travel(fileOf(files, body), 'undo'),
  redo: (files, body) => travel(fileOf(files, body), 'redo'),
};

function travel(file: OpenFile, way: 'undo' | 'redo') {
  const shown = file.history[way]();
  if (shown !== null) {
    file.revision += 1;
    if (file.workbook.active.sheet !== shown) file.workbook.active = { sheet: shown, a1: 'A1' };
  }
  return describeFile(file);
}
