// Slips that are slips wherever they stand, on sheets with and without a plan.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell, told, unread } from './plan.ts';

const list: Rows = [
  ['Uraian', 'Pagu', 'TW I', 'TW II', 'Jumlah', 'Serapan'],
  ...[510, 430, 620].map((pagu, i): Input[] => [
    ...[`Belanja ${i + 1}`, pagu, 90 + 11 * i, 120 + 7 * i],
    ...[`=C${i + 2}+D${i + 2}`, `=E${i + 2}/B${i + 2}*100`],
  ]),
];
const PLAN: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ...[1, 2].map((i): Input[] => [`1.03.02.2.01.000${i}`, `Penyusunan Rencana ${i}`, i * 45e6]),
];

describe('slips wherever they stand', () => {
  it('add a cell twice, one by one or in a range', () => {
    expect(unread(list)).toEqual([]);
    expect(unread(change(list, { E3: '=C3+D3+C3' }))).toEqual(['rumus-hitung-ganda E3']);
    expect(unread(change(list, { B6: '=SUM(B2:B4;B3)' }))).toEqual(['rumus-hitung-ganda B6']);
    const twice = change(list, { B6: '=SUM(B2:B4;B3)' });
    const [finding] = tell(bookFrom({ Plan: PLAN, Daftar: twice }));
    expect(finding?.message).toContain('menghitung dua kali “Belanja 2” (baris 3)');
  });
  it('go on from the cell above and take its row once more', () => {
    const running = { G2: '=E2', G3: '=G2+E3', G4: '=G3+E4' };
    expect(unread(change(list, running))).toEqual([]);
    expect(unread(change(list, { ...running, G4: '=G3+E3' }))).toEqual(['rumus-bergeser G4']);
    // What came in before this row: each takes the row above, and none twice.
    expect(unread(change(list, { G2: 0, G3: '=G2+E2', G4: '=G3+E3' }))).toEqual([]);
  });
  it('divide a cell by itself', () => {
    expect(unread(change(list, { C6: '=C2/C2' }))).toEqual(['rumus-penyebut C6']);
    expect(unread(change(list, { C6: '=C2/(C2+D2)', B6: '=B2/$B$2' }))).toEqual([]);
  });
  it('multiply by 100 twice, unless that is how the sheet calculates', () => {
    expect(unread(change(list, { B6: '=E2/B2*10000' }))).toEqual(['rumus-seratus B6']);
    const hectares = { B6: '=E2/B2*10000', C6: '=E3/B3*10000', D6: '=E4/B4*10000' };
    expect(unread(change(list, hectares))).toEqual([]);
  });
  it('are none where a cell weighs double or is taken away', () => {
    expect(unread(change(list, { B6: '=(2*B2-B3)/B2', C6: '=C2+D2-C2' }))).toEqual([]);
    expect(told(PLAN)).toEqual([]);
  });
});
