// Figures of a plan of several years: one year of a row that has zeros or a comma too many or too few.
import { describe, expect, it } from 'vitest';
import { change, type Rows, told } from './plan.ts';

const TAHUN = [2025, 2026, 2027, 2028, 2029];

const renstra: Rows = [
  ['RENCANA PROGRAM DAN KEGIATAN RENSTRA 2025-2029'],
  [],
  [
    'Kode',
    'Program / Kegiatan / Sub Kegiatan',
    'Indikator Kinerja',
    'Satuan',
    ...TAHUN.map((tahun) => `Target Tahun ${tahun}`),
    'Penanggung Jawab',
  ],
  [
    '3.27.03',
    'PROGRAM PRASARANA',
    'Indeks pertanaman',
    'Indeks',
    1.8,
    1.9,
    2.1,
    2.2,
    2.4,
    'Bidang',
  ],
  ['3.27.03.2.01', 'Pembangunan', 'Luas layanan', 'Ha', 4500, 4850, 5200, 5600, 5900, 'Bidang'],
  [
    '3.27.03.2.01.01',
    'Irigasi',
    'Panjang jaringan',
    'Meter',
    900,
    1200,
    1100,
    1000,
    1350,
    'Bidang',
  ],
  ['3.27.03.2.01.02', 'Jalan', 'Jumlah jalan', 'Unit', 2, 4, 3, 40, 5, 'Bidang'],
  ['3.27.03.2.02', 'Pemeliharaan', 'Jumlah pintu air', 'Unit', 30, 60, 150, 400, 900, 'Bidang'],
];

const odd = (cells: Parameters<typeof change>[1]) =>
  told(change(renstra, cells)).flatMap((each) => (each.code === 'angka-janggal' ? each.cell : []));

describe('angka-janggal: one year beside the others', () => {
  it('names it, and what was meant', () => {
    expect(odd({ E5: 4_500_000 })).toEqual(['E5']);
    expect(odd({ G6: 110 })).toEqual(['G6']);
    expect(odd({ H4: 22 })).toEqual(['H4']);
    const [found] = told(change(renstra, { E5: 4_500_000 }));
    expect(found!.message).toContain('4 tahun lain baris itu antara 4.850 dan 5.900');
    expect(found!.message).toContain('Mungkin yang dimaksud 4.500');
  });

  it('is silent on growth, on small counts, and on a plan that is right', () => {
    expect(odd({})).toEqual([]);
    expect(odd({ I5: 9000 })).toEqual([]);
  });
});
