// Keeps drop-down lists that are too long for a rule in a very hidden sheet of the file.
import type { Workbook } from '@cj-tech-master/excelts';
import { rectName } from '../../src/core/grid/a1.ts';
import type { HostWorkbook } from '../engine/sheetEngine.ts';
import { prefixOfSheet } from '../engine/shiftFormula.ts';
import { LIST_SHEET } from './validations.ts';

export interface ListKeeper {
  /** Where the list will stand, as a rule refers to it. */
  rangeFor(list: readonly string[]): string;
  /** Adds the sheet, when there is anything to keep. */
  write(): void;
}

/** One column per list. */
export function listKeeper(book: Workbook, workbook: HostWorkbook): ListKeeper {
  const columns = new Map<string, { list: readonly string[]; range: string }>();
  let name = LIST_SHEET;
  for (let suffix = 2; workbook.sheet(name); suffix++) name = `${LIST_SHEET}_${suffix}`;
  return {
    rangeFor(list: readonly string[]): string {
      const key = JSON.stringify(list);
      let known = columns.get(key);
      if (!known) {
        const rect = { row: 0, column: columns.size, rows: list.length, columns: 1 };
        const range = rectName(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
        known = { list, range: prefixOfSheet(name) + range };
        columns.set(key, known);
      }
      return known.range;
    },
    write(): void {
      if (columns.size === 0) return;
      const sheet = book.addWorksheet(name, { state: 'veryHidden' });
      [...columns.values()].forEach(({ list }, column) => {
        list.forEach((item, row) => {
          sheet.getCell(row + 1, column + 1).value = item;
        });
      });
    },
  };
}
