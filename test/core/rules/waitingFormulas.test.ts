// Formulas that wait for another formula of their row: nothing is lost while its figures are not there.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const HEADER: Input[] = [
  ...['No', 'Kegiatan', 'Indikator', 'Realisasi s/d Tahun Lalu', 'Target 2024'],
  ...['Realisasi TW I', 'Realisasi TW II', 'Jumlah Realisasi', 'Realisasi s/d Tahun 2024'],
];

const WORKS = ['ibu hamil', 'ibu bersalin', 'balita', 'anak sekolah', 'lansia', 'penderita TB'];

/** `wait`: the row of the sheet whose indicator is measured at the end of the year. */
const sheet = (wait: number | null, sum: (row: number) => Input): Rows => [
  HEADER,
  ...WORKS.map((name, i): Input[] => {
    const row = i + 2;
    const quarters = row === wait ? [null, null, null] : [20 + i, 30 - i, `=F${row}+G${row}`];
    const [before, aim] = [100 + i, 90 + i];
    const work = [i + 1, `Pelayanan kesehatan ${name}`, `Jumlah ${name} terlayani`, before, aim];
    return [...work, ...quarters, sum(row)];
  }),
];

const sum = (row: number): string => `=D${row}+H${row}`;
const lost = (rows: Rows): string[] =>
  told(rows).flatMap(({ code, cell }) => (code === 'rumus-hilang' ? [cell] : []));

describe('formulas that wait', () => {
  it('are not missed where what they add is not reported yet', () => {
    expect(lost(sheet(4, (row) => (row === 4 ? null : sum(row))))).toEqual([]);
  });

  it('are missed where it is', () => {
    expect(lost(sheet(null, (row) => (row === 4 ? null : sum(row))))).toEqual(['I4']);
  });

  it('are missed together with the one that they wait for, where that is lost itself', () => {
    const rows = sheet(null, (row) => (row === 4 ? null : sum(row))).map((row, i) =>
      i === 3 ? row.map((cell, at) => (at === 7 ? null : cell)) : row,
    );
    expect(lost(rows)).toContain('H4');
  });
});
