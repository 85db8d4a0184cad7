// The rule jumlah-anak: rows that do not add up to their parent.
import { describe, expect, it } from 'vitest';
import { change, KETIK, type Rows, told } from './plan.ts';

const CODE = 'jumlah-anak';

describe('jumlah-anak: rows that do not add up to their parent', () => {
  it('finds the kegiatan of Merangin with three zeros too many, and proves it by the program', () => {
    const found = told(change(KETIK, { G7: 36_280_000_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('36.280.000.000');
    expect(mine[0]!.message).toContain(
      '8.640.000 + 8.640.000 + 8.000.000 + 11.000.000 = 36.280.000',
    );
    expect(mine[0]!.message).toContain('kelebihan 3 angka nol');
    expect(mine[0]!.message).toContain('baris 6');
  });

  it('says of an empty cell that it is empty', () => {
    const [found, ...more] = told(change(KETIK, { G9: null }));
    expect([found?.code, found?.cell, more]).toEqual([CODE, 'G9', []]);
    expect(found!.message).toContain('(G) belum berisi angka. Baris 7');
    expect(found!.message).toContain('belum diisi: mestinya 8.640.000');
  });

  it('finds swapped digits in a leaf', () => {
    const found = told(change(KETIK, { G18: 3_000_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G18']);
    expect(mine[0]!.message).toContain('kekurangan 1 angka nol');
  });

  it('names the row that was left out, also when the program above gave it away', () => {
    const [found] = told(change(KETIK, { G17: 20_000_000 })).filter((each) => each.code === CODE);
    expect(found!.cell).toBe('G17');
    expect(found!.message).toContain('baris 18');
    expect(found!.message).toContain('belum ikut dijumlahkan');
  });

  it('names the row that was left out when program and total copied the short sum', () => {
    const short = Number(KETIK[23]![6]) - 20_000_000;
    const mine = told(change(KETIK, { G17: 30_000_000, G16: 30_000_000, G24: short })).filter(
      (each) => each.code === CODE,
    );
    expect(mine.map((each) => each.cell)).toEqual(['G17']);
    expect(mine[0]!.message).toContain('baris 19');
    expect(mine[0]!.message).toContain('belum ikut dijumlahkan');
    expect(mine[0]!.message).toContain('belum ikut dijumlahkan: mestinya 50.000.000');
  });

  it('says so when nothing explains the gap', () => {
    const found = told(change(KETIK, { G18: 31_234_567 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G17']);
    expect(mine[0]!.message).toContain('Tidak ada satu angka pun');
    expect(mine[0]!.cells).toContain('G18');
  });

  it('decides between two equally likely swaps by what the rows say beside them', () => {
    const amounts = [45_060_000, 21_500_000, 145_000_000, 30_000_000, 20_000_000, 100_000_000];
    const sum = amounts.reduce((a, b) => a + b, 0);
    const plan: Rows = [
      ['RENCANA KERJA DAN PENDANAAN TAHUN 2024'],
      [
        'Kode',
        'Kegiatan / Sub Kegiatan',
        'Indikator',
        'Pagu 2024 (Rp)',
        'Prakiraan Maju 2025 (Rp)',
      ],
      [
        '2.13.04.2.01',
        'Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa',
        'Persentase desa tertib',
        sum,
        sum * 1.05,
      ],
      ...amounts.map((each, i): Rows[number] => [
        `2.13.04.2.01.0${i + 1}`,
        [
          'Fasilitasi Penyelenggaraan Administrasi Pemerintahan Desa',
          'Fasilitasi Penyusunan Produk Hukum Desa',
          'Fasilitasi Penyusunan Perencanaan Pembangunan Desa',
          'Fasilitasi Pengelolaan Keuangan Desa',
          'Pembinaan Peningkatan Kapasitas Aparatur Pemerintah Desa',
          'Fasilitasi Penyelenggaraan Musyawarah Desa',
        ][i]!,
        `Jumlah dokumen ${i + 1}`,
        each,
        each * 1.05,
      ]),
    ];
    expect(told(plan).filter((each) => each.code === CODE)).toEqual([]);
    // 54.060.000 for 45.060.000, and 21.500.000 for 12.500.000, both explain nine million.
    const found = told(change(plan, { D4: 54_060_000 })).filter((each) => each.code === CODE);
    expect(found.map((each) => each.cell)).toEqual(['D4']);
    expect(found[0]!.message).toContain('dua angkanya tertukar: mestinya 45.060.000');
  });
});

describe('jumlah-anak: columns in which nothing is added', () => {
  const kinds = [
    [41.2, [38.6, 44.1]],
    [52.5, [50.2, 49.9, 57.1]],
    [63.3, [61.1, 66.2]],
    [47.8, [45.9, 50.4]],
  ] as const;
  const sheet = (parent: (mean: number, sum: number, i: number) => number): Rows => [
    ['Kode', 'Program / Kegiatan', 'Indikator', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ...kinds.flatMap(([mean, parts], i): Rows => {
      const kode = `2.13.0${i + 2}`;
      const sum = parts.reduce((a, b) => a + b, 0);
      return [
        [
          kode,
          `PROGRAM PENATAAN DESA ${i}`,
          'Persentase desa',
          parts.length * 1e7,
          parent(mean, sum, i),
        ],
        ...parts.map((part, k) => [
          ...[`${kode}.2.0${k + 1}`, `Penyelenggaraan Urusan Desa ${i}${k}`, `Jumlah desa ${k}`],
          ...[1e7, part],
        ]),
      ];
    }),
  ];
  const mine = (rows: Rows) =>
    told(rows).flatMap(({ code, cell, severity }) =>
      code === 'jumlah-anak' ? [`${severity} ${cell}`] : [],
    );

  it('say nothing of averages', () => {
    expect(mine(sheet((mean) => mean))).toEqual([]);
  });

  it('are sums where most groups are, and the odd one is wrong', () => {
    expect(mine(sheet((mean, sum, i) => (i === 1 ? mean : sum)))).toEqual(['error E5']);
  });
});
