// Levels of rows whose code or level word is mistyped.
import { describe, expect, it } from 'vitest';
import { codeLevel } from '../../../../src/core/nomenclature/code.ts';
import { levelsByNeighbours } from '../../../../src/core/reader/levels/codeNeighbours.ts';

const byCode = (codes: readonly string[]) =>
  levelsByNeighbours(codes.map((kode) => ({ kode, level: codeLevel(kode), from: 'kode' })));

describe('levels by the codes around', () => {
  it('take a row between two siblings for a third, when its code lost a part', () => {
    const before = ['2.13.02', '2.13.02.2.01', '2.13.02.2.01.02'];
    expect(byCode([...before, '2.13.02.01.03', '2.13.02.2.01.04'])[3]).toBe('sub_kegiatan');
    expect(byCode([...before, '2.13.02.2.01', '2.13.02.2.01.04'])[3]).toBe('sub_kegiatan');
  });

  it('take the first child for one when it bears the code of its parent under another name', () => {
    const rows = (name: string) =>
      levelsByNeighbours(
        [
          ['5.02.02.2.01.0008', 'Regulasi Bidang Anggaran'],
          ['5.02.02.2.02', 'Pengelolaan Perbendaharaan Daerah'],
          ['5.02.02.2.02', name],
          ['5.02.02.2.02.0003', 'Penerbitan Anggaran Kas dan SPD'],
        ].map(([kode, title]) => ({
          ...{ kode: kode!, name: title!, level: codeLevel(kode!), from: 'kode' },
        })),
      );
    expect(rows('Pengelolaan Kas Daerah')).toEqual([null, null, 'sub_kegiatan', null]);
    // Written again for its second indicator.
    expect(rows('Pengelolaan Perbendaharaan Daerah')[2]).toBeNull();
  });

  it('leave parents alone, with children and without', () => {
    const codes = ['2.13.02.2.01.01', '2.13.02.2.02', '2.13.02.2.02.01', '2.13.02.2.03', '2.13.03'];
    expect(byCode(codes)).toEqual([null, null, null, null, null]);
  });

  it('leave a parent alone whose formulas add the row below, when that one bears the code of its neighbour group', () => {
    const codes = ['1.02.03.2.02', '1.02.03.2.02.0002', '1.02.03.2.03', '1.02.03.2.02.0001'];
    const rows = (heads: boolean) =>
      levelsByNeighbours(
        codes.map((kode, i) => ({
          ...{ kode, level: codeLevel(kode), from: 'kode', heads: heads && i === 2 },
        })),
      );
    expect(rows(true)).toEqual([null, null, null, null]);
    expect(rows(false)[2]).toBe('sub_kegiatan');
  });

  it('leave a parent alone behind a row that bears the code of its group by mistake', () => {
    const codes = ['5.01.03.2.02', '5.01.03.2.02.01', '5.01.03.2.03.04'];
    const below = ['5.01.03.2.03', '5.01.03.2.03.01', '5.01.03.2.03.06'];
    expect(byCode([...codes, ...below])).toEqual([null, null, null, null, null, null]);
  });

  it('leave a parent alone before a first child that bears the code of the group above', () => {
    const codes = ['1.06.06.2.01', '1.06.06.2.01.0001', '1.06.06.2.01.0003'];
    const below = ['1.06.06.2.02', '1.06.06.2.01.0001', '1.06.06.2.02.0002', '1.06.07'];
    expect(byCode([...codes, ...below])[3]).toBeNull();
  });

  it('believe a code that the next code lies in, not the word in the column of levels', () => {
    const word = (kode: string, level: 'program' | 'kegiatan') => ({
      kode,
      level,
      from: 'kolom tingkat',
    });
    const rows = [word('2.17.05', 'kegiatan'), word('2.17.05.2.01', 'kegiatan')];
    expect(levelsByNeighbours(rows)).toEqual(['program', null]);
    expect(levelsByNeighbours([word('2.17.05', 'kegiatan'), word('2.17.06', 'program')])).toEqual([
      null,
      null,
    ]);
  });
});
