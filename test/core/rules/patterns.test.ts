// Columns whose formulas mean nothing known (weights, products, links, texts by IF): judged by how they refer.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, repair, told } from './plan.ts';

const HEAD: Input[] = [
  'Kode',
  'Sub Kegiatan',
  'Indikator',
  'Volume',
  'Satuan',
  'Harga',
  'Pagu (Rp)',
];
const sub = (row: number, name: string, volume: number, price: number): Input[] => [
  `3.26.02.2.01.000${row - 1}`,
  name,
  `Jumlah dokumen ${name.toLowerCase()}`,
  volume,
  'Dokumen',
  price,
  `=D${row}*F${row}`,
  `=G${row}/G$8`,
  90 + row,
  `=H${row}*I${row}`,
  `=IF(G${row}>50000000;"besar";"kecil")`,
];
const ROWS: Rows = [
  [...HEAD, 'Bobot', 'Capaian (%)', 'Nilai Tertimbang', 'Kelas'],
  sub(2, 'Penataan Wilayah', 4, 12_500_000),
  sub(3, 'Penamaan Desa', 8, 5_000_000),
  sub(4, 'Kewenangan Desa', 2, 60_000_000),
  sub(5, 'Batas Desa', 12, 2_500_000),
  sub(6, 'Profil Desa', 40, 750_000),
  sub(7, 'Aset Desa', 3, 30_000_000),
  [null, 'JUMLAH', null, null, null, null, '=SUM(G2:G7)'],
];
const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(ROWS, cells)).map((each) => [`${each.code} ${each.cell}`, repair(each)]);

describe('formulas that are judged by their pattern', () => {
  it('are silent where all refer alike, to fixed cells too', () => {
    expect(found({})).toEqual([]);
  });

  it('tell a fixed cell that is another one', () => {
    expect(found({ H5: '=G5/G$7' })).toEqual([['rumus-bergeser H5', '=G5/G$8']]);
  });

  it('tell a factor of another row or column', () => {
    expect(found({ G4: '=D4*F5' })).toEqual([['rumus-bergeser G4', '=D4*F4']]);
    expect(found({ J6: '=H6*G6' })).toEqual([['rumus-kolom-lain J6', '=H6*I6']]);
  });

  it('tell a formula of another shape', () => {
    expect(found({ G7: '=D7*F7*1000' }).slice(0, 1)).toEqual([['rumus-beda G7', '=D7*F7']]);
    expect(found({ K3: '=IF(G4>50000000;"besar";"kecil")' })).toEqual([
      ['rumus-bergeser K3', '=IF(G3>50000000;"besar";"kecil")'],
    ]);
  });

  it('leave several that deviate alike alone: they have a reason', () => {
    expect(found({ J6: '=H6*90', J7: '=H7*90' })).toEqual([]);
  });
});
