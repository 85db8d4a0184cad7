// The rule angka-janggal: an amount a thousand times too large.
import { describe, expect, it } from 'vitest';
import { change, contextOf, EVALUASI, gridFrom, type Rows, tell, told } from './plan.ts';

const CODE = 'angka-janggal';

describe('angka-janggal: an amount a thousand times too large', () => {
  it('sees three zeros too many where no sum can show it, because every sum is a formula', () => {
    const found = told(change(EVALUASI, { G8: 8_640_000_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G8']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('8.640.000.000');
    expect(mine[0]!.message).toContain('8.640.000');
  });

  it('does not suspect pay, which is large in every office', () => {
    const found = told(
      change(EVALUASI, {
        C15: 'Penyediaan Gaji dan Tunjangan ASN',
        B15: '2.13.01.2.02.01',
        G15: 3_458_522_000,
      }),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('sees three zeros too few in one quarter of a row', () => {
    const quarters = ['I', 'II', 'III', 'IV'].map((each) => `Realisasi TW ${each} (Rp)`);
    const rows = (odd: number) =>
      told([
        ['REALISASI ANGGARAN'],
        ['Kode', 'Sub Kegiatan', 'Indikator', ...quarters],
        ...[1, 2, 3, 4, 5, 6, 7].map((i) => [
          `2.13.04.2.01.000${i}`,
          `Fasilitasi ${i}`,
          `Jumlah dokumen fasilitasi ${i}`,
          ...[21_500_000, 18_250_000, i === 4 ? odd : 24_750_000, 19_000_000],
        ]),
      ]).filter((each) => each.code === CODE);
    expect(rows(24_750).map((each) => each.cell)).toEqual(['F6']);
    expect(rows(24_750_000)).toEqual([]);
    expect(rows(0)).toEqual([]);
  });
});

describe('angka-janggal: a work that is simply large', () => {
  const small = [124, 55.1, 46.6, 412, 61.5, 197, 932];
  const rows = (renstra: number, before: number, pagu: number): Rows => [
    ['EVALUASI HASIL RENJA DINAS LINGKUNGAN HIDUP TAHUN 2025'],
    [
      ...['Kode', 'Sub Kegiatan', 'Indikator', 'Target Renstra 2026 (Rp)'],
      ...['Realisasi s.d. Tahun 2024 (Rp)', 'Pagu 2025 (Rp)'],
    ],
    ...small.map((each, i) => [
      `2.11.03.2.01.000${i + 1}`,
      `Pemantauan ${i + 1}`,
      `Jumlah laporan pemantauan ${i + 1}`,
      ...[each * 1e6, Math.round(each * 55e4), each * 2e5],
    ]),
    [
      ...['2.11.11.2.01.0003', 'Penanganan Sampah', 'Volume sampah yang diangkut'],
      ...[renstra, before, pagu],
    ],
  ];
  const cells = (...money: Parameters<typeof rows>) =>
    told(rows(...money)).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('is as large in its other columns of money', () => {
    expect(cells(44_087_000_000, 23_947_084_000, 8_915_640_000)).toEqual([]);
    expect(cells(44_087_000_000, 23_947_084, 8_915_640)).toEqual(['D10']);
  });
});

describe('angka-janggal: zeros too many or too few against what stands beside', () => {
  const head = ['Kode', 'Sub Kegiatan', 'Indikator', 'Pagu 2024 (Rp)', 'Prakiraan Maju 2025 (Rp)'];
  const pagu = [44, 72, 60, 181.5, 2603.2, 12, 85, 24, 48].map((each) => each * 1_000_000);
  const rows = (change: Record<number, readonly [number, number]> = {}): Rows => [
    ['RENCANA KERJA DAN PENDANAAN TAHUN 2024'],
    head,
    ...pagu.map((each, i) => [
      `2.13.04.2.01.000${i + 1}`,
      i === 4 ? 'Pembayaran Penghasilan Tetap' : `Fasilitasi ${i + 1}`,
      `Jumlah dokumen fasilitasi ${i + 1}`,
      ...(change[i] ?? [each, Math.round(each * 1.1)]),
    ]),
  ];
  const mine = (...args: Parameters<typeof rows>) =>
    told(rows(...args)).filter((each) => each.code === CODE);

  it('is silent about amounts that grow by a tenth, and about the few that do not', () => {
    expect(mine()).toEqual([]);
    expect(mine({ 1: [72_000_000, 650_000_000], 5: [12_000_000, 40_000_000] })).toEqual([]);
  });

  it('sees one zero lost where most rows stand in one ratio, and names both cells', () => {
    const [found, ...more] = mine({ 3: [18_150_000, 199_650_000] });
    expect(more).toEqual([]);
    expect([...found!.cells].sort()).toEqual(['D6', 'E6']);
    expect(found!.message).toContain('tepat 10 kali');
  });

  it('sees two digits swapped there', () => {
    const found = mine({ 3: [181_500_000, 196_950_000] });
    expect(found.map((each) => each.cells)).toEqual([['E6', 'D6']]);
    expect(found[0]!.message).toContain('ditukar');
  });

  it('sees three zeros lost where all others are in the millions', () => {
    expect(mine({ 7: [24_000, 30_000_000] }).map((each) => each.cell)).toEqual(['D10']);
  });

  it('sees three zeros too many even on pay', () => {
    const found = mine({ 4: [2_603_200_000_000, 2_863_000_000] });
    expect(found.map((each) => each.cell)).toEqual(['D7']);
  });
});

describe('angka-janggal: one of equal months', () => {
  const MONTHS =
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    );
  const MERGES = ['D2:O2', 'A2:A3', 'B2:B3', 'C2:C3'];
  const plan = (june: number): Rows => [
    ['ANGGARAN KAS TAHUN 2020'],
    ['Kegiatan', 'Indikator', 'Target', 'Anggaran Kas per Bulan (Rp)'],
    [null, null, null, ...MONTHS],
    [
      'Monev UPK-SPP',
      'Jumlah kelompok',
      '56 Kelompok',
      15_500_000,
      ...cash(june, 2_700_000),
      3_297_000,
    ],
    [
      'Produk Unggulan',
      'Jumlah prudes',
      '10 Buah',
      1_200_000,
      ...cash(1_200_000, 1_200_000),
      1_980_000,
    ],
    ['Inovasi Desa', 'Jumlah inovasi', '3 Inovasi', 33_692_500, ...cash(700_000, 700_000), 700_000],
  ];
  const cash = (june: number, usual: number): number[] =>
    Array.from({ length: 10 }, (_, i) => (i === 4 ? june : usual));
  const mine = (june: number) =>
    tell(contextOf([gridFrom(plan(june), 'Kas', [], MERGES)])).filter((each) => each.code === CODE);

  it('has a zero too many or too few', () => {
    expect(mine(27_000_000).map((each) => each.cell)).toEqual(['I4']);
    expect(mine(270_000).map((each) => each.cell)).toEqual(['I4']);
  });

  it('may be another amount, or take up the rounding', () => {
    expect(mine(22_200_000)).toEqual([]);
    expect(mine(2_704_450)).toEqual([]);
  });
});

describe('angka-janggal: a row that is large in every quarter', () => {
  const plan = (third: number): Rows => [
    ['RENCANA PENARIKAN DANA TAHUN 2025'],
    ['Sub Kegiatan', 'Anggaran (Rp)', 'Anggaran per Triwulan (Rp)'],
    [null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['Penyusunan KUA dan PPAS', '=SUM(C4:F4)', 18_700_000, 93_500_000, 75_225_000, 3_000_000],
    ['Pengelolaan Kas Daerah', '=SUM(C5:F5)', 28_500_000, 42_800_000, 42_680_000, 28_700_000],
    ['Penyelesaian Tuntutan Ganti Rugi', '=SUM(C6:F6)', 5_000_000, 4_500_000, 2_629_000, 4_000_000],
    ['Modal Badan Usaha', '=SUM(C7:F7)', 1_310_000_000, 1_750_500_000, third, 3_062_500_000],
    ['Penyusunan Standar Harga', '=SUM(C8:F8)', 9_700_000, 58_400_000, 2_280_000, 1_000_000],
    ['Penatausahaan Aset', '=SUM(C9:F9)', 35_900_000, 53_800_000, 53_915_000, 35_800_000],
    ['Pengamanan Aset', '=SUM(C10:F10)', 21_300_000, 64_100_000, 85_347_000, 42_900_000],
    ['Penilaian Aset', '=SUM(C11:F11)', 4_000_000, 47_300_000, 47_250_000, 23_700_000],
  ];
  const cells = (third: number) =>
    tell(contextOf([gridFrom(plan(third), 'Penarikan', [], ['C2:F2'])]))
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('has no zeros too many in one of them', () => {
    expect(cells(2_629_022_000)).toEqual([]);
  });

  describe('columns of any title that keep step', () => {
    const head = [
      'Kode',
      'Sub Kegiatan',
      'Satuan',
      'Target',
      'Sebelum Perubahan',
      'Setelah Perubahan',
    ];
    const amounts = [310, 128, 96, 415, 220, 187, 540, 75, 262, 333, 148, 201];
    const rows = (cells: Readonly<Record<string, number>> = {}) =>
      change(
        [
          head,
          ...amounts.map((each, i) => [
            `1.03.02.2.01.00${10 + i}`,
            `Pembangunan Jaringan Irigasi ${i + 1}`,
            'Dokumen',
            2 + (i % 4),
            each * 1_000_000 + 125_500,
            Math.round((each * 1_000_000 * (1.02 + (i % 5) / 40)) / 500) * 500,
          ]),
        ],
        cells,
      );
    const cellsOf = (cells?: Readonly<Record<string, number>>) =>
      told(rows(cells))
        .filter((each) => each.code === CODE)
        .map((each) => each.cell);

    it('are silent where all rows keep it', () => {
      expect(cellsOf()).toEqual([]);
    });

    it('tell the row that is ten times out of it', () => {
      expect(cellsOf({ E8: 5_401_255_000 })).toEqual(['E8']);
      expect(cellsOf({ F4: 9_792_000 })).toEqual(['F4']);
    });

    it('tell an amount that lost three zeros', () => {
      const found = told(rows({ E6: 220_126, F6: 226 })).filter((each) => each.code === CODE);
      expect(found.map((each) => each.cell)).toContain('F6');
      expect(cellsOf({ E6: 95_126 })).toEqual(['E6']);
    });

    it('leave alone a table where budgets changed in many rows', () => {
      expect(cellsOf({ E8: 5_401_255_000, F3: 900_000_000, F9: 20_000_000 })).toEqual([]);
    });
  });

  it('tells the one count that is not whole', () => {
    const rows = (odd: number, unit = 'Dokumen') => [
      ['Kode', 'Sub Kegiatan', 'Satuan', 'Target', 'Pagu (Rp)'],
      ...Array.from({ length: 24 }, (_, i) => [
        `1.03.02.2.01.00${10 + i}`,
        `Penyusunan Naskah ${i + 1}`,
        i === 3 ? unit : 'Dokumen',
        i === 3 ? odd : 2 + (i % 5),
        (40 + 7 * i) * 1_000_000,
      ]),
    ];
    const cells = (odd: number, unit?: string) =>
      told(rows(odd, unit))
        .filter((each) => each.code === CODE)
        .map((each) => each.cell);
    expect(cells(0.3)).toEqual(['D5']);
    expect(cells(3)).toEqual([]);
    expect(cells(2.8, 'mg/L')).toEqual([]);
  });
});

describe('angka-janggal: money of sub kegiatan with steps below them', () => {
  const MONEY = [91_747_000, 475_301_000, 83_149_000, 123_793_000, 175_741_000, 90_250_000];
  const rows = (at: number, odd: number): Rows => [
    ['No', 'Program / Sub Kegiatan / Rencana Aksi', 'Indikator', 'Anggaran (Rp)', 'Waktu'],
    ['1', 'Program Penataan Desa', 'Persentase desa yang tertata', '=SUM(D3:D20)', null],
    ...MONEY.flatMap((money, i) => [
      [null, `Fasilitasi ${i + 1}`, `Jumlah dokumen ${i + 1}`, i === at ? odd : money, null],
      [null, 'a. Rapat persiapan', null, null, 'Januari'],
      [null, 'b. Pelaksanaan di lapangan', null, null, 'April - Juni'],
    ]),
  ];
  const cells = (at: number, odd: number) =>
    told(rows(at, odd)).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('is compared although the steps stand below it', () => {
    expect(cells(1, 475_301_000)).toEqual([]);
    expect(cells(1, 475_301_000_000)).toEqual(['D6']);
    expect(cells(0, 91_747)).toEqual(['D3']);
  });
});

describe('angka-janggal: a month of cash without its thousands', () => {
  const MONTHS = 'Januari Februari Maret April Mei Juni'.split(' ');
  const rows = (december: number): Rows => [
    [
      'Kode',
      'Kegiatan / Sub Kegiatan',
      'Pagu (Rp)',
      'Anggaran Kas (Rp)',
      null,
      null,
      null,
      null,
      null,
    ],
    [null, null, null, ...MONTHS],
    ...[0, 1, 2].flatMap((group) => {
      const first = group * 3 + 4;
      const name = `2.11.02.2.0${group + 1}`;
      const sum = (column: string) => `=SUBTOTAL(9;${column}${first}:${column}${first + 1})`;
      return [
        [name, `Kegiatan ${group}`, sum('C'), ...'DEFGHI'.split('').map(sum)],
        ...[1, 2].map((i) => {
          const month = (group * 2 + i) * 7_351_000;
          const last = group === 1 && i === 1 ? december : i === 1 ? month + 4000 : '-';
          return [
            `${name}.000${i}`,
            `Sub ${group}${i}`,
            `=SUM(D${first + i - 1}:I${first + i - 1})`,
            '-',
            month,
            month,
            '-',
            month,
            last,
          ];
        }),
      ];
    }),
  ];
  const cells = (december: number) =>
    told(rows(december)).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('is seen past dashes, and past parents that show the same amount', () => {
    expect(cells(22_057_000)).toEqual([]);
    expect(cells(22_057)).toEqual(['I7']);
    expect(cells(2_057_000)).toEqual([]);
  });
});
