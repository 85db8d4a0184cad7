// Rencana Aksi atas Perjanjian Kinerja with the work per month in percent, as Merangin printed it in 2024 (first table).
import type { FormDefinition, HeaderNode } from '../formDefinition.ts';
import { column, group, kodeHelper, leaf, level, levelHelper, months } from '../parts.ts';

function quarter(title: string, first: number): HeaderNode {
  return group(
    title,
    ...[first, first + 1, first + 2].map((month) => leaf(String(month), `bulan${month}`)),
  );
}

export const renaksiBulanan: FormDefinition = {
  id: 'renaksi-bulanan',
  version: 1,
  title: 'Rencana Aksi per Bulan',
  source: 'Rencana Aksi atas Perjanjian Kinerja DPMD Kabupaten Merangin Tahun 2024',
  purpose:
    'Langkah kerja setiap sub kegiatan dengan rencana kemajuan per bulan, anggaran, dan penanggung jawab. Diisi setiap bidang.',
  titleLines: ['RENCANA AKSI', 'ATAS PERJANJIAN KINERJA {INSTANSI}', '{WILAYAH} TAHUN {tahun}'],
  header: [
    leaf('NO', 'no'),
    leaf('SASARAN STRATEGIS', 'sasaran'),
    leaf('INDIKATOR KINERJA', 'indikatorSasaran'),
    leaf('TARGET', 'targetSasaran'),
    leaf('PROGRAM', 'uraian'),
    leaf('INDIKATOR KEGIATAN', 'indikator'),
    leaf('TARGET', 'target'),
    leaf('AKSI KEGIATAN', 'aksi'),
    group(
      'TARGET KINERJA SASARAN',
      quarter('TW.I', 1),
      quarter('TW.II', 4),
      quarter('TW.III', 7),
      quarter('TW.IV', 10),
    ),
    leaf('ANGGARAN', 'pagu'),
    leaf('PENANGGUNG JAWAB', 'penanggungJawab'),
    leaf('KET', 'keterangan'),
  ],
  columns: [
    column('no', 'text', 35, '1'),
    column('sasaran', 'text', 150, '2'),
    column('indikatorSasaran', 'text', 150, '3'),
    column('targetSasaran', 'quantity', 80, '4'),
    column('uraian', 'text', 240, '5'),
    column('indikator', 'text', 220, '6'),
    column('target', 'quantity', 90, '7', {
      guidance: 'Target setahun dengan satuannya, misalnya 2 Dokumen.',
    }),
    column('aksi', 'text', 260, '8', { guidance: 'Langkah kerja, bernomor urut.' }),
    ...months((month) =>
      column(`bulan${month}`, 'percent', 48, String(month + 8), {
        guidance: 'Bagian pekerjaan bulan ini dalam persen; dua belas bulan berjumlah 100%.',
      }),
    ),
    column('pagu', 'money', 125, '21', {
      rollUp: true,
      unit: 'Rp',
      guidance: 'Pagu sub kegiatan. Jumlah kegiatan dan program dihitung sendiri.',
    }),
    column('penanggungJawab', 'text', 120, '22', {
      guidance: 'Bidang atau jabatan yang bertanggung jawab, misalnya Sekretariat.',
    }),
    column('keterangan', 'text', 90, '23'),
  ],
  helpers: [kodeHelper(), levelHelper(['program', 'kegiatan', 'sub_kegiatan', 'indikator'])],
  levels: [
    level('sasaran', 'sasaran', { bold: false, indicator: 'indikatorSasaran' }),
    level('program', 'uraian'),
    level('kegiatan', 'uraian'),
    level('sub_kegiatan', 'uraian'),
  ],
  totalLabel: null,
  footers: [],
  signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
  paper: { size: 'F4', orientation: 'landscape' },
};
