// What the page may ask: one function per action, on the workbook that it names.
import { parseCellName } from '../../src/core/grid/a1.ts';
import { createWorkbook } from '../engine/createWorkbook.ts';
import type { Content, HostSheet } from '../engine/sheetEngine.ts';
import type { OpenFile, OpenFiles } from './openFiles.ts';
import { sheetCells, sheetShape } from './sheetView.ts';
import { typedText } from './typedText.ts';

export type Body = Readonly<Record<string, unknown>>;

/** A wrong request of the page; the text is for developers, users never see it. */
export class BadAction extends Error {}

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
});

type Action = (files: OpenFiles, body: Body) => unknown;

function change(work: (file: OpenFile, sheet: HostSheet, body: Body) => void): Action {
  return (files, body) => {
    const file = fileOf(files, body);
    const sheet = sheetOf(file, body);
    file.history.remember(sheet);
    work(file, sheet, body);
    file.revision += 1;
    return describeFile(file);
  };
}

const BLANK: Content = { type: 'blank' };

export const ACTIONS: Readonly<Record<string, Action>> = {
  files: (files) => ({ files: files.all().map(describeFile) }),
  newFile: (files) => {
    const workbook = createWorkbook({ name: 'Tanpa judul', locale: 'id_ID' });
    if (workbook.sheets().length === 0) workbook.addSheet('Lembar1');
    return describeFile(files.add(workbook));
  },
  shape: (files, body) => sheetShape(sheetOf(fileOf(files, body), body)),
  cells: (files, body) => {
    const from = whole(body, 'from');
    const to = Math.min(whole(body, 'to'), from + 500);
    return { cells: sheetCells(sheetOf(fileOf(files, body), body), from, to) };
  },
  input: (files, body) => {
    const file = fileOf(files, body);
    return {
      text: typedText(
        file.workbook,
        sheetOf(file, body),
        whole(body, 'row'),
        whole(body, 'column'),
      ),
    };
  },
  select: (files, body) => {
    const file = fileOf(files, body);
    const a1 = text(body, 'a1');
    if (!parseCellName(a1.split(':')[0]!)) throw new BadAction('a1');
    file.workbook.active = { sheet: sheetOf(file, body).name, a1 };
    return describeFile(file);
  },
  type: change((file, sheet, body) =>
    file.workbook.type(sheet.name, whole(body, 'row'), whole(body, 'column'), text(body, 'text')),
  ),
  paste: change((file, sheet, body) => {
    const lines = text(body, 'text').replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
    const row = whole(body, 'row');
    const column = whole(body, 'column');
    lines.forEach((line, r) => {
      line.split('\t').forEach((part, c) => {
        file.workbook.type(sheet.name, row + r, column + c, part);
      });
    });
  }),
  clear: change((_file, sheet, body) => {
    const rows = whole(body, 'rows', 20_000);
    const columns = whole(body, 'columns', 1_000);
    sheet.setContents(
      whole(body, 'row'),
      whole(body, 'column'),
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => BLANK)),
    );
  }),
  insertRows: change((_file, sheet, body) =>
    sheet.insertRows(whole(body, 'at'), whole(body, 'count', 1000)),
  ),
  deleteRows: change((_file, sheet, body) =>
    sheet.deleteRows(whole(body, 'at'), whole(body, 'count', 1000)),
  ),
  insertColumns: change((_file, sheet, body) =>
    sheet.insertColumns(whole(body, 'at'), whole(body, 'count', 100)),
  ),
  deleteColumns: change((_file, sheet, body) =>
    sheet.deleteColumns(whole(body, 'at'), whole(body, 'count', 100)),
  ),
  undo: (files, body) => {
    const file = fileOf(files, body);
    const undone = file.history.undo();
    if (undone !== null) file.revision += 1;
    return { ...describeFile(file), undone };
  },
  addSheet: (files, body) => {
    const file = fileOf(files, body);
    let number = file.workbook.sheets().length + 1;
    while (file.workbook.sheet(`Lembar${number}`)) number += 1;
    const sheet = file.workbook.addSheet(`Lembar${number}`);
    file.workbook.active = { sheet: sheet.name, a1: 'A1' };
    file.revision += 1;
    return describeFile(file);
  },
};
