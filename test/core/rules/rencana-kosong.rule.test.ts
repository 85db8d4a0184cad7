// The rule rencana-kosong: nothing planned in any quarter.
import { describe, expect, it } from 'vitest';
import { change, TRIWULAN, told } from './plan.ts';

const CODE = 'rencana-kosong';
const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];

describe('rencana-kosong: nothing planned in any quarter', () => {
  it('names the row (Sulteng 2024, TLHP)', () => {
    const found = told(change(TRIWULAN, { F7: null, G7: null, H7: null, I7: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['F7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tidak satu pun triwulan');
  });

  it('knows that a rate needs no quarters', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('names the columns under their common header', () => {
    const [first] = told(change(TRIWULAN, { F7: null, G7: null, H7: null, I7: null }));
    expect(first!.message).toContain('(F–I)');
  });

  it('is told once where planning has hardly begun (Banjar 2020: 30 of 32 kegiatan)', () => {
    const rows = TRIWULAN.map((row, r) =>
      r > 5 ? row.map((input, c) => (c >= 5 && c <= 8 ? null : input)) : row,
    );
    const mine = told(rows).filter((each) => each.code === CODE);
    expect(mine).toHaveLength(1);
    expect(mine[0]!.message).toMatch(
      /\d dari \d baris belum punya rencana triwulan, mulai baris 7/,
    );
  });

  it('says nothing of a plan without a single quarter', () => {
    const rows = TRIWULAN.map((row, r) =>
      r > 3 ? row.map((input, c) => (c >= 5 && c <= 8 ? null : input)) : row,
    );
    expect(told(rows).filter((each) => each.code === CODE)).toEqual([]);
  });

  it('asks no quarters of a heading that has money alone (TPID: key strategies)', () => {
    const plan = [
      ['RENCANA AKSI PENGENDALIAN INFLASI DAERAH TAHUN 2025'],
      ['Strategi / Program Kerja', 'Indikator', 'Satuan', 'Target', ...QUARTERS, 'Anggaran (Rp)'],
      ['Keterjangkauan Harga', null, null, null, null, null, null, null, 500000000],
      ['Operasi pasar murah', 'Jumlah operasi pasar', 'Kali', 16, 2, 5, 5, 4, 320000000],
      ['Gerakan pangan murah', 'Jumlah GPM', 'Kali', 12, 3, 3, 3, 3, 180000000],
      ['Komunikasi Efektif', null, null, null, null, null, null, null, 45000000],
      ['Rapat koordinasi TPID', 'Jumlah rapat', 'Kali', 12, 3, 3, 3, 3, 35000000],
      ['Publikasi harga di media', 'Jumlah publikasi', 'Kali', 24, 6, 6, 6, 6, 10000000],
    ];
    expect(told(plan).filter((each) => each.code === CODE)).toEqual([]);
    const blank = change(plan, { E4: null, F4: null, G4: null, H4: null });
    expect(told(blank).find((each) => each.code === CODE)?.cell).toBe('E4');
  });
});
