// Recaps outside the plan: formulas copied down by source of money or by person, one of which went astray.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Rows, tell } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Sumber Dana', 'Pagu (Rp)'],
  ['2.13.02', 'PROGRAM PENATAAN DESA', null, '=D3'],
  ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', null, '=SUM(D4:D7)'],
  ['2.13.02.2.01.0002', 'Fasilitasi Tata Wilayah Desa', 'DAU', 40_500_000],
  ['2.13.02.2.01.0003', 'Fasilitasi Penataan Kewenangan Desa', 'PAD', 63_190_000],
  ['2.13.02.2.01.0004', 'Fasilitasi Penamaan dan Kode Desa', 'DBH', 18_750_000],
  ['2.13.02.2.01.0006', 'Fasilitasi Sarana dan Prasarana Desa', 'DAU', 124_300_000],
];
const line = (row: number, source: string): Rows[number] => [
  row - 2,
  source,
  `=SUMIF(Renja!$C$4:$C$7;B${row};Renja!$D$4:$D$7)`,
  `=C${row}/C$6*100`,
];
const REKAP: Rows = [
  ['REKAPITULASI PAGU MENURUT SUMBER DANA'],
  ['No', 'Sumber Dana', 'Pagu (Rp)', 'Porsi (%)'],
  line(3, 'DAU'),
  line(4, 'PAD'),
  line(5, 'DBH'),
  [null, 'JUMLAH', '=SUM(C3:C5)', '=SUM(D3:D5)'],
];
const at = (cells: Parameters<typeof change>[1]): string[] =>
  tell(bookFrom({ Renja: PLAN, Rekap: change(REKAP, cells) })).flatMap(
    ({ severity, code, cell }) => (severity === 'info' ? [] : [`${code} ${cell}`]),
  );

describe('a recap by source of money beside a plan', () => {
  it('is right as it stands, its total adding along the column', () => {
    expect(at({})).toEqual([]);
  });

  it('has one condition that looks at the row above', () => {
    expect(at({ C4: '=SUMIF(Renja!$C$4:$C$7;B3;Renja!$D$4:$D$7)' })).toEqual(['rumus-beda C4']);
  });

  it('has one range that stops short', () => {
    expect(at({ C5: '=SUMIF(Renja!$C$4:$C$6;B5;Renja!$D$4:$D$6)' })).toEqual(['rumus-beda C5']);
  });
});
