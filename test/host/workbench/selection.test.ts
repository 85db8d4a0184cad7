// How keys and merged cells move a selection in the grid.
import { describe, expect, it } from 'vitest';
import {
  at,
  moved,
  selectionOf,
  withinField,
  withMerges,
} from '../../../host/workbench/page/selection.ts';

const TITLE = { row: 0, column: 0, rows: 1, columns: 23 };
const field = {
  rows: 100,
  columns: 26,
  filled: (row: number, column: number) => column === 4 && row >= 8 && row <= 20,
  merge: (row: number, column: number) => (row === 0 && column < 23 ? TITLE : null),
};
const plain = { extend: false, far: false };

describe('the selection', () => {
  it('steps over a merged title as over one cell', () => {
    expect(moved(at(0, 0), 'ArrowRight', plain, field)).toEqual(at(0, 23));
    expect(moved(at(1, 5), 'ArrowUp', plain, field)).toEqual(at(0, 0));
  });

  it('goes to the edge of the data with Ctrl', () => {
    expect(moved(at(8, 4), 'ArrowDown', { extend: false, far: true }, field)).toEqual(at(20, 4));
    expect(moved(at(20, 4), 'ArrowDown', { extend: false, far: true }, field)).toEqual(at(99, 4));
    expect(moved(at(2, 4), 'ArrowDown', { extend: false, far: true }, field)).toEqual(at(8, 4));
  });

  it('grows with Shift and stays inside the sheet', () => {
    expect(moved(at(5, 0), 'ArrowLeft', { extend: true, far: false }, field)).toEqual(at(5, 0));
    expect(moved(at(5, 5), 'ArrowDown', { extend: true, far: false }, field)).toEqual({
      row: 5,
      column: 5,
      toRow: 6,
      toColumn: 5,
    });
    expect(moved(at(5, 5), 'a', plain, field)).toBeNull();
  });

  it('goes no farther than the sheet, whatever the name box says', () => {
    expect(withinField(selectionOf('B2:ZZ9999'), field)).toEqual({
      row: 1,
      column: 1,
      toRow: 99,
      toColumn: 25,
    });
    expect(withinField(at(5, 5), field)).toEqual(at(5, 5));
  });

  it('never cuts a merged range', () => {
    const merges = [TITLE, { row: 4, column: 2, rows: 3, columns: 1 }];
    const block = { row: 5, column: 1, rows: 1, columns: 2 };
    expect(withMerges(block, merges)).toEqual({ row: 4, column: 1, rows: 3, columns: 2 });
    expect(selectionOf('C5:D9')).toEqual({ row: 4, column: 2, toRow: 8, toColumn: 3 });
  });
});
