// Plans of several years and their evaluation: a group of columns per year, or the years below each measure.
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/core/grid/a1.ts';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import type { CellInput } from '../../support/gridOf.ts';
import { ids, read } from './readOne.ts';

const _ = null;

const yearOf = (table: PlanTable, id: string): number | undefined =>
  table.columns.find((column) => column.id === id)?.year;
const at = (row: number, column: number): string => cellName(row, column);
const across = (row: number, column: number, columns: number): string =>
  `${at(row, column)}:${at(row, column + columns - 1)}`;
const down = (row: number, column: number, rows: number): string =>
  `${at(row, column)}:${at(row + rows - 1, column)}`;

const DESA: readonly (readonly [string, string, string, number, number])[] = [
  ['2.13.04', 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA', 'Persentase desa tertib', 70, 491e6],
  ['2.13.04.2.01', 'Pembinaan Administrasi Pemerintahan Desa', 'Jumlah desa dibina', 45, 491e6],
  ['2.13.04.2.01.0002', 'Fasilitasi Pengelolaan Keuangan Desa', 'Jumlah dokumen', 30, 216e6],
  ['2.13.04.2.01.0003', 'Pembinaan Aparatur Pemerintah Desa', 'Jumlah aparatur', 150, 275e6],
];

describe('the programs of a Renstra', () => {
  const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
  const pairs = (head: (year: number) => CellInput): CellInput[] =>
    YEARS.flatMap((year) => [head(year), _]);
  const body = DESA.map(([kode, name, indicator, target, pagu]) => [
    ...[kode, name, indicator, target - 2],
    ...YEARS.flatMap((_year, i) => [target + i, pagu * (1 + i / 10)]),
    ...[target + 5, pagu * 7.5, 'Bidang Pemerintahan Desa'],
  ]);
  const merges = [
    ...[0, 1, 2, 3, 18].map((column) => down(2, column, 3)),
    across(2, 4, 12),
    'Q3:R4',
    ...YEARS.map((_year, i) => across(3, 4 + 2 * i, 2)),
  ];
  const heads = (above: string, year: (year: number) => CellInput, k: string, rp: string) => [
    ['RENCANA PROGRAM, KEGIATAN, DAN PENDANAAN DINAS PMD TAHUN 2025 - 2030'],
    [],
    [
      ...['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Indikator Kinerja'],
      ...['Data Capaian pada Tahun Awal Perencanaan (2024)', above],
      ...Array.from({ length: 11 }, () => _),
      ...['Kondisi Kinerja pada Akhir Periode Renstra', _, 'Unit Kerja Penanggung Jawab'],
    ],
    [_, _, _, _, ...pairs(year)],
    [_, _, _, _, ...YEARS.flatMap(() => [k, rp]), k, rp],
  ];

  it.each([
    ['Target Kinerja Program dan Kerangka Pendanaan', (y: number) => `Tahun ${y}`, 'Target', 'Rp'],
    ['Capaian Kinerja Program dan Kerangka Pendanaan', (y: number) => y, 'K', 'Rp'],
    [
      'Target dan Pagu Indikatif',
      (y: number) => `Tahun ke-${y - 2024} (${y})`,
      'Target',
      'Pagu (Rp)',
    ],
  ] as const)('have target and money of each year under %s', (above, year, k, rp) => {
    const table = read([...heads(above, year, k, rp), ...body], { merges });
    const years = YEARS.map((_year, i) => `targetTahun${i + 1} paguTahun${i + 1}`).join(' ');
    expect(ids(table)).toBe(
      `kode uraian indikator kondisiAwal ${years} targetRenstra targetRenstraRp penanggungJawab`,
    );
    expect(table.unknownColumns).toEqual([]);
    expect(table.year).toBeNull();
    expect([yearOf(table, 'targetTahun1'), yearOf(table, 'paguTahun6')]).toEqual([2025, 2030]);
    expect(yearOf(table, 'targetRenstraRp')).toBeUndefined();
    const { values } = table.rows[2]!;
    expect([values.targetTahun3!.value, values.paguTahun3!.value]).toEqual([32, 216e6 * 1.2]);
    expect(table.rows.map((row) => row.level)).toEqual([
      ...['program', 'kegiatan', 'sub_kegiatan', 'sub_kegiatan'],
    ]);
  });

  it('count money in millions where the title says so', () => {
    const rows = body.map((row) =>
      row.map((cell) => (typeof cell === 'number' && cell > 1e6 ? cell / 1e6 : cell)),
    );
    const table = read(
      [...heads('Kerangka Pendanaan', (y) => `Tahun ${y}`, 'Target', 'Rp (juta)'), ...rows],
      { merges },
    );
    expect(table.rows[3]!.values.paguTahun1!.value).toBe(275e6);
  });

  it('may stand in two blocks, targets and money', () => {
    const years = [2025, 2026, 2027, 2028, 2029];
    const table = read(
      [
        ['RENSTRA KECAMATAN SUKAMAJU 2025-2029'],
        [],
        [
          ...['Program / Kegiatan', 'Indikator', 'Baseline 2024', 'Target Kinerja Tahun', _, _, _],
          ...[_, 'Pagu Indikatif (Rp)', _, _, _, _],
        ],
        [_, _, _, ...years, ...years],
        ...DESA.map(([, name, indicator, target, pagu]) => [
          ...[name, indicator, target - 1],
          ...years.map((_year, i) => target + i),
          ...years.map((_year, i) => pagu + i * 1e6),
        ]),
      ],
      { merges: [...[0, 1, 2].map((c) => down(2, c, 2)), across(2, 3, 5), across(2, 8, 5)] },
    );
    expect(ids(table)).toBe(
      'uraian indikator kondisiAwal targetTahun1 targetTahun2 targetTahun3 targetTahun4 ' +
        'targetTahun5 paguTahun1 paguTahun2 paguTahun3 paguTahun4 paguTahun5',
    );
  });
});

describe('goals with a target per year', () => {
  const rows: CellInput[][] = [
    [1, 'Meningkatnya kemandirian desa', 'Persentase desa mandiri', 10, 12, 14, 16, 18],
    [2, 'Meningkatnya akuntabilitas', 'Nilai SAKIP', 70, 71, 72, 73, 74],
    [3, 'Meningkatnya kapasitas aparatur', 'Persentase aparatur terlatih', 50, 55, 60, 65, 70],
  ];
  const table = (years: readonly CellInput[]): PlanTable =>
    read(
      [
        ['No', 'Sasaran', 'Indikator Sasaran', 'Target Kinerja pada Tahun ke-', _, _, _, _],
        [_, _, _, ...years],
        ...rows,
      ],
      { merges: [...[0, 1, 2].map((c) => down(0, c, 2)), across(0, 3, 5)] },
    );

  it('are read where the header counts the years', () => {
    const found = table([1, 2, 3, 4, 5]);
    expect(ids(found)).toContain(
      'targetTahun1 targetTahun2 targetTahun3 targetTahun4 targetTahun5',
    );
    expect(found.headerRows).toEqual([0, 1]);
    expect(yearOf(found, 'targetTahun1')).toBeUndefined();
    expect(found.rows).toHaveLength(3);
  });

  it('are read where it counts and names them', () => {
    const found = table(['1 (2025)', '2 (2026)', '3 (2027)', '4 (2028)', '5 (2029)']);
    expect(yearOf(found, 'targetTahun5')).toBe(2029);
    expect(found.rows[0]!.values.targetTahun5!.value).toBe(18);
  });
});

describe('the evaluation of a Renstra', () => {
  it('has target, realisation and ratio of each year', () => {
    const years = [2021, 2022, 2023];
    const table = read(
      [
        ['CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2021-2023'],
        [],
        ['No', 'Indikator Kinerja', 'Satuan', ...years.flatMap((y) => [`Tahun ${y}`, _, _])],
        [_, _, _, ...years.flatMap(() => ['Target', 'Realisasi', 'Capaian (%)'])],
        ...DESA.map(([, , indicator, target], i) => [
          ...[i + 1, indicator, 'Desa'],
          ...years.flatMap(() => [target, target - 1, ((target - 1) / target) * 100]),
        ]),
      ],
      {
        merges: [
          ...[0, 1, 2].map((c) => down(2, c, 2)),
          ...years.map((_year, i) => across(2, 3 + 3 * i, 3)),
        ],
      },
    );
    expect(ids(table)).toBe(
      'no indikator satuan targetTahun1 realisasiTahun1 capaianTahun1 targetTahun2 ' +
        'realisasiTahun2 capaianTahun2 targetTahun3 realisasiTahun3 capaianTahun3',
    );
    expect(yearOf(table, 'capaianTahun2')).toBe(2022);
  });

  it('has money planned and spent of each year, and growth that is neither', () => {
    const years = [2020, 2021, 2022];
    const table = read(
      [
        ['Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan Dinas PMD'],
        [],
        [
          ...['Program', 'Anggaran pada Tahun ke-', _, _],
          ...['Realisasi Anggaran pada Tahun ke-', _, _],
          ...['Rasio antara Realisasi dan Anggaran Tahun ke-', _, _],
          ...['Rata-rata Pertumbuhan', _],
        ],
        [_, ...years, ...years, ...years, 'Anggaran', 'Realisasi'],
        ...DESA.map(([, name, , , pagu]) => [
          ...[name, pagu, pagu + 1e6, pagu + 2e6, pagu - 3e6, pagu - 2e6, pagu - 1e6],
          ...[0.98, 0.99, 0.99, 0.05, 0.04].map((v) => ({ v, format: '0.00%' })),
        ]),
      ],
      {
        merges: [
          down(2, 0, 2),
          ...[1, 4, 7].map((column) => across(2, column, 3)),
          across(2, 10, 2),
        ],
      },
    );
    expect(ids(table)).toContain(
      'paguTahun1 paguTahun2 paguTahun3 realisasiTahunRp1 realisasiTahunRp2 realisasiTahunRp3 ' +
        'capaianTahunRp1 capaianTahunRp2 capaianTahunRp3',
    );
    expect(table.columns.some(({ id }) => id === 'pagu')).toBe(false);
    expect(table.rows[0]!.values.capaianTahunRp1!.value).toBe(98);
  });
});

describe('months or quarters without a target of the year', () => {
  const months = [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'Mei',
    'Jun',
    'Jul',
    'Ags',
    'Sep',
    'Okt',
    'Nov',
    'Des',
  ];

  it('keep the row whose months look like column numbers', () => {
    const table = read([
      ['No', 'Indikator Kinerja', 'Satuan', ...months],
      [1, 'Persentase pengaduan selesai', '%', ...months.map((_month, i) => 80 + i)],
      [2, 'Jumlah laporan keuangan', 'Laporan', ...months.map(() => 1)],
      [3, 'Jumlah dokumen terbit (kumulatif)', 'Dokumen', ...months.map((_month, i) => i + 1)],
    ]);
    expect(table.rows.map((row) => row.row)).toEqual([1, 2, 3]);
    expect(table.rows[2]!.values.bulan12!.value).toBe(12);
  });

  it('take the number of people meant, or the sum of the months, as the target', () => {
    const people = read([
      ['No', 'Indikator', 'Sasaran', ...months, 'Jumlah'],
      [1, 'Ibu hamil K4', 420, ...months.map(() => 35), 420],
      [2, 'Persalinan di fasilitas kesehatan', 396, ...months.map(() => 33), 396],
    ]);
    expect(ids(people)).toBe(
      `no indikator target ${months.map((_month, i) => `bulan${i + 1}`).join(' ')}`,
    );
    const sum = read([
      ['No', 'Indikator', 'Satuan', 'TW I', 'TW II', 'TW III', 'TW IV', 'Jumlah'],
      [1, 'Jumlah laporan keuangan', 'Laporan', 3, 3, 3, 3, 12],
      [2, 'Jumlah dokumen terbit', 'Dokumen', 10, 20, 20, 10, 60],
    ]);
    expect(sum.rows[1]!.values.target!.value).toBe(60);
  });
});

describe('last year beside this year', () => {
  it('keeps target, realisation and rate of the title’s year together (Dinsos: 2024 | 2025 | RPJMD)', () => {
    const table = read(
      [
        ['PERBANDINGAN CAPAIAN KINERJA TAHUN 2025'],
        [],
        [
          ...['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan'],
          ...['Tahun 2024', _, _, 'Tahun 2025', _, _, 'Pagu 2025 (Rp)'],
        ],
        [_, _, _, _, 'Target', 'Realisasi', 'Capaian (%)', 'Target', 'Realisasi', 'Capaian (%)', _],
        ...DESA.map(([, name, indicator, target, pagu], i) => [
          ...[i + 1, name, indicator, 'Desa', target - 4, target - 6, 92.3],
          ...[target, target - 1, 98.7, pagu],
        ]),
      ],
      { merges: [...[0, 1, 2, 3, 10].map((c) => down(2, c, 2)), 'E3:G3', 'H3:J3'] },
    );
    expect(ids(table)).toBe('no uraian indikator satuan realisasiN1 target realisasi capaian pagu');
    const { target, realisasi, capaian, realisasiN1 } = table.rows[0]!.values;
    expect([target, realisasi, capaian, realisasiN1].map((v) => v!.value)).toEqual([
      70, 69, 98.7, 64,
    ]);
  });
});

describe('quarters below Rencana … Realisasi', () => {
  const quarters = ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'];
  const under = (title: string, money: boolean, leaves: readonly string[] = quarters): string =>
    ids(
      read(
        [
          ['RENCANA AKSI TAHUN 2025'],
          [],
          [
            'Kode',
            'Program/Kegiatan',
            'Indikator',
            'Target',
            title,
            _,
            _,
            _,
            'Jumlah Anggaran (Rp)',
          ],
          [_, _, _, _, ...leaves, _],
          ...DESA.map(([kode, name, indicator, target, pagu]) => [
            ...[kode, name, indicator, target],
            ...[1, 2, 3, 4].map(() => (money ? pagu / 4 : target / 5)),
            pagu,
          ]),
        ],
        { merges: [...[0, 1, 2, 3, 8].map((c) => down(2, c, 2)), 'E3:H3'] },
      ),
    )
      .split(' ')
      .slice(4, 8)
      .join(' ');

  it('are planned', () => {
    expect(under('Rencana Realisasi Anggaran (Rp)', true)).toBe(
      'anggaranTw1 anggaranTw2 anggaranTw3 anggaranTw4',
    );
    expect(under('Rencana dan Realisasi', false)).toBe('tw1 tw2 tw3 tw4');
  });

  it('are done where the title speaks of realisation first, or the column itself does', () => {
    expect(under('Realisasi Rencana Aksi', false)).toMatch(/^realisasiK1 /);
    const halves = ['Rencana TW I', 'Realisasi TW I', 'Rencana TW II', 'Realisasi TW II'];
    expect(under('Rencana dan Realisasi', false, halves)).toBe('tw1 realisasiK1 tw2 realisasiK2');
  });
});
