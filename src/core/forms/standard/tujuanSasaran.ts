// Tujuan dan Sasaran Renja with their indicators and targets, as Magetan printed it for 2024 (table 3.1).
import type { FormDefinition } from '../formDefinition.ts';
import { column, group, leaf, level, levelHelper } from '../parts.ts';

export const tujuanSasaran: FormDefinition = {
  id: 'tujuan-sasaran',
  version: 1,
  title: 'Tujuan dan Sasaran',
  source: 'Renja DPMD Kabupaten Magetan Tahun 2024, Tabel 3.1',
  purpose: 'Tujuan dan sasaran perangkat daerah dengan indikator dan targetnya. Diisi perencana.',
  titleLines: ['Tujuan dan Sasaran Renja Tahun {tahun}', '{instansi} {wilayah}'],
  header: [
    leaf('No', 'no'),
    group('Tujuan/Sasaran', leaf('', 'uraian'), leaf('', 'noIndikator')),
    leaf('Indikator Tujuan/Sasaran', 'indikator'),
    leaf('Target (%)', 'target'),
  ],
  columns: [
    column('no', 'code', 45, '1', { guidance: 'Tujuan 1, sasarannya 1.1, 1.2, dan seterusnya.' }),
    column('uraian', 'text', 340, '2'),
    column('noIndikator', 'code', 50, '3'),
    column('indikator', 'text', 340, '4'),
    column('target', 'quantity', 100, '5'),
  ],
  helpers: [levelHelper(['tujuan', 'sasaran', 'indikator'])],
  levels: [level('tujuan', 'uraian'), level('sasaran', 'uraian', { bold: false })],
  totalLabel: null,
  footers: [],
  signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
  paper: { size: 'F4', orientation: 'landscape' },
};
