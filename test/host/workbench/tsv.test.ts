// Blocks of cells on the clipboard, as Sheets and Excel write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTsv, toTsv } from '../../../host/workbench/tsv.ts';

describe('the clipboard text', () => {
  it('keeps line breaks inside a cell apart from rows', () => {
    expect(fromTsv('12 Desa\t3,5\r\n"dua\nbaris"\t7%\r\n')).toEqual([
      ['12 Desa', '3,5'],
      ['dua\nbaris', '7%'],
    ]);
  });

  it('leaves quotes inside a text alone', () => {
    expect(fromTsv('"Desa" maju\tx')).toEqual([['"Desa" maju', 'x']]);
    expect(fromTsv('5" pipa')).toEqual([['5" pipa']]);
  });

  it('reads back whatever was written', () => {
    const cell = fc.string().map((text) => text.replace(/\r/g, ''));
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // A last blank line is what programs add at the end.
      .filter((rows) => rows[rows.length - 1]!.some((text) => text !== ''));
    fc.assert(
      fc.property(block, (rows) => {
        expect(fromTsv(toTsv(rows))).toEqual(rows);
      }),
    );
  });
});
