// Rencana Kerja dan Pendanaan with prakiraan maju (T-C.33), as Magetan printed it for 2024 (table 4.1).
import type { FormDefinition } from '../formDefinition.ts';
import { column, group, kodeHelper, leaf, level, levelHelper } from '../parts.ts';

export const renjaPendanaan: FormDefinition = {
  id: 'renja-pendanaan',
  version: 1,
  title: 'Rencana Kerja dan Pendanaan',
  source: 'Renja DPMD Kabupaten Magetan Tahun 2024, Tabel 4.1 (T-C.33)',
  purpose:
    'Target dan pagu setiap program, kegiatan, dan sub kegiatan tahun rencana, dengan prakiraan maju tahun berikutnya. Diisi perencana perangkat daerah.',
  titleLines: ['RENCANA KERJA DAN PENDANAAN TAHUN {tahun} - {tahun+1}', '{INSTANSI} {WILAYAH}'],
  header: [
    leaf('Program dan Kegiatan', 'uraian'),
    leaf('Indikator Kinerja Tujuan, Sasaran, Program (Outcome) dan Kegiatan (Output)', 'indikator'),
    group(
      'Target Kinerja Program dan Kerangka Pendanaan',
      group('Kerangka Pendanaan', leaf('Target {tahun}', 'target'), leaf('Pagu', 'pagu')),
      group('Prakiraan Maju', leaf('Target {tahun+1}', 'targetMaju'), leaf('Pagu', 'paguMaju')),
    ),
  ],
  columns: [
    column('uraian', 'text', 340, '(5)'),
    column('indikator', 'text', 340, '(6)'),
    column('target', 'quantity', 110, '(8)', {
      guidance: 'Target tahun rencana dengan satuannya, misalnya 2 Dokumen.',
    }),
    column('pagu', 'money', 130, '(9)', {
      rollUp: true,
      unit: 'Rp',
      guidance: 'Pagu sub kegiatan. Jumlah kegiatan dan program dihitung sendiri.',
    }),
    column('targetMaju', 'quantity', 110, '(10)', {
      guidance: 'Prakiraan target tahun berikutnya dengan satuannya.',
    }),
    column('paguMaju', 'money', 130, '(11)', {
      rollUp: true,
      unit: 'Rp',
      guidance: 'Prakiraan pagu tahun berikutnya.',
    }),
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
