// Evaluation of last year's Renja against the Renstra (T-C.29), as Magetan printed it for 2024 (table 2.1).
import type { FormDefinition } from '../formDefinition.ts';
import { column, group, leaf, level, levelHelper, percentOf, sumIfAny } from '../parts.ts';

export const evaluasiRenja: FormDefinition = {
  id: 'evaluasi-renja',
  version: 1,
  title: 'Evaluasi Renja Tahun Lalu',
  source: 'Renja DPMD Kabupaten Magetan Tahun 2024, Tabel 2.1 (T-C.29)',
  purpose:
    'Capaian Renja tahun lalu dan perkiraan capaian Renstra sampai tahun berjalan. Diisi perencana saat menyusun Renja.',
  titleLines: ['Evaluasi Capaian Renja Perangkat Daerah', '{instansi} {wilayah} Tahun {tahun}'],
  header: [
    leaf('Kode', 'kode'),
    leaf('Urusan/Bidang Urusan Pemerintah Daerah dan Program/Kegiatan', 'uraian'),
    leaf(
      'Indikator Kinerja Tujuan, Sasaran, Program (outcome), Kegiatan (output), Sub Kegiatan',
      'indikator',
    ),
    leaf('Target Kinerja Capaian Program (Renstra Perangkat Daerah)', 'targetRenstra'),
    leaf(
      'Realisasi Capaian Kinerja Renstra SKPD sampai dengan Renja SKPD Tahun {tahun-3}',
      'realisasiLalu',
    ),
    group(
      'Target dan Realisasi Kinerja Program dan Kegiatan Tahun {tahun-2}',
      leaf('Target {tahun-2}', 'target'),
      leaf('Realisasi renja {tahun-2}', 'realisasi'),
      leaf('Tingkat Realisasi (%)', 'capaian'),
    ),
    leaf('Target Program dan Kegiatan PD Tahun {tahun-1}', 'targetBerikut'),
    group(
      'Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d tahun Berjalan',
      leaf('Realisasi Capaian Program dan Kegiatan s.d tahun {tahun-1}', 'perkiraanRealisasi'),
      leaf('Tingkat Capaian realisasi Target Renstra (%)', 'tingkatCapaian'),
    ),
  ],
  columns: [
    column('kode', 'code', 130, '1', {
      guidance: 'Kode nomenklatur, misalnya 2.13.04.2.01.0001.',
    }),
    column('uraian', 'text', 280, '2'),
    column('indikator', 'text', 260, '3'),
    column('targetRenstra', 'quantity', 110, '4', { guidance: 'Target akhir periode Renstra.' }),
    column('realisasiLalu', 'quantity', 110, '5', {
      guidance: 'Jumlah realisasi sejak awal Renstra sampai tahun itu.',
    }),
    column('target', 'quantity', 90, '6'),
    column('realisasi', 'quantity', 90, '7', {
      guidance: 'Kosong berarti belum dilaporkan; 0 berarti nihil.',
    }),
    // 7 / 6; blank instead of #DIV/0!, which the published table shows six times.
    column('capaian', 'percent', 85, '8', { formula: percentOf('realisasi', 'target') }),
    column('targetBerikut', 'quantity', 100, '9'),
    // 5 + 7 + 9
    column('perkiraanRealisasi', 'quantity', 110, '10', {
      formula: sumIfAny('realisasiLalu', 'realisasi', 'targetBerikut'),
    }),
    // 10 / 4
    column('tingkatCapaian', 'percent', 95, '11', {
      formula: percentOf('perkiraanRealisasi', 'targetRenstra'),
    }),
  ],
  helpers: [levelHelper(['program', 'kegiatan', 'sub_kegiatan', 'indikator'])],
  levels: [
    level('program', 'uraian'),
    level('kegiatan', 'uraian'),
    level('sub_kegiatan', 'uraian'),
  ],
  totalLabel: null,
  footers: [],
  signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
  paper: { size: 'F4', orientation: 'landscape' },
};
