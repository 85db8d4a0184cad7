// Steps below coded sub kegiatan, told by a numbering that nothing else has.
import { expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { read } from '../readOne.ts';

const _ = null;
const levels = (rows: readonly (readonly (CellInput | null)[])[]): string =>
  read(rows)
    .rows.map(({ row, level, parent }) => `${row + 1}${level.slice(0, 2)}${parent ?? ''}`)
    .join(' ');

const ROWS = [
  [
    'No',
    'Program / Kegiatan / Sub Kegiatan / Langkah Aksi',
    'Anggaran (Rp)',
    'Indikator',
    'Satuan',
    'Target',
    'Kode',
  ],
  ['I', 'Program Penataan Desa', 80e6, 'Persentase desa tertata', '%', 90, '2.13.04'],
  ['I.1', 'Penyelenggaraan Penataan Desa', 80e6, _, _, _, '2.13.04.2.01'],
  ['a', 'Fasilitasi Penataan Desa', 30e6, _, _, _, '2.13.04.2.01.0001'],
  ['1)', 'Rapat persiapan', _, 'Rapat terlaksana', 'Kali', 4, _],
  ['2)', 'Penyusunan naskah', _, 'Naskah tersusun', 'Dokumen', 1, _],
  ['b', 'Pembinaan Tata Wilayah', 50e6, _, _, _, '2.13.04.2.01.0002'],
  ['1)', 'Survei lapangan', _, 'Laporan survei', 'Laporan', 2, _],
  [
    'II',
    'Program Administrasi Pemerintahan Desa',
    40e6,
    'Persentase desa tertib',
    '%',
    85,
    '2.13.05',
  ],
  ['II.1', 'Pembinaan Pemerintahan Desa', 40e6, _, _, _, '2.13.05.2.01'],
  ['a', 'Fasilitasi Produk Hukum Desa', 40e6, _, _, _, '2.13.05.2.01.0001'],
  ['1)', 'Klinik peraturan desa', _, 'Klinik terlaksana', 'Kali', 3, _],
];

it('are actions, also right above the next program', () => {
  expect(levels(ROWS)).toBe('2pr 3ke0 4su1 5ak2 6ak2 7su1 8ak5 9pr 10ke7 11su8 12ak9');
});
