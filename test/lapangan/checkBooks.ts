// Workbooks that others made without knowing the rules: the right ones stay silent, each planted fault is named by its cell.
import { expect, it } from 'vitest';
import { readFieldBook } from '../../scripts/lapangan/fieldBook.ts';
import { measureBook } from '../../scripts/lapangan/measureBook.ts';
import { BOOKS, bookNames } from '../../scripts/lapangan.ts';
import { cellName } from '../../src/core/grid/a1.ts';

/** In so many files, so that several run at once. */
const PARTS = 4;

/** `part`: 1..4, every fourth book. */
export function checkBooks(part: number): void {
  const names = bookNames(BOOKS).filter((_, i) => i % PARTS === part - 1);
  it.each(names)('%s', (name) => {
    const book = readFieldBook(`${BOOKS}${name}`);
    const { findings, faults } = measureBook(book);
    const alarms = findings
      .filter(({ severity }) => severity !== 'info')
      .map(
        ({ code, cells }) =>
          `${code} ${cells[0]!.sheet}!${cellName(cells[0]!.row, cells[0]!.column)}`,
      );
    expect(alarms).toEqual(book.alarms ?? []);
    const missed = faults.filter(({ named }) => !named).map(({ fault }) => fault);
    expect(missed).toEqual(book.faults.filter((fault) => fault.missed === true));
    const misrepaired = faults.filter(({ repair }) => repair === 'lain').map(({ fault }) => fault);
    expect(misrepaired).toEqual(book.faults.filter((fault) => fault.misrepaired === true));
  });
}
