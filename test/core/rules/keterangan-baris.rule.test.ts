// The rule keterangan-baris: a line that bears the name of the other line of its work.
import { describe, expect, it } from 'vitest';
import { change, told } from './plan.ts';
import { TWO_LINES } from './twoLines.ts';

describe('keterangan-baris: money and progress, line by line', () => {
  it('tells the second line that is called like the first', () => {
    const found = told(change(TWO_LINES, { C8: 'Keu (Rp)' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['keterangan-baris', 'C8']]);
    expect(found[0]!.message).toContain('“Keu (Rp)” seperti baris 7');
    expect(found[0]!.fix).toMatchObject([{ row: 7, column: 2, inputs: [[{ t: 'Fisik (%)' }]] }]);
  });

  it('tells the first line that is called like the second', () => {
    const found = told(change(TWO_LINES, { C5: 'Fisik (%)' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['keterangan-baris', 'C5']]);
  });

  it('is content with words in turn, and with other words for one of them', () => {
    expect(told(TWO_LINES)).toEqual([]);
    expect(told(change(TWO_LINES, { C8: 'Fisik' }))).toEqual([]);
  });
});
