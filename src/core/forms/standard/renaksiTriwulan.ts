// Rencana Aksi per jabatan with targets per quarter, as Sulawesi Tengah printed it in 2024.
import type { FormDefinition } from '../formDefinition.ts';
import {
  akumulasiHelper,
  column,
  group,
  kodeHelper,
  leaf,
  level,
  levelHelper,
  polaritasHelper,
} from '../parts.ts';

const QUARTER = { guidance: 'Target triwulan ini. Kosongkan bila tidak ada yang direncanakan.' };

export const renaksiTriwulan: FormDefinition = {
  id: 'renaksi-triwulan',
  version: 1,
  title: 'Rencana Aksi per Triwulan',
  source: 'Rencana Aksi DPMD Provinsi Sulawesi Tengah Tahun 2024',
  purpose:
    'Target setiap sasaran, program, kegiatan, dan sub kegiatan per triwulan, menurut jabatan yang bertanggung jawab. Diisi setiap jabatan, dihimpun oleh perencana.',
  titleLines: ['RENCANA AKSI PERANGKAT DAERAH', '{INSTANSI} {WILAYAH}', 'TAHUN {tahun}'],
  header: [
    leaf('No', 'no'),
    leaf('Jabatan', 'jabatan'),
    leaf('Sasaran Strategis/Program/Kegiatan/Sub Kegiatan', 'uraian'),
    leaf('Indikator Kinerja', 'indikator'),
    leaf('Target', 'target'),
    group(
      'Target',
      leaf('Triwulan I', 'tw1'),
      leaf('Triwulan II', 'tw2'),
      leaf('Triwulan III', 'tw3'),
      leaf('Triwulan IV', 'tw4'),
    ),
    leaf('Keterangan', 'keterangan'),
  ],
  columns: [
    column('no', 'text', 40, '1'),
    column('jabatan', 'text', 160, '2', {
      guidance: 'Jabatan yang bertanggung jawab. Cukup ditulis pada baris pertamanya.',
    }),
    column('uraian', 'text', 300, '3'),
    column('indikator', 'text', 300, '4'),
    column('target', 'quantity', 110, '5', {
      guidance: 'Target setahun, misalnya 5, 0,7078, atau 12 Orang, 5 Kali.',
    }),
    column('tw1', 'quantity', 95, '6', QUARTER),
    column('tw2', 'quantity', 95, '7', QUARTER),
    column('tw3', 'quantity', 95, '8', QUARTER),
    column('tw4', 'quantity', 95, '9', QUARTER),
    column('keterangan', 'text', 130, '10'),
  ],
  helpers: [
    kodeHelper(),
    levelHelper(['sasaran', 'program', 'kegiatan', 'sub_kegiatan', 'indikator']),
    akumulasiHelper(),
    polaritasHelper(),
  ],
  levels: [
    level('sasaran', 'uraian'),
    level('program', 'uraian'),
    level('kegiatan', 'uraian', { bold: false }),
    level('sub_kegiatan', 'uraian'),
  ],
  totalLabel: null,
  footers: [],
  signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
  paper: { size: 'F4', orientation: 'landscape' },
};
