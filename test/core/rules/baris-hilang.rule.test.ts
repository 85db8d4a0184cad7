// The rule baris-hilang: a row that only one of two tables has.
import { describe, expect, it } from 'vitest';
import { contextOf, gridFrom, KETIK, TRIWULAN, tell } from './plan.ts';

const CODE = 'baris-hilang';

describe('baris-hilang: a row that only one of two tables has', () => {
  it('names the row and the sheet that lacks it', () => {
    const found = tell(
      contextOf([
        gridFrom(KETIK, 'Rencana'),
        gridFrom(
          KETIK.filter((_, row) => row !== 18),
          'Evaluasi',
        ),
      ]),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['C19']);
    expect(mine[0]!.message).toContain('Evaluasi');
  });

  it('says nothing about two tables that hold other things', () => {
    const found = tell(contextOf([gridFrom(KETIK, 'Rencana'), gridFrom(TRIWULAN, 'Jabatan')]));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
