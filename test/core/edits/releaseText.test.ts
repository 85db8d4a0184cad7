// Numbers and formulas that are written into cells of plain text, as a repair of "angka tersimpan sebagai teks" does.
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/edits/edit.ts';
import { invertEdits } from '../../../src/core/edits/invertEdits.ts';
import { releaseText } from '../../../src/core/edits/releaseText.ts';
import { BLANK_CELL, type Cell } from '../../../src/core/grid/cell.ts';
import type { Grid } from '../../../src/core/grid/grid.ts';

const text = (value: string, format = '@'): Cell => ({
  ...BLANK_CELL,
  kind: 'text',
  value,
  display: value,
  format,
});
const money = (value: number): Cell => ({
  ...BLANK_CELL,
  kind: 'number',
  value,
  display: String(value),
  format: '#,##0',
});

/** Codes, and pagu of which one was typed as text. */
const GRID: Grid = {
  sheet: 'Renja',
  cells: [
    [text('2.13.04.2.01'), money(59_060_000)],
    [text('2.13.04.2.02'), text('3.435.543.363')],
    [text('2.13.04.2.03'), text('Rp 2.656.885.200', '')],
  ],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  frozenRows: 0,
  locale: 'id_ID',
  tags: [],
};
const GRIDS = new Map([['Renja', GRID]]);

function cells(
  row: number,
  column: number,
  ...inputs: ({ n: number } | { f: string } | { t: string })[]
): Edit {
  return { kind: 'cells', sheet: 'Renja', row, column, inputs: [inputs] };
}

describe('releaseText', () => {
  it('gives such a cell the format of the nearest number in its column first', () => {
    const repair = cells(1, 1, { n: 3_435_543_363 });
    expect(releaseText([repair], GRIDS)).toEqual([
      { kind: 'formats', sheet: 'Renja', row: 1, column: 1, formats: [['#,##0']] },
      repair,
    ]);
  });

  it('makes it automatic where the column has no number, and leaves the other cells of the block', () => {
    const block = cells(1, 0, { f: '=1+1' }, { t: 'belum ada' });
    expect(releaseText([block], GRIDS)[0]).toMatchObject({ formats: [['', '@']] });
  });

  it('leaves text, cells that are no plain text, new sheets and formats set just before alone', () => {
    const own: Edit = { kind: 'formats', sheet: 'Renja', row: 1, column: 1, formats: [['0.00']] };
    for (const edits of [
      [cells(1, 1, { t: '12 Dokumen' })],
      [cells(2, 1, { n: 2_656_885_200 })],
      [{ ...cells(1, 1, { n: 1 }), sheet: 'Baru' } as Edit],
      [own, cells(1, 1, { n: 1 })],
    ]) {
      expect(releaseText(edits, GRIDS)).toEqual(edits);
    }
  });

  it('is undone format first: a number put back into plain text would be text', () => {
    const edits: Edit[] = [
      { kind: 'formats', sheet: 'Renja', row: 0, column: 1, formats: [['@']] },
      cells(0, 1, { t: '59.060.000' }),
    ];
    expect(invertEdits(edits, GRIDS)).toEqual([
      { kind: 'formats', sheet: 'Renja', row: 0, column: 1, formats: [['#,##0']] },
      cells(0, 1, { n: 59_060_000 }),
    ]);
  });
});
