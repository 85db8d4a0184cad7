// The rule capaian-janggal: a rate beyond any sense.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'capaian-janggal';

const table = (row: readonly Input[]): Rows => [
  ['Tabel T-C.29 Evaluasi Capaian Renja Tahun 2022'],
  [],
  [
    'Kode',
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
  row,
  [
    '2.13.04.2.01',
    'Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa',
    'Jumlah kegiatan',
    9,
    3,
    3,
    3,
    '100%',
    3,
    9,
    '100%',
  ],
  [
    '2.13.04.2.01.01',
    'Fasilitasi Penyelenggaraan Administrasi Pemerintahan Desa',
    'Jumlah Kegiatan',
    9,
    3,
    3,
    3,
    '100%',
    3,
    9,
    '100%',
  ],
  [
    '2.13.04.2.01.04',
    'Fasilitasi Pengelolaan Keuangan Desa',
    'Jumlah kegiatan pembinaan',
    15,
    5,
    5,
    5,
    '100%',
    5,
    15,
    '100%',
  ],
];

describe('capaian-janggal: a rate beyond any sense', () => {
  it('shows the figures behind 467 % of Magetan 2022', () => {
    const found = told(
      table([
        '2.13.04',
        'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
        'Jumlah dokumen evaluasi',
        3,
        1,
        1,
        1,
        '100%',
        12,
        14,
        '467%',
      ]),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['K4']);
    expect(mine[0]!.message).toContain('467');
    expect(mine[0]!.message).toContain('14');
    expect(mine[0]!.message).toContain('3');
  });

  it('accepts 100 %', () => {
    const found = told(
      table([
        '2.13.04',
        'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
        'Jumlah dokumen evaluasi',
        3,
        1,
        1,
        1,
        '100%',
        1,
        3,
        '100%',
      ]),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
