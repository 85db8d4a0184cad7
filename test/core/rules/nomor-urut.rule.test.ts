// The rule nomor-urut: running numbers used twice or skipped.
import { describe, expect, it } from 'vitest';
import { type Rows, told } from './plan.ts';

const CODE = 'nomor-urut';

const numbered = (numbers: readonly (string | number | null)[]): Rows => [
  ['RENCANA AKSI DINAS PEMBERDAYAAN MASYARAKAT DAN DESA TAHUN 2024'],
  [],
  ['No', 'Sub Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan', 'Pagu (Rp)'],
  ...[
    'Penyusunan Dokumen Perencanaan Perangkat Daerah',
    'Koordinasi dan Penyusunan Dokumen RKA-SKPD',
    'Evaluasi Kinerja Perangkat Daerah',
    'Fasilitasi Penyusunan Produk Hukum Desa',
    'Fasilitasi Penyelenggaraan Musyawarah Desa',
    'Pembinaan Lembaga Kemasyarakatan Desa',
  ].map((name, index) => [
    numbers[index] ?? null,
    name,
    'Jumlah dokumen yang tersusun',
    index + 2,
    'Dokumen',
    12_500_000 + index * 3_250_000,
  ]),
];

const found = (numbers: readonly (string | number | null)[]) =>
  told(numbered(numbers)).filter((each) => each.code === CODE);

describe('nomor-urut: running numbers', () => {
  it('names a number used twice, and says which it should be', () => {
    const [only, ...more] = found([1, 2, 3, 3, 5, 6]);
    expect(more).toEqual([]);
    expect(only?.cell).toBe('A7');
    expect(only?.message).toContain('bernomor “3”, padahal baris 6');
    expect(only?.suggestion).toContain('menurut urutannya “4”');
  });

  it('names a number used twice when the others go on from it', () => {
    expect(found([1, 2, 3, 3, 4, 5]).map((each) => each.cell)).toEqual(['A7']);
    expect(found(['a.', 'b.', 'c.', 'd.', 'e.', 'e.']).map((each) => each.cell)).toEqual(['A9']);
  });

  it('names the one row whose number was left out, not a second indicator below a number', () => {
    const [only, ...more] = found([1, 2, 3, null, 5, 6]);
    expect(more).toEqual([]);
    expect(only?.cell).toBe('A7');
    expect(only?.message).toContain('tidak bernomor, padahal baris 6 bernomor “3”');
    expect(only?.suggestion).toContain('“4”');
    expect(found([1, 2, 3, null, 4, 5])).toEqual([]);
  });

  it('names a number that jumps out of the count', () => {
    expect(found([1, 2, 3, 14, 5, 6]).map((each) => [each.cell, each.severity])).toEqual([
      ['A7', 'info'],
    ]);
  });

  it('warns of a number that another row of the group has', () => {
    const [only, ...more] = found(['1.1', '1.2', '1.5', '1.4', '1.5', '1.6']);
    expect([only?.cells, only?.severity, more]).toEqual([['A6', 'A8', 'A5'], 'warning', []]);
    expect(only?.message).toContain('nomor itu juga milik baris 8');
  });

  it.each([
    [[1, 2, 3, 4, 5, 6]],
    [[1, 2, 3, 1, 2, 3]],
    [['1.1', '1.2', '1.3', '2.1', '2.2', '2.3']],
    [[1, null, 2, null, 3, 4]],
    // An office that leaves out what it does not do, or numbers by something else.
    [[1, 2, 4, 5, 8, 9]],
    [[3, 1, 2, 6, 5, 4]],
    [[1, 1, 1, 2, 2, 2]],
  ])('says nothing of %j', (numbers) => {
    expect(found(numbers)).toEqual([]);
  });
});

describe('nomor-urut: one count through all levels', () => {
  const names = [
    'Program: Pemberdayaan Masyarakat Desa',
    'Kegiatan: Koordinasi Pemberdayaan Desa',
    'Sub Kegiatan: Musyawarah Perencanaan Desa',
    'Sub Kegiatan: Efektivitas Pemberdayaan',
    'Kegiatan: Pemberdayaan Kelurahan',
    'Sub Kegiatan: Pembangunan Sarana Kelurahan',
    'Sub Kegiatan: Pemberdayaan Kelompok Masyarakat',
    'Sub Kegiatan: Evaluasi Kelurahan',
  ];
  const plan = (numbers: readonly number[]) =>
    told([
      ['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target'],
      ...names.map((name, i) => [numbers[i]!, name, `Jumlah laporan ${name}`, `${i + 2} Laporan`]),
    ])
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('is followed from level to level', () => {
    expect(plan([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([]);
    expect(plan([1, 2, 3, 4, 5, 5, 7, 8])).toEqual(['A7']);
  });

  it('leaves a count for each level alone', () => {
    expect(plan([1, 1, 1, 2, 2, 1, 2, 3])).toEqual([]);
  });
});

describe('nomor-urut: numbers below numbers', () => {
  const plan = (numbers: readonly string[]): Rows => [
    ['RENCANA AKSI KECAMATAN TAHUN 2025'],
    ['No', 'Program', 'Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan', 'Pagu (Rp)'],
    ...numbers.map((number, index) => [
      number,
      ...(number.includes('.') ? [null, `Koordinasi Bidang ${index}`] : [`Program ${index}`, null]),
      `Jumlah dokumen ${index} yang tersusun`,
      index + 2,
      'Dokumen',
      12_500_000 + index * 3_250_000,
    ]),
  ];
  const cells = (text: string) =>
    told(plan(text.split(' ')))
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('tell one used twice in a short group, where all other groups keep their order', () => {
    expect(cells('1 1.1 1.2 1.3 1.4 2 2.1 2.2 3 3.1 3.2 3.3 4 4.1')).toEqual([]);
    expect(cells('1 1.1 1.2 1.3 1.4 2 2.1 2.2 3 3.1 3.1 3.3 4 4.1')).toEqual(['A13']);
    expect(cells('1 1.1 1.2 1.3 1.4 2 2.1 2.3 3 3.1 3.1 3.3 4 4.1')).toEqual([]);
  });
});

describe('nomor-urut: numbers that tell what they stand below', () => {
  const ACTIONS = [
    ...[
      '1|Pengurangan Sampah',
      '1.1|Pembatasan timbulan sampah',
      '1.1.1|Penyusunan Peraturan Bupati',
    ],
    ...[
      '1.1.2|Sosialisasi kantong plastik',
      '1.2|Pendauran ulang sampah',
      '1.2.1|Pembinaan bank sampah',
    ],
    ...[
      '1.2.2|Pengadaan mesin pencacah',
      '1.2.3|Pelatihan pengolahan sampah',
      '2|Penanganan Sampah',
    ],
    ...['2.1|Pemilahan dan pengumpulan', '2.1.1|Penyediaan wadah terpilah', '2.2|Pengangkutan'],
    ...['2.2.1|Pengadaan truk amrol', '2.2.2|Operasional pengangkutan'],
  ];
  const plan = (swap: Readonly<Record<string, string>>): Rows => [
    ['RENCANA AKSI DAERAH PENGELOLAAN SAMPAH RUMAH TANGGA'],
    ['No', 'Strategi / Aksi', 'Indikator', 'Target', 'Satuan', 'Anggaran (Rp)'],
    ...ACTIONS.map((each, i) => {
      const [number, name] = each.split('|') as [string, string];
      const own = [swap[number] ?? number, name];
      if (number.length < 5) return [...own, null, null, null, null];
      return [...own, `Jumlah ${name}`, i + 3, 'Unit', 18_250_000 + i * 2_375_000];
    }),
  ];
  const wrong = (swap: Readonly<Record<string, string>>) =>
    told(plan(swap)).filter(({ code }) => code === CODE);

  it('name the one that begins with another number than all others below theirs', () => {
    expect(wrong({})).toEqual([]);
    const [only, ...more] = wrong({ '2.2.1': '3.2.1' });
    expect([only?.cell, more]).toEqual(['A15', []]);
    expect(only?.message).toContain('bernomor “3.2.1”, padahal baris 14 di atasnya bernomor “2.2”');
    expect(only?.suggestion).toContain('“2.2.1”');
  });

  it('may begin otherwise in two places', () => {
    expect(wrong({ '2.2.1': '3.2.1', '1.2.1': '4.2.1' }).length).toBe(0);
  });
});
