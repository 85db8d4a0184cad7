// The rule kode-urut: codes out of order.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'kode-urut';

describe('kode-urut: codes out of order', () => {
  it('names the one row that breaks the order', () => {
    const found = told(
      change(EVALUASI, {
        B9: '2.13.01.2.01.06',
        C9: 'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B10']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('2.13.01.2.01.06');
    expect(mine[0]!.cells).toContain('B9');
  });

  it('sees two codes that have changed places where every other group is in order', () => {
    const group = (n: number, swapped = false) => [
      [`2.23.02.2.0${n}`, `Kegiatan perpustakaan ${n}`, null],
      [`2.23.02.2.0${n}.000${swapped ? 3 : 1}`, `Layanan rujukan ${n}`, 12_500_000 + n * 350],
      [`2.23.02.2.0${n}.000${swapped ? 1 : 3}`, `Pengadaan koleksi ${n}`, 27_250_000 + n * 420],
    ];
    const rows = (swapped: boolean) => [
      ['RENCANA AKSI DINAS PERPUSTAKAAN TAHUN 2025'],
      ['Kode', 'Uraian', 'Pagu (Rp)'],
      ['2.23.02', 'PROGRAM PEMBINAAN PERPUSTAKAAN', null],
      ...[1, 2, 3, 4].flatMap((n) => group(n, swapped && n === 2)),
    ];
    const cells = (swapped: boolean) =>
      told(rows(swapped)).flatMap((each) => (each.code === CODE ? [each.cells] : []));
    expect(cells(false)).toEqual([]);
    expect(cells(true)).toHaveLength(1);
    expect(cells(true)[0]).toEqual(expect.arrayContaining(['A8', 'A9']));
  });

  it('accepts gaps in the numbering', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
