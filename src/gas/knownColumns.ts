// Which columns are hidden, as far as this execution knows: Google tells it only column by column.
import type { Edit } from '../core/edits/edit.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Known {
  /** Columns before this one have been asked, or are known because the sheet is new. */
  asked: number;
  readonly hidden: Set<number>;
}

export interface KnownColumns {
  /** Zero-based hidden columns among the first `columns`; each column is asked at most once. */
  hidden(sheet: Sheet, name: string, columns: number): number[];
  /** Edits that are about to be applied. */
  expect(edit: Edit): void;
  /** A write failed: what stands there now is not known. */
  forget(): void;
}

export function createKnownColumns(): KnownColumns {
  const sheets = new Map<string, Known>();
  return {
    hidden(sheet, name, columns) {
      let known = sheets.get(name);
      if (!known) {
        known = { asked: 0, hidden: new Set() };
        sheets.set(name, known);
      }
      for (; known.asked < columns; known.asked++) {
        if (sheet.isColumnHiddenByUser(known.asked + 1)) known.hidden.add(known.asked);
      }
      return [...known.hidden].filter((column) => column < columns).sort((a, b) => a - b);
    },
    expect(edit) {
      const known = sheets.get(edit.sheet);
      if (edit.kind === 'addSheet') {
        sheets.set(edit.sheet, { asked: Number.POSITIVE_INFINITY, hidden: new Set() });
      } else if (edit.kind === 'deleteSheet') {
        sheets.delete(edit.sheet);
      } else if (edit.kind === 'renameSheet') {
        sheets.delete(edit.sheet);
        if (known) sheets.set(edit.to, known);
      } else if (edit.kind === 'hideColumns' && known) {
        for (let column = edit.column; column < edit.column + edit.columns; column++) {
          if (edit.hidden) known.hidden.add(column);
          else known.hidden.delete(column);
        }
        // A column that was not asked yet is known now, but its left neighbours are not: ask all of them again.
        if (edit.column + edit.columns > known.asked) sheets.delete(edit.sheet);
      }
    },
    forget: () => sheets.clear(),
  };
}
