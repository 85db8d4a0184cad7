// A table that calls no column its budget: the money that its spending is divided by; and spending told in per cent.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, readAll } from '../readOne.ts';

const _ = null;
type Row = readonly CellInput[];
const calc = (f: string, v: number): CellInput => ({ v, f });

const OFFICES = ['Dinas Pendidikan', 'Dinas Kesehatan', 'Dinas Pertanian', 'Dinas Perikanan'];

describe('the budget of a table without that word', () => {
  const rows = (by: string): Row[] => [
    ['No', 'Kegiatan', 'Perencanaan', _, 'Pelaksanaan Kegiatan', _, 'Realisasi', _],
    [_, _, 'DAK (Rp)', 'Pendamping (Rp)', 'Swakelola (Rp)', 'Kontrak (Rp)', 'Keuangan (Rp)', '%'],
    ...OFFICES.map((name, i): Row => {
      const row = i + 3;
      const money = [900 + i, 100, 300, 600 + i, 400 + i * 7].map((each) => each * 1_000_000);
      return [i + 1, `Rehabilitasi ${name}`, ...money, calc(`=G${row}/${by}${row}*100`, 44)];
    }),
    [_, 'JUMLAH', ...['C', 'D', 'E', 'F', 'G'].map((c) => calc(`=SUM(${c}3:${c}6)`, 1e9)), _],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'];
  const meaning = (by: string): Record<string, string> => {
    const [table] = readAll(rows(by), { merges });
    return Object.fromEntries(table!.columns.map(({ column, id }) => ['ABCDEFGH'[column], id]));
  };

  it('is what the spending is divided by, and none of the ways in which work is let', () => {
    expect(meaning('C')).toMatchObject({
      ...{ C: 'pagu', E: 'nilaiSwakelola', F: 'nilaiKontrak', G: 'realisasiRp' },
    });
  });

  it('is not told by a column that has a meaning of its own', () => {
    expect(Object.values(meaning('F'))).not.toContain('pagu');
  });
});

describe('spending in per cent beside a budget in rupiah', () => {
  const table = (figures: readonly number[], pagu: number): string =>
    ids(
      readAll(
        [
          ['No', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi', _],
          [_, _, _, 'Fisik', 'Keuangan'],
          ...OFFICES.map((name, i): Row => [i + 1, name, pagu * (i + 1), 40 + i, figures[i]!]),
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
      )[0]!,
    );

  it('is no money spent', () => {
    expect(table([35.5, 40, 61.25, 0], 2_000_000)).not.toContain('realisasiRp');
  });

  it('is money where it is as large as money, or the budget as small', () => {
    expect(table([500_000, 400_000, 61.25, 900_000], 2_000_000)).toContain('realisasiRp');
    expect(table([35.5, 40, 61.25, 12], 80)).toContain('realisasiRp');
  });
});
