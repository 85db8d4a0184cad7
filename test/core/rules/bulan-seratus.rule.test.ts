// The rule bulan-seratus: months of work that do not come to a hundred per cent.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, tell, told } from './plan.ts';
import { TWO_LINES } from './twoLines.ts';

const CODE = 'bulan-seratus';

const head: Input[] = [
  'PROGRAM / KEGIATAN',
  'INDIKATOR',
  'TARGET',
  'SATUAN',
  'RENCANA KEMAJUAN PER BULAN (%)',
  ...Array(11).fill(null),
  'ANGGARAN',
];
const numbers: Input[] = [
  null,
  null,
  null,
  null,
  ...'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  ),
  null,
];
const row = (name: string, shares: Readonly<Record<number, number>>): Input[] => [
  name,
  `Jumlah dokumen ${name}`,
  1,
  'dokumen',
  ...Array.from({ length: 12 }, (_, i) => shares[i + 1] ?? null),
  100_000_000,
];
const months = (first: Readonly<Record<number, number>>): Rows => [
  ['RENCANA AKSI TAHUN 2024'],
  head,
  numbers,
  row('Fasilitasi Penyelenggaraan Administrasi Pemerintahan Desa', first),
  row('Fasilitasi Penyusunan Produk Hukum Desa', { 3: 0.52, 6: 0.28, 9: 0.2 }),
  row('Fasilitasi Pengelolaan Keuangan Desa', { 3: 0.25, 6: 0.25, 9: 0.25, 12: 0.25 }),
  row('Fasilitasi Pengelolaan Aset Desa', { 3: 0.3, 6: 0.25, 9: 0.35, 12: 0.1 }),
];
const columns = Array.from({ length: 12 }, (_, i) => i + 4);
const toldMonths = (first: Readonly<Record<number, number>>) =>
  tell(
    contextOf([
      gridFrom(months(first), 'Renaksi', columns, [
        'E2:P2',
        'A2:A3',
        'B2:B3',
        'C2:C3',
        'D2:D3',
        'Q2:Q3',
      ]),
    ]),
  );

describe('bulan-seratus: months of work that do not come to a hundred per cent', () => {
  it('shows the sum', () => {
    const [found] = toldMonths({ 3: 0.3, 6: 0.3, 9: 0.38, 12: 0.12 }).filter(
      (each) => each.code === CODE,
    );
    expect(found?.message).toContain('30 + 30 + 38 + 12 = 110%');
    expect(found?.cells).toContain('P4');
  });

  it('is content with 30, 30, 38 and 2 of Merangin', () => {
    expect(toldMonths({ 3: 0.3, 6: 0.3, 9: 0.38, 12: 0.02 })).toEqual([]);
  });
});

describe('bulan-seratus: progress in a line of its own below the money', () => {
  it('names the period that stands out, and what it should be', () => {
    const found = told(change(TWO_LINES, { G10: 175 }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'G10']]);
    expect(found[0]!.message).toContain(
      'Baris 10 “Penyediaan Barang Cetakan dan Penggandaan”: “Fisik (%)” berjumlah 20 + 27,5 + 175 + 35 = 257,5%',
    );
    expect(found[0]!.message).toContain('(G10) mestinya 17,5.');
  });

  it('asks nothing of lines that never make a hundred', () => {
    const free = [4, 6, 8, 10].map((row) => [`E${row}`, 60]);
    expect(told(change(TWO_LINES, Object.fromEntries(free)))).toEqual([]);
  });
});
