// What the titles of offices' own tables say in few letters: scales of money, quarters as T1 or as rows, years, outputs.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { statedScale } from '../../../src/core/reader/columns/moneyScale.ts';
import { WHY } from '../../../src/core/reader/rows/rowClass.ts';
import type { CellInput } from '../../support/gridOf.ts';
import { ids, read, readAll } from './readOne.ts';

const _ = null;

const figures = (table: PlanTable, id: string): unknown[] =>
  table.rows.map((row) => row.values[id]?.value ?? null);

const PUSTAKA: readonly (readonly [string, string, string])[] = [
  ['2.23.02', 'PROGRAM PEMBINAAN PERPUSTAKAAN', 'Tingkat kegemaran membaca'],
  ['2.23.02.2.01', 'Pengelolaan Perpustakaan Tingkat Daerah', 'Persentase perpustakaan ber-SNP'],
  ['2.23.02.2.01.0001', 'Pengembangan Bahan Pustaka', 'Jumlah judul bahan pustaka'],
];

describe('money in thousands and millions', () => {
  it.each([
    ['Pagu (Rp)', 1],
    ['Pagu 2025 (Rp) › 2.000', 1],
    ['Jumlah 1000 HPK', 1],
    ['Realisasi (Rp) s.d. Triwulan 1', 1],
    ['Pagu (Rp. 000)', 1e3],
    ['Pagu (Rp.000,-)', 1e3],
    ['Pagu Indikatif (x Rp1.000)', 1e3],
    ['Anggaran (dalam ribuan)', 1e3],
    ['Rp. 000.000', 1e6],
    ['Realisasi Rp Juta', 1e6],
    ['(dalam jutaan rupiah)', 1e6],
    ['Pagu (Rp Miliar)', 1e9],
  ])('%s', (words, scale) => {
    expect(statedScale(words)).toBe(scale);
  });

  const table = (title: string, pagu: string, amounts: readonly CellInput[]): PlanTable =>
    read([
      [title],
      [_],
      ['Kode', 'Uraian', 'Indikator', pagu],
      ...PUSTAKA.map((row, i) => [...row, amounts[i]!]),
    ]);

  it('is rupiah in the reading, whether the title of the column or the line above says so', () => {
    const whole = [1_072_178_000, 1_072_178_000, 738_794_000];
    expect(
      figures(table('RENJA 2025', 'Pagu (Juta Rp)', [1072.178, '1.072,178', 738.794]), 'pagu'),
    ).toEqual(whole);
    const above = table('(dalam ribuan rupiah)', 'Pagu', [1072178, '1.072.178', 738794]);
    expect(figures(above, 'pagu')).toEqual(whole);
    expect(above.rows[0]!.values.pagu!.text).toBe('1072178');
    expect(above.columns.find((column) => column.id === 'pagu')!.scale).toBe(1000);
  });

  it('stays as it is where a cell says its own scale, or the line above is left over', () => {
    const own = table('RENJA', 'Pagu (Juta Rp)', ['Rp 1,5 miliar', 900, 600]);
    expect(figures(own, 'pagu')).toEqual([1.5e9, 9e8, 6e8]);
    const stale = table('(Rp. 000)', 'Pagu', [1_072_178_000, 1_072_178_000, 738_794_000]);
    expect(figures(stale, 'pagu')).toEqual([1_072_178_000, 1_072_178_000, 738_794_000]);
    const program = table(
      'PROGRAM SERIBU JUTA POHON',
      'Pagu (Rp)',
      [5_000_000, 5_000_000, 5_000_000],
    );
    expect(figures(program, 'pagu')).toEqual([5_000_000, 5_000_000, 5_000_000]);
  });
});

describe('quarters in few letters', () => {
  it('T1 … T4 in a header of one row', () => {
    const table = read([
      ['No', 'Uraian', 'Indikator Kinerja', 'Target', 'Satuan', 'T1', 'T2', 'T3', 'T4'],
      ...PUSTAKA.map(([, name, indicator], i) => [i + 1, name, indicator, 4, 'Judul', 1, 1, 1, 1]),
    ]);
    expect(ids(table)).toBe('no uraian indikator target satuan tw1 tw2 tw3 tw4');
  });

  it('B03 … B12 are the ends of the quarters', () => {
    const table = read([
      ['No', 'Aksi', 'Kriteria Keberhasilan', 'B03', 'B06', 'B09', 'B12', 'Penanggung Jawab'],
      [1, 'Penataan arsip', 'Tersusunnya pedoman', 'Draf', 'Rapat', 'Uji coba', 'Laporan', 'Kabid'],
    ]);
    expect(ids(table)).toBe('no aksi indikator tw1 tw2 tw3 tw4 penanggungJawab');
  });

  it('II, III and IV carry on with Realisasi TW I in one row of titles', () => {
    const table = read([
      ['Kode', 'Column1', 'Uraian', 'Indikator', 'Target', 'Realisasi TW I', 'II', 'III', 'IV'],
      ...PUSTAKA.map(([kode, ...rest]) => [kode, _, ...rest, 4, 1, 1, _, _]),
    ]);
    expect(ids(table)).toMatch(/target realisasiK1 realisasiK2 realisasiK3 realisasiK4$/);
  });

  it('Capaian TW I beside Realisasi TW I is its rate', () => {
    const table = read([
      ['Kode', 'Uraian', 'Indikator', 'Target TW1', 'Realisasi TW1', 'Capaian TW1'],
      ...PUSTAKA.map((row) => [...row, 4, 4, 100]),
    ]);
    expect(ids(table)).toBe('kode uraian indikator tw1 realisasiK1 persenK1');
  });

  it('Keuangan › Target (%) is a share of money, no target of the indicator (report of June)', () => {
    const table = read(
      [
        ['Kode', 'Program/Kegiatan', 'Indikator', 'Pagu (Rp)', 'Keuangan', _, _, _],
        [_, _, _, _, 'Target (Rp)', 'Target (%)', 'Realisasi (Rp)', 'Realisasi (%)'],
        ...PUSTAKA.map((row, i) => [...row, (i + 2) * 36e6, (i + 2) * 18e6, 50, (i + 2) * 9e6, 25]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:H1'] },
    );
    expect(ids(table)).toBe('kode uraian indikator pagu realisasiRp persenRp');
    expect(table.rows[0]!.values.pagu!.value).toBe(72e6);
  });

  it('Capaian terhadap Target Tahun (%) is a rate, no second target', () => {
    const table = read([
      ['EVALUASI RENCANA AKSI TRIWULAN III TAHUN 2025'],
      [
        'Kode',
        'Program/Kegiatan',
        'Indikator',
        'Target Tahun 2025',
        'Satuan',
        'Target TW III',
        'Realisasi TW III',
        'Realisasi s.d. TW III',
        'Capaian terhadap Target Tahun (%)',
      ],
      [
        '2.23.02',
        'PROGRAM PEMBINAAN PERPUSTAKAAN',
        'Tingkat kegemaran membaca',
        62,
        '%',
        60,
        59,
        59,
        95.2,
      ],
      [
        '2.23.02.2.01',
        'Pengelolaan Perpustakaan',
        'Jumlah perpustakaan',
        40,
        'Unit',
        12,
        11,
        31,
        77.5,
      ],
    ]);
    expect(ids(table)).toBe('kode uraian indikator target satuan tw3 realisasiK3 jumlahK capaian');
  });

  it('T1 R1 T2 R2 … are targets and realisations', () => {
    const pairs = [1, 2, 3, 4].flatMap((q) => [`T${q}`, `R${q}`]);
    const table = read([
      ['Kode', 'Uraian', 'Indikator', ...pairs],
      ...PUSTAKA.map((row) => [...row, 1, 2, 3, 4, 5, 6, 7, 8]),
    ]);
    expect(ids(table)).toMatch(/tw1 realisasiK1 tw2 realisasiK2 tw3 realisasiK3 tw4 realisasiK4$/);
  });

  it.each([
    ['TW1 T', 'TW1 R'],
    ['Target Trwln I', 'REAL. TW. I'],
  ])('%s beside %s', (target, realised) => {
    const table = read([
      ['Kode', 'Prog/Keg/SubKeg', 'IKK', 'Tgt', target, realised, 'Real. Keu (Rp)', 'Cap. (%)'],
      ...PUSTAKA.map((row) => [...row, 4, 1, 1, 9_000_000, 25]),
    ]);
    expect(ids(table)).toBe('kode uraian indikator target tw1 realisasiK1 jumlahRp capaian');
  });
});

describe('quarters and months below each other', () => {
  const head = [
    'Sub Kegiatan',
    'Indikator',
    'Satuan',
    'Target Tahunan',
    'Triwulan',
    'Target',
    'Realisasi',
  ];
  const romans = ['I', 'II', 'III', 'IV'];
  const block = (name: string, indicator: string): CellInput[][] =>
    romans.map((roman, q) =>
      q === 0
        ? [name, indicator, 'Kali', 10, roman, q + 1, q + 1]
        : [_, _, _, _, roman, q + 1, q < 2 ? q + 1 : _],
    );

  it('belong to the one row that names them', () => {
    const table = read([
      head,
      ...block('Patroli Wilayah', 'Jumlah patroli'),
      ...block('Pembinaan Linmas', 'Jumlah pembinaan'),
    ]);
    expect(table.rows.map((row) => row.row)).toEqual([1, 5]);
    expect(table.rows[1]!.values.tw4).toMatchObject({ row: 8, column: 5, value: 4 });
    expect(table.rows[1]!.values.tw4!.quantities).toEqual([{ value: 4, unit: 'Kali' }]);
    expect(table.rows[0]!.values.realisasiK2!.value).toBe(2);
    expect(table.rows[0]!.values.target!.value).toBe(10);
    expect(
      table.columns.filter((column) => column.column === 5).map((c) => [c.id, c.title]),
    ).toEqual(romans.map((roman, q) => [`tw${q + 1}`, `Target › Triwulan ${roman}`]));
    expect(table.ignoredRows.map(({ why }) => why)).toEqual(
      Array(6).fill('lanjutan baris di atas'),
    );
  });

  it('also where each row writes the name again, with a second indicator and a row of the year', () => {
    const rows = (indicator: string, last: number): CellInput[][] => [
      ...romans.map((roman, q): CellInput[] => [
        'Patroli Wilayah',
        indicator,
        'Kali',
        _,
        `TW ${roman}`,
        q + 1,
        _,
      ]),
      ['Patroli Wilayah', indicator, 'Kali', _, 'Tahunan', last, _],
    ];
    const table = read([head, ...rows('Jumlah patroli', 10), ...rows('Jumlah posko', 12)]);
    expect(table.rows.map((row) => [row.level, row.indicator, row.parent])).toEqual([
      ['sub_kegiatan', 'Jumlah patroli', _],
      ['indikator', 'Jumlah posko', 0],
    ]);
    expect(figures(table, 'target')).toEqual([10, 12]);
    expect(figures(table, 'tw3')).toEqual([3, 3]);
  });

  it('the row of the year makes the target of a table that has no column for it', () => {
    const table = read([
      ['Sub Kegiatan', 'Indikator', 'Periode', 'Target'],
      ['Patroli Wilayah', 'Jumlah patroli', 'TW I', 1],
      ...['TW II', 'TW III', 'TW IV'].map((period): CellInput[] => [_, _, period, 3]),
      [_, _, 'Tahunan', 10],
    ]);
    expect(ids(table)).toBe('subKegiatan indikator periode target tw1 tw2 tw3 tw4');
    expect(table.rows[0]!.values.target).toMatchObject({ row: 5, value: 10 });
  });

  it('months of cash, with their sum', () => {
    const names = [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ];
    const table = read([
      ['Kode', 'Sub Kegiatan', 'Pagu', 'Bulan', 'Rencana Penarikan (Rp)'],
      ...names.map((name, m) =>
        m === 0
          ? ['1.05.02.2.01.0001', 'Patroli Wilayah', 12_000_000, name, 1_000_000]
          : [_, _, _, name, 1_000_000],
      ),
      [_, _, _, 'Jumlah', 12_000_000],
    ]);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]!.values.kas12).toMatchObject({ row: 12, value: 1_000_000 });
    expect(table.totalRows).toEqual([]);
  });

  it('a planned quarter in each row is no such table', () => {
    const table = read([
      ['Kegiatan', 'Indikator', 'Waktu', 'Target', 'Anggaran (Rp)'],
      ...romans.map((roman, i): CellInput[] => [
        `Rapat ${i}`,
        `Jumlah rapat ${i}`,
        roman,
        2,
        9_000_000,
      ]),
    ]);
    expect(table.rows).toHaveLength(4);
    expect(ids(table)).not.toContain('periode');
  });
});

describe('years side by side', () => {
  const pairs = (years: readonly number[]): string[] =>
    years.flatMap((y) => [`Target ${y}`, `Pagu ${y}`]);
  const table = (title: string, years: readonly number[]): PlanTable =>
    read([
      [title],
      [_],
      ['Kode', 'Uraian', 'Indikator', ...pairs(years)],
      ...PUSTAKA.map((row) => [
        ...row,
        ...years.flatMap((y) => [y - 2000, (y - 2000) * 1_000_000]),
      ]),
    ]);

  it("the pair of the title's year is the plan", () => {
    const two = table('RENCANA AKSI TAHUN 2025', [2024, 2025]);
    expect([two.rows[0]!.values.target!.value, two.rows[0]!.values.pagu!.value]).toEqual([
      25, 25e6,
    ]);
    const four = table('RENJA TAHUN 2025 DALAM RENSTRA 2023-2026', [2023, 2024, 2025, 2026]);
    expect(ids(four)).toBe(
      'kode uraian indikator targetTahun1 paguTahun1 targetTahun2 paguTahun2 target pagu targetMaju paguMaju',
    );
  });

  it('no pair is the plan of a period', () => {
    const all = table('RENSTRA TAHUN 2021-2024', [2021, 2022, 2023, 2024]);
    expect(ids(all)).toBe(
      'kode uraian indikator targetTahun1 paguTahun1 targetTahun2 paguTahun2 targetTahun3 paguTahun3 targetTahun4 paguTahun4',
    );
    expect(all.year).toBeNull();
  });
});

describe('columns that say little', () => {
  it.each(['Outcome/Output', 'Keluaran', 'Kinerja'])(
    '%s over sentences is the indicator',
    (title) => {
      const table = read([
        ['Kode', 'Nomenklatur', title, 'Target', 'Satuan', 'Pagu'],
        ...PUSTAKA.map((row) => [...row, 4, 'Judul', 9_000_000]),
      ]);
      expect(table.rows.map((row) => row.indicator)).toEqual(PUSTAKA.map((row) => row[2]));
    },
  );

  it('Total beside the cash of quarters is the pagu', () => {
    const cash = [1, 2, 3, 4].map((q) => `Anggaran Kas TW ${q}`);
    const table = read([
      ['Kode', 'Uraian', 'Indikator', ...cash, 'Total'],
      ...PUSTAKA.map((row) => [...row, 1e6, 1e6, 1e6, 1e6, 4e6]),
    ]);
    expect(figures(table, 'pagu')).toEqual([4e6, 4e6, 4e6]);
  });

  it('an office beside the names of levels answers for them and is none of them', () => {
    const table = read([
      [
        'tahun',
        'kode_skpd',
        'nama_skpd',
        'Bidang Urusan',
        'Program',
        'Kegiatan',
        'Sub Kegiatan',
        'Pagu',
      ],
      [
        2025,
        '2.23.0.00.0.00.01.0000',
        'Dinas Perpustakaan',
        '2.23 - PERPUSTAKAAN',
        '2.23.02 - PROGRAM PEMBINAAN',
        '2.23.02.2.01 - Pengelolaan Perpustakaan',
        '2.23.02.2.01.0001 - Bahan Pustaka',
        5e6,
      ],
    ]);
    expect(table.rows.map((row) => [row.level, row.kode])).toEqual([
      ['program', '2.23.02'],
      ['kegiatan', '2.23.02.2.01'],
      ['sub_kegiatan', '2.23.02.2.01.0001'],
    ]);
    expect(table.rows[2]!.penanggungJawab).toBe('Dinas Perpustakaan');
  });

  it('a code in brackets behind the name', () => {
    const table = read([
      ['Program/Kegiatan', 'Indikator', 'Pagu'],
      ...PUSTAKA.map(([kode, name, indicator]) => [`${name} (${kode})`, indicator, 9_000_000]),
    ]);
    expect(table.rows.map((row) => [row.kode, row.name, row.level])).toEqual(
      PUSTAKA.map(([kode, name], i) => [kode, name, ['program', 'kegiatan', 'sub_kegiatan'][i]]),
    );
  });
  it('English words: Unit is the unit, Person in Charge answers', () => {
    const table = read([
      [
        'Code',
        'Program / Activity',
        'Performance Indicator',
        'Unit',
        'Annual Target',
        'Q1 Target',
        'Budget',
        'Person in Charge',
      ],
      ...PUSTAKA.map((row) => [...row, 'Judul', 4, 1, 9_000_000, 'Kabid']),
    ]);
    expect(ids(table)).toBe('kode uraian indikator satuan target tw1 pagu penanggungJawab');
  });

  it('of two columns Pagu the hidden one is not the plan', () => {
    const table = read(
      [
        ['Kode', 'Uraian', 'Indikator', 'Pagu', 'Pagu'],
        ...PUSTAKA.map((row) => [...row, 4_000_000, 9_000_000]),
      ],
      { hiddenColumns: [3] },
    );
    expect(table.rows[0]!.values.pagu).toMatchObject({ column: 4, value: 9_000_000 });
  });

  it('Jenis tells the level when it holds PROG, KEG and SUB KEG', () => {
    const table = read([
      ['Jenis', 'Nama', 'IK', 'Tgt', 'Sat', 'Pagu'],
      ['PROG', 'Pembinaan Perpustakaan', 'Tingkat kegemaran membaca', 68, 'Nilai', _],
      [
        'KEG',
        'Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota',
        'Persentase ber-SNP',
        40,
        '%',
        _,
      ],
      ['SUB KEG', 'Pengembangan Bahan Pustaka', 'Jumlah judul', 1200, 'Judul', 9_000_000],
    ]);
    expect(table.rows.map((row) => [row.level, row.parent])).toEqual([
      ['program', _],
      ['kegiatan', 0],
      ['sub_kegiatan', 1],
    ]);
  });
});

describe('rows around the plan', () => {
  it('a last row without name stays with its table when another header follows', () => {
    const [goals, programs] = readAll([
      ['NO', 'SASARAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET'],
      [1, 'Meningkatnya tata kelola arsip', 'Nilai pengawasan kearsipan', 'Predikat', 'B (70,5)'],
      [_, _, 'Persentase arsip terkelola', '%', '60-70'],
      [_],
      ['NO', 'PROGRAM', 'ANGGARAN', 'KETERANGAN'],
      [1, 'Program Pengelolaan Arsip', 'Rp. 431.250.000,-', 'APBD'],
    ]);
    expect(goals!.rows.map((row) => row.indicator)).toEqual([
      'Nilai pengawasan kearsipan',
      'Persentase arsip terkelola',
    ]);
    expect(programs!.rows[0]!.values.pagu!.value).toBe(431_250_000);
  });

  it('sums carried over the page and names of offices are left aside, with the reason', () => {
    const table = read([
      ['No', 'Kode', 'Perangkat Daerah / Program / Kegiatan', 'Indikator', 'Pagu'],
      ['A', _, 'DINAS PERPUSTAKAAN DAN KEARSIPAN', _, 9e6],
      ...PUSTAKA.map((row, i) => [i + 1, ...row, 9e6]),
      [_, _, 'Jumlah dipindahkan', _, 9e6],
      [_, _, 'Jumlah pindahan dari halaman 1', _, 9e6],
      [4, '2.23.03', 'PROGRAM PELESTARIAN NASKAH', 'Persentase naskah', 5e6],
    ]);
    expect(table.ignoredRows).toEqual([
      { row: 1, why: 'judul kelompok', heads: 'perangkat daerah' },
      { row: 5, why: 'jumlah halaman' },
      { row: 6, why: 'jumlah halaman' },
    ]);
    expect(table.rows).toHaveLength(4);
  });
});

describe('a check below the total', () => {
  it('is no row of the plan', () => {
    const table = read([
      ['No', 'Kode', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)'],
      [1, '2.11.03', 'PROGRAM PENGENDALIAN PENCEMARAN', 1_556_490_250, 1_408_860_750],
      [2, '2.11.04', 'PROGRAM PENGELOLAAN KEHATI', 3_762_213_000, 3_577_008_475],
      [_, _, 'JUMLAH', 5_318_703_250, 4_985_869_225],
      [_, _, 'Selisih dengan lembar Monitoring', 0, 0],
    ]);
    expect(table.rows).toHaveLength(2);
    expect(table.ignoredRows).toEqual([{ row: 4, why: 'kaki formulir' }]);
  });
});

describe('two realisations with a year each', () => {
  it('takes the one up to an earlier year for what was done before (T-C.29 in short words)', () => {
    const table = read([
      ['Tabel T-C.29 Evaluasi Capaian Renja Tahun 2022'],
      [
        'Program/Kegiatan',
        'Indikator Kinerja',
        'Target Renstra 2018-2023',
        'Realisasi s.d. Tahun 2021',
        'Target 2022',
        'Realisasi Renja 2022',
        'Tingkat Realisasi (%)',
      ],
      ['PROGRAM PENATAAN DESA', 'Persentase desa tertata', 100, 100, 100, 100, 100],
      ['Fasilitasi Tata Wilayah Desa', 'Jumlah kegiatan', 6, 2, 2, 2, 100],
      ['Fasilitasi Sarana dan Prasarana Desa', 'Jumlah kegiatan', 9, 3, 3, 3, 100],
    ]);
    expect(ids(table)).toBe(
      'uraian indikator targetRenstra realisasiLalu target realisasi capaian',
    );
  });

  it('steps with a list mark below a coded sub kegiatan are its actions', () => {
    const table = read([
      ['Kode', 'Uraian', 'Indikator', 'Target', 'TW I', 'TW II', 'Anggaran'],
      ...PUSTAKA.map((row) => [...row, 4, 2, 2, 9_000_000]),
      [_, '1) Penyusunan KAK', _, _, 1, _, _],
      [_, '2) Pengadaan buku', _, _, _, 1, _],
      ['2.23.02.2.01.0003', 'Layanan Rujukan', 'Jumlah pemustaka', 8, 4, 4, 5_000_000],
    ]);
    expect(table.rows.map((row) => [row.level, row.parent]).slice(3)).toEqual([
      ['aksi', 2],
      ['aksi', 2],
      ['sub_kegiatan', 1],
    ]);
  });

  it('accounts of a budget and what they list are left aside; accounts alone are no plan', () => {
    const head = ['Kode', 'Uraian', 'Indikator', 'Volume', 'Satuan', 'Jumlah (Rp)'];
    const accounts: CellInput[][] = [
      ['5', 'BELANJA DAERAH', _, _, _, 9e6],
      ['5.1.02', 'Belanja Barang dan Jasa', _, _, _, 9e6],
      ['5.1.02.01.01.0024', 'Belanja Alat Tulis Kantor', _, _, _, 9e6],
      [_, 'Kertas HVS', _, 90, 'Rim', 9e6],
    ];
    const table = read([
      head,
      ...PUSTAKA.map((row) => [...row, 4, 'Judul', 9e6]),
      ...accounts,
      ['2.23.02.2.01.0003', 'Layanan Rujukan', 'Jumlah pemustaka', 8, 'Orang', 5e6],
    ]);
    expect(table.rows.map((row) => row.kode)).toEqual([
      ...PUSTAKA.map(([kode]) => kode),
      '2.23.02.2.01.0003',
    ]);
    expect(table.ignoredRows).toEqual(
      [4, 5, 6, 7].map((row) => ({ row, why: 'rekening belanja' })),
    );
    expect(readAll([head, ...accounts]).flatMap(({ rows }) => rows)).toEqual([]);
  });
});

describe('spending that is planned or done, and numbers beside codes', () => {
  const quarters = ['I', 'II', 'III', 'IV'];
  const amounts = [4_500_000, 6_000_000, 5_250_000, 8_000_000];
  const spending = (title: string, values: readonly CellInput[]): PlanTable =>
    read([
      ['Kode', 'Uraian', 'Indikator', 'Pagu (Rp)', title, _, _, _],
      [_, _, _, _, ...quarters.map((each) => `Triwulan ${each}`)],
      ...PUSTAKA.map((row) => [...row, 23_750_000, ...values]),
    ]);

  it.each([
    [
      'Rencana Penyerapan Anggaran (Rp)',
      amounts,
      'anggaranTw1 anggaranTw2 anggaranTw3 anggaranTw4',
    ],
    ['Penyerapan Anggaran (Rp)', amounts, 'realisasiRp1 realisasiRp2 realisasiRp3 realisasiRp4'],
    [
      'Penyerapan Anggaran (Rp)',
      [_, _, _, _],
      'realisasiRp1 realisasiRp2 realisasiRp3 realisasiRp4',
    ],
    ['Penyerapan Anggaran (%)', [19, 44, 66, 100], 'persenRp1 persenRp2 persenRp3 persenRp4'],
  ])('%s over %j', (title, values, wanted) => {
    expect(ids(spending(title, values))).toBe(`kode uraian indikator pagu ${wanted}`);
  });

  it('takes the code from the column that says so, though the numbers look like codes', () => {
    const table = read([
      ['No', 'Kode', 'Uraian', 'Indikator', 'Pagu (Rp)'],
      ...PUSTAKA.map((row, i) => [['1', '1.1', '1.1.1'][i]!, ...row, 23_750_000]),
      ['1.1.2', '2.23.02.2.01.0003', 'Layanan Rujukan', 'Jumlah pemustaka', 5e6],
    ]);
    expect(ids(table)).toBe('no kode uraian indikator pagu');
    expect(table.rows.map((row) => row.kode)).toContain('2.23.02.2.01.0003');
  });
});

describe('years told as T-1 and T+1, and titles of the ministerial forms', () => {
  it('reads the recap of the DPA with its column of control', () => {
    const table = read(
      [
        ['Kode', 'Uraian', 'Sumber Dana', 'T-1', 'Tahun 2025 (T)', _, _, 'T+1', 'Kontrol'],
        [_, _, _, _, 'Belanja Operasi', 'Belanja Modal', 'Jumlah', _, _],
        ...PUSTAKA.map(([kode, nama]) => [kode, nama, 'DAU', 90e6, 80e6, 20e6, 100e6, 105e6, 0]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2', 'I1:I2'] },
    );
    expect(table.rows.map((row) => row.level)).toEqual(['program', 'kegiatan', 'sub_kegiatan']);
    expect(table.columns.map((column) => column.id)).toContain('sumberDana');
  });

  it('reads T-C.33 with a column of levels in front', () => {
    const table = read(
      [
        [
          ...['Lvl', 'Kode', 'Program/Kegiatan', 'Indikator Kinerja', 'Rencana Tahun 2025', _, _],
          ...['Catatan Penting', 'Prakiraan Maju Tahun 2026', _],
        ],
        [
          ...[_, _, _, _, 'Lokasi', 'Target Capaian', 'Kebutuhan Dana (Rp)'],
          ...[_, 'Target Capaian', 'Kebutuhan Dana (Rp)'],
        ],
        ...PUSTAKA.map(([kode, nama, indikator], i) => [
          ...[i + 1, kode, nama, indikator, 'Kab. Merangin', '4 Dokumen', 90e6],
          ...[_, '4 Dokumen', 95e6],
        ]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2', 'I1:J1'] },
    );
    expect(table.rows.map((row) => row.values.pagu?.value)).toEqual([90e6, 90e6, 90e6]);
    expect(table.rows.map((row) => row.values.paguMaju?.value)).toEqual([95e6, 95e6, 95e6]);
  });
});

describe('a header with more words of the office than known ones', () => {
  const head = [
    'Kode',
    'Sub Kegiatan',
    'Penanggung Jawab',
    'Pagu (Rp)',
    'APBD-P',
    'Naik/Turun',
    'Paraf',
  ];
  const rows: CellInput[][] = [
    [
      '2.23.02.2.01.0001',
      'Pengembangan Bahan Pustaka',
      'Bidang I',
      8_640_000,
      9_140_000,
      500_000,
      'x',
    ],
    [
      '2.23.02.2.01.0002',
      'Pengelolaan Perpustakaan',
      'Bidang I',
      8_000_000,
      7_500_000,
      -500_000,
      'x',
    ],
  ];

  it('is found where it stands right above rows of figures', () => {
    const table = read([['PERUBAHAN ANGGARAN TAHUN 2024'], [], head, ...rows]);
    expect(ids(table)).toMatch(/^kode subKegiatan penanggungJawab pagu/);
    expect(figures(table, 'pagu')).toEqual([8_640_000, 8_000_000]);
    expect(table.unknownColumns.map(({ title }) => title)).toContain('APBD-P');
  });

  it('is none above rows of words', () => {
    const words = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? 'ada' : cell)));
    expect(readAll([['PERUBAHAN ANGGARAN TAHUN 2024'], [], head, ...words])).toEqual([]);
  });
});

describe('a rate that names what it is held against', () => {
  it('is no target of that quarter', () => {
    const table = read([
      ['MONITORING RENCANA AKSI S.D. TRIWULAN II TAHUN 2025'],
      [],
      [
        ...['No', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target Tahunan', 'Target s.d. TW II'],
        ...['Realisasi s.d. TW II', 'Capaian thd Target TW II', 'Capaian terhadap Target Tahunan'],
      ],
      [1, 'Pengangkutan Sampah', 'Volume sampah', 'Ton', 36_500, 17_385, 17_200, 98.94, 47.12],
      [2, 'Pembinaan Bank Sampah', 'Jumlah bank sampah', 'Unit', 34, 16, 16, 100, 47.06],
      [3, 'Pengelolaan Laboratorium', 'Jumlah sampel', 'Sampel', 380, 190, 181, 95.26, 47.63],
    ]);
    expect(ids(table)).toBe(
      'no subKegiatan indikator satuan target targetSd2 jumlahK persenK2 capaian',
    );
  });
});

describe('two rows per work, one of the plan and one of what came of it', () => {
  const head = ['No', 'Sub Kegiatan', 'Pagu (Rp)', 'Uraian', 'Januari', 'Februari', 'Maret'];
  const works = ['Pelayanan Nonperizinan', 'Musrenbang Desa', 'Sarana Kelurahan', 'Trantib'];
  const rows: CellInput[][] = works.flatMap((name, i) => [
    [i + 1, name, 90e6 + i * 1e6, 'Target', 30e6, 40e6, 20e6 + i * 1e6],
    [_, _, _, 'Realisasi', 29e6, 39e6, 19e6],
  ]);

  it('are read as one work with what is planned', () => {
    const table = read([
      ['TARGET DAN REALISASI KEUANGAN TAHUN 2025'],
      [],
      head,
      ...rows,
      [_, 'JUMLAH', 366e6, 'Target', 120e6, 160e6, 86e6],
      [_, _, _, 'Realisasi', 116e6, 156e6, 76e6],
    ]);
    expect(table.rows.map(({ name }) => name)).toEqual(works);
    expect(figures(table, 'kas1')).toEqual([30e6, 30e6, 30e6, 30e6]);
    expect(table.totalRows.map(({ label }) => label)).toEqual(['JUMLAH']);
    expect(new Set(table.ignoredRows.map(({ why }) => why))).toEqual(new Set([WHY.line]));
  });
});

describe('the result below the name of each work, and strategies that add up their works', () => {
  const work = (
    no: number,
    name: string,
    unit: string,
    quarters: number[],
    pagu: number | null,
  ) => [
    [
      no,
      name,
      `Jumlah ${name}`,
      unit,
      quarters.reduce((a, b) => a + b),
      ...quarters,
      pagu,
      'Dinas',
    ],
    [_, '   Realisasi', _, _, _, quarters[0]!, quarters[1]!],
  ];
  const head = (no: string, name: string, pagu: number) => [
    no,
    name,
    ...Array.from({ length: 7 }, () => _),
    pagu,
  ];

  it('are works with what is planned, below their strategy', () => {
    const table = read(
      [
        ['RENCANA AKSI PENGENDALIAN INFLASI DAERAH TAHUN 2025'],
        [
          ...['No', 'Strategi / Program Kerja', 'Indikator', 'Satuan', 'Target 2025'],
          ...['Rencana dan Realisasi', _, _, _, 'Anggaran (Rp)', 'Penanggung Jawab'],
        ],
        [_, _, _, _, _, 'TW I', 'TW II', 'TW III', 'TW IV'],
        head('K1', 'Keterjangkauan Harga', 500e6),
        ...work(1, 'Operasi pasar murah', 'Kali', [2, 5, 5, 4], 320e6),
        ...work(2, 'Gerakan pangan murah', 'Kali', [3, 3, 3, 3], 180e6),
        ...work(3, 'Laju inflasi', '%', [1, 1, 1, 1], null),
        head('K2', 'Ketersediaan Pasokan', 800e6),
        ...work(1, 'Cadangan beras', 'Ton', [7, 11, 11, 8], 525e6),
        ...work(2, 'Gerakan tanam cabai', 'Kali', [1, 2, 2, 1], 275e6),
      ],
      { merges: ['F2:I2', ...['A', 'B', 'C', 'D', 'E', 'J', 'K'].map((c) => `${c}2:${c}3`)] },
    );
    expect(table.rows.map(({ name, level, parent }) => [name, level, parent])).toEqual([
      ['Keterjangkauan Harga', 'sasaran', null],
      ['Operasi pasar murah', 'program', 0],
      ['Gerakan pangan murah', 'program', 0],
      ['Laju inflasi', 'program', 0],
      ['Ketersediaan Pasokan', 'sasaran', null],
      ['Cadangan beras', 'program', 4],
      ['Gerakan tanam cabai', 'program', 4],
    ]);
    expect(figures(table, 'tw2')).toEqual([null, 5, 3, 1, null, 11, 2]);
  });
});

describe('money that was shifted during the year', () => {
  it('is planned as it stands in the end, not by how much it changed', () => {
    const table = read(
      [
        ['REKAPITULASI PERGESERAN ANGGARAN INSPEKTORAT TAHUN 2025'],
        [],
        [
          ...['Kode', 'Uraian', 'Pagu Murni (Rp)', 'Penambahan/(Pengurangan) (Rp)', _, _],
          ...['Pagu Akhir (Rp)', 'Realisasi (Rp)'],
        ],
        [_, _, _, 'Pergeseran I', 'Pergeseran II', 'Perubahan', _, _],
        ['6.01.02.2.01.0001', 'Reviu Laporan Kinerja', 47e6, 3e6, 0, -5e6, 45e6, 44_250_000],
        ['6.01.02.2.01.0002', 'Reviu Laporan Keuangan', 118e6, -2e6, 1e6, 9e6, 126e6, 119e6],
        ['6.01.02.2.01.0003', 'Pengawasan Desa', 403e6, 0, 0, -17e6, 386e6, 371e6],
      ],
      { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4', 'H3:H4'] },
    );
    expect(figures(table, 'pagu')).toEqual([45e6, 126e6, 386e6]);
    expect(table.unknownColumns.map(({ title }) => title.split(' › ').pop())).toEqual(
      expect.arrayContaining(['Pergeseran I', 'Pergeseran II', 'Perubahan']),
    );
  });
});

describe('a budget “DPA Murni | Setelah Pergeseran” whose titles say no more', () => {
  it('is planned as it stands after the shift', () => {
    const table = read([
      ['REKAPITULASI REALISASI PER SUB KEGIATAN DINAS PERHUBUNGAN TAHUN 2025'],
      ['No', 'Sub Kegiatan', 'DPA Murni', 'Setelah Pergeseran', 'Realisasi', 'Sisa'],
      [1, 'Penyediaan Komponen Instalasi Listrik', 14_260_000, 17_760_000, 15_638_100, '=D3-E3'],
      [2, 'Rapat Koordinasi dan Konsultasi', 92_500_000, 86_000_000, 80_114_000, '=D4-E4'],
      [3, 'Pengelolaan Terminal Penumpang', 210_000_000, 213_000_000, 201_230_500, '=D5-E5'],
    ]);
    expect(figures(table, 'pagu')).toEqual([17_760_000, 86_000_000, 213_000_000]);
    expect(table.unknownColumns.map(({ title }) => title)).toContain('DPA Murni');
  });
});

describe('those whom each work is meant for, beside works of all levels in one column', () => {
  it('are no level: neither of the works nor of their money', () => {
    const heads = ['No', 'Upaya / Kegiatan / Sub Kegiatan', 'Sasaran', 'Indikator', 'Target'];
    const work = (no: string, name: string, whom: string, money: number): CellInput[] => [
      ...[no, name, whom, `Jumlah ${whom.toLowerCase()} yang dilayani`, 12, money],
    ];
    const table = read([
      ['RENCANA PELAKSANAAN KEGIATAN PUSKESMAS TAHUN 2025'],
      [...heads, 'Jumlah Biaya (Rp)'],
      ['1', 'Promosi Kesehatan', _, _, _, '=SUM(F4:F5)'],
      work('a.', 'Pembinaan posyandu', 'Posyandu', 25_200_000),
      work('b.', 'Survei mawas diri dan MMD', 'Desa', 9_900_000),
      ['2', 'Kesehatan Lingkungan', _, _, _, '=SUM(F7:F8)'],
      work('a.', 'Inspeksi kesehatan lingkungan', 'TTU/TPM', 14_400_000),
      work('b.', 'Pemicuan STBM', 'Desa', 12_600_000),
      ['3', 'Pelayanan Lansia', _, _, _, '=SUM(F10:F11)'],
      work('a.', 'Posyandu lansia', 'Lansia', 8_400_000),
      work('b.', 'Perawatan di rumah', 'Lansia', 7_300_000),
    ]);
    expect(table.rows.map(({ name, parent }) => [name, parent])).toEqual([
      ['Promosi Kesehatan', null],
      ['Pembinaan posyandu', 0],
      ['Survei mawas diri dan MMD', 0],
      ['Kesehatan Lingkungan', null],
      ['Inspeksi kesehatan lingkungan', 3],
      ['Pemicuan STBM', 3],
      ['Pelayanan Lansia', null],
      ['Posyandu lansia', 6],
      ['Perawatan di rumah', 6],
    ]);
  });
});

describe('a sasaran of its own beside each sub kegiatan (PK of eselon IV)', () => {
  it('is no level above it', () => {
    const table = read([
      ['No', 'Sub Kegiatan', 'Sasaran', 'Indikator', 'Target', 'Anggaran (Rp)'],
      ...[
        ['Penyusunan Dokumen Perencanaan', 'Tersusunnya dokumen perencanaan', 'Jumlah dokumen'],
        ['Pengangkutan Sampah', 'Terangkutnya sampah', 'Volume sampah yang terangkut'],
        ['Pengelolaan Laboratorium', 'Terujinya sampel', 'Jumlah sampel yang diuji'],
        ['Pembinaan Bank Sampah', 'Terbinanya bank sampah', 'Jumlah bank sampah'],
      ].map(([name, aim, indicator], i) => [i + 1, name!, aim!, indicator!, 3 + i, 9e6 * (i + 1)]),
    ]);
    expect(table.rows.map(({ level, parent }) => [level, parent])).toEqual(
      Array.from({ length: 4 }, () => ['sub_kegiatan', null]),
    );
  });
});

describe('titles of an office’s own beside three known ones, merged over a row of known ones', () => {
  it('are the header of a plan, with its sasaran in figures', () => {
    const table = read(
      [
        ['RENCANA AKSI TAHUNAN PENANGGULANGAN KEMISKINAN EKSTREM TAHUN 2025'],
        [
          ...['No', 'Strategi / Program Intervensi', 'Satuan', 'Sasaran 2025'],
          ...['Rencana Penyaluran', _, _, _, 'Sumber Dana (Rp)', _, _, _, 'Perangkat Daerah'],
        ],
        [
          ...[_, _, _, _, 'TW I', 'TW II', 'TW III', 'TW IV'],
          ...['APBD Kabupaten', 'APBN/DAK', 'Dana Desa', 'Total', _],
        ],
        [_, 'Strategi 1: Pengurangan Beban Pengeluaran'],
        [
          '1.1',
          'Bantuan iuran JKN',
          'Keluarga',
          8400,
          1680,
          2520,
          2520,
          1680,
          9e9,
          '-',
          '-',
          9e9,
          'Dinas Kesehatan',
        ],
        [
          '1.2',
          'Bantuan sosial tunai',
          'Orang',
          620,
          124,
          186,
          186,
          124,
          744e6,
          '-',
          '-',
          744e6,
          'Dinas Sosial',
        ],
        [
          '1.3',
          'BLT Dana Desa',
          'Keluarga',
          4260,
          0,
          1065,
          2130,
          1065,
          '-',
          '-',
          15e9,
          15e9,
          'Dinas PMD',
        ],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:H2', 'I2:L2', 'M2:M3'] },
    );
    expect(table.headerRows).toEqual([1, 2]);
    expect(figures(table, 'target')).toEqual([null, 8400, 620, 4260]);
    expect(figures(table, 'tw3')).toEqual([null, 2520, 186, 2130]);
    expect(figures(table, 'pagu')).toEqual([null, 9e9, 744e6, 15e9]);
    expect(table.rows[3]!.penanggungJawab).toBe('Dinas PMD');
  });
});

describe('one title over three columns of names', () => {
  const _ = null;
  const rows = [
    ['NO', 'KODE', 'PROGRAM / KEGIATAN / SUB KEGIATAN', _, _, 'TARGET', _, 'REALISASI', _],
    [_, _, _, _, _, 'K', 'Rp', 'K', 'Rp'],
    [1, 2, 3, _, _, '4K', '4Rp', '5K', '5Rp'],
    [_, '2.13.01', 'PROGRAM PENUNJANG URUSAN', _, _, 78, 900, 75, 800],
    [_, '2.13.01.2.01', _, 'Perencanaan dan Penganggaran', _, 12, 500, 12, 450],
    [1, '2.13.01.2.01.0001', _, _, 'Penyusunan Dokumen Perencanaan', 5, 300, 5, 280],
    [2, '2.13.01.2.01.0007', _, _, 'Evaluasi Kinerja Perangkat Daerah', 4, 200, 4, 170],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:E2', 'F1:G1', 'H1:I1'];

  it('gives each its level; numbers of columns may bear K and Rp', () => {
    const table = read(rows, { merges });
    expect(table.rows.map(({ level, row }) => `${row + 1} ${level}`)).toEqual([
      '4 program',
      '5 kegiatan',
      '6 sub_kegiatan',
      '7 sub_kegiatan',
    ]);
    expect(table.rows.every(({ name }) => name !== '')).toBe(true);
  });
});
