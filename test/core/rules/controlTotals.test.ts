// A figure with a zero too many, told by a total elsewhere in the workbook, or by a column that agrees in all other rows.
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/core/grid/a1.ts';
import { bookFrom, change, findingsIn, type Input, type Rows } from './plan.ts';

const told = (sheets: Readonly<Record<string, Rows>>): string[] =>
  findingsIn(bookFrom(sheets)).flatMap(({ code, cells: [cell], params }) =>
    code === 'angka-janggal' && params.jenis === 'kendali'
      ? [`${cell!.sheet} ${cellName(cell!.row, cell!.column)}`]
      : [],
  );

const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)'],
  ['1.02.02', 'PROGRAM UPAYA KESEHATAN', '=C3+C4'],
  ['1.02.02.2.01', 'Penyediaan Fasilitas Pelayanan', 741_250_000],
  ['1.02.02.2.02', 'Penyediaan Layanan Kesehatan', 318_400_000],
];
const SOURCES: Rows = [
  ['Sumber Dana', 'Usulan'],
  ['Pendapatan Asli Daerah', 341_512_000],
  ['Dana Alokasi Umum', 1_019_577_000],
  ['DAK Fisik', 730_040_000],
  ['DBH Cukai', 294_013_000],
  ['Jumlah', '=SUM(B2:B5)'],
  ['Total menurut DPA', 2_385_142_000],
];
const sources = (cells: Readonly<Record<string, Input>>): string[] =>
  told({ Rencana: PLAN, Rekap: change(SOURCES, cells) });

describe('a total that the workbook holds elsewhere', () => {
  it('tells the figure with a zero too many or too few', () => {
    expect(sources({})).toEqual([]);
    expect(sources({ B4: 7_300_400_000 })).toEqual(['Rekap B4']);
    expect(sources({ B4: 73_004_000 })).toEqual(['Rekap B4']);
  });

  it('tells nothing where no zero explains it, or the sum is told elsewhere too', () => {
    expect(sources({ B4: 7_300_500_000 })).toEqual([]);
    expect(sources({ B4: 7_300_400_000, B9: 8_955_502_000 })).toEqual([]);
  });

  it('tells nothing by a round total, or by one that comes from the figure itself', () => {
    const round = { B2: 300e6, B3: 900e6, B4: 7_000e6, B5: 100e6, B7: 2_000e6 };
    expect(sources(round)).toEqual([]);
    expect(sources({ B4: 7_300_400_000, B7: '=B6-B4+B4/10' })).toEqual([]);
  });
});

const NAMES = ['Pembinaan', 'Pengawasan', 'Sosialisasi', 'Pelatihan', 'Evaluasi', 'Pelaporan'];
/** Works with two steps each, and beside each work its budget as the budget document has it. */
const STEPS: Rows = [
  ['', 'Uraian', 'Alokasi', 'Pagu DPA'],
  ...NAMES.flatMap((name, i): Input[][] => {
    const row = 2 + i * 3;
    return [
      ['', name, `=SUM(C${row + 1}:C${row + 2})`, (130 + 37 * i) * 1e6],
      ['', `${name} tahap pertama`, (80 + 20 * i) * 1e6],
      ['', `${name} tahap kedua`, (50 + 17 * i) * 1e6],
    ];
  }),
];
const steps = (cells: Readonly<Record<string, Input>>): string[] =>
  told({ Rencana: PLAN, Rincian: change(STEPS, cells) });

describe('two columns that agree in all rows but one', () => {
  it('tell the part that is a slip of the pen, also of round amounts', () => {
    expect(steps({})).toEqual([]);
    expect(steps({ C9: 1_200e6 })).toEqual(['Rincian C9']);
    expect(steps({ C9: 12e6 })).toEqual([]);
  });

  it('tell nothing where they do not agree, or no slip explains it', () => {
    expect(steps({ C9: 131e6 })).toEqual([]);
    expect(steps({ C9: 1_200e6, D2: 1, D5: 2e6, D11: 3e6 })).toEqual([]);
  });
});
