// Evaluations with the money of each work on a row of its own, told by `Rp` below the unit of its target.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const _ = null;
const COLUMNS = ['E', 'F', 'G', 'H', 'I'];
const WORKS = ['Permakanan', 'Sandang', 'Alat Bantu', 'Bimbingan Fisik'];

const money = (row: number): Input[] =>
  COLUMNS.map((at) => `=SUMIF($D${row + 1}:$D${row + 8};"Rp";${at}${row + 1}:${at}${row + 8})`);

function kegiatan(no: number, row: number): Rows {
  return [
    [`${no}`, `Rehabilitasi Sosial ${no}`, 'Jumlah orang', 'Orang', 860, 215, 215, 215, 215],
    [_, _, _, 'Rp', ...money(row + 1)],
    ...WORKS.flatMap((name, i): Rows => {
      const paid = 100_000 * no + 7_500 * i;
      return [
        [`${no}.${i + 1}`, `Penyediaan ${name} ${no}`, 'Jumlah orang', 'Orang', 40, 10, 10, 10, 10],
        [_, _, _, 'Rp', paid * 4, paid - 250, paid - 1_300, paid - 720, paid - 4_100],
      ];
    }),
  ];
}

const plan: Rows = [
  ['No', 'Kegiatan / Sub Kegiatan', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III'],
  ...kegiatan(1, 2),
  ...kegiatan(2, 12),
  ...kegiatan(3, 22),
  [_, 'JUMLAH ANGGARAN (Rp ribu)', _, _, ...COLUMNS.map((at) => `=${at}3+${at}13+${at}23`)],
].map((row, i) => (i === 0 ? [...row, 'TW IV'] : row));

const codes = (cells: Readonly<Record<string, Input>>) =>
  told(change(plan, cells)).map(({ code, cell }) => `${code} ${cell}`);

describe('money told by Rp below a unit', () => {
  it('is right as it stands', () => {
    expect(codes({})).toEqual([]);
  });
  it('is judged like the money of any plan', () => {
    const short = `=SUMIF($D14:$D19;"Rp";G14:G19)`;
    expect(codes({ G13: short })).toEqual(['rumus-kurang-baris G13']);
    expect(codes({ H32: '=H3+H23' })).toEqual(['rumus-kurang-baris H32']);
    expect(codes({ E23: 1_245_000 })).toEqual(['rumus-ditimpa E23']);
  });
});
