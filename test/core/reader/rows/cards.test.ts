// Cards with captions, reports on income, and budgets told several times.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read, readAll } from '../readOne.ts';

const _ = null;

describe('cards below each other', () => {
  const card = (work: string, first: number): CellInput[][] => [
    ['Program', _, ': PROGRAM PENDAFTARAN PENDUDUK', _],
    ['Sub Kegiatan', _, `: ${work}`, _],
    ['No', 'Deskripsi', 'Realisasi (Rp)', 'Sisa Anggaran (Rp)'],
    ...[0, 1, 2].map((i) => [i + 1, `${work} tahap ${i + 1}`, first + i * 1e6, 90e6 - i * 1e7]),
  ];
  it('have captions, which are no rows', () => {
    const [table] = readAll([
      ...card('Pencetakan blangko', 11e6),
      ...card('Pelayanan keliling', 13e6),
      ...card('Pemeliharaan jaringan', 17e6),
    ]);
    const names = table!.rows.map(({ name }) => name);
    expect(names).toHaveLength(9);
    expect(names.some((name) => name === 'Sub Kegiatan')).toBe(false);
  });
});

describe('a report on income', () => {
  it('has groups without codes above its accounts', () => {
    const rows = [1, 2, 3].flatMap((i): CellInput[][] => {
      const at = 2 + (i - 1) * 3;
      return [
        [_, `Pajak ke-${i}`, { f: `=SUM(C${at + 1}:C${at + 2})`, v: i * 30e6 }, i * 14e6],
        [`4.1.01.0${i}.01`, `Objek ${i} satu`, i * 10e6, i * 6e6],
        [`4.1.01.0${i}.02`, `Objek ${i} dua`, i * 20e6, i * 8e6],
      ];
    });
    const [table] = readAll([
      ['Kode Rekening', 'Uraian', 'Jumlah Anggaran (Rp)', 'Realisasi (Rp)'],
      ...rows,
    ]);
    expect(table!.rows).toHaveLength(9);
    expect(table!.rows.filter(({ parent }) => parent === null)).toHaveLength(3);
  });
});

describe('columns of budgets', () => {
  const plan = (titles: readonly string[], figures: readonly (readonly number[])[]): string =>
    ids(
      read([
        ['Kode', 'Sub Kegiatan', ...titles],
        ...figures.map((row, i) => [`1.03.02.2.01.000${i + 1}`, `Penyediaan ${i + 1}`, ...row]),
      ]),
    );
  it('know a shift from what comes of it, and what is provided from what may be spent', () => {
    const titles = ['Pagu Murni (Rp)', 'Pergeseran (Rp)', 'Nilai SPD (Rp)', 'Pagu Akhir (Rp)'];
    const found = plan(titles, [
      [281e6, -10e6, 199e6, 271e6],
      [730e6, 24e6, 517e6, 754e6],
      [931e6, 0, 726e6, 931e6],
    ]);
    expect(found).toBe('kode subKegiatan pagu');
  });
});
