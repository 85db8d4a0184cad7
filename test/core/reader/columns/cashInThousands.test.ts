// Months of a cash plan in thousands of rupiah: 11.250,0 is money there, and a count elsewhere.
import { describe, expect, it } from 'vitest';
import { ids, read } from '../readOne.ts';

const _ = null;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nop', 'Des'];
const cash = (title: string, unit: string) =>
  read([
    [title],
    [_, _, unit],
    ['Kode', 'Uraian', 'Anggaran (DPA)', ...MONTHS],
    ['2.15.01', 'PROGRAM PENUNJANG URUSAN', 118_668, ...MONTHS.map(() => 9_889)],
    ['2.15.01.2.06', 'Administrasi Umum', 118_668, ...MONTHS.map(() => 9_889)],
    ['2.15.01.2.06.0004', 'Penyediaan Bahan Logistik', 118_668, ...MONTHS.map(() => 9_889)],
  ]);

describe('the months of a cash plan', () => {
  it('are rupiah where the titles say that it is in thousands', () => {
    const table = cash('ANGGARAN KAS BELANJA TAHUN 2025', 'dalam ribuan rupiah');
    const kas = MONTHS.map((_, month) => `kas${month + 1}`).join(' ');
    expect(ids(table)).toBe(`kode uraian pagu ${kas}`);
    expect(table.columns.find(({ id }) => id === 'kas1')?.scale).toBe(1000);
  });

  it('are what is planned where they say nothing of cash', () => {
    expect(ids(cash('RENCANA AKSI TAHUN 2025', 'dalam ribuan rupiah'))).toContain('bulan1');
  });
});
