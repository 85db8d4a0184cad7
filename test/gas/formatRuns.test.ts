// Formats of a large block go in few calls, and are known again cell by cell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFormat, formatAt, formatRuns } from '../../src/gas/formatRuns.ts';

const COLUMNS = ['@', '', '', '#,##0', '#,##0', '@'];

describe('formatRuns', () => {
  it('tells 70,000 equal rows as one run, each format as the columns that bear it', () => {
    const runs = formatRuns(Array.from({ length: 70_000 }, () => [...COLUMNS]));
    expect(runs).toHaveLength(1);
    const rects = byFormat(runs, { row: 1, column: 0, rows: 70_000, columns: 6 });
    expect([...rects]).toEqual([
      [
        '@',
        [
          { row: 1, column: 0, rows: 70_000, columns: 1 },
          { row: 1, column: 5, rows: 70_000, columns: 1 },
        ],
      ],
      ['', [{ row: 1, column: 1, rows: 70_000, columns: 2 }]],
      ['#,##0', [{ row: 1, column: 3, rows: 70_000, columns: 2 }]],
    ]);
  });
  it('says of every cell what was written there last (property)', () => {
    const format = fc.constantFrom('', '@', '0%');
    const block = fc.record({
      row: fc.nat(4),
      column: fc.nat(3),
      formats: fc
        .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
        .chain(([rows, columns]) =>
          fc.array(fc.array(format, { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          }),
        ),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const sheet = new Map<string, string>();
        for (const { row, column, formats } of blocks) {
          formats.forEach((line, r) => {
            line.forEach((one, c) => {
              sheet.set(`${row + r},${column + c}`, one);
            });
          });
        }
        const written = blocks.map(({ row, column, formats }) => ({
          rect: { row, column, rows: formats.length, columns: formats[0]!.length },
          runs: formatRuns(formats),
        }));
        for (let r = 0; r < 10; r++) {
          for (let c = 0; c < 8; c++)
            expect(formatAt(written, r, c)).toBe(sheet.get(`${r},${c}`) ?? '');
        }
      }),
    );
  });
});
