// The rule nama-beda: one code under two names.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, KETIK, tell } from './plan.ts';

const CODE = 'nama-beda';

describe('nama-beda: one code under two names', () => {
  it('compares two tables of the workbook', () => {
    const found = tell(
      contextOf([
        gridFrom(KETIK, 'Rencana'),
        gridFrom(change(KETIK, { C18: 'Fasilitasi Kerja sama Antar Desa' }), 'Evaluasi'),
      ]),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['C18']);
    expect(mine[0]!.message).toContain('Kerja Sama Antar Desa dalam');
  });

  it('overlooks capitals', () => {
    const found = tell(
      contextOf([
        gridFrom(KETIK, 'Rencana'),
        gridFrom(change(KETIK, { C18: String(KETIK[17]![2]).toUpperCase() }), 'Evaluasi'),
      ]),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
