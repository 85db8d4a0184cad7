// Quarters without a target of the year beside them: shares that come to 100, and percentages that climb.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const LETTERS = [...'ABCDEFGHIJKL'];
const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];
const found = (rows: Rows): readonly string[] =>
  told(rows).map(({ code, cell }) => `${code} ${cell}`);

describe('bulan-seratus: quarters that are shares of the work', () => {
  const plan = (odd: readonly number[], many = 12): Rows => [
    ['RENCANA AKSI PROGRAM UNGGULAN TAHUN 2023'],
    ['No', 'Sub Kegiatan', 'Pagu Anggaran', ...QUARTERS],
    ...LETTERS.slice(0, many).map((letter, i): Input[] => [
      ...[i + 1, `Rehabilitasi ${letter}`, 412_500_000 + i * 1_000_000],
      ...(i === 6 ? odd : i % 2 === 0 ? [20, 30, 30, 20] : [0, 30, 45, 25]),
    ]),
  ];

  it('come to a hundred in all rows but one', () => {
    expect(found(plan([0, 30, 50, 30]))).toEqual([
      expect.stringMatching(/^bulan-seratus [DEFG]9$/),
    ]);
    expect(found(plan([0, 30, 40, 30]))).toEqual([]);
  });

  it('are not known as shares where few rows say so', () => {
    expect(found(plan([0, 30, 50, 30], 7))).toEqual([]);
  });
});

describe('triwulan-turun: percentages without a year beside them', () => {
  const plan = (odd: readonly number[], falling = 0): Rows => [
    ['MONITORING RENCANA AKSI TAHUN 2025'],
    ['No', 'Sasaran Program', 'Indikator Kinerja', 'Satuan', ...QUARTERS],
    ...LETTERS.slice(0, 8).map((letter, i): Input[] => [
      ...[i + 1, `Meningkatnya pengawasan ${letter}`, `Persentase temuan ${letter}`, '%'],
      ...(i === 5 ? odd : i < falling ? [40, 70, 30, 90] : [20 + i, 50 + i, 75 + i, 90 + i]),
    ]),
  ];

  it('climb to the last quarter, but for one that falls', () => {
    expect(found(plan([40, 70, 9, 100]))).toEqual(['triwulan-turun G8']);
    expect(found(plan([40, 70, 90, 100]))).toEqual([]);
  });

  it('may fall where others of the table do, and where they share out the year', () => {
    expect(found(plan([40, 70, 9, 100], 2))).toEqual([]);
    expect(found(plan([10, 30, 20, 40]))).toEqual([]);
  });
});
