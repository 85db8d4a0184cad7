// Review of the draft RKPD beside the analysed needs (T-C.31), as Magetan printed it for 2024 (table 2.4).
import type { FormDefinition } from '../formDefinition.ts';
import { column, group, kodeHelper, leaf, level, levelHelper } from '../parts.ts';

const PAGU = {
  rollUp: true,
  unit: 'Rp',
  guidance: 'Pagu sub kegiatan. Jumlah kegiatan dan program dihitung sendiri.',
};
const TARGET = { guidance: 'Target dengan satuannya, misalnya 4 Dokumen.' };

export const reviewRkpd: FormDefinition = {
  id: 'review-rkpd',
  version: 1,
  title: 'Review Rancangan Awal RKPD',
  source: 'Renja DPMD Kabupaten Magetan Tahun 2024, Tabel 2.4 (T-C.31)',
  purpose:
    'Rancangan awal RKPD di sebelah kiri, hasil analisa kebutuhan perangkat daerah di sebelah kanan. Diisi perencana.',
  titleLines: [
    'Review Terhadap Rancangan Awal Program dan Kegiatan SKPD',
    '{instansi} {wilayah} Tahun {tahun}',
  ],
  header: [
    leaf('No', 'no'),
    group(
      'RANCANGAN AWAL SKPD',
      leaf('PROGRAM / KEGIATAN / SUB KEGIATAN', 'uraian'),
      leaf('INDIKATOR PROGRAM / KEGIATAN / SUB KEGIATAN', 'indikator'),
      leaf('Target Program / Kegiatan / Sub kegiatan', 'target'),
      leaf('Pagu Indikatif', 'pagu'),
    ),
    group(
      'HASIL ANALISA KEBUTUHAN',
      leaf('PROGRAM / KEGIATAN / SUB KEGIATAN', 'hasilUraian'),
      leaf('INDIKATOR PROGRAM / KEGIATAN / SUB KEGIATAN', 'hasilIndikator'),
      leaf('Target Program / Kegiatan / Sub kegiatan', 'hasilTarget'),
      leaf('Pagu Indikatif', 'hasilPagu'),
    ),
  ],
  columns: [
    column('no', 'code', 45, ''),
    column('uraian', 'text', 260, ''),
    column('indikator', 'text', 240, ''),
    column('target', 'quantity', 105, '', TARGET),
    column('pagu', 'money', 125, '', PAGU),
    column('hasilUraian', 'text', 260, ''),
    column('hasilIndikator', 'text', 240, ''),
    column('hasilTarget', 'quantity', 105, '', TARGET),
    column('hasilPagu', 'money', 125, '', PAGU),
  ],
  helpers: [kodeHelper(), levelHelper(['program', 'kegiatan', 'sub_kegiatan', 'indikator'])],
  levels: [
    level('program', 'uraian'),
    level('kegiatan', 'uraian'),
    level('sub_kegiatan', 'uraian'),
  ],
  totalLabel: 'JUMLAH',
  footers: [],
  signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
  paper: { size: 'F4', orientation: 'landscape' },
};
