// The rule jumlah-total: a total row.
import { describe, expect, it } from 'vitest';
import { change, type Input, KETIK, type Rows, told } from './plan.ts';

const CODE = 'jumlah-total';

describe('jumlah-total: a total row', () => {
  it('names the program that was left out', () => {
    const found = told(change(KETIK, { G24: 345_776_300 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G24']);
    expect(mine[0]!.message).toContain('PROGRAM PENINGKATAN KERJASAMA DESA');
    expect(mine[0]!.message).toContain('belum ikut dijumlahkan');
  });

  it('accepts a total of the programs', () => {
    const found = told(KETIK);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('jumlah-total: offices above their programs', () => {
  const offices: readonly (readonly [string, string, readonly number[]])[] = [
    ['1.03', 'Dinas PUPR', [7_961_829_000, 7_296_765_000, 9_145_957_000]],
    ['1.05', 'Satpol PP', [1_584_367_000, 1_623_866_000]],
    ['1.06', 'Dinas Sosial', [553_367_000, 1_089_718_000]],
    ['2.07', 'Dinas Tenaga Kerja', [1_674_581_000, 1_151_723_000]],
  ];
  const sheet = (office: (sum: number) => number): Rows => {
    const rows: Input[][] = [
      ['Formulir E.58 EVALUASI TERHADAP HASIL RPJMD'],
      ['Kode', 'Perangkat Daerah / Program', 'Indikator Kinerja', 'Target (%)', 'Anggaran (Rp)'],
    ];
    let all = 0;
    offices.forEach(([kode, name, programs], i) => {
      const sum = programs.reduce((a, b) => a + b, 0);
      all += sum;
      rows.push([kode, name, null, null, i === 0 ? office(sum) : sum]);
      programs.forEach((amount, p) => {
        const own = `${kode}.0${p + 2}`;
        rows.push([own, `PROGRAM ${name} ${p}`, `Persentase layanan ${own}`, 60 + p, amount]);
      });
    });
    rows.push([null, 'Jumlah', null, null, all]);
    return rows;
  };
  const cells = (office: (sum: number) => number) =>
    told(sheet(office)).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('are what their programs come to', () => {
    expect(cells((sum) => sum)).toEqual([]);
    expect(cells((sum) => sum + 1_000_000)).toEqual(['E3']);
  });
});
