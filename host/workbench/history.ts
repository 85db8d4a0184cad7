// Undo of what a person does in the grid: the contents of a sheet before each step, newest last.
import type { Content, HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';

export interface History {
  /** Remembers the sheet before a step. */
  remember(sheet: HostSheet): void;
  /** Puts the last remembered sheet back; the name of the sheet, null when there is nothing. */
  undo(): string | null;
}

interface Step {
  readonly sheet: string;
  readonly contents: readonly (readonly Content[])[];
  readonly formats: readonly (readonly string[])[];
}

const DEPTH = 30;

export function createHistory(workbook: HostWorkbook): History {
  const steps: Step[] = [];
  return {
    remember(sheet) {
      steps.push(photograph(sheet));
      if (steps.length > DEPTH) steps.shift();
    },
    undo() {
      const step = steps.pop();
      const sheet = step && workbook.sheet(step.sheet);
      if (!step || !sheet) return null;
      const rows = Math.max(sheet.usedRows(), step.contents.length);
      const columns = Math.max(sheet.usedColumns(), step.contents[0]?.length ?? 0);
      const blank: Content = { type: 'blank' };
      const block = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => step.contents[row]?.[column] ?? blank),
      );
      if (rows > 0 && columns > 0) sheet.setContents(0, 0, block);
      if (step.formats.length > 0) sheet.setNumberFormats(0, 0, step.formats);
      return step.sheet;
    },
  };
}

function photograph(sheet: HostSheet): Step {
  const rows = Array.from({ length: sheet.usedRows() }, (_, row) => row);
  const columns = Array.from({ length: sheet.usedColumns() }, (_, column) => column);
  return {
    sheet: sheet.name,
    contents: rows.map((row) => columns.map((column) => sheet.content(row, column))),
    formats: rows.map((row) => columns.map((column) => sheet.numberFormat(row, column))),
  };
}
