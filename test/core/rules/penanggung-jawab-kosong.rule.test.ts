// The rule penanggung-jawab-kosong: nobody in charge.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Rows, told } from './plan.ts';

const CODE = 'penanggung-jawab-kosong';

describe('penanggung-jawab-kosong: nobody in charge', () => {
  it('names the row', () => {
    const found = told(change(EVALUASI, { N9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['N9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('belum diisi');
  });

  it('says nothing of a row without a number among numbered ones, which goes on with the one above', () => {
    const list: Rows = [
      ['No', 'Bidang Pengampu', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)'],
      [1, 'Sekretariat', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', 760_000, 300_000],
      [2, 'Bidang Pelatihan', 'PROGRAM PELATIHAN KERJA', 240_000, 120_000],
      [3, 'Bidang Penempatan', 'PROGRAM PENEMPATAN TENAGA KERJA', 104_000, 50_000],
      [null, null, 'PROGRAM PEMBANGUNAN KAWASAN TRANSMIGRASI', 175_000, 90_000],
      [4, 'Bidang Hubungan', 'PROGRAM HUBUNGAN INDUSTRIAL', 382_000, 110_000],
    ];
    const mine = (rows: Rows) =>
      told(rows).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));
    expect(mine(list)).toEqual([]);
    expect(mine(change(list, { A5: 4, A6: 5 }))).toEqual(['B5']);
  });

  it('is content when everybody is named', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
