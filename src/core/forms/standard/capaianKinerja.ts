// Capaian Kinerja: this year, last year, and absorption, as Merangin printed it in 2024 (third table).
import type { FormDefinition } from '../formDefinition.ts';
import { column, group, leaf, level, percentOf } from '../parts.ts';

export const capaianKinerja: FormDefinition = {
  id: 'capaian-kinerja',
  version: 1,
  title: 'Capaian Kinerja',
  source: 'Capaian Kinerja DPMD Kabupaten Merangin Tahun 2024',
  purpose:
    'Capaian setiap indikator sasaran tahun ini dibandingkan tahun lalu, dengan penyerapan anggarannya. Diisi perencana untuk laporan kinerja.',
  titleLines: ['Capaian Kinerja Tahun {tahun}', '{instansi} {wilayah}'],
  header: [
    leaf('No', 'no'),
    leaf('Sasaran Strategis', 'sasaran'),
    leaf('Indikator Kinerja', 'indikator'),
    group(
      'Capaian Tahun ini (n)',
      leaf('Target', 'target'),
      leaf('Realisasi', 'realisasi'),
      leaf('%Capaian', 'capaian'),
    ),
    group(
      'Peningkatan Dari Tahun Lalu',
      group('Realisasi', leaf('n', 'realisasiN'), leaf('n-1', 'realisasiN1')),
      leaf('Peningkatan', 'peningkatan'),
    ),
    group(
      'Anggaran (n)',
      leaf('Pagu (n)', 'pagu'),
      leaf('Realisasi', 'realisasiRp'),
      leaf('% Penyerapan', 'penyerapan'),
    ),
  ],
  columns: [
    column('no', 'text', 40, '(1)'),
    column('sasaran', 'text', 220, '(2)'),
    column('indikator', 'text', 220, '(3)'),
    column('target', 'quantity', 110, '(4)', { guidance: 'Target tahun ini.' }),
    column('realisasi', 'quantity', 110, '(5)', {
      guidance: 'Realisasi tahun ini. Kosong berarti belum dilaporkan; 0 berarti nihil.',
    }),
    column('capaian', 'percent', 85, '(6)', {
      formula: percentOf('realisasi', 'target'),
      guidance: 'Realisasi dibagi target, dalam persen; dihitung bila keduanya angka.',
    }),
    column('realisasiN', 'quantity', 110, '(7)', { formula: '=IF({realisasi}="";"";{realisasi})' }),
    column('realisasiN1', 'quantity', 110, '(8)', { guidance: 'Realisasi tahun lalu.' }),
    column('peningkatan', 'quantity', 100, '(9)', {
      formula: '=IF(COUNT({realisasiN};{realisasiN1})<2;"";{realisasiN}-{realisasiN1})',
    }),
    column('pagu', 'money', 130, '(10)', { unit: 'Rp' }),
    column('realisasiRp', 'money', 130, '(11)', { unit: 'Rp' }),
    column('penyerapan', 'percent', 95, '(12)', { formula: percentOf('realisasiRp', 'pagu') }),
  ],
  levels: [level('sasaran', 'sasaran', { bold: false })],
  totalLabel: null,
  footers: [],
  signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
  paper: { size: 'F4', orientation: 'landscape' },
};
