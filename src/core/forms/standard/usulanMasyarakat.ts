// Usulan Program dan Kegiatan Masyarakat (T-C.32), as Magetan printed it for 2024 (table 2.5).
import type { FormDefinition } from '../formDefinition.ts';
import { column, leaf, level } from '../parts.ts';

export const usulanMasyarakat: FormDefinition = {
  id: 'usulan-masyarakat',
  version: 1,
  title: 'Usulan Masyarakat',
  source: 'Renja DPMD Kabupaten Magetan Tahun 2024, Tabel 2.5 (T-C.32)',
  purpose:
    'Usulan desa dari musrenbang dengan pagu usulan dan pagu rekomendasi. Diisi perencana sesudah forum perangkat daerah.',
  titleLines: ['Usulan Program dan Kegiatan Masyarakat {tahun}', '{wilayah}'],
  header: [
    leaf('NO', 'no'),
    leaf('DESA', 'desa'),
    leaf('ALAMAT', 'alamat'),
    leaf('KEGIATAN', 'kegiatan'),
    leaf('PAGU USULAN', 'paguUsulan'),
    leaf('PAGU REKOMENDASI', 'paguRekomendasi'),
  ],
  columns: [
    column('no', 'text', 40, ''),
    column('desa', 'text', 150, '', { guidance: 'Nama desa atau kelurahan pengusul.' }),
    column('alamat', 'text', 150, '', { guidance: 'Kecamatan.' }),
    column('kegiatan', 'text', 420, ''),
    column('paguUsulan', 'money', 140, '', { unit: 'Rp' }),
    column('paguRekomendasi', 'money', 140, '', {
      unit: 'Rp',
      guidance: 'Diisi sesudah pembahasan. Kosong berarti belum dibahas.',
    }),
  ],
  levels: [level('kegiatan', 'kegiatan', { bold: false, guidance: null })],
  totalLabel: null,
  footers: [],
  signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
  paper: { size: 'F4', orientation: 'landscape' },
};
