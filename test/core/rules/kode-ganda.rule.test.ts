// The rule kode-ganda: one code on two rows.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'kode-ganda';

describe('kode-ganda: one code on two rows', () => {
  it('names the second row', () => {
    const found = told(change(EVALUASI, { B9: '2.13.01.2.01.01' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('baris 8');
  });

  it('is all that is told of a row written twice', () => {
    const [kode, name, indicator] = [1, 2, 3].map((at) => EVALUASI[7]![at]!);
    const found = told(change(EVALUASI, { B9: kode!, C9: name!, D9: indicator! }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'B9']]);
  });

  it('knows that 2 and 4 digits are one code, but these are two', () => {
    const found = told(change(EVALUASI, { B9: '2.13.01.2.01.0002' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('leaves the code to the row that it suits, whichever stands first', () => {
    const found = told(change(EVALUASI, { B8: EVALUASI[12]![1]! }));
    expect(found.map((each) => each.cell)).toEqual(['B8']);
  });
});
