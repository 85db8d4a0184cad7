// The rule realisasi-sampai: realisation up to a year against its parts.
import { describe, expect, it } from 'vitest';
import { change, type Rows, told } from './plan.ts';

const CODE = 'realisasi-sampai';

/** Magetan 2.1; D realisasi s.d. 2021, F realisasi 2022, H target 2023, I s.d. 2023. */
const RENJA: Rows = [
  ['Tabel T-C.29 Evaluasi Capaian Renja Tahun 2022'],
  [],
  [
    'Program/Kegiatan/Sub Kegiatan',
    'Indikator Kinerja',
    'Target Renstra 2018-2023',
    'Realisasi s.d. Tahun 2021',
    'Target 2022',
    'Realisasi Renja 2022',
    'Tingkat Realisasi (%)',
    'Target Tahun 2023',
    'Perkiraan Realisasi s.d. Tahun Berjalan',
    'Tingkat Capaian Target Renstra (%)',
  ],
  [
    'Fasilitasi Penyusunan Produk Hukum',
    'Jumlah Desa',
    621,
    207,
    207,
    207,
    '100%',
    207,
    621,
    '100%',
  ],
  ['Fasilitasi Pengelolaan Keuangan Desa', 'Jumlah kegiatan', 15, 5, 5, 5, '100%', 5, 15, '100%'],
  ['Penyelenggaraan Pemilihan Kepala Desa', 'Jumlah Kegiatan', 7, 2, 2, 2, '100%', 2, 6, '86%'],
  ['Penyediaan Bahan Bacaan', 'Jumlah bahan bacaan', 36, 12, 12, 9, '75%', 12, 33, '92%'],
  ['Penatausahaan Barang Milik Daerah', 'Jumlah laporan', 36, 12, 12, 12, '100%', 1, 25, '69%'],
];
const mine = (rows: Rows) => told(rows).filter((each) => each.code === CODE);

describe('realisasi-sampai: realisation up to a year against its parts', () => {
  it('is silent when every row adds up (Magetan 2.1)', () => {
    expect(mine(RENJA)).toEqual([]);
  });

  it('shows the arithmetic, and folds the percentage that follows from it', () => {
    const found = told(change(RENJA, { I5: 51 }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'I5']]);
    expect(found[0]!.message).toContain('5 + 5 + 5 = 15 (lebih 36)');
    expect(found[0]!.message).toContain('Di 4 baris lain');
    expect(found[0]!.suggestion).toContain('=D5+F5+H5');
  });

  it('finds a slip in one of the parts too', () => {
    expect(mine(change(RENJA, { D7: 21 })).map((each) => each.cells)).toEqual([
      ['I7', 'D7', 'F7', 'H7'],
    ]);
  });

  it('leaves an office alone that counts otherwise', () => {
    expect(mine(change(RENJA, { I4: 207, I5: 5, I6: 2, I7: 12 }))).toEqual([]);
  });
});

describe('realisasi-sampai: rates that tell what was reached last', () => {
  const rates: Rows = [
    ['Cakupan pelayanan balita', 'Persentase balita', 95, 84, 90, 88, '98%', 92, 92, '97%'],
    ['Cakupan imunisasi dasar', 'Persentase bayi', 95, 80, 92, 90, '98%', 93, 93, '98%'],
  ];

  it('are no slips where several rows do so', () => {
    expect(mine([...RENJA, ...rates])).toEqual([]);
    expect(mine([...RENJA, rates[0]!])).toHaveLength(1);
  });
});
