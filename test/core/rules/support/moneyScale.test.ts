// Tables that write money in thousands: sentences say so, and no formula over two units is offered.
import { describe, expect, it } from 'vitest';
import { type CellInput, gridOf } from '../../../support/gridOf.ts';
import { contextOf, tell } from '../plan.ts';

const table = (pagu: string, spent: string, factor: number) =>
  gridOf([
    ['EVALUASI RENJA TAHUN 2024'],
    [null],
    ['Kode', 'Program / Kegiatan', pagu, spent, '% Penyerapan'],
    ...(
      [
        ['2.13.02', 'PROGRAM PENATAAN DESA', 500_000, 600_000, 120],
        ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 500_000, 600_000, null],
        ['2.13.02.2.01.0001', 'Fasilitasi Penataan Desa', 500_000, 600_000, 120],
      ] as const
    ).map((row): CellInput[] => [row[0], row[1], row[2], row[3] * factor, row[4]]),
  ]);
const found = (grid: ReturnType<typeof gridOf>, code: string) =>
  tell(contextOf([grid])).filter((each) => each.code === code);

describe('money in thousands', () => {
  it('is named in rupiah, and the sentence says what the cell shows', () => {
    const [over] = found(table('Pagu (Rp 000)', 'Realisasi (Rp 000)', 1), 'realisasi-lebih-pagu');
    expect(over!.message).toContain('(D, selnya dalam ribuan rupiah; di sini ditulis penuh)');
    expect(over!.message).toContain('600.000.000');
    const [plain] = found(table('Pagu (Rp)', 'Realisasi (Rp)', 1), 'realisasi-lebih-pagu');
    expect(plain!.message).not.toContain('selnya');
  });

  it('a formula is offered over one unit only', () => {
    const [same] = found(table('Pagu (Rp 000)', 'Realisasi (Rp 000)', 1), 'persen-salah');
    expect(same!.fix).not.toBeNull();
    expect(same!.suggestion).toContain('=D5/C5*100');
    const [mixed] = found(table('Pagu (Rp 000)', 'Realisasi (Rp)', 1000), 'persen-salah');
    expect(mixed!.message).toContain('= 120,00%');
    expect(mixed!.fix).toBeNull();
    expect(mixed!.suggestion).toContain('samakan dulu satuannya');
  });

  it('is meant where a column among others that say so says nothing, unless its figures are of another size', () => {
    const sheet = (pagu: string, factor: number) =>
      gridOf([
        [
          'Kode',
          'Program / Kegiatan',
          pagu,
          'Swakelola (Rp Dalam Ribuan)',
          'Realisasi (Rp Dalam Ribuan)',
        ],
        ['2.13.02', 'PROGRAM PENATAAN DESA', 500_000 * factor, 500_000, 400_000],
        ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 500_000 * factor, 500_000, 400_000],
        ['2.13.02.2.01.0001', 'Fasilitasi Penataan Desa', 500_000 * factor, 500_000, 400_000],
      ]);
    expect(found(sheet('Pagu DAK', 1), 'realisasi-lebih-pagu')).toEqual([]);
    expect(found(sheet('Pagu DAK', 1000), 'realisasi-lebih-pagu')).toEqual([]);
    expect(found(sheet('Pagu DAK (Rp)', 1), 'realisasi-lebih-pagu')).not.toEqual([]);
  });
});
