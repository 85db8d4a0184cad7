// Plans with two rows per work, `Target` above `Realisasi`: their sums are right, or told where they are not.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, tell } from './plan.ts';

const WORKS = ['Pelayanan Nonperizinan', 'Musrenbang Desa', 'Sarana Kelurahan', 'Trantib Wilayah'];
const LAST = 2 + WORKS.length * 2;
const total = (word: string, row: number): Input[] => [
  ...(word === 'Target' ? [null, 'JUMLAH', `=SUM(C3:C${LAST})`] : [null, null, null]),
  word,
  ...['E', 'F', 'G', 'H'].map((c) => `=SUMIF($D$3:$D$${LAST};$D${row};${c}$3:${c}$${LAST})`),
];
const ROWS: Rows = [
  ['TARGET DAN REALISASI KEUANGAN KECAMATAN TAHUN 2025'],
  ['No', 'Sub Kegiatan', 'Pagu (Rp)', 'Uraian', 'Januari', 'Februari', 'Maret', 'Jumlah'],
  ...WORKS.flatMap((name, i): Input[][] => {
    const row = 3 + i * 2;
    const months = [31_250_000 + i * 1_750_000, 12_500_000 * (i + 1), 9_125_000 + i * 250_000];
    const done = months.map((each) => each - 125_500 * (i + 2));
    const year = months.reduce((sum, each) => sum + each, 0);
    return [
      [i + 1, name, year, 'Target', ...months, `=SUM(E${row}:G${row})`],
      [null, null, null, 'Realisasi', ...done, `=SUM(E${row + 1}:G${row + 1})`],
    ];
  }),
  total('Target', LAST + 1),
  total('Realisasi', LAST + 2),
];

describe('plan and result in two rows of each work', () => {
  const merges = WORKS.flatMap((_, i) =>
    ['A', 'B', 'C'].map((c) => `${c}${3 + i * 2}:${c}${4 + i * 2}`),
  );
  const strong = (rows: Rows) =>
    tell(contextOf([gridFrom(rows, 'Realisasi', [], merges)]))
      .filter((each) => each.severity !== 'info')
      .map((each) => each.cell);

  it('are no levels of one another', () => {
    expect(strong(ROWS)).toEqual([]);
  });

  it('are judged by the rows of their kind', () => {
    expect(strong(change(ROWS, { H5: '=SUM(E5:F5)' }))).toContain('H5');
    expect(strong(change(ROWS, { E11: '=E3+E5+E9' }))).toContain('E11');
  });
});
