// A target whose title stands over two columns, one of them in rupiah.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const _ = null;

const table = (
  titles: readonly [string, string],
  money: readonly CellInput[],
  counts: CellInput[],
) =>
  read(
    [
      ['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target', _],
      [_, _, _, ...titles],
      ...['Program Kepegawaian Daerah', 'Mutasi dan Promosi ASN', 'Pengelolaan Mutasi ASN'].map(
        (name, i) => [i + 1, name, `Jumlah ASN terlayani ${i}`, money[i]!, counts[i]!],
      ),
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
  );

const RUPIAH = [297_550_000, 297_550_000, 43_250_000];

describe('a target in figures and in rupiah', () => {
  it.each([
    ['A', 'K'],
    ['Uang', 'Fisik'],
  ] as const)('told by the figures below %s and %s', (money, count) => {
    expect(ids(table([money, count], RUPIAH, [500, 200, 30]))).toContain('pagu target');
  });

  it('is no money where both are counts', () => {
    expect(ids(table(['A', 'K'], [12, 9, 4], [500, 200, 30]))).not.toContain('pagu');
  });

  it('shows percent as its cells write it', () => {
    const share = (value: number): CellInput => ({
      v: value,
      format: '0"%"',
      display: `${value}%`,
    });
    const shown = table(['A', 'K'], RUPIAH, [share(100), share(92), share(85)]);
    expect(shown.rows.map(({ values }) => values.target?.quantities)).toEqual(
      [100, 92, 85].map((value) => [{ value, unit: '%' }]),
    );
    const counted = table(['A', 'K'], RUPIAH, [
      ...[1, 0.92, 0.85].map((v): CellInput => ({ v, format: '0%', display: `${v * 100}%` })),
    ]);
    expect(counted.rows.map(({ values }) => values.target?.value)).toEqual([100, 92, 85]);
  });
});
