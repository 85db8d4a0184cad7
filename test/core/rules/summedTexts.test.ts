// A number stored as text in a list that is no plan, where the total of the list passes over it.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const DESA: Rows = [
  ['DESA LOKUS'],
  ['No', 'Kecamatan', 'Desa', 'Balita', 'Stunting', 'Prevalensi (%)'],
  ...[214, 151, 143, 137, 126].map((stunting, i): Input[] => [
    ...[i + 1, `Kecamatan ${'ABCDE'[i]}`, 9 + i, 1286 - i * 140, stunting],
    `=E${i + 3}/D${i + 3}*100`,
  ]),
  [null, 'JUMLAH', ...['C', 'D', 'E'].map((c) => `=SUM(${c}3:${c}7)`), '=E8/D8*100'],
];
const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)'],
  ['1.02.02', 'PROGRAM PEMENUHAN UPAYA KESEHATAN', '=C3'],
  ['1.02.02.2.01', 'Penyediaan Layanan Kesehatan', 640_000_000],
];
const found = (cells: Readonly<Record<string, Input>>) =>
  tell(bookFrom({ Rencana: PLAN, Desa: change(DESA, cells) })).map((each) => [
    ...[each.code, each.cell, repair(each)],
  ]);

describe('a number stored as text beside a plan', () => {
  it('is told where a sum passes over it', () => {
    expect(found({})).toEqual([]);
    expect(found({ E6: '137' })).toEqual([['angka-teks', 'E6', 137]]);
    expect(found({ D4: '1.146' })).toEqual([['angka-teks', 'D4', null]]);
    expect(found({ D4: '1l46' }).map(([code, cell]) => [code, cell])).toEqual([
      ['angka-teks', 'D4'],
    ]);
  });

  it('is told where a recap on another sheet adds the list', () => {
    const recap = (cells: Readonly<Record<string, Input>>) =>
      tell(
        bookFrom({
          ...{ Rencana: PLAN, Desa: change(DESA, { C8: null, ...cells }) },
          Ringkas: [['Desa', '=SUM(Desa!C3:C7)']],
        }),
      ).map(({ code, cell }) => `${code} ${cell}`);
    expect(recap({})).toEqual([]);
    expect(recap({ C5: '11' })).toEqual(['angka-teks C5']);
  });

  it('is no finding for a dash, words, or a column without a sum', () => {
    expect(found({ E6: '-', F6: null })).toEqual([]);
    expect(found({ E6: 'belum diukur', F6: null })).toEqual([]);
    expect(found({ A5: '3' })).toEqual([]);
  });

  it('is none where most of what is added is text: the sum may be of something else', () => {
    expect(found({ E3: '214', E4: '151', E5: '143', E8: '=SUM(E3:E7)' })).toEqual([]);
  });
});
