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

  it('asks a list of sub kegiatan for those alone', () => {
    const subs = (row: readonly unknown[]): boolean => /^[\d.]{15,}$/.test(String(row[1] ?? ''));
    const list = KETIK.filter((row, at) => at < 5 || subs(row));
    const lacks = list.filter((row) => row !== KETIK[18]);
    expect(lacks).toHaveLength(list.length - 1);
    const mine = tell(contextOf([gridFrom(KETIK, 'Rencana'), gridFrom(lacks, 'DPA')])).filter(
      (each) => each.code === CODE,
    );
    expect(mine.map((each) => each.cell)).toEqual(['C19']);
  });
});
