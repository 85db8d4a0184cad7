// The rule rumus-pembilang: a percentage of the wrong figure.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-pembilang';

describe('rumus-pembilang: a percentage of the wrong figure', () => {
  it('names the column that was taken', () => {
    const found = told(change(EVALUASI, { M9: '=H9/G9*100' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain(
      'membagi kolom “Realisasi TW I (Rp)”, padahal baris lain memakai kolom “Jumlah Realisasi (Rp)”',
    );
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('accepts the sum written out', () => {
    const found = told(change(EVALUASI, { M9: '=(H9+I9+J9+K9)/G9*100' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('tells of two quarters only the one that is strange', () => {
    const half = [8, 9, 10, 11, 13, 14, 15, 16].map((row) => [
      `O${row}`,
      `=(H${row}+I${row})/G${row}*100`,
    ]);
    const cells = {
      O3: '% s.d. Semester I',
      ...Object.fromEntries(half),
      O10: '=(H10+J10)/G10*100',
    };
    const mine = told(change(EVALUASI, cells)).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['O10']);
    expect(mine[0]!.message).toContain(
      'membagi jumlah yang memuat kolom “Realisasi TW III (Rp)”, padahal baris lain memakai kolom “Realisasi TW II (Rp)”.',
    );
  });
});
