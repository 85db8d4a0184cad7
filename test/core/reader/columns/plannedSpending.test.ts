// Planned spending per quarter in millions of rupiah is money, in per cent it is a rate.
import { describe, expect, it } from 'vitest';
import { ids, read } from '../readOne.ts';

const _ = null;
const plan = (quarters: readonly (readonly number[])[]) =>
  read(
    [
      ['RENCANA AKSI DAN PENDANAAN DINAS PERTANIAN'],
      ['(dalam juta rupiah)'],
      [
        'No',
        'Program/Kegiatan/Sub Kegiatan',
        'Indikator',
        'Jumlah Pagu',
        'Rencana Penyerapan',
        _,
        _,
        _,
      ],
      [_, _, _, _, 'TW 1', 'TW 2', 'TW 3', 'TW 4'],
      ['1', 'Program Prasarana Pertanian', 'Prasarana baik', 2_330.15, ...quarters[0]!],
      ['1.1', 'Pembangunan Prasarana Pertanian', 'Unit', 2_330.15, ...quarters[0]!],
      ['1.1.1', 'Pembangunan Jaringan Irigasi', 'Jaringan irigasi', 1_427.5, ...quarters[1]!],
      ['1.1.2', 'Pembangunan Jalan Usaha Tani', 'Jalan usaha tani', 902.65, ...quarters[2]!],
    ],
    { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:H3'] },
  );
const MONEY = 'anggaranTw1 anggaranTw2 anggaranTw3 anggaranTw4';

describe('planned spending per quarter', () => {
  it('is money where nothing of it can be per cent', () => {
    const million = [
      [84.15, 561.45, 1_122.95, 561.6],
      [51.55, 343.95, 687.95, 344.05],
      [32.6, 217.5, 435, 217.55],
    ];
    const table = plan(million);
    expect(ids(table)).toContain(MONEY);
    expect(table.columns.find(({ id }) => id === 'anggaranTw1')?.scale).toBe(1_000_000);
  });

  it('is a rate where it stays within the year', () => {
    const rates = [15, 40, 75, 100];
    expect(ids(plan([rates, rates, rates]))).not.toContain('anggaranTw');
  });
});

describe('planned spending beside the budget', () => {
  const report = (budget: string, planned: string) =>
    ids(
      read([
        ['No', 'Judul Kegiatan', 'Penanggung Jawab', budget, planned, 'Realisasi Keuangan'],
        [1, 'Layanan Perpustakaan', 'Ketua Kelompok Layanan', 385e6, 288e6, 276e6],
        [2, 'Alih Media Naskah Kuno', 'Ketua Kelompok Arsip', 98e6, 69e6, 71e6],
      ]),
    );

  it('is no budget, whoever answers for it', () => {
    expect(report('Anggaran PJ', 'Target Keuangan')).toBe(
      'no kegiatan penanggungJawab pagu realisasiRp',
    );
    expect(report('Pagu (Rp)', 'Target Keuangan (Rp)')).toBe(
      'no kegiatan penanggungJawab pagu realisasiRp',
    );
  });

  it('is the budget where no other one stands beside it', () => {
    expect(report('Lokasi', 'Target Keuangan')).toContain('pagu realisasiRp');
  });
});
