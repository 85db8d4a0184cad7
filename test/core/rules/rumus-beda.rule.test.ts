// The rule rumus-beda: a formula of another kind.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, repair, told } from './plan.ts';

const CODE = 'rumus-beda';

describe('rumus-beda: a formula of another kind', () => {
  it('stands out in its column', () => {
    const found = told(change(EVALUASI, { M9: '=L9' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tidak seperti rumus baris lain');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('says so where only the hundred is missing', () => {
    const shares = [8, 9, 10, 11, 13, 14, 15].map((row) => [`O${row}`, `=G${row}/$G$6*100`]);
    const cells = { O3: 'Bobot (%)', ...Object.fromEntries(shares), O10: '=G10/$G$6' };
    const [found] = told(change(EVALUASI, cells)).filter((each) => each.cell === 'O10');
    expect(found!.message).toContain('rumus =G10/$G$6 tidak dikalikan 100');
    expect(repair(found)).toBe('=G10/$G$6*100');
  });

  it('names the address that should be another', () => {
    const shares = [8, 9, 10, 11, 13, 14, 15].map((row) => [`O${row}`, `=ROUND(G${row}/$G$6;2)`]);
    const cells = { O3: 'Bobot', ...Object.fromEntries(shares), O10: '=ROUND(G10/$G$7;2)' };
    const [found] = told(change(EVALUASI, cells)).filter((each) => each.cell === 'O10');
    expect(found!.message).toContain('$G$7');
    expect(repair(found)).toContain('G10/$G$6');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-beda: a parent that takes last year times 1,1 where the others add up', () => {
  const kegiatan = (at: number, maju: string, children: readonly number[]): Input[][] => [
    [`2.13.0${at % 7}.2.01`, `Kegiatan ${at}`, `Persentase ${at}`, sum('D', at), maju],
    ...children.map((each, i): Input[] => [
      `2.13.0${at % 7}.2.01.000${i + 1}`,
      `Fasilitasi ${at} ${i}`,
      `Jumlah dokumen fasilitasi ${at} ${i}`,
      each,
      i === 0 ? each * 1.1 : each * 2,
    ]),
  ];
  const sum = (letter: string, at: number): string => `=SUM(${letter}${at + 1}:${letter}${at + 2})`;
  const plan = (third: string): Rows => [
    ['RENCANA KERJA DAN PENDANAAN TAHUN 2024'],
    ['Kode', 'Kegiatan', 'Indikator', 'Pagu 2024 (Rp)', 'Prakiraan Maju 2025 (Rp)'],
    ...kegiatan(3, sum('E', 3), [22_000_000, 57_000_000]),
    ...kegiatan(6, sum('E', 6), [42_000_000, 21_600_000]),
    ...kegiatan(9, third, [80_000_000, 25_000_000]),
    ...kegiatan(12, sum('E', 12), [12_000_000, 30_000_000]),
    ...kegiatan(15, sum('E', 15), [20_000_000, 10_000_000]),
  ];
  const mine = (third: string) => told(plan(third)).filter((each) => each.code === CODE);

  it('is told where it does not come to their sum', () => {
    const found = mine('=D9*1.1');
    expect(found.map((each) => each.cell)).toEqual(['E9']);
    expect(repair(found[0])).toBe('=SUM(E10:E11)');
    expect(mine(sum('E', 9))).toEqual([]);
  });
});

it('rumus-beda judges a recap beside the plan by its own lines', () => {
  const plan: Rows = [
    ['Kode', 'Program / Kegiatan', 'Indikator', 'Pagu (Rp)', 'Sumber Dana'],
    ['2.13.02', 'PROGRAM PENATAAN DESA', 'Persentase desa', '=SUM(D3:D5)', null],
    ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 'Jumlah desa', 30_000_000, 'APBD'],
    ['2.13.02.2.02', 'Fasilitasi Kerja Sama Desa', 'Jumlah kerja sama', 20_000_000, 'DAK'],
    ['2.13.02.2.03', 'Pembinaan Lembaga Desa', 'Jumlah lembaga', 10_000_000, 'DBH'],
    ['2.13.04', 'PROGRAM ADMINISTRASI DESA', 'Persentase desa', '=SUM(D7:D8)', null],
    ['2.13.04.2.01', 'Pembinaan Administrasi Desa', 'Jumlah desa', 15_000_000, 'APBD'],
    ['2.13.04.2.02', 'Pengawasan Keuangan Desa', 'Jumlah desa', 25_000_000, 'DAK'],
  ];
  const line = (row: number, to = 8): string => `=SUMIF($E$2:$E$${to};$H${row};$D$2:$D$8)`;
  const recap = (odd: number): Rows => [
    ...[
      ['Sumber', 'Jumlah'],
      ['APBD', line(2)],
      ['DAK', line(3, odd)],
      ['DBH', line(4)],
    ],
    ['CSR', line(5)],
  ];
  const beside = (odd: number): Rows =>
    plan.map((row, i) => [...row, null, null, ...(recap(odd)[i] ?? [])]);
  expect(told(beside(8))).toEqual([]);
  expect(told(beside(6)).map(({ code, cell }) => `${code} ${cell}`)).toEqual([`${CODE} I3`]);
});
