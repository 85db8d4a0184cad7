// Edits and their inverse: applied one after the other they leave the workbook as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSerial } from '../../../src/core/edits/cellInput.ts';
import type { Edit, Input } from '../../../src/core/edits/edit.ts';
import { invertEdits } from '../../../src/core/edits/invertEdits.ts';
import { previewEdits } from '../../../src/core/edits/previewEdits.ts';
import { BLANK_CELL, type Cell } from '../../../src/core/grid/cell.ts';
import type { Grid } from '../../../src/core/grid/grid.ts';
import { type MemoryWorkbook, memoryWorkbook } from '../../app/memoryWorkbook.ts';

/** Magetan 4.1: a program and its kegiatan, pagu and prakiraan maju. */
const ROWS = [
  ['Program Penataan Desa', 164_000_000, 239_200_000],
  ['Penyelenggaraan Penataan Desa', 164_000_000, 239_200_000],
  ['Fasilitasi Tata Wilayah Desa', 30_000_000, 33_000_000],
];

function office(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  workbook.add('Renja', ROWS);
  workbook.add('Rekap', [['lama', 1]]);
  workbook.type('Renja', 0, 1, { f: '=SUM(B2;0,5)' });
  return workbook;
}

function grids(workbook: MemoryWorkbook): Map<string, Grid> {
  return new Map(workbook.sheets().map(({ name }) => [name, workbook.snapshot(name)]));
}

/** Trailing blank cells do not count: a sheet that has grown is still the same to its users. */
function looks(workbook: MemoryWorkbook) {
  const seen = (cell: Cell) => JSON.stringify(cell) !== JSON.stringify(BLANK_CELL);
  return workbook
    .sheets()
    .map(({ name, hidden }) => {
      const grid = workbook.snapshot(name);
      const cells = grid.cells.flatMap((row, r) =>
        row.flatMap((cell, c) => (seen(cell) ? [{ r, c, cell }] : [])),
      );
      return { name, hidden, cells, tags: grid.tags, hiddenColumns: grid.hiddenColumns };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

const at = { row: fc.integer({ min: 0, max: 4 }), column: fc.integer({ min: 0, max: 4 }) };
const sheet = fc.constantFrom('Renja', 'Rekap');
const block = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 3 });
const input: fc.Arbitrary<Input> = fc.oneof(
  fc.constant(null),
  fc.nat(1000).map((n) => ({ n })),
  fc.constantFrom('12 Desa', '1/2').map((t) => ({ t })),
  fc.constant({ f: '=B2*2' }),
);
const colour = fc.constantFrom(null, '#fff2cc', '#f4cccc');
const rects = fc.array(
  fc.record({ ...at, rows: fc.constant(1), columns: fc.integer({ min: 1, max: 3 }) }),
  { minLength: 1, maxLength: 2 },
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('cells' as const), sheet, ...at, inputs: block(input) }),
  fc.record({ kind: fc.constant('fills' as const), sheet, ...at, fills: block(colour) }),
  fc.record({ kind: fc.constant('notes' as const), sheet, ...at, notes: block(colour) }),
  fc.record({
    kind: fc.constant('formats' as const),
    sheet,
    ...at,
    formats: block(fc.constantFrom('', '@', '#,##0')),
  }),
  fc.record({
    kind: fc.constant('style' as const),
    sheet,
    rects,
    style: fc.record({ bold: fc.boolean(), fill: colour }),
  }),
);

describe('invertEdits', () => {
  it('brings every cell back, whatever was written over whatever', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const workbook = office();
        const before = looks(workbook);
        const inverse = invertEdits(edits, grids(workbook));
        workbook.apply(edits);
        workbook.apply(inverse);
        expect(looks(workbook)).toEqual(before);
      }),
    );
  });

  it('puts a formula back letter for letter, as the workbook spelled it', () => {
    const workbook = office();
    const edits: Edit[] = [
      { kind: 'cells', sheet: 'Renja', row: 0, column: 1, inputs: [[{ n: 0 }]] },
    ];
    const [inverse] = invertEdits(edits, grids(workbook));
    expect(inverse).toMatchObject({ inputs: [[{ f: '=SUM(B2;0,5)' }]] });
  });

  it('follows names through renaming, adding and deleting', () => {
    const workbook = office();
    const before = looks(workbook);
    const edits: Edit[] = [
      { kind: 'addSheet', sheet: '~renaksi rekap', rows: 1, columns: 1 },
      { kind: 'cells', sheet: '~renaksi rekap', row: 0, column: 0, inputs: [[{ t: 'baru' }]] },
      { kind: 'deleteSheet', sheet: 'Rekap' },
      { kind: 'renameSheet', sheet: '~renaksi rekap', to: 'Rekap' },
      { kind: 'renameSheet', sheet: 'Renja', to: 'Renja 2024' },
      { kind: 'cells', sheet: 'Renja 2024', row: 2, column: 1, inputs: [[{ n: 1 }]] },
      { kind: 'hideSheet', sheet: 'Renja 2024', hidden: true },
      { kind: 'hideColumns', sheet: 'Renja 2024', column: 1, columns: 2, hidden: true },
    ];
    const inverse = invertEdits(edits, grids(workbook));
    workbook.apply(edits);
    workbook.apply(inverse);
    expect(looks(workbook)).toEqual(before);
  });

  it('brings deleted sheets back to their places', () => {
    const names = ['Sampul', 'Renja', 'Rekap', 'Lampiran', 'Catatan'];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
        fc.boolean(),
        (gone, replaced) => {
          const workbook = memoryWorkbook();
          for (const name of names) workbook.add(name, [[name]]);
          const edits = gone.flatMap((name): Edit[] => [
            { kind: 'addSheet', sheet: `~renaksi ${name}`, rows: 1, columns: 1 },
            { kind: 'deleteSheet', sheet: name },
            { kind: 'renameSheet', sheet: `~renaksi ${name}`, to: replaced ? name : `${name} 2` },
          ]);
          const inverse = invertEdits(edits, grids(workbook), names);
          workbook.apply(edits);
          workbook.apply(inverse);
          expect(workbook.sheets().map(({ name }) => name)).toEqual(names);
        },
      ),
    );
  });

  it('counts days as Sheets does', () => {
    expect(dateSerial('1900-01-01')).toBe(2);
    expect(dateSerial('2024-03-05')).toBe(45356);
    expect(dateSerial('5 Maret 2024')).toBeNull();
  });
});

describe('previewEdits', () => {
  it('lists what changes with its old and new content, and leaves out what stays', () => {
    const workbook = office();
    const edits: Edit[] = [
      {
        kind: 'cells',
        sheet: 'Renja',
        row: 0,
        column: 0,
        inputs: [[{ t: 'Program Penataan Desa' }, { f: '=SUM(B2)' }, null]],
      },
      { kind: 'addSheet', sheet: '~renaksi x', rows: 1, columns: 1 },
      { kind: 'cells', sheet: '~renaksi x', row: 0, column: 0, inputs: [[{ n: 1 }]] },
      { kind: 'renameSheet', sheet: '~renaksi x', to: 'Formulir' },
      { kind: 'renameSheet', sheet: 'Renja', to: 'Renja 2024' },
      { kind: 'deleteSheet', sheet: 'Rekap' },
    ];
    expect(previewEdits(edits, grids(workbook))).toEqual({
      changes: [
        { sheet: 'Renja', cell: 'B1', before: '=SUM(B2;0,5)', after: '=SUM(B2)' },
        { sheet: 'Renja', cell: 'C1', before: '239200000', after: '' },
      ],
      added: ['Formulir'],
      deleted: ['Rekap'],
      renamed: [{ from: 'Renja', to: 'Renja 2024' }],
    });
  });
});
