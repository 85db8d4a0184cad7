// The rule kode-pemilik: a provincial code in a kabupaten plan.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Rows, told } from './plan.ts';

const CODE = 'kode-pemilik';

describe('kode-pemilik: a provincial code in a kabupaten plan', () => {
  it('names the digit to change', () => {
    const found = told(change(EVALUASI, { B14: '2.13.01.1.06.04' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B14']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('provinsi');
  });

  it('accepts a plan that is provincial throughout', () => {
    const found = told(
      EVALUASI.map((row) =>
        row.map((input, c) =>
          c === 1 && typeof input === 'string'
            ? input.replace(/^(\d\.\d\d\.\d\d)\.2\./, '$1.1.')
            : input,
        ),
      ),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  const mine = (rows: Rows, wilayah: string | null) =>
    told(rows, wilayah)
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);
  const titles = ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'];
  const work = (kode: string, name: string, pagu: number) => [
    kode,
    name,
    'Jumlah',
    '12 Unit',
    pagu,
  ];

  it('says nothing of the older lists, where another number stands in that place', () => {
    const rows = [
      titles,
      ['1.15.15', 'Program Penciptaan Iklim Usaha', null, null, 9e8],
      work('1.15.15.01.01', 'Pelatihan Kewirausahaan', 4e8),
      work('1.15.15.01.02', 'Fasilitasi Permodalan', 5e8),
      ['1.15.16', 'Program Pengembangan Koperasi', null, null, 7e8],
      work('1.15.16.03.01', 'Pembinaan Koperasi', 3e8),
      work('1.15.16.05.02', 'Penilaian Koperasi', 4e8),
    ];
    expect(mine(rows, '33.11')).toEqual([]);
    // One such code among many of the new list is a slip of its own.
    const kind = (row: (typeof rows)[number]) => [
      String(row[0]).replace(/^(1\.15\.\d\d)\.0[35]\./, '$1.2.'),
      ...row.slice(1),
    ];
    expect(mine(rows.map(kind), '33.11')).not.toEqual([]);
  });

  it('says nothing of a code whose name the list does not have there', () => {
    const rows = (name: string) => [
      titles,
      ['2.13.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', null, null, 9e8],
      work('2.13.01.1.06', name, 9e8),
    ];
    expect(mine(rows('Administrasi Umum Perangkat Daerah'), '63.03')).toEqual(['A3']);
    expect(mine(rows('Penyediaan Jasa Surat Menyurat'), '63.03')).toEqual([]);
  });

  it('says nothing where most codes hold other pieces (misi, tujuan, sasaran) in that place', () => {
    const rows = (codes: readonly string[]): Rows => [
      titles,
      ...codes.map((kode, i) => work(kode, `PROGRAM PENATAAN WILAYAH ${'ABCDEF'[i]}`, 4e8 + i)),
    ];
    const pieces = ['1.03.2.1.1.02', '1.03.2.1.1.10', '1.03.2.2.1.03', '3.25.3.1.2.03'];
    expect(mine(rows(pieces), '72.06')).toEqual([]);
    // One among many of the office's own kind is a slip.
    const own = ['1.03.02.2.01', '1.03.02.2.02', '1.03.03.2.01', '1.03.05.2.01', '1.03.06.1.91'];
    expect(mine(rows(own), '72.06')).toEqual(['A6']);
  });
});

describe('kode-pemilik: a plan most of whose codes are those of others', () => {
  it('is only asked about, as the region may be another one', () => {
    const rows: Rows = [
      ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
      ['3.28.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI', null, null, 9e8],
      ['3.28.01.1.02', 'Administrasi Keuangan Perangkat Daerah', 'Jumlah', '12 Bulan', 6e8],
      ['3.28.01.1.06', 'Administrasi Umum Perangkat Daerah', 'Jumlah', '12 Bulan', 3e8],
    ];
    const found = told(rows, '13.04').filter((each) => each.code === CODE);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['info']));
  });
});
