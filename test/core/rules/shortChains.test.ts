// Chains of single cells: the one that leaves out what the others of its column take.
import { describe, expect, it } from 'vitest';
import { bookFrom, type Input, type Rows, tell } from './plan.ts';

const QUARTERS = ['TW I', 'TW II', 'TW III'];
const NAMES = [
  'Produksi padi',
  'Produksi jagung',
  'Produksi bawang',
  'Kelahiran sapi',
  'Kelompok tani',
];

/** Three reports of a quarter, and one that adds them; `formula`: what the fourth row says. */
function found(formula: string, second = 40) {
  const quarter = (factor: number): Rows => [
    ['No', 'Indikator', 'Realisasi'],
    ...NAMES.map((name, i): Input[] => [
      i + 1,
      name,
      i === 3 && factor === 2 ? second : factor * (i + 7),
    ]),
  ];
  const all = (row: number): string => `=${QUARTERS.map((each) => `'${each}'!C${row}`).join('+')}`;
  const year: Rows = [
    ['No', 'Indikator', 'Realisasi s.d. TW III'],
    ...NAMES.map((name, i): Input[] => [i + 1, name, i === 3 ? formula : all(i + 2)]),
  ];
  const sheets = Object.fromEntries(QUARTERS.map((each, i) => [each, quarter(i + 1)]));
  return tell(bookFrom({ ...sheets, 'sd TW III': year })).filter(({ cells }) =>
    cells.some((each) => each.includes('C5')),
  );
}

const codes = (formula: string, second?: number): string[] =>
  found(formula, second).map(({ code }) => code);

describe('chains over several sheets', () => {
  it('have one that leaves a quarter out', () => {
    expect(found(`='TW I'!C5+'TW II'!C5+'TW III'!C5`)).toEqual([]);
    const [finding, another] = found(`='TW I'!C5+'TW III'!C5`);
    expect([finding?.code, another]).toEqual(['rumus-kurang-kolom', undefined]);
    expect(finding?.message).toContain('lembar TW II');
    expect(finding?.suggestion).toContain(`'TW I'!C5+'TW II'!C5+'TW III'!C5`);
  });
  it('may leave out what is nothing, or are asked about where the last is taken alone', () => {
    expect(codes(`='TW I'!C5+'TW III'!C5`, 0)).not.toContain('rumus-kurang-kolom');
    expect(found(`='TW III'!C5`).map(({ severity }) => severity)).toEqual(['info']);
  });
});
