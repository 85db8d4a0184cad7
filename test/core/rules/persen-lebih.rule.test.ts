// The rule persen-lebih: a share above a hundred per cent.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'persen-lebih';

const table = (row: readonly Input[]): Rows => [
  ['Tabel T-C.29 Evaluasi Capaian Renja Tahun 2022'],
  [],
  [
    'Kode',
    'Program/Kegiatan/Sub Kegiatan',
    'Indikator Kinerja',
    'Target Renstra 2018-2023',
    'Realisasi s.d. Tahun 2021',
    'Target 2022',
    'Realisasi Renja 2022',
    'Tingkat Realisasi (%)',
    'Target Tahun 2023',
    'Perkiraan Realisasi s.d. Tahun Berjalan',
    'Tingkat Capaian Target Renstra (%)',
  ],
  row,
  [
    '2.13.04.2.01',
    'Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa',
    'Jumlah kegiatan',
    9,
    3,
    3,
    3,
    '100%',
    3,
    9,
    '100%',
  ],
  [
    '2.13.04.2.01.01',
    'Fasilitasi Penyelenggaraan Administrasi Pemerintahan Desa',
    'Jumlah Kegiatan',
    9,
    3,
    3,
    3,
    '100%',
    3,
    9,
    '100%',
  ],
  [
    '2.13.04.2.01.04',
    'Fasilitasi Pengelolaan Keuangan Desa',
    'Jumlah kegiatan pembinaan',
    15,
    5,
    5,
    5,
    '100%',
    5,
    15,
    '100%',
  ],
];

describe('persen-lebih: a share above a hundred per cent', () => {
  it('shows that years were added up: 30 + 40 + 50 (Magetan 2022)', () => {
    const found = told(
      table([
        '2.13.04',
        'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
        'Persentase lembaga kemasyarakatan desa yang aktif',
        120,
        30,
        40,
        40,
        '100%',
        50,
        120,
        '100%',
      ]),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['D4']);
    expect(mine[0]!.message).toContain('penjumlahan');
  });

  it('lets growth be above a hundred', () => {
    const found = told(
      table([
        '2.13.04',
        'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
        'Persentase peningkatan pendapatan desa',
        120,
        30,
        40,
        40,
        '100%',
        50,
        120,
        '100%',
      ]),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('shows that an index of three years was added up: 79 + 79 + 79 (Magetan 2022)', () => {
    const index = (expected: number) =>
      told(
        table([
          '2.13.01',
          'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
          'Indeks Kepuasan Masyarakat',
          81,
          79,
          79,
          79,
          '100%',
          79,
          expected,
          null,
        ]),
      ).filter((each) => each.code === CODE);
    expect(index(237).map((each) => each.cell)).toEqual(['J4']);
    expect(index(237)[0]!.message).toContain('79 + 79 + 79');
    expect(index(80)).toEqual([]);
  });
});

describe('persen-lebih: the unit that stands with the figure', () => {
  const found = (header: readonly string[], row: readonly Input[]) =>
    told([
      ['RENCANA AKSI DINAS PENDIDIKAN TAHUN 2025'],
      header,
      row,
      ...['Bimbingan Guru', 'Sertifikasi Siswa', 'Bursa Kerja'].map((name, i): Input[] =>
        row.map((input, column) =>
          typeof input === 'number' ? 20 + i : column === 1 ? name : column === 2 ? null : input,
        ),
      ),
    ])
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);
  const share = 'Persentase guru yang bersertifikat';

  it('decides, not the indicator of the sasaran', () => {
    const output = [
      'No',
      'Rencana Aksi',
      'Indikator Sasaran',
      'Satuan',
      'Target',
      'Satuan Output',
      'Target Output',
    ];
    expect(found(output, [1, 'Fasilitasi PPG', share, 'Persen', 70, 'Orang', 450])).toEqual([]);
    const volume = ['No', 'Kegiatan', 'Indikator', 'Volume', 'Satuan', 'Pagu (Rp)'];
    expect(found(volume, [1, 'Fasilitasi PPG', share, 320, 'Orang', 75])).toEqual([]);
    const bare = ['No', 'Kegiatan', 'Indikator', 'Volume', 'Pagu (Rp)'];
    expect(found(bare, [1, 'Fasilitasi PPG', share, 320, 75])).toEqual([]);
  });

  it('is per cent where it says so, and where nothing else is said', () => {
    const plain = ['No', 'Kegiatan', 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)'];
    expect(found(plain, [1, 'Fasilitasi PPG', share, 120, 'Persen', 75])).toEqual(['D3']);
    expect(found(plain, [1, 'Fasilitasi PPG', share, '120 %', null, 75])).toEqual(['D3']);
    expect(found(plain, [1, 'Fasilitasi PPG', share, 120, null, 75])).toEqual(['D3']);
  });
});

describe('persen-lebih: a column that counts', () => {
  const found = (title: string, figures: readonly number[]) =>
    told([
      ['DATA DASAR INDIKATOR KINERJA TAHUN 2025'],
      ['No', 'Indikator', title],
      ...['KTP elektronik', 'akta kelahiran', 'akta kematian', 'identitas anak', 'buku nikah'].map(
        (name, i): Input[] => [i + 1, `Persentase kepemilikan ${name}`, figures[i]!],
      ),
    ])
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('holds more than a hundred in most of its rows', () => {
    expect(found('Target', [255_480, 89_215, 58_760, 21, 48])).toEqual([]);
    expect(found('Triwulan I Pembilang', [98, 9215, 76, 21, 48])).toEqual([]);
  });

  it('is one of percentages where few rows do', () => {
    expect(found('Target', [98, 9215, 76, 21, 48])).toEqual(['C4']);
  });
});
