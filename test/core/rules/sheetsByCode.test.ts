// Rows that fetch from sheets named by their code: the one that fetches from the sheet of another.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const CODES = ['1.01.0001', '1.01.0002', '1.02.0001'];
const detail = (amount: number): Rows => [
  ['Uraian', 'Jumlah (Rp)'],
  ['Belanja alat tulis', amount],
  ['Belanja makan dan minum', amount * 2],
  ['JUMLAH', '=SUM(B2:B3)'],
];
const recap: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ...CODES.map((code, i): Input[] => [
    `3.25.01.${code}`,
    ['Penyusunan Dokumen', 'Evaluasi Kinerja', 'Penyediaan Gaji'][i]!,
    `='RKA ${code}'!B4`,
  ]),
];
const told = (cells: Readonly<Record<string, Input>>): string[] =>
  tell(
    bookFrom({
      Rekap: change(recap, cells),
      ...Object.fromEntries(CODES.map((code, i) => [`RKA ${code}`, detail(1_250_000 * (i + 2))])),
    }),
  ).flatMap(({ code, cell }) => (code.startsWith('rumus') ? [`${code} ${cell}`] : []));

describe('sheets named by codes', () => {
  it('belong to the row of their code', () => {
    expect(told({})).toEqual([]);
    expect(told({ C3: "='RKA 1.02.0001'!B4" })).toEqual(['rumus-bergeser C3']);
  });
});
