// A recap that shows totals of other sheets, and one of offices by SUMIF: neither is a plan.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const THEMES = [
  ['Pengentasan Kemiskinan', 'Pemadanan data', 'Dinas Sosial'],
  ['Peningkatan Investasi', 'Klinik perizinan', 'DPMPTSP'],
  ['Penanganan Stunting', 'Pemberian makanan tambahan', 'Dinas Kesehatan'],
  ['Pengendalian Inflasi', 'Operasi pasar', 'Dinas Perdagangan'],
  ['Digitalisasi Pemerintahan', 'Integrasi layanan', 'Dinas Kominfo'],
  ['Produk Dalam Negeri', 'Katalog lokal', 'Bagian Pengadaan'],
] as const;

/** Themes in rows 3, 6, 9 … 18, each with two works. */
const PLAN: Rows = [
  ['RENCANA AKSI RB TEMATIK TAHUN 2025'],
  [
    ...['No', 'Kegiatan Utama', 'Rencana Aksi', 'Pagu (Rp)', 'Realisasi TW I (Rp)'],
    ...['Realisasi TW II (Rp)', 'Jumlah Realisasi (Rp)', 'Perangkat Daerah'],
  ],
  ...THEMES.flatMap(([theme, work, office], i): Input[][] => {
    const at = 3 + i * 3;
    const sum = (c: string): string => `=SUM(${c}${at + 1}:${c}${at + 2})`;
    return [
      ['ABCDEF'[i]!, theme, null, sum('D'), sum('E'), sum('F'), sum('G')],
      [1, work, work, 62e7 + i * 4e7, 137e6 + i * 3e6, 154e6, `=E${at + 1}+F${at + 1}`, office],
      [2, `${work} lanjutan`, work, 19e7, 58e6, 4e7, `=E${at + 2}+F${at + 2}`, 'Bappeda'],
    ];
  }),
];

const RECAP: Rows = [
  ['REKAPITULASI RENCANA AKSI'],
  ['No', 'Tema', 'Pagu', 'Realisasi TW I', 'Realisasi'],
  ...THEMES.map(([theme], i): Input[] => {
    const from = (column: string): string => `='RB Tematik'!${column}${3 + i * 3}`;
    return [i + 1, theme, from('D'), from('E'), from('G')];
  }),
  [null, 'TOTAL', '=SUM(C3:C8)', '=SUM(D3:D8)', '=SUM(E3:E8)'],
  [],
  [null, 'Perangkat Daerah', 'Pagu', 'Realisasi'],
  ...['Bappeda', 'DPMPTSP', 'Dinas Sosial', 'Inspektorat', 'Dinas Kesehatan', 'DP3APPKB'].map(
    (office, i): Input[] => {
      const sum = (c: string): string =>
        `=SUMIF('RB Tematik'!$H$3:$H$20;$B${12 + i};'RB Tematik'!$${c}$3:$${c}$20)`;
      return [null, office, sum('D'), sum('G')];
    },
  ),
  [null, 'Jumlah', '=SUM(C12:C17)', '=SUM(D12:D17)'],
];

const found = (cells: Readonly<Record<string, Input>>) =>
  tell(bookFrom({ 'RB Tematik': PLAN, Rekap: change(RECAP, cells) })).map((each) => [
    ...[each.code, each.cell, repair(each)],
  ]);

describe('recaps of other sheets', () => {
  it('are right, with offices side by side whatever their names begin with', () => {
    expect(found({})).toEqual([]);
  });

  it('show another column than the other rows', () => {
    expect(found({ E4: "='RB Tematik'!F6" })).toEqual([
      ['rumus-kolom-lain', 'E4', "='RB Tematik'!G6"],
    ]);
  });

  it('show what another cell of their row shows already, also among four rows', () => {
    const four = change(RECAP, {
      ...Object.fromEntries(
        ['A', 'B', 'C', 'D', 'E'].flatMap((c) => [7, 8].map((r) => [c + r, null])),
      ),
      E4: "='RB Tematik'!E6",
      ...{ C9: '=SUM(C3:C6)', D9: '=SUM(D3:D6)', E9: '=SUM(E3:E6)' },
    });
    const told = tell(bookFrom({ 'RB Tematik': PLAN, Rekap: four }));
    expect(told.map(({ code, cell }) => [code, cell])).toEqual([['rumus-kolom-lain', 'E4']]);
  });

  it('show the row of another theme in one of their columns', () => {
    expect(found({ D5: "='RB Tematik'!E12" })).toEqual([
      ['rumus-bergeser', 'D5', "='RB Tematik'!E9"],
    ]);
  });

  it('has a figure typed over a link', () => {
    expect(found({ C6: 977_000_000 })).toEqual([['rumus-ditimpa', 'C6', "='RB Tematik'!D12"]]);
  });

  it('leave an office out of their sum', () => {
    expect(found({ D18: '=SUM(D12:D16)' }).map(([code, cell]) => [code, cell])).toEqual([
      ['rumus-kurang-baris', 'D18'],
    ]);
  });
});
