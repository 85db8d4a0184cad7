// Workbooks of others laid out in other ways: every figure stays what it was, and nothing is raised that was not raised before.
import { describe, expect, it } from 'vitest';
import { type FieldBook, openFieldBook, readFieldBook } from '../../scripts/lapangan/fieldBook.ts';
import { findingsIn } from '../../scripts/lapangan/measureBook.ts';
import { BOOKS, bookNames } from '../../scripts/lapangan.ts';
import { inserted, moveLines } from '../../scripts/ragam/moveLines.ts';
import { VARIANTS } from '../../scripts/ragam/variants.ts';
import { readGrid } from '../../src/core/reader/readGrid.ts';
import { gridFromHost } from '../support/gridFromHost.ts';

/** One book in so many. */
const EACH = 23;
const SAMPLE = bookNames(BOOKS).filter((_, i) => i % EACH === 0);
/** Ways in which nothing is lost that an auditor needs. */
const SAME = [
  'kolom kosong di kiri',
  'baris kosong di atas',
  'kata lain',
  'kepala huruf besar',
  'uraian huruf besar',
  'tanpa tebal',
  'tanpa format',
  'kepala diulang',
];

function alarmsIn(book: FieldBook): number {
  return findingsIn(openFieldBook(book)).filter(({ severity }) => severity !== 'info').length;
}

describe('a workbook laid out in another way', () => {
  it.each(SAMPLE)('raises nothing new: %s', (name) => {
    const book = readFieldBook(`${BOOKS}${name}`);
    const host = openFieldBook(book);
    const tables = book.sheets.flatMap((sheet) =>
      readGrid(gridFromHost(host, host.sheet(sheet.name)!)),
    );
    const before = alarmsIn(book);
    const more = SAME.filter((kind) => {
      const varied = VARIANTS[kind]!(book, tables);
      return varied !== null && alarmsIn(varied) > before;
    });
    expect(more).toEqual([]);
  });

  it('keeps its figures where rows and columns move', () => {
    const book = readFieldBook(`${BOOKS}${SAMPLE[1]}`);
    const [sheet] = book.sheets;
    const moved = moveLines(
      moveLines(book, sheet!.name, 'row', inserted(3, 2)),
      sheet!.name,
      'column',
      inserted(1),
    );
    const [was, is] = [book, moved].map((each) => openFieldBook(each).sheet(sheet!.name)!);
    sheet!.rows.forEach((row, r) => {
      row.forEach((_, c) => {
        const there = is!.result(r < 3 ? r : r + 2, c < 1 ? c : c + 1);
        expect(there).toEqual(was!.result(r, c));
      });
    });
    expect(moved.faults).toHaveLength(book.faults.length);
  });
});
