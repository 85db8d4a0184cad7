// The rule rumus-hilang: a formula that is gone.
import { describe, expect, it } from 'vitest';
import {
  change,
  contextOf,
  EVALUASI,
  gridFrom,
  type Input,
  type Rows,
  repair,
  tell,
  told,
} from './plan.ts';

const CODE = 'rumus-hilang';

describe('rumus-hilang: a formula that is gone', () => {
  it('is put back from its neighbours', () => {
    const found = told(change(EVALUASI, { M9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('kosong');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('says that a dash stands there, which is not blank', () => {
    const mine = told(change(EVALUASI, { M9: '-' })).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(mine[0]!.message).toContain('hanya berisi “-”');
    expect(mine[0]!.message).not.toContain('kosong');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('asks for no mean of a group that says nothing in the column, but of one that does', () => {
    const title = [
      'No',
      'Uraian Kegiatan',
      'Volume',
      'Satuan',
      'Anggaran (Rp)',
      'Volume Selesai',
      'Fisik (%)',
    ];
    const group = (no: string, name: string, from: number, to: number): Input[] => [
      ...[no, name, null, null, `=SUM(E${from}:E${to})`, null],
      `=SUMPRODUCT(E${from}:E${to};G${from}:G${to})/E${from - 1}`,
    ];
    const work = (row: number, done: number): Input[] => [
      ...[null, `SDN ${row} Sukamaju`, 3, 'Ruang', row * 31_000_000, done, `=F${row}/C${row}*100`],
    ];
    const cost = (name: string, money: number): Input[] => [null, name, null, null, money];
    const groups = [2, 5, 8, 11, 14].flatMap((row, i) => [
      group('ABCDE'[i]!, `Menu Rehabilitasi ${'ABCDE'[i]}`, row + 1, row + 2),
      work(row + 1, 2.5 - i / 4),
      work(row + 2, 1 + i / 4),
    ]);
    const rows: Rows = [
      title,
      ...groups,
      ['F', 'Biaya Penunjang', null, null, '=SUM(E18:E20)'],
      cost('Biaya perencanaan', 96_000_000),
      cost('Biaya pengawasan', 118_000_000),
      cost('Honorarium dan perjalanan dinas', 40_000_000),
    ];
    const mine = (changed: Rows) => told(changed).filter(({ code }) => code === CODE);
    expect(mine(rows)).toEqual([]);
    expect(mine(change(rows, { G8: null })).map(({ cell }) => cell)).toEqual(['G8']);
  });

  it('asks for no money of sasaran that only have indicators, but of a program among others', () => {
    const row = (kode: string | null, name: string, target: number, pagu: Input, spent: Input) => [
      kode,
      name,
      'Persentase layanan',
      '%',
      target,
      pagu,
      spent,
    ];
    const rows = [
      [
        'Kode',
        'Sasaran / Program / Kegiatan',
        'Indikator',
        'Satuan',
        'Target',
        'Pagu',
        'Realisasi Rp',
      ],
      row(null, 'Sasaran: Meningkatnya kualitas lingkungan hidup', 68, null, null),
      row('2.11.03', 'PROGRAM PENGENDALIAN PENCEMARAN', 56, '=SUM(F4:F5)', '=SUM(G4:G5)'),
      row('2.11.03.2.01', 'Pencegahan Pencemaran', 80, 1_096_752_425, 997_651_250),
      row('2.11.03.2.02', 'Penanggulangan Pencemaran', 75, 206_538_825, 180_785_475),
      row('2.11.04', 'PROGRAM PENGELOLAAN KEHATI', 52, '=SUM(F7:F8)', '=SUM(G7:G8)'),
      row('2.11.04.2.01', 'Pengelolaan Keanekaragaman Hayati', 60, 3_762_213_000, 3_577_008_475),
      row('2.11.04.2.02', 'Pengelolaan Taman Kehati', 65, 346_989_000, 306_285_950),
      row(null, 'Sasaran: Meningkatnya pengelolaan persampahan', 71, null, null),
      row('2.11.11', 'PROGRAM PENGELOLAAN PERSAMPAHAN', 71, '=SUM(F11:F12)', '=SUM(G11:G12)'),
      row('2.11.11.2.01', 'Pengelolaan Sampah', 98, 11_231_699_000, 10_796_881_450),
      row('2.11.11.2.03', 'Pembinaan Pengelola Sampah', 90, 109_724_000, 101_342_400),
      row('2.11.12', 'PROGRAM PENANGANAN PENGADUAN', 80, '=SUM(F14:F15)', '=SUM(G14:G15)'),
      row('2.11.12.2.01', 'Penyelesaian Pengaduan', 82, 46_600_250, 33_484_500),
      row('2.11.12.2.02', 'Pencatatan Pengaduan', 97, 33_982_350, 31_370_750),
    ];
    const mine = (input: Rows) => told(input).filter((each) => each.code === CODE);
    expect(mine(rows)).toEqual([]);
    expect(mine(change(rows, { F6: null })).map((each) => each.cell)).toEqual(['F6']);
  });

  it('does not miss the formulas of quarters that nobody has reported on', () => {
    const half = EVALUASI.map((row, r) =>
      r > 4 ? row.map((input, c) => (c === 9 || c === 10 ? null : input)) : row,
    );
    expect(told(half).filter((each) => each.code === CODE)).toEqual([]);
  });

  it('does not ask for a sum where the words of the total row cover the cell', () => {
    const rows: Rows = [
      ['Kode', 'Program/Kegiatan', 'Renstra (Rp)', 'Pagu 2025 (Rp)', 'Realisasi (Rp)'],
      ...[2, 3, 4].flatMap((program): Input[][] => {
        const top = 2 + (program - 2) * 3;
        const adds = (letter: string): string => `=${letter}${top + 1}+${letter}${top + 2}`;
        return [
          [`2.12.0${program}`, `PROGRAM KE-${program}`, adds('C'), adds('D'), adds('E')],
          [`2.12.0${program}.2.01`, 'Pelayanan Pendaftaran', 900_500_000, 300_250_000, 281_000_000],
          [`2.12.0${program}.2.02`, 'Penataan Pendaftaran', 120_750_000, 41_000_000, 39_900_000],
        ];
      }),
      ['JUMLAH SELURUH PROGRAM', null, null, '=D2+D5+D8', '=E2+E5+E8'],
    ];
    const told = (merges: readonly string[]) =>
      tell(contextOf([gridFrom(rows, 'Evaluasi', [], merges)]))
        .filter((each) => each.code === CODE)
        .map((each) => each.cell);
    expect(told(['A11:C11'])).toEqual([]);
    expect(told(['A11:B11'])).toEqual(['C11']);
  });
});

describe('rumus-hilang: beside a formula that slipped', () => {
  const sasaran = (name: string): Input[] => [
    null,
    name,
    'Produksi padi',
    86_000,
    null,
    null,
    null,
  ];
  const work = (kode: string, name: string, row: number, money: number): Input[] => [
    kode,
    name,
    `Jumlah unit ${name.toLowerCase()}`,
    12 + row,
    money,
    money + 1_250_000,
    `=E${row}+F${row}`,
  ];
  const PLAN: Rows = [
    ['RENSTRA DINAS PERTANIAN'],
    [
      'Kode',
      'Sasaran/Program/Kegiatan',
      'Indikator',
      'Target',
      'Pagu 2025 (Rp)',
      'Pagu 2026 (Rp)',
      'Jumlah Pagu (Rp)',
    ],
    work('3.27.02.2.01.0001', 'Pengawasan Sarana', 3, 78_350_000),
    work('3.27.02.2.01.0002', 'Pendampingan Sarana', 4, 124_680_000),
    work('3.27.02.2.01.0003', 'Penyediaan Bibit', 5, 642_800_000),
    sasaran('Sasaran: Meningkatnya produksi pertanian'),
    work('3.27.03.2.01.0001', 'Pengelolaan Lahan', 7, 137_450_000),
    work('3.27.03.2.01.0003', 'Rehabilitasi Irigasi', 8, 285_600_000),
    work('3.27.03.2.01.0004', 'Pembangunan DAM Parit', 9, 968_450_000),
    work('3.27.03.2.01.0006', 'Pembangunan Jalan Usaha Tani', 10, 517_300_000),
  ];

  it('asks for no money that only the slipped formula would find', () => {
    const found = told(change(PLAN, { G5: '=E4+F4' })).filter((each) => each.severity === 'error');
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-bergeser', 'G5']]);
  });
});

it('rumus-hilang leaves the program and the total blank where only kegiatan average their rates', () => {
  const sub = (row: number, kode: string, name: string, pagu: number): Input[] => [
    ...[`1.02.01.2.${kode}`, name, 4, 3, pagu],
    `=D${row}/C${row}*100`,
  ];
  const rows: Rows = [
    [
      'Kode',
      'Program / Kegiatan / Sub Kegiatan',
      'Target',
      'Realisasi',
      'Pagu (Rp)',
      'Capaian (%)',
    ],
    ['1.02.01', 'PROGRAM PENUNJANG URUSAN', null, null, '=E3+E6+E9+E12', null],
    ['1.02.01.2.01', 'Perencanaan dan Evaluasi', null, null, '=SUM(E4:E5)', '=AVERAGE(F4:F5)'],
    sub(4, '01.0001', 'Penyusunan Dokumen', 1_000_000),
    sub(5, '01.0002', 'Evaluasi Kinerja', 2_000_000),
    ['1.02.01.2.02', 'Administrasi Keuangan', null, null, '=SUM(E7:E8)', '=AVERAGE(F7:F8)'],
    sub(7, '02.0003', 'Penyediaan Gaji', 9_000_000),
    sub(8, '02.0004', 'Laporan Keuangan', 3_000_000),
    ['1.02.01.2.06', 'Administrasi Umum', null, null, '=SUM(E10:E11)', '=AVERAGE(F10:F11)'],
    sub(10, '06.0005', 'Peralatan Kantor', 4_000_000),
    sub(11, '06.0006', 'Barang Cetakan', 5_000_000),
    ['1.02.01.2.08', 'Penyediaan Jasa', null, null, '=SUM(E13:E14)', '=AVERAGE(F13:F14)'],
    sub(13, '08.0001', 'Jasa Surat Menyurat', 6_000_000),
    sub(14, '08.0002', 'Jasa Komunikasi', 8_000_000),
    [null, 'JUMLAH', null, null, '=E2', null],
  ];
  expect(told(rows).filter(({ code }) => code === CODE)).toEqual([]);
  const lost = told(change(rows, { F6: null })).filter(({ code }) => code === CODE);
  expect(lost.map(({ cell }) => cell)).toEqual(['F6']);
});

describe('rumus-hilang: a year in which nothing is planned', () => {
  const plan = (header: readonly (readonly Input[])[], cells: Parameters<typeof change>[1] = {}) =>
    told(
      change(
        [
          ['RENJA DINAS PERTANIAN TAHUN 2026'],
          ...header,
          ...[
            'Embung',
            'Jaringan Irigasi',
            'Jalan Tani',
            'Pintu Air',
            'Dam Parit',
            'Sumur',
            'Talut',
          ].map((name, i): Input[] => {
            const at = i + 2 + header.length;
            return [
              ...[`3.27.03.2.02.00${i + 10}`, `Pembangunan ${name}`, 4 + i, 'Unit'],
              ...[260_000_000 + i * 1_250_000, 5 + i, `=E${at}*1.05`],
            ];
          }),
        ],
        cells,
      ),
    )
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);
  const flat = [
    [
      'Kode',
      'Sub Kegiatan',
      'Target 2026',
      'Satuan',
      'Pagu 2026 (Rp)',
      'Target 2027',
      'Prakiraan Maju 2027 (Rp)',
    ],
  ];

  it('has a dash for its target and for its money, or neither', () => {
    expect(plan(flat)).toEqual([]);
    expect(plan(flat, { F5: '-', G5: '-' })).toEqual([]);
  });

  it('is not meant by a dash or a blank beside a target', () => {
    expect(plan(flat, { G5: '-' })).toEqual(['G5']);
    expect(plan(flat, { G5: null })).toEqual(['G5']);
  });
});
