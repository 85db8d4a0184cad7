// Inserted and deleted rows and columns: every formula, merge and note stands where it should afterwards.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import type { Content, HostSheet, HostWorkbook } from '../../../host/engine/sheetEngine.ts';
import { cellName } from '../../../src/core/grid/a1.ts';

const SIZE = 6;
const cell = fc
  .tuple(fc.integer({ min: 0, max: SIZE - 1 }), fc.integer({ min: 0, max: SIZE - 1 }))
  .map(([row, column]) => cellName(row, column));
const place = fc.oneof(
  cell,
  cell.map((name) => name.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')),
);
const prefix = fc.constantFrom('', 'Lain!', "'Rencana ''Aksi'''!");
const formula = fc.oneof(
  fc.tuple(prefix, place).map(([sheet, name]) => `=${sheet}${name}+1`),
  fc.tuple(prefix, cell, cell).map(([sheet, a, b]) => `=SUM(${sheet}${a}:${b})`),
  fc.tuple(prefix, cell).map(([sheet, a]) => `=IF(${sheet}${a}="";"kosong";${sheet}${a})`),
  fc.constantFrom('=SUM(A:B)', '=SUM(2:3)', '=COUNTA(Lain!B:C)'),
);
const content: fc.Arbitrary<Content> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: -50, max: 50 })
      .map((value): Content => ({ type: 'number', value })),
  },
  { weight: 2, arbitrary: fc.constant<Content>({ type: 'blank' }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('Desa', '=A1', '12')
      .map((value): Content => ({ type: 'text', value })),
  },
  { weight: 3, arbitrary: formula.map((text): Content => ({ type: 'formula', formula: text })) },
);
const block = fc.array(fc.array(content, { minLength: SIZE, maxLength: SIZE }), {
  minLength: SIZE,
  maxLength: SIZE,
});
const shift = fc.record({
  axis: fc.constantFrom('row' as const, 'column' as const),
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  at: fc.integer({ min: 0, max: SIZE }),
  count: fc.integer({ min: 1, max: 3 }),
});

function build(first: Content[][], second: Content[][]): HostWorkbook {
  const workbook = createWorkbook();
  workbook.addSheet("Rencana 'Aksi'", 20, 20).setContents(0, 0, first);
  workbook.addSheet('Lain', 20, 20).setContents(0, 0, second);
  return workbook;
}

function contents(sheet: HostSheet): Content[][] {
  return Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => sheet.content(row, column)),
  );
}

function results(workbook: HostWorkbook): unknown[] {
  return workbook
    .sheets()
    .map((sheet) =>
      contents(sheet).map((line, row) => line.map((_, column) => sheet.result(row, column))),
    );
}

function apply(
  sheet: HostSheet,
  { axis, kind, at, count }: { axis: string; kind: string; at: number; count: number },
): void {
  if (axis === 'row') kind === 'insert' ? sheet.insertRows(at, count) : sheet.deleteRows(at, count);
  else kind === 'insert' ? sheet.insertColumns(at, count) : sheet.deleteColumns(at, count);
}

describe('rows and columns that come and go', () => {
  it('leaves everything as it was when what was inserted is deleted again', () => {
    fc.assert(
      fc.property(block, block, shift, (first, second, change) => {
        const workbook = build(first, second);
        const sheet = workbook.sheets()[0]!;
        const before = workbook.sheets().map(contents);
        const calculated = results(workbook);
        apply(sheet, { ...change, kind: 'insert' });
        apply(sheet, { ...change, kind: 'delete' });
        expect(workbook.sheets().map(contents)).toEqual(before);
        expect(results(workbook)).toEqual(calculated);
      }),
      { numRuns: 60 },
    );
  });

  it('calculates after the change what a workbook built from the shifted formulas would', () => {
    fc.assert(
      fc.property(
        block,
        block,
        fc.array(shift, { minLength: 1, maxLength: 3 }),
        (first, second, changes) => {
          const workbook = build(first, second);
          results(workbook);
          for (const change of changes) {
            apply(workbook.sheets()[0]!, change);
            const [a, b] = workbook.sheets().map(contents);
            expect(results(workbook)).toEqual(results(build(a!, b!)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('calculates after single edits what a workbook built at once would', () => {
    fc.assert(
      fc.property(
        block,
        block,
        fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), content), { maxLength: 8 }),
        (first, second, edits) => {
          const workbook = build(first, second);
          const sheet = workbook.sheets()[1]!;
          for (const [row, column, next] of edits) {
            results(workbook);
            sheet.setContents(row, column, [[next]]);
          }
          const [a, b] = workbook.sheets().map(contents);
          expect(results(workbook)).toEqual(results(build(a!, b!)));
        },
      ),
      { numRuns: 40 },
    );
  });
});
