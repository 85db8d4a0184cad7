// Averages in the row of a bidang urusan, or below its rows: over its own programs, not over those of the next one.
import { describe, expect, it } from 'vitest';
import { bookFrom, type Input, type Rows, tell } from './plan.ts';

const _ = null;

/** Programs of one bidang from sheet row `first`, each with one kegiatan. */
function programs(bidang: string, count: number, first: number): Input[][] {
  return Array.from({ length: count }, (_each, i): Input[][] => {
    const row = first + 2 * i;
    const kode = `${bidang}.0${i + 2}`;
    return [
      [kode, `PROGRAM ${bidang} KE-${i + 1}`, `=C${row + 1}`, `=D${row + 1}`],
      [`${kode}.2.01`, `Pembinaan ${bidang} ${i + 1}`, 40 + i, (20 + i) * 1_000_000],
    ];
  }).flat();
}

const told = (rows: Rows): string[] =>
  tell(bookFrom({ Renja: rows })).flatMap((each) =>
    each.code === 'rumus-rata-rata' ? each.cell : [],
  );

describe('the average of a bidang urusan', () => {
  const plan = (first: string): Rows => [
    ['RENCANA KERJA TAHUN 2025'],
    ['Kode', 'Bidang Urusan/Program/Kegiatan', 'Target Fisik (%)', 'Pagu (Rp)'],
    ['5.01', 'PERENCANAAN', first, '=D4+D6+D8+D10'],
    ...programs('5.01', 4, 4),
    ['5.05', 'PENELITIAN DAN PENGEMBANGAN', '=AVERAGE(C13)', '=D13'],
    ...programs('5.05', 1, 13),
  ];

  it('is over its own programs', () => {
    expect(told(plan('=AVERAGE(C4;C6;C8;C10)'))).toEqual([]);
  });

  it('leaves none of them out', () => {
    expect(told(plan('=AVERAGE(C4;C6;C8)'))).toEqual(['C3']);
  });

  it('takes none of the next one', () => {
    expect(told(plan('=AVERAGE(C4;C6;C8;C10;C13)'))).toEqual(['C3']);
  });
});

describe('the average below the rows of a bidang', () => {
  it('may be over these alone, or over all', () => {
    const rows = (last: string): Rows => [
      ['RENCANA KERJA TAHUN 2025'],
      ['Kode', 'Program/Kegiatan', 'Target Fisik (%)', 'Pagu (Rp)'],
      ...programs('5.01', 3, 3),
      [_, 'JUMLAH BIDANG PERENCANAAN', '=AVERAGE(C3;C5;C7)', '=D3+D5+D7'],
      ...programs('5.05', 1, 10),
      [_, 'JUMLAH BIDANG PENELITIAN', '=AVERAGE(C10)', '=D10'],
      [_, 'JUMLAH SELURUHNYA', last, '=D9+D12'],
    ];
    expect(told(rows('=AVERAGE(C3;C5;C7;C10)'))).toEqual([]);
  });
});
