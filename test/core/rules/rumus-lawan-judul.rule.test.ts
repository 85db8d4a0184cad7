// The rule rumus-lawan-judul: a column that contradicts its header.
import { describe, expect, it } from 'vitest';
import { EVALUASI, told } from './plan.ts';

const CODE = 'rumus-lawan-judul';

describe('rumus-lawan-judul: a column that contradicts its header', () => {
  it('is told once for the column', () => {
    const found = told(
      EVALUASI.map((row, r) =>
        row.map((input, c) =>
          c === 12 && r > 4 && typeof input === 'string' ? input.replace('G', 'H') : input,
        ),
      ),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M6']);
    expect(mine[0]!.message).toContain('=12/7*100');
  });

  it('reads the words under the column number', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
