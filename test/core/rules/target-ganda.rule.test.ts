// The rule target-ganda: one rate, two targets.
import { describe, expect, it } from 'vitest';
import { change, TRIWULAN, told } from './plan.ts';

const CODE = 'target-ganda';
const POOR = 'Meningkatnya pemberdayaan masyarakat miskin';
const SHARE = 'Persentase masyarakat miskin yang diberdayakan dalam pengembangan usaha';
const twice = (indicator: string, first: number, second: number) =>
  told(
    change(TRIWULAN, {
      ...{ C13: POOR, D13: indicator, E13: first },
      ...{ C14: POOR.toUpperCase(), D14: indicator, E14: second },
    }),
  ).filter((each) => each.code === CODE);

describe('target-ganda: one rate, two targets', () => {
  it('names both rows (Sulteng 2024: 24 and 19,96)', () => {
    const mine = twice(SHARE, 24, 19.96);
    expect(mine.map((each) => each.cells)).toEqual([['E14', 'E13']]);
    expect(mine[0]!.message).toContain('baris 13');
    expect(mine[0]!.message).toContain('“24”');
  });

  it('lets two units of the office share out a count, and repeat a rate', () => {
    expect(twice('Jumlah masyarakat miskin yang diberdayakan', 24, 19)).toEqual([]);
    expect(twice(SHARE, 24, 24)).toEqual([]);
  });
});
