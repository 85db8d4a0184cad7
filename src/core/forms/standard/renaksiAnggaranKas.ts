// Rencana Aksi Kinerja with quarter targets and the cash budget per month, as Banjar printed it in 2020.
import type { FormDefinition } from '../formDefinition.ts';
import {
  column,
  GUIDE_KEGIATAN,
  GUIDE_PROGRAM,
  GUIDE_SASARAN,
  group,
  leaf,
  level,
  months,
} from '../parts.ts';

// As the document spells them.
const MONTHS = [
  'Januari',
  'Pebruari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'Nopember',
  'Desember',
];

const PER_QUARTER = 'Tulis per triwulan pada satu sel, misalnya: TW 1 = 355, TW 2 = 5.';

export const renaksiAnggaranKas: FormDefinition = {
  id: 'renaksi-anggaran-kas',
  version: 1,
  title: 'Rencana Aksi dengan Anggaran Kas',
  sheetName: 'Renaksi Anggaran Kas',
  source: 'Rencana Aksi Kinerja DPMD Kabupaten Banjar Tahun 2020',
  purpose:
    'Target triwulan sasaran, program, dan kegiatan, bersama anggaran kas tiap bulan menurut DPA. Diisi eselon II, III, dan IV.',
  titleLines: ['RENCANA AKSI KINERJA', '{INSTANSI}', '{WILAYAH}', 'TAHUN {tahun}'],
  header: [
    group(
      'SASARAN',
      leaf('Uraian', 'sasaran'),
      leaf('Indikator Kinerja', 'indikatorSasaran'),
      leaf('Target', 'targetSasaran'),
    ),
    group(
      'PROGRAM',
      leaf('Uraian', 'program'),
      leaf('Indikator Program', 'indikatorProgram'),
      leaf('Target dan Anggaran (Rp)', 'targetProgram'),
    ),
    group(
      'KEGIATAN',
      leaf('Uraian', 'kegiatan'),
      leaf('Indikator Kinerja', 'indikatorKegiatan'),
      leaf('Vol. & Sat.', 'target'),
      leaf('Target', 'targetKegiatan'),
    ),
    group('ANGGARAN KAS PER BULAN (Rp)', ...MONTHS.map((month, i) => leaf(month, `kas${i + 1}`))),
    leaf('KET', 'keterangan'),
  ],
  columns: [
    column('sasaran', 'text', 160, '1'),
    column('indikatorSasaran', 'text', 140, '2'),
    column('targetSasaran', 'quantity', 110, '3', { guidance: `${GUIDE_SASARAN} ${PER_QUARTER}` }),
    column('program', 'text', 170, '4'),
    column('indikatorProgram', 'text', 150, '5', {
      guidance: 'Indikator program menurut Renstra pada tahun berjalan.',
    }),
    column('targetProgram', 'quantity', 130, '6', {
      guidance: `${GUIDE_PROGRAM} ${PER_QUARTER} Tulis juga anggarannya, misalnya Rp 716.337.000.`,
    }),
    column('kegiatan', 'text', 190, '7'),
    column('indikatorKegiatan', 'text', 170, '8', {
      guidance: 'Menurut perjanjian kinerja eselon IV.',
    }),
    column('target', 'quantity', 90, '9', {
      guidance: 'Volume dan satuan setahun menurut perjanjian kinerja, misalnya 20 Desa.',
    }),
    column('targetKegiatan', 'quantity', 110, '10', {
      guidance: `${GUIDE_KEGIATAN} Sesuaikan dengan volume dan satuan. ${PER_QUARTER}`,
    }),
    ...months((month) =>
      column(`kas${month}`, 'money', 95, String(month + 10), {
        unit: 'Rp',
        guidance:
          'Anggaran kas bulan ini menurut DPA, dalam rupiah; selaraskan dengan target triwulannya.',
      }),
    ),
    column('keterangan', 'text', 90, '23'),
  ],
  levels: [
    level('sasaran', 'sasaran', { bold: false, indicator: 'indikatorSasaran' }),
    level('program', 'program', { bold: false, indicator: 'indikatorProgram' }),
    level('kegiatan', 'kegiatan', { bold: false, indicator: 'indikatorKegiatan' }),
  ],
  totalLabel: null,
  footers: [],
  signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
  paper: { size: 'F4', orientation: 'landscape' },
};
