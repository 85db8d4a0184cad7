// The rule indikator-tertukar: name and indicator in each other's cell.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Rows, TRIWULAN, told } from './plan.ts';

const CODE = 'indikator-tertukar';
const ADMINISTRASI = 'Jumlah Dokumen Penyelenggaraan Administrasi Pemerintahan Desa';

describe('indikator-tertukar: name and indicator have changed places', () => {
  it('names the row (Sulteng 2024, sosialisasi pekarangan)', () => {
    const found = told(
      change(TRIWULAN, {
        C8: 'Jumlah pengurus LKD yang mendapatkan sosialisasi tentang Pemanfaatan Pekarangan',
        D8: 'Peningkatan Kapasitas Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan',
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cells)).toEqual([['C8', 'D8']]);
    expect(mine[0]!.message).toContain('“Peningkatan Kapasitas Kelembagaan');
    expect(mine[0]!.suggestion).toContain('Tukar');
  });

  it('is silent where both are worded like indicators, and where neither is', () => {
    for (const cells of [
      { C8: 'Jumlah Desa Terfasilitasi' },
      { D8: 'Terfasilitasinya desa' },
    ] as const) {
      expect(told(change(TRIWULAN, cells)).filter((each) => each.code === CODE)).toEqual([]);
    }
    expect(told(EVALUASI).filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('indikator-tertukar: an indicator copied from a neighbour', () => {
  const plan = (third: string): Rows => [
    ['EVALUASI RENCANA AKSI TAHUN 2024'],
    ['Kode', 'Sub Kegiatan', 'Indikator', 'Target', 'Satuan'],
    ...[
      ['Fasilitasi Penyelenggaraan Administrasi Pemerintahan Desa', ADMINISTRASI],
      ['Fasilitasi Penyusunan Produk Hukum Desa', third],
      ['Fasilitasi Pengelolaan Keuangan Desa', 'Jumlah dokumen pengelolaan keuangan desa'],
      ['Fasilitasi Pengelolaan Aset Desa', 'Jumlah dokumen hasil pengelolaan aset desa'],
      ['Fasilitasi Penyusunan Profil Desa', 'Jumlah dokumen profil desa'],
    ].map(([name, indicator], i) => [`2.13.04.2.01.001${i}`, name!, indicator!, 1, 'Dokumen']),
  ];
  const mine = (third: string) => told(plan(third)).filter((each) => each.code === CODE);

  it('names the row that it does not speak of', () => {
    const found = mine(ADMINISTRASI);
    expect(found.map((each) => each.cell)).toEqual(['C4']);
    expect(found[0]!.message).toContain('baris 3');
  });

  it('is silent about an indicator of its own, and about one that fits both', () => {
    expect(mine('Jumlah dokumen hasil penyusunan produk hukum desa')).toEqual([]);
    expect(mine('Jumlah dokumen profil desa')).toEqual([]);
  });
});
