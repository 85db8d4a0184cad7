// The rule angka-kosong where a column is one of several that a row adds up, or a price that it multiplies.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, tell, told } from './plan.ts';

const cells = (rows: Rows, merges: readonly string[] = []) =>
  tell(contextOf([gridFrom(rows, 'Rencana', [], merges)]))
    .filter((each) => each.code === 'angka-kosong')
    .map((each) => [each.severity, each.cell]);

const kinds = (modal: (i: number) => Input, total: (i: number) => Input): Rows => [
  ['RINGKASAN DPA PER JENIS BELANJA DINAS PERIKANAN TAHUN 2025'],
  [],
  ['Kode', 'Sub Kegiatan', 'Belanja Barang dan Jasa', 'Belanja Modal', 'Jumlah'],
  ...Array.from({ length: 13 }, (_, i): Input[] => [
    `3.25.03.2.01.00${i + 10}`,
    `Pembinaan Nelayan ${String.fromCharCode(65 + i)}`,
    i === 4 ? null : 48_250_000 + i * 1_375_000,
    modal(i),
    total(i),
  ]),
];
const barang = (i: number): number => (i === 4 ? 0 : 48_250_000 + i * 1_375_000);
const modal = (i: number): number => 112_500_000 + i * 2_650_000;

describe('angka-kosong: a part of what the row adds up', () => {
  it('is nothing where other parts are blank, too', () => {
    const few = (i: number): Input => (i % 4 === 0 ? modal(i) : null);
    expect(cells(kinds(few, (i) => `=SUM(C${i + 4}:D${i + 4})`))).toEqual([]);
    expect(cells(kinds(few, (i) => barang(i) + Number(few(i))))).toEqual([]);
  });

  it('may be nothing where every other part is filled, and is missing where zeros are written for nothing', () => {
    const sum = (i: number): Input => `=SUM(C${i + 4}:D${i + 4})`;
    expect(cells(kinds(modal, sum))).toEqual([['info', 'C8']]);
    expect(cells(kinds((i) => (i === 9 ? 0 : modal(i)), sum))).toEqual([['warning', 'C8']]);
  });

  it('is missing where the column is no part of the sum', () => {
    const contract = kinds(modal, (i) => modal(i) + 3_000_000 + i * 170_000);
    expect(cells(change(contract, { C3: 'Fisik (%)', D3: 'HPS (Rp)' }))).toEqual([
      ['warning', 'C8'],
    ]);
  });

  it('is nothing under a heading of districts where others are blank, with no sum at all', () => {
    const rows = (third: Input): Rows => [
      ['ALOKASI SUB KEGIATAN MENURUT KECAMATAN TAHUN 2025'],
      [],
      ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Kecamatan', null, null],
      [null, null, null, 'Sungai Besar', 'Batu Licin', 'Muara Uya'],
      ...Array.from({ length: 13 }, (_, i): Input[] => [
        `2.13.02.2.01.00${i + 10}`,
        `Fasilitasi Desa ${String.fromCharCode(65 + i)}`,
        ...[
          310_000_000 + i * 1_250,
          i === 4 ? null : 60 + i,
          40 + i,
          i === 7 || i === 9 ? third : 9 + i,
        ],
      ]),
    ];
    expect(cells(rows(null), ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'])).toEqual([]);
    expect(cells(rows(5), ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'])).toEqual([['info', 'D9']]);
  });
});

describe('angka-kosong: a price', () => {
  const plan: Rows = [
    ['RENCANA AKSI PENURUNAN STUNTING KECAMATAN TAHUN 2026'],
    [],
    ['No', 'Aksi', 'Satuan', 'Target', 'Biaya Satuan (Rp)', 'Anggaran (Rp)', 'Sumber Dana'],
    ...Array.from({ length: 13 }, (_, i): Input[] => [
      ...[i + 1, `Penyuluhan Gizi ${String.fromCharCode(65 + i)}`, 'Kali', 4 + i],
      ...[1_250_000 + i * 75_000, `=D${i + 4}*E${i + 4}`, 'APBD'],
    ]),
  ];
  const found = (changed: Parameters<typeof change>[1]) =>
    told(change(plan, changed)).map((each) => [each.code, each.severity, each.cell]);

  it('does not apply to a step without cost', () => {
    expect(found({ E9: null, F9: null, G9: '-' })).toEqual([]);
  });

  it('is missing where the row multiplies with it, also beside a step without cost', () => {
    expect(found({ E9: null, F9: null, G9: '-', E12: null })).toEqual([
      ['volume-harga', 'error', 'E12'],
    ]);
  });
});

describe('angka-kosong: what a share is a share of', () => {
  const shares = (target: (i: number) => Input): Rows => [
    ['CAKUPAN PER PUSKESMAS'],
    ['No', 'Puskesmas', 'Jumlah Balita', 'Balita Ditimbang', '%'],
    ...Array.from({ length: 7 }, (_, i): Input[] => [
      ...[i + 1, `Puskesmas ${String.fromCharCode(65 + i)}`, target(i), 60 + i * 3],
      `=IFERROR(D${i + 3}/C${i + 3}*100;"-")`,
    ]),
  ];
  // A sheet beside a plan, which nobody reads as one.
  const beside = (target: (i: number) => Input): string[] =>
    tell(
      contextOf([
        gridFrom(
          kinds(modal, (i) => barang(i) + modal(i)),
          'Rencana',
        ),
        gridFrom(shares(target), 'Capaian'),
      ]),
    ).flatMap(({ code, cell, message }) =>
      code === 'angka-kosong' && message.includes('Puskesmas') ? [cell] : [],
    );

  it('is missing in the one row where something was reached', () => {
    expect(beside((i) => (i === 3 ? null : 75 + i))).toEqual(['C6']);
    expect(beside((i) => 75 + i)).toEqual([]);
  });

  it('is nothing where others are blank, too', () => {
    expect(beside((i) => (i === 3 || i === 5 ? null : 75 + i))).toEqual([]);
  });
});
