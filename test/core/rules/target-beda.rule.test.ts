// The rule target-beda: another target in another table.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, KETIK, tell } from './plan.ts';

const CODE = 'target-beda';

describe('target-beda: another target in another table', () => {
  it('names both sheets', () => {
    const found = tell(
      contextOf([gridFrom(KETIK, 'Rencana'), gridFrom(change(KETIK, { E8: 4 }), 'Evaluasi')]),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E8']);
    expect(mine[0]!.message).toContain('4 Dokumen');
    expect(mine[0]!.message).toContain('2 Dokumen');
  });

  it('is silent when the tables agree', () => {
    const found = tell(contextOf([gridFrom(KETIK, 'Rencana'), gridFrom(KETIK, 'Evaluasi')]));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
