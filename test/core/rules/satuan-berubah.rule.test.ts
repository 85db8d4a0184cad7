// The rule satuan-berubah: a unit that changes along its row.
import { describe, expect, it } from 'vitest';
import { type Rows, told } from './plan.ts';

const CODE = 'satuan-berubah';

const table = (next: string): Rows => [
  ['Rencana Kerja dan Pendanaan Tahun 2024 - 2025'],
  [],
  [
    'Program dan Kegiatan',
    'Indikator Kinerja',
    'Target 2024',
    'Pagu 2024',
    'Prakiraan Maju Target 2025',
    'Prakiraan Maju Pagu 2025',
  ],
  [
    'Program Peningkatan Kerjasama Desa',
    'Persentase pelaksanaan kegiatan kerjasama desa',
    '100 %',
    50_000_000,
    '100 %',
    104_000_000,
  ],
  [
    'Fasilitasi Kerja sama antar Desa',
    'jumlah Dokumen fasilitasi kerjasama Desa',
    '6 Dokumen',
    50_000_000,
    next,
    104_000_000,
  ],
  [
    'Fasilitasi Kerja Sama Antar Desa dalam Kabupaten/Kota',
    'Jumlah Dokumen Kerja Sama Antar Desa',
    '2 Dokumen',
    20_000_000,
    '2 Dokumen',
    22_000_000,
  ],
  [
    'Fasilitasi Kerja Sama Antar Desa dengan Pihak Ketiga dalam Kabupaten/Kota',
    'Jumlah Dokumen Kerja Sama dengan Pihak Ketiga',
    '2 Dokumen',
    20_000_000,
    '2 Dokumen',
    22_000_000,
  ],
  [
    'Fasilitasi Pembangunan Kawasan Perdesaan',
    'Jumlah Dokumen Hasil Fasilitasi',
    '2 Dokumen',
    10_000_000,
    '2 Dokumen',
    60_000_000,
  ],
];

describe('satuan-berubah: a unit that changes along its row', () => {
  it('is told with both (Magetan 2024, 4.1)', () => {
    const found = told(table('6 Kegiatan'));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E5']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('6 Kegiatan');
    expect(mine[0]!.message).toContain('6 Dokumen');
  });

  it('overlooks capitals', () => {
    const found = told(table('6 dokumen'));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('lets each quarter do one of the things that the target names', () => {
    const found = (third: string) =>
      told([
        ['Rencana Aksi Dinas Pemberdayaan Masyarakat dan Desa Tahun 2025'],
        ['Sub Kegiatan', 'Indikator Kinerja', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
        [
          ...['Peningkatan Kapasitas Lembaga Kemasyarakatan', 'Jumlah lembaga yang dilatih'],
          ...['49 LPMD dan 21 LPMK', '-', '49 LPMD', third, '-'],
        ],
        ['Penataan Desa', 'Jumlah desa tertata', '6 Desa', '-', '2 Desa', '2 Desa', '2 Desa'],
        ['Kerja Sama Desa', 'Jumlah dokumen', '4 Dokumen', ...Array(4).fill('1 Dokumen')],
      ]).flatMap((each) => (each.code === CODE ? [each.cell] : []));
    expect(found('21 LPMK')).toEqual([]);
    expect(found('21 Kelompok')).toEqual(['F3']);
  });
});
