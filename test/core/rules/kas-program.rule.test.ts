// The rule kas-program: a program's money against the cash of its kegiatan.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Rows, tell } from './plan.ts';

const MONTHS =
  'Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember'.split(
    ' ',
  );

const MERGES = ['F2:Q2', ...'ABCDER'.split('').map((letter) => `${letter}2:${letter}3`)];

const plan = (pagu: number): Rows => [
  ['RENCANA AKSI DAN ANGGARAN KAS TAHUN 2020'],
  [
    'Program',
    'Kegiatan',
    'Indikator Kinerja',
    'Target',
    'Satuan',
    'Anggaran Kas per Bulan (Rp)',
    ...Array<null>(11).fill(null),
    'Pagu Program (Rp)',
  ],
  [...Array<null>(5).fill(null), ...MONTHS, null],
  ['Program Pembinaan Bidang Kewilayahan Desa', ...Array<null>(16).fill(null), pagu],
  [null, 'Monev UPK-SPP', 'Jumlah Kelompok SPP', 56, 'Kelompok', ...cash(3_297_000)],
  [null, 'Pembangunan Inovasi Desa', 'Jumlah Inovasi Desa', 3, 'Inovasi', ...cash(3_297_000)],
];

function cash(december: number): number[] {
  return [...Array<number>(10).fill(3_980_000), 0, december];
}

describe('kas-program: a program and the cash of its kegiatan', () => {
  const mine = (pagu: number) =>
    tell(contextOf([gridFrom(plan(pagu), 'Rencana', [], MERGES)])).filter(
      (each) => each.code === 'kas-program',
    );

  it('is silent when they agree to the rupiah', () => {
    expect(mine(86_194_000)).toEqual([]);
  });

  it('shows the arithmetic once when they do not', () => {
    const found = mine(76_894_000);
    expect(found.map((each) => each.cell)).toEqual(['R4']);
    expect(found[0]!.message).toContain('43.097.000 + 43.097.000 = 86.194.000');
    expect(found[0]!.message).toContain('kurang 9.300.000');
    // Too little money is not explained by a kegiatan that was left out; too much is.
    expect(found[0]!.suggestion).toContain('dua kali');
    expect(mine(95_494_000)[0]!.suggestion).toContain('belum tertulis');
  });
});

describe('kas-program: money of the program in front of the names of its kegiatan', () => {
  const row = (from: number): string => `=SUM(F${from}:Q${from})`;
  const sums = (from: number, to: number) =>
    'FGHIJKLMNOPQ'.split('').map((letter) => `=SUM(${letter}${from}:${letter}${to})`);
  const total = 'FGHIJKLMNOPQ'.split('').map((letter) => `=${letter}7+${letter}11`);
  const cashPlan = (jumlah: string, pagu = '=R7'): Rows => [
    ['RENCANA AKSI KINERJA TAHUN 2020'],
    ['PROGRAM', null, 'KEGIATAN', null, null, 'ANGGARAN KAS PER BULAN (Rp)'],
    ['Uraian', 'Anggaran (Rp)', 'Uraian', 'Indikator Kinerja', 'Vol. & Sat.', ...MONTHS, 'Jumlah'],
    [
      'Program Pembinaan Bidang Kewilayahan Desa',
      pagu,
      ...['Monev UPK-SPP', 'Jumlah Kelompok SPP yang aktif', '56 Kelompok', ...cash(3_297_000)],
      row(4),
    ],
    [
      null,
      null,
      'Pembangunan Inovasi Desa',
      'Jumlah Inovasi',
      '3 Inovasi',
      ...cash(700_000),
      row(5),
    ],
    [null, null, 'Pembangunan Usaha Ekonomi', 'Jumlah UEM', '40 UEM', ...cash(7_819_000), row(6)],
    [null, null, 'Jumlah Program Kewilayahan', null, null, ...sums(4, 6), jumlah],
    [
      'Program Pembinaan Bidang Kemasyarakatan Desa',
      '=R11',
      ...['Fasilitasi TMMD', 'Jumlah desa TMMD', '1 Desa', ...cash(30_360_000), row(8)],
    ],
    [null, null, 'Fasilitasi BBGRM', 'Jumlah desa BBGRM', '3 Desa', ...cash(4_000_000), row(9)],
    [null, null, 'Pembinaan Kader', 'Jumlah posyandu', '498 Buah', ...cash(28_220_000), row(10)],
    [null, null, 'Jumlah Program Kemasyarakatan', null, null, ...sums(8, 10), row(11)],
    ['JUMLAH TOTAL', '=B4+B8', null, null, null, ...total, '=R7+R11'],
  ];
  const merges = ['A2:B2', 'C2:E2', 'F2:Q2', 'A4:A6', 'B4:B6', 'A8:A10', 'B8:B10'];
  const all = (jumlah: string, pagu?: string) =>
    tell(contextOf([gridFrom(cashPlan(jumlah, pagu), 'Kas', [], merges)])).map((each) => [
      each.code,
      each.cell,
    ]);

  it('is not the money of the first kegiatan, and asks for no subtotal of its own', () => {
    expect(all(row(7))).toEqual([]);
  });

  it('follows from the subtotal that it is linked with', () => {
    expect(all(row(7), '=R11').map(([, cell]) => cell)).toContain('B4');
  });

  it('is missed where it was deleted, and the subtotal below is not asked for it', () => {
    const three = (second: string | null): Rows => {
      const [title, group, header, ...body] = cashPlan(row(7));
      const third = body
        .slice(4, 8)
        .map((cells) =>
          cells.map((cell) =>
            typeof cell === 'string'
              ? cell
                  .replace('Kemasyarakatan', 'Kelembagaan')
                  .replace(/([A-Z])(8|9|1[01])\b/g, later)
              : cell,
          ),
        );
      third[0]![1] = '=R15';
      const total = body[8]!.map((cell) =>
        typeof cell === 'string'
          ? cell.replace(/([A-Z])(8|11)$/, '$1$2+$115').replace('B15', 'B12')
          : cell,
      );
      return [
        ...[title!, group!, header!, ...body.slice(0, 4)],
        ...body
          .slice(4, 8)
          .map((cells, i) => (i === 0 ? [cells[0]!, second, ...cells.slice(2)] : cells)),
        ...third,
        total,
      ];
    };
    const found = (second: string | null) =>
      tell(contextOf([gridFrom(three(second), 'Kas', [], [...merges, 'A12:A14', 'B12:B14'])]));
    expect(found('=R11').map((each) => [each.code, each.cell])).toEqual([]);
    expect(found(null).map((each) => [each.code, each.cell])).toEqual([['kas-program', 'B8']]);
  });

  it('tells a deleted subtotal once: the total that names it is right', () => {
    const rows = change(cashPlan(row(7)), { F11: null });
    const found = tell(contextOf([gridFrom(rows, 'Kas', [], merges)]));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-hilang', 'F11']]);
  });

  it('finds the subtotal that leaves out December', () => {
    expect(all('=SUM(F7:P7)')).toContainEqual(['rumus-kurang-kolom', 'R7']);
  });
});

/** The same cell four rows further down. */
function later(_: string, letter: string, line: string): string {
  return `${letter}${Number(line) + 4}`;
}
