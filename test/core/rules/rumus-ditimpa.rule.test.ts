// The rule rumus-ditimpa: a figure typed over a formula.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, repair, told } from './plan.ts';

const CODE = 'rumus-ditimpa';

describe('rumus-ditimpa: a figure typed over a formula', () => {
  it('is found even when the figure is right', () => {
    const found = told(change(EVALUASI, { G7: 36_280_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('diketik');
    expect(repair(mine[0])).toBe('=SUM(G8:G11)');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('asks no sum of targets in per cent, in months, or of the same people', () => {
    const plan = (laporan: number | string): Rows => [
      ['RENCANA AKSI TAHUN 2024'],
      ['Kegiatan', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target'],
      ['Perencanaan', null, 'Jumlah dokumen perencanaan', 'Dokumen', '=SUM(E4:E5)'],
      [null, 'Penyusunan Renja', 'Jumlah dokumen Renja', 'Dokumen', 4],
      [null, 'Penyusunan RKA', 'Jumlah dokumen RKA', 'Dokumen', 2],
      ['Keuangan', null, 'Jumlah laporan keuangan', 'Laporan', laporan],
      [null, 'Laporan Gaji', 'Jumlah laporan gaji', 'Laporan', 26],
      [null, 'Laporan Bulanan', 'Jumlah laporan bulanan', 'Laporan', 18],
      ['Umum', null, 'Jumlah paket', 'Paket', '=SUM(E10:E11)'],
      [null, 'Listrik', 'Jumlah paket listrik', 'Paket', 5],
      [null, 'Logistik', 'Jumlah paket logistik', 'Paket', 7],
      ['Jasa', null, 'Jumlah bulan layanan', 'Bulan', 12],
      [null, 'Air', 'Jumlah bulan layanan air', 'Bulan', 12],
      [null, 'Telepon', 'Jumlah bulan layanan telepon', 'Bulan', 12],
      ['Pelatihan', null, 'Jumlah orang yang dilatih', 'Orang', 40],
      [null, 'Kader', 'Jumlah orang yang dilatih', 'Orang', 40],
      [null, 'Pengurus', 'Jumlah orang yang dilatih', 'Orang', 25],
      ['Penataan', null, 'Persentase desa tertata', '%', 80],
      [null, 'Batas', 'Jumlah dokumen batas desa', 'Dokumen', 3],
      [null, 'Wilayah', 'Jumlah dokumen wilayah', 'Dokumen', 2],
    ];
    expect(told(plan('=SUM(E7:E8)'))).toEqual([]);
    expect(told(plan(44)).map((each) => [each.code, each.cell])).toEqual([[CODE, 'E6']]);
  });
});

describe('rumus-ditimpa: the total of a column that only adds its row', () => {
  it('is found where the title says too little to be understood', () => {
    const plan = (total: Input): Rows => [
      ['RENCANA AKSI TAHUN 2026'],
      [
        'Kode',
        'Sub Kegiatan',
        'Indikator',
        'Pagu (Rp)',
        'Rencana Penyerapan TW I (Rp)',
        'Rencana Penyerapan TW II (Rp)',
        'Jumlah Rencana Penyerapan (Rp)',
      ],
      ...[1, 2, 3, 4, 5].map((i): Input[] => [
        `2.13.04.2.01.000${i}`,
        `Fasilitasi ${i}`,
        `Jumlah dokumen fasilitasi ${i}`,
        i * 3_250_000,
        i * 1_250_000,
        i * 2_000_000,
        `=E${i + 2}+F${i + 2}`,
      ]),
      [null, 'JUMLAH', null, '=SUM(D3:D7)', '=SUM(E3:E7)', '=SUM(F3:F7)', total],
    ];
    const typed = told(plan(50_000_000)).filter((each) => each.code === CODE);
    expect(typed.map((each) => [each.cell, repair(each)])).toEqual([['G8', '=E8+F8']]);
    expect(told(plan('=E8+F8')).filter((each) => each.code === CODE)).toEqual([]);
  });
});
