// The rule angka-teks: numbers stored as text.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, KETIK, repair, TRIWULAN, told } from './plan.ts';

const CODE = 'angka-teks';

describe('angka-teks: numbers stored as text', () => {
  it('names the cell and offers the number', () => {
    const found = told(change(EVALUASI, { G8: '8.640.000' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G8']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('sebagai teks');
    expect(repair(mine[0])).toBe(8640000);
  });

  it('offers thousands in a table of thousands', () => {
    const head = ['Kode', 'Program/Kegiatan', 'Indikator', 'Pagu (Rp. 000)'];
    const rows = ['8.640', 8000, 9000, 25640].map((pagu, i) => [
      `2.13.0${i + 2}`,
      `PROGRAM PENATAAN DESA ${i + 1}`,
      'Persentase desa',
      pagu,
    ]);
    const mine = told([head, ...rows]).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['D2']);
    expect(mine[0]!.suggestion).toContain('8.640.');
    expect(repair(mine[0])).toBe(8640);
  });

  it('leaves targets with units alone', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it.each(['≤ 60', 'maksimal 60', 'Paling lama 60 menit'])('leaves the bound %s', (bound) => {
    const rows: (readonly [string, string, string | number, string])[] = [
      ['Respon Cepat Kejadian Luar Biasa', 'Jumlah laporan respon cepat', 4, 'Laporan'],
      ['Respon Cepat Darurat Bencana', 'Waktu tanggap darurat bencana', bound, 'Menit'],
      ['Pencarian dan Evakuasi Korban', 'Jumlah operasi pencarian', 24, 'Kali'],
      ['Penyediaan Logistik Penyelamatan', 'Jumlah paket logistik', 300, 'Paket'],
    ];
    const head = ['Kode', 'Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)'];
    const body = rows.map((row, i) => [`1.05.03.2.03.000${i + 1}`, ...row, 1_000_000 * (i + 1)]);
    expect(told([head, ...body])).toEqual([]);
  });

  it('knows an amount with its thousands in words', () => {
    const mine = told(change(EVALUASI, { G8: '12 juta' })).filter((each) => each.code === CODE);
    expect(mine.map((each) => [each.cell, repair(each)])).toEqual([['G8', null]]);
  });

  it('tells a target that repeats its unit among plain numbers', () => {
    const mine = told(change(EVALUASI, { E8: '4 Dokumen' })).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E8']);
    expect(mine[0]!.suggestion).toContain('4');
  });

  it('tells a count with a word among numbers that a sum of its row passes over', () => {
    const rows = (changed: string | number): Input[][] => [
      ['No', 'Kegiatan', 'Indikator', 'TW I', 'TW II', 'TW III', 'TW IV', 'Setahun'],
      ...Array.from({ length: 10 }, (_, i): Input[] => [
        ...[i + 1, `Gerakan Pangan Murah ${i + 1}`, `Jumlah gerakan wilayah ${i + 1} (kali)`],
        ...[i + 2, i === 4 ? changed : i + 1, i + 3, i + 2, `=SUM(D${i + 2}:G${i + 2})`],
      ]),
    ];
    const mine = (changed: string | number) =>
      told(rows(changed)).filter((each) => each.code === CODE);
    expect(mine(5)).toEqual([]);
    const [one, another] = mine('5 kali');
    expect([one!.cell, another]).toEqual(['E6', undefined]);
    expect(one!.suggestion).toContain('Ganti dengan angka 5.');
    const unsummed = rows('5 kali').map((row) => row.slice(0, 7));
    expect(told(unsummed).filter((each) => each.code === CODE)).toEqual([]);
  });

  it('tells a price among prices, also where the column has no meaning here', () => {
    const rows = [12_500, '3.200', 58_500, 112_500, 4_750].map((price, i) => [
      `2.13.02.2.01.000${i + 1}`,
      `Penataan Desa ${i + 1}`,
      4 + i,
      'Dokumen',
      price,
      1_000_000 * (i + 1),
    ]);
    const head = ['Kode', 'Sub Kegiatan', 'Volume', 'Satuan', 'Harga Satuan', 'Pagu (Rp)'];
    const mine = told([head, ...rows]).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E3']);
    // Words of its own behind the figure: meant so.
    const remarked = change([head, ...rows], { E3: 'Rp. 3.200 (+1 lainnya)' });
    expect(told(remarked).filter((each) => each.code === CODE)).toEqual([]);
  });

  it('tells figures typed wrong: a letter among digits, thousands cut short', () => {
    const typed = { G8: '8.64O.000', G9: '3.450.00' };
    const mine = told(change(EVALUASI, typed)).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G8', 'G9']);
    expect(mine[0]!.message).toContain('ada huruf di tempat angka');
    expect(mine[0]!.suggestion).toContain('8.640.000');
    expect(mine.map(repair)).toEqual([null, null]);
  });

  it('tells a slip in a column without a meaning, and no code or date', () => {
    const head = ['Kode', 'Sub Kegiatan', 'Volume', 'Satuan', 'Kapasitas', 'Pagu (Rp)'];
    const rows = [1250, '1.25O', 980, 1120, 1340, 990, 1010, 1105, 940, '2.13.04'].map(
      (each, i) => [
        `2.13.02.2.01.000${i + 1}`,
        `Penataan Desa ${i + 1}`,
        4 + i,
        'Dokumen',
        each,
        1_000_000 * (i + 1),
      ],
    );
    const mine = told([head, ...rows]).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E3']);
  });

  it('is told once, with the formulas that fail by it', () => {
    const found = told(change(EVALUASI, { G8: '8.64O.000' }));
    expect(found.map((each) => [each.code, each.severity, each.cell])).toEqual([
      [CODE, 'error', 'G8'],
    ]);
  });

  it('tells a whole column of text where sums pass over it, and leaves it where nothing sums it', () => {
    const rows = [8, 9, 10, 11, 13, 14, 15, 18, 19, 22, 23];
    const asText = Object.fromEntries(
      rows.map((row) => [`G${row}`, String(KETIK[row - 1]![6]).replace(/\B(?=(\d{3})+$)/g, '.')]),
    );
    const cells = (plan: typeof EVALUASI) =>
      told(change(plan, asText)).flatMap((each) => (each.code === CODE ? each.cells : []));
    expect(cells(EVALUASI)).toEqual(rows.map((row) => `G${row}`));
    expect(cells(KETIK)).toEqual([]);
  });
});
