// Rows that are worked out of other lines of the same table, as their label says: no rows of a plan.
import { describe, expect, it } from 'vitest';
import { isBalance } from '../../../../src/core/reader/rows/rowText.ts';
import type { CellInput } from '../../../support/gridOf.ts';
import { readAll } from '../readOne.ts';

const calc = (f: string, v: number): CellInput => ({ v, f });

describe('a balance among the rows of a table', () => {
  it('names the lines that it is worked out of', () => {
    for (const label of [
      'Surplus/(defisit) kas triwulan (2-3)',
      'Saldo akhir bulan (1+4)',
      'Pembiayaan Netto (4 - 5)',
      'SILPA tahun berkenaan (3+6)',
      'SURPLUS/(DEFISIT) (A - B)',
      'JUMLAH ( PENDAPATAN - BELANJA - PEMBIAYAAN )',
    ])
      expect([label, isBalance(label)]).toEqual([label, true]);
  });

  it('is none where no such words stand, or something else in brackets', () => {
    for (const label of [
      'JUMLAH BELANJA (5.1+5.2)',
      'JUMLAH (TW I - TW IV)',
      'JUMLAH BELANJA (non-pegawai)',
      'Pembinaan kelompok bermain (4-6)',
      'Penyaluran sisa bantuan (2-3 kecamatan)',
      'Penghapusan saldo piutang (tahap 2)',
    ])
      expect([label, isBalance(label)]).toEqual([label, false]);
  });

  it('is left aside, so that saldo awal and akhir are no sums of rows', () => {
    const [table] = readAll([
      [
        'No',
        'Uraian',
        'Triwulan I (Rp)',
        'Triwulan II (Rp)',
        'Triwulan III (Rp)',
        'Triwulan IV (Rp)',
      ],
      [1, 'Saldo awal triwulan', 0, calc('=C6', 40), calc('=D6', 50), calc('=E6', 30)],
      [2, 'Pendapatan dan penerimaan', 100, 90, 80, 70],
      [3, 'Belanja dan pengeluaran', 60, 80, 100, 90],
      [
        ...[4, 'Surplus/(defisit) triwulan (2-3)', calc('=C3-C4', 40), calc('=D3-D4', 10)],
        ...[calc('=E3-E4', -20), calc('=F3-F4', -20)],
      ],
      [
        ...[5, 'Saldo akhir triwulan (1+4)', calc('=C2+C5', 40), calc('=D2+D5', 50)],
        ...[calc('=E2+E5', 30), calc('=F2+F5', 10)],
      ],
    ]);
    expect(table!.rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(table!.totalRows).toEqual([]);
  });
});
