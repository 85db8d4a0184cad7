// Totals of one kind of spending each, in the column of all kinds.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, repair, told } from './plan.ts';

const WORKS = ['Penyusunan Dokumen', 'Gaji dan Tunjangan', 'Jasa Penunjang', 'Pemeliharaan Gedung'];
const _ = null;
/** A name, B C of all kinds, D E Operasi, F G Modal, H I Transfer: budget and spending. */
const REPORT: Rows = [
  ['LAPORAN REALISASI ANGGARAN DINAS PERHUBUNGAN TAHUN 2024'],
  ['Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Operasi', _, 'Modal', _, 'Transfer', _],
  ...WORKS.map((name, i): Input[] => [
    ...[`PROGRAM ${name}`, `=D${i + 3}+F${i + 3}+H${i + 3}`, `=E${i + 3}+G${i + 3}+I${i + 3}`],
    ...[310 + 57 * i, 205 + 31 * i, 120 + 13 * i, 80 + 7 * i, 40 + 3 * i, 30 + 2 * i].map(
      (each) => each * 1_000_000,
    ),
  ]),
  ['Jumlah Belanja Operasi', '=SUM(D3:D6)', '=SUM(E3:E6)'],
  ['Jumlah Belanja Modal', '=SUM(F3:F6)', '=SUM(G3:G6)'],
  ['Jumlah Belanja Transfer', '=SUM(H3:H6)', '=SUM(I3:I6)'],
  ['Total', '=B7+B8+B9', '=C7+C8+C9'],
];
const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(REPORT, cells)).flatMap((each) =>
    each.severity === 'info' ? [] : [[each.code, each.cell, repair(each)]],
  );

describe('totals by kind of spending', () => {
  it('take from the columns of their kinds, and the total adds them', () => {
    expect(found({})).toEqual([]);
  });

  it('add the same rows', () => {
    const right = ['rumus-kurang-baris', 'C8', '=SUM(G3:G6)'];
    expect(found({ C8: '=SUM(G3:G5)' })).toContainEqual(right);
  });

  it('are all in the total', () => {
    expect(found({ C10: '=C7+C8' }).map(([, cell]) => cell)).toContain('C10');
  });

  it('are no single total that slipped to another column', () => {
    const plain = { A7: 'JUMLAH', B7: '=SUM(B3:B6)', C7: '=SUM(B3:B6)' };
    const bare = Object.fromEntries(
      ['A', 'B', 'C'].flatMap((c) => [8, 9, 10].map((row) => [`${c}${row}`, null])),
    );
    expect(found({ ...bare, ...plain }).map(([code, cell]) => `${code} ${cell}`)).toEqual([
      'rumus-kolom-lain C7',
    ]);
  });
});
