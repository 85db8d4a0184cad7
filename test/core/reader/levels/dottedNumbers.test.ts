// 1, 1.1, 1.1.1: numbers that go on from one another tell the levels; numbers that begin again tell nothing.
import { describe, expect, it } from 'vitest';
import { dottedNumbers } from '../../../../src/core/reader/levels/dottedNumbers.ts';
import { read } from '../readOne.ts';

describe('dotted numbers', () => {
  it('tell how deep each row stands, also as figures with a comma', () => {
    const marks = ['1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '2,1', '2.1.1'];
    expect(dottedNumbers(marks)).toEqual([0, 1, 2, 2, 1, 0, 1, 2]);
  });

  it('tell nothing when they begin again in each group, or go on from none', () => {
    expect(dottedNumbers(['1', '1', '2', '3', '2', '1', '2', '3'])).toBeNull();
    expect(
      dottedNumbers(['A', '1', '1.1', '1.2', '2', '2.1', '2.2', '3', '3.1', '3.2']),
    ).toBeNull();
    expect(dottedNumbers(['1.1', '2.1', '3.1', '4.1', '5.1.1'])).toBeNull();
    expect(dottedNumbers(['', '', '1', '1.1', '1.2', '1.3', '1.4'])).toBeNull();
  });

  it('name kegiatan and sub kegiatan whose sums are typed below programs that add', () => {
    const sum = (formula: string, value: number) => ({ f: formula, v: value });
    const table = read([
      ['No', 'Sasaran / Program / Kegiatan / Sub Kegiatan', 'Indikator', 'Pagu (Rp)'],
      ['1', 'MENINGKATNYA KUALITAS LINGKUNGAN', 'Indeks kualitas', sum('=D3+D9', 715e6)],
      ['1.1', 'Program Perencanaan Lingkungan', 'Persentase dokumen', sum('=D4+D7', 463e6)],
      ['1.1.1', 'Rencana Perlindungan', 'Jumlah dokumen', 227e6],
      ['1.1.1.1', 'Penyusunan RPPLH', 'Jumlah dokumen', 184e6],
      ['1.1.1.2', 'Pengendalian RPPLH', 'Jumlah laporan', 43e6],
      ['1.1.2', 'Kajian Lingkungan', 'Jumlah kajian', 236e6],
      ['1.1.2.1', 'Pelaksanaan KLHS', 'Jumlah kajian', 236e6],
      ['1.2', 'Program Pengendalian Pencemaran', 'Persentase usaha', sum('=D10', 252e6)],
      ['1.2.1', 'Pencegahan Pencemaran', 'Jumlah titik', 252e6],
      ['1.2.1.1', 'Pengujian Laboratorium', 'Jumlah sampel', 252e6],
    ]);
    expect(table.rows.map(({ level }) => level).join(' ')).toBe(
      'sasaran program kegiatan sub_kegiatan sub_kegiatan kegiatan sub_kegiatan program kegiatan sub_kegiatan',
    );
  });
});
