// A header that is printed again on the next page changes nothing of what its columns mean.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const _ = null;
type Row = readonly CellInput[];

const header: readonly Row[] = [
  ['Rekening', _, _, 'Uraian', 'Indikator', 'Target', 'Pagu (Rp)'],
  ['Prog', 'Keg', 'Sub', _, _, _, _],
];
const first: readonly Row[] = [
  ['6.01.01', _, _, 'PROGRAM PENUNJANG URUSAN', 'Nilai SAKIP', 72, 900_000],
  ['6.01.01', '2.01', _, 'Perencanaan dan Evaluasi Kinerja', 'Jumlah dokumen', 9, 900_000],
  ['6.01.01', '2.01', '01', 'Penyusunan Dokumen Perencanaan', 'Jumlah dokumen', 3, 400_000],
];
const second: readonly Row[] = [
  ['6.01.01', '2.01', '02', 'Koordinasi Penyusunan RKA', 'Jumlah dokumen', 1, 200_000],
  ['6.01.01', '2.01', '07', 'Evaluasi Kinerja', 'Jumlah laporan', 4, 300_000],
];

describe('a header that stands again in the body', () => {
  it('leaves the pieces of the codes what they are', () => {
    const once = read([...header, ...first, ...second], { merges: ['A1:C1'] });
    const again = read([...header, ...first, ...header, ...second], {
      merges: ['A1:C1', 'A6:C6'],
    });
    expect(ids(once)).toBe('kode kode2 kode3 uraian indikator target pagu');
    expect(ids(again)).toBe(ids(once));
    expect(again.rows.map(({ level, kode }) => `${level} ${kode}`)).toEqual(
      once.rows.map(({ level, kode }) => `${level} ${kode}`),
    );
  });
});
