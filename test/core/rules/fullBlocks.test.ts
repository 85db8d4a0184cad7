// Recaps that are full of formulas, beside a plan and on sheets of their own: the cell among them that is typed or blank.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const _ = null;
const UNITS = ['Sekretariat', 'Bidang Bina Marga', 'Bidang Cipta Karya', 'Bidang Tata Ruang'];
/** Sub kegiatan in rows 3 to 6. */
const PLAN: Rows = [
  ['RENCANA AKSI'],
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
  ...UNITS.map((unit, i): Input[] => [
    ...[`1.03.02.2.01.000${i + 1}`, `Penyusunan Rencana ${unit}`],
    ...[(450 + 31 * i) * 1e6, (220 + 17 * i) * 1e6],
  ]),
];
/** Works of every unit at rows that do not go on evenly. */
const AT = [5, 3, 6, 4];
const RECAP: Rows = [
  ['REKAPITULASI PER BIDANG'],
  ['No', 'Bidang', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)'],
  ...UNITS.map((unit, i): Input[] => [
    ...[i + 1, unit, `=Renaksi!C${AT[i]}`, `=Renaksi!D${AT[i]}`, `=D${i + 3}/C${i + 3}*100`],
  ]),
  ['Jumlah', _, '=SUM(C3:C6)', '=SUM(D3:D6)', '=D7/C7*100'],
];
const book = (recap: Record<string, Input>) =>
  bookFrom({ Renaksi: PLAN, Rekap: change(RECAP, recap) });
const told = (recap: Record<string, Input>): string[] =>
  tell(book(recap)).map((each) => `${each.code} ${each.cell} ${repair(each) ?? ''}`.trim());

describe('a recap that is full of formulas', () => {
  it('is silent where nothing is missing', () => {
    expect(told({})).toEqual([]);
  });

  it('has a figure typed over a link: what its row and its column take says which', () => {
    expect(told({ D4: 205_000_000 })).toEqual(['rumus-ditimpa D4 =Renaksi!D3']);
  });

  it('has a rate and a total that are typed', () => {
    expect(told({ E5: 41.5 })).toEqual(['rumus-ditimpa E5 =D5/C5*100']);
    expect(told({ D7: 990_000_000 })).toEqual(['rumus-ditimpa D7 =SUM(D3:D6)']);
  });

  it('may hold a row that was filled in by hand, and a total of rates that is blank', () => {
    expect(told({ C6: 531_000_000, D6: 200_000_000 })).toEqual([]);
    expect(told({ E7: _ })).toEqual([]);
  });

  it('has a blank link, but where its source is blank there is nothing to fetch', () => {
    expect(told({ D4: _ })).toContain('rumus-hilang D4 =Renaksi!D3');
    const bare = { Renaksi: change(PLAN, { D3: _ }), Rekap: change(RECAP, { D4: _, E4: 0 }) };
    const cells = tell(bookFrom(bare)).map(({ cell }) => cell);
    expect(cells).not.toContain('D4');
  });

  it('may hold the very figure that would be calculated', () => {
    expect(told({ D7: 982_000_000 })).toEqual([]);
  });
});

describe('a row below the total that is copied across', () => {
  const rate = (c: string): Input => `=${c}7/SUM($C$7:$F$7)*100`;
  const MONTHS: Rows = [
    ['ANGGARAN KAS PER TRIWULAN'],
    ['No', 'Bidang', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ...UNITS.map((unit, i): Input[] => [i + 1, unit, 55e6 + i, 71e6, 64e6, 48e6 + 3 * i]),
    ['Jumlah', _, ...['C', 'D', 'E', 'F'].map((c) => `=SUM(${c}3:${c}6)`)],
    ['Persentase', _, ...['C', 'D', 'E', 'F'].map(rate)],
  ];
  const cells = (kas: Record<string, Input>): string[] =>
    tell(bookFrom({ Renaksi: PLAN, Kas: change(MONTHS, kas) })).map(
      ({ code, cell }) => `${code} ${cell}`,
    );

  it('has one quarter that is typed, in its midst and at its end', () => {
    expect(cells({})).toEqual([]);
    expect(cells({ D8: 33.1 })).toEqual(['rumus-ditimpa D8']);
    expect(cells({ F8: 22.5 })).toEqual(['rumus-ditimpa F8']);
  });

  it('may go no further than three quarters', () => {
    expect(cells({ F8: _ })).toEqual([]);
  });
});

describe('a circle on a sheet without a plan', () => {
  it('is told at the sum that adds itself', () => {
    const LIST: Rows = [
      ['BUKU PEMBANTU'],
      ['Tanggal', 'Uraian', 'Nilai'],
      [_, 'Alat tulis', 1_250_000],
      [_, 'Konsumsi', 2_400_000],
      [_, _, '=SUM(C3:C4)'],
    ];
    const found = tell(bookFrom({ Renaksi: PLAN, Buku: change(LIST, { C5: '=SUM(C3:C5)' }) }));
    expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['rumus-melingkar C5']);
  });
});
