// A workbook with the rows or columns of one sheet in other places: its formulas, areas and faults go along.
import { rectOf } from '../../host/xlsx/rectOf.ts';
import { moveReferences } from '../../src/core/formula/relative.ts';
import { cellName, parseCellName, rectName } from '../../src/core/grid/a1.ts';
import {
  type FieldBook,
  type FieldCell,
  type FieldSheet,
  isFormula,
} from '../lapangan/fieldBook.ts';

export type Axis = 'row' | 'column';
/** Where a line (zero-based) stands afterwards; no two in the same place. */
export type Place = (line: number) => number;

/** `count` blank lines in front of line `at`. */
export const inserted =
  (at: number, count = 1): Place =>
  (line) =>
    line < at ? line : line + count;

export function moveLines(book: FieldBook, sheet: string, axis: Axis, place: Place): FieldBook {
  const formula = (content: FieldCell, own: string): FieldCell =>
    isFormula(content)
      ? moveReferences(content, (reference) =>
          (reference.sheet ?? own) !== sheet
            ? null
            : (corner) => {
                const line = corner[axis];
                return line === null ? corner : { ...corner, [axis]: place(line) };
              },
        )
      : content;
  const cell = (name: string, own: string): string => {
    const at = parseCellName(name)!;
    if (own !== sheet) return name;
    const to = { ...at, [axis]: place(at[axis]) };
    return cellName(to.row, to.column);
  };
  return {
    ...book,
    sheets: book.sheets.map((each) => {
      const rows = each.rows.map((row) => row.map((content) => formula(content, each.name)));
      return each.name === sheet ? moveSheet({ ...each, rows }, axis, place) : { ...each, rows };
    }),
    faults: book.faults.map((fault) => ({
      ...fault,
      cell: cell(fault.cell, fault.sheet),
      to: formula(fault.to, fault.sheet),
    })),
  };
}

function moveSheet(sheet: FieldSheet, axis: Axis, place: Place): FieldSheet {
  const move = <T>(list: readonly T[], blank: T): T[] => {
    const moved: T[] = [];
    list.forEach((each, line) => {
      moved[place(line)] = each;
    });
    return Array.from(moved, (each) => each ?? blank);
  };
  const area = (name: string): string => {
    const rect = rectOf(name)!;
    const first = place(rect[axis]);
    const size = axis === 'row' ? 'rows' : 'columns';
    const last = place(rect[axis] + rect[size] - 1);
    return rectName({ ...rect, [axis]: Math.min(first, last), [size]: Math.abs(last - first) + 1 });
  };
  return {
    ...sheet,
    rows:
      axis === 'row' ? move(sheet.rows, []) : sheet.rows.map((row) => move<FieldCell>(row, null)),
    merges: (sheet.merges ?? []).map(area),
    formats: Object.fromEntries(
      Object.entries(sheet.formats ?? {}).map(([name, format]) => [area(name), format]),
    ),
    bold: (sheet.bold ?? []).map(area),
  };
}
