// Pencapaian Kinerja Pelayanan (T-C.30), as Magetan printed it for 2024 (table 2.2).
import type { FormDefinition } from '../formDefinition.ts';
import { column, group, leaf, level } from '../parts.ts';

const YEARS = [1, 2, 3, 4, 5];

export const kinerjaPelayanan: FormDefinition = {
  id: 'kinerja-pelayanan',
  version: 1,
  title: 'Pencapaian Kinerja Pelayanan',
  source: 'Renja DPMD Kabupaten Magetan Tahun 2024, Tabel 2.2 (T-C.30)',
  purpose:
    'Target Renstra, realisasi, dan proyeksi setiap indikator pelayanan. Diisi perencana saat menyusun Renja.',
  titleLines: ['PENCAPAIAN KINERJA PELAYANAN', '{INSTANSI} {WILAYAH}'],
  header: [
    leaf('NO.', 'no'),
    leaf('INDIKATOR', 'indikator'),
    group(
      'Target Renstra SKPD',
      ...YEARS.map((year) => leaf(`{tahun-${6 - year}}`, `targetTahun${year}`)),
    ),
    group(
      'Realisasi Capaian (%)',
      leaf('{tahun-3}', 'realisasiTahun1'),
      leaf('{tahun-2}', 'realisasiTahun2'),
    ),
    group('Proyeksi (%)', leaf('{tahun-1}', 'proyeksi1')),
    leaf('Catatan Analisis', 'catatan'),
  ],
  columns: [
    column('no', 'code', 45, ''),
    column('indikator', 'text', 380, ''),
    ...YEARS.map((year) => column(`targetTahun${year}`, 'quantity', 75, '')),
    column('realisasiTahun1', 'quantity', 80, ''),
    column('realisasiTahun2', 'quantity', 80, ''),
    column('proyeksi1', 'quantity', 80, ''),
    column('catatan', 'text', 200, ''),
  ],
  levels: [
    level('sasaran', 'indikator', { guidance: null }),
    level('indikator', 'indikator', { guidance: null }),
  ],
  totalLabel: null,
  footers: [],
  signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
  paper: { size: 'F4', orientation: 'landscape' },
};
