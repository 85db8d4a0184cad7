// Pengendalian dan Evaluasi Rencana Aksi: K and Rp per quarter, as Merangin printed it in 2024 (second table).
import type { FormColumn, FormDefinition } from '../formDefinition.ts';
import {
  akumulasiHelper,
  column,
  group,
  kodeHelper,
  leaf,
  level,
  levelHelper,
  percentOf,
  polaritasHelper,
  sumIfAny,
  UNITS,
} from '../parts.ts';

const TICK = { guidance: 'Beri tanda v bila dilaksanakan pada triwulan ini.' };

function realisation(quarter: number, number: number): FormColumn[] {
  return [
    column(`realisasiK${quarter}`, 'quantity', 70, String(number), {
      guidance: 'Realisasi kinerja triwulan ini. Kosong berarti belum dilaporkan; 0 berarti nihil.',
    }),
    column(`realisasiRp${quarter}`, 'money', 115, String(number + 1), {
      rollUp: true,
      unit: 'Rp',
      guidance: 'Realisasi anggaran triwulan ini, dalam rupiah.',
    }),
  ];
}

function pair(title: string, k: string, rp: string) {
  return group(title, leaf('K', k), leaf('Rp.', rp));
}

export const evaluasiRenaksi: FormDefinition = {
  id: 'evaluasi-renaksi',
  // 2: formulas guarded against blank and zero (migrations/evaluasiRenaksi1.ts).
  version: 2,
  title: 'Pengendalian dan Evaluasi Rencana Aksi',
  sheetName: 'Evaluasi Rencana Aksi',
  source: 'Pengendalian dan Evaluasi Rencana Aksi DPMD Kabupaten Merangin Tahun 2024',
  purpose:
    'Realisasi kinerja dan anggaran per triwulan terhadap target rencana aksi. Diisi setiap bidang tiap triwulan, dihimpun oleh perencana.',
  titleLines: [
    'PENGENDALIAN DAN EVALUASI RENCANA AKSI PERJANJIAN KINERJA',
    '{INSTANSI} {WILAYAH} TAHUN {tahun}',
  ],
  header: [
    leaf('No', 'no'),
    leaf('Sasaran Program', 'sasaran'),
    leaf('Program / Kegiatan', 'uraian'),
    leaf('Indikator Kinerja Program (Outcome) / Kegiatan (Output)', 'indikator'),
    group(
      'Target Pelaksanaan',
      leaf('TW I', 'jadwal1'),
      leaf('TW II', 'jadwal2'),
      leaf('TW III', 'jadwal3'),
      leaf('TW IV', 'jadwal4'),
    ),
    group(
      'Target Program/Kegiatan',
      group('K', leaf('', 'target'), leaf('', 'satuan')),
      leaf('Rp.', 'pagu'),
    ),
    group(
      'Realisasi Kinerja dan Anggaran Perangkat Daerah tahun Berjalan yang di Evaluasi',
      pair('TW I', 'realisasiK1', 'realisasiRp1'),
      pair('TW II', 'realisasiK2', 'realisasiRp2'),
      pair('TW III', 'realisasiK3', 'realisasiRp3'),
      pair('TW IV', 'realisasiK4', 'realisasiRp4'),
    ),
    pair('Jml Realisasi', 'jumlahK', 'jumlahRp'),
    pair('% Realisasi', 'persenK', 'persenRp'),
    leaf('KET', 'keterangan'),
  ],
  columns: [
    column('no', 'text', 35, '1'),
    column('sasaran', 'text', 150, '2'),
    column('uraian', 'text', 240, '3'),
    column('indikator', 'text', 240, '4'),
    column('jadwal1', 'tick', 45, '5', TICK),
    column('jadwal2', 'tick', 45, '6', TICK),
    column('jadwal3', 'tick', 45, '7', TICK),
    column('jadwal4', 'tick', 45, '8', TICK),
    column('target', 'quantity', 60, '9', { guidance: 'Angka target setahun, tanpa satuan.' }),
    column('satuan', 'text', 85, '', { choices: UNITS, guidance: 'Satuan target.' }),
    column('pagu', 'money', 120, '10', {
      rollUp: true,
      unit: 'Rp',
      guidance: 'Pagu sub kegiatan. Jumlah kegiatan dan program dihitung sendiri.',
    }),
    ...realisation(1, 11),
    ...realisation(2, 13),
    ...realisation(3, 15),
    ...realisation(4, 17),
    column('jumlahK', 'quantity', 110, '19 (=11+13+15+17)', {
      formula: sumIfAny('realisasiK1', 'realisasiK2', 'realisasiK3', 'realisasiK4'),
    }),
    column('jumlahRp', 'money', 120, '20 (=12+14+16+18)', {
      formula: sumIfAny('realisasiRp1', 'realisasiRp2', 'realisasiRp3', 'realisasiRp4'),
      rollUp: true,
      unit: 'Rp',
    }),
    column('persenK', 'percent', 95, '21 (=19/9*100)', { formula: percentOf('jumlahK', 'target') }),
    column('persenRp', 'percent', 100, '22 (=20/10*100)', {
      formula: percentOf('jumlahRp', 'pagu'),
    }),
    // The document numbers this column 21 a second time.
    column('keterangan', 'text', 110, '23'),
  ],
  helpers: [
    kodeHelper(),
    levelHelper(['program', 'kegiatan', 'sub_kegiatan', 'indikator']),
    akumulasiHelper(),
    polaritasHelper(),
  ],
  levels: [
    level('sasaran', 'sasaran', { bold: false }),
    level('program', 'uraian'),
    level('kegiatan', 'uraian'),
    level('sub_kegiatan', 'uraian'),
  ],
  totalLabel: 'Total Anggaran',
  footers: [],
  signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
  paper: { size: 'F4', orientation: 'landscape' },
};
