// Formulir E.81, evaluation of the Renja by quarter: 25 physical columns, numbered (1) to (15) (Permendagri 86/2017).
import type { FormColumn, FormDefinition, HeaderNode } from '../formDefinition.ts';
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
} from '../parts.ts';

/** K and Rp under one title and one number, all K and Rp in the lowest header row. */
function pair(title: string, k: string, rp: string): HeaderNode {
  return { title, children: [leaf('K', k), leaf('Rp', rp)], tall: true };
}

interface Pair {
  readonly number: string;
  readonly k: string;
  readonly rp: string;
  readonly formulas?: readonly [string, string];
  readonly guidance?: string;
}

function columnsOf({ number, k, rp, formulas, guidance = '' }: Pair): FormColumn[] {
  return [
    column(k, 'quantity', 75, number, {
      formula: formulas?.[0] ?? null,
      guidance: guidance || null,
    }),
    column(rp, 'money', 120, '', { formula: formulas?.[1] ?? null, rollUp: true, unit: 'Rp' }),
  ];
}

const QUARTER = 'Realisasi triwulan ini saja. Kosong berarti belum dilaporkan; 0 berarti nihil.';

/** Mean of a percentage over the rows that are neither program nor kegiatan, so that no figure counts twice. */
function meanOf(id: string): string {
  const rows = '{level};"<>Program";{level};"<>Kegiatan"';
  const filled = `COUNTIFS({${id}};">=0";${rows})`;
  return `=IF(${filled}=0;"";SUMIFS({${id}};${rows})/${filled})`;
}

/** The scale of Permendagri 86/2017 by its lower bounds. */
function predicateOf(footer: number): string {
  const value = `{footer${footer}}`;
  return `=IF(${value}="";"";IF(${value}>=91;"Sangat Tinggi";IF(${value}>=76;"Tinggi";IF(${value}>=66;"Sedang";IF(${value}>=51;"Rendah";"Sangat Rendah")))))`;
}

export const evaluasiE81: FormDefinition = {
  id: 'evaluasi-e81',
  version: 1,
  title: 'Formulir E.81 Evaluasi Renja',
  sheetName: 'Formulir E.81',
  source: 'Formulir E.81, Permendagri 86/2017',
  purpose:
    'Evaluasi hasil Renja setiap triwulan terhadap target tahunan dan Renstra. Disusun perangkat daerah, dievaluasi Bappeda.',
  titleLines: [
    'FORMULIR E.81',
    'EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH',
    'RENJA {INSTANSI} {WILAYAH}',
    'PERIODE PELAKSANAAN TAHUN {tahun}',
  ],
  header: [
    leaf('No', 'no'),
    leaf('Sasaran', 'sasaran'),
    leaf('Program/Kegiatan', 'uraian'),
    leaf('Indikator Kinerja Program (outcome)/Kegiatan (output)', 'indikator'),
    pair(
      'Target Renstra Perangkat Daerah (akhir periode Renstra)',
      'targetRenstra',
      'targetRenstraRp',
    ),
    pair(
      'Realisasi Capaian Kinerja Renstra Perangkat Daerah s.d. Renja Tahun {tahun-2} (n-2)',
      'realisasiLalu',
      'realisasiLaluRp',
    ),
    pair(
      'Target Kinerja dan Anggaran Renja Tahun Berjalan yang dievaluasi ({tahun})',
      'target',
      'pagu',
    ),
    group(
      'Realisasi Kinerja Pada Triwulan',
      pair('I', 'realisasiK1', 'realisasiRp1'),
      pair('II', 'realisasiK2', 'realisasiRp2'),
      pair('III', 'realisasiK3', 'realisasiRp3'),
      pair('IV', 'realisasiK4', 'realisasiRp4'),
    ),
    pair(
      'Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi ({tahun})',
      'jumlahK',
      'jumlahRp',
    ),
    pair(
      'Realisasi Kinerja dan Anggaran Renstra s.d. Tahun {tahun}',
      'realisasiRenstra',
      'realisasiRenstraRp',
    ),
    pair(
      'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. Tahun {tahun} (%)',
      'tingkatCapaian',
      'tingkatCapaianRp',
    ),
    leaf('Perangkat Daerah Penanggung Jawab', 'penanggungJawab'),
  ],
  columns: [
    column('no', 'text', 35, '(1)'),
    column('sasaran', 'text', 150, '(2)'),
    column('uraian', 'text', 240, '(3)'),
    column('indikator', 'text', 220, '(4)'),
    ...columnsOf({ number: '(5)', k: 'targetRenstra', rp: 'targetRenstraRp' }),
    ...columnsOf({
      number: '(6)',
      k: 'realisasiLalu',
      rp: 'realisasiLaluRp',
      guidance: 'Jumlah realisasi sejak awal Renstra sampai dua tahun lalu.',
    }),
    ...columnsOf({
      number: '(7)',
      k: 'target',
      rp: 'pagu',
      guidance: 'Angka target setahun, tanpa satuan.',
    }),
    ...[1, 2, 3, 4].flatMap((quarter) =>
      columnsOf({
        number: `(${quarter + 7})`,
        k: `realisasiK${quarter}`,
        rp: `realisasiRp${quarter}`,
        guidance: QUARTER,
      }),
    ),
    // 12 = 8 + 9 + 10 + 11
    ...columnsOf({
      number: '(12)',
      k: 'jumlahK',
      rp: 'jumlahRp',
      formulas: [
        sumIfAny('realisasiK1', 'realisasiK2', 'realisasiK3', 'realisasiK4'),
        sumIfAny('realisasiRp1', 'realisasiRp2', 'realisasiRp3', 'realisasiRp4'),
      ],
    }),
    // 13 = 6 + 12
    ...columnsOf({
      number: '(13)',
      k: 'realisasiRenstra',
      rp: 'realisasiRenstraRp',
      formulas: [sumIfAny('realisasiLalu', 'jumlahK'), sumIfAny('realisasiLaluRp', 'jumlahRp')],
    }),
    // 14 = 13 / 5 × 100
    column('tingkatCapaian', 'percent', 75, '(14)', {
      formula: percentOf('realisasiRenstra', 'targetRenstra'),
    }),
    column('tingkatCapaianRp', 'percent', 75, '', {
      formula: percentOf('realisasiRenstraRp', 'targetRenstraRp'),
    }),
    column('penanggungJawab', 'text', 130, '(15)'),
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
  totalLabel: null,
  footers: [
    { label: 'Rata-rata capaian kinerja (%)', formula: meanOf('tingkatCapaian') },
    { label: 'Predikat kinerja', formula: predicateOf(1) },
    { label: 'Rata-rata capaian anggaran (%)', formula: meanOf('tingkatCapaianRp') },
    { label: 'Predikat anggaran', formula: predicateOf(3) },
    { label: 'Faktor pendorong keberhasilan kinerja:', formula: null },
    { label: 'Faktor penghambat pencapaian kinerja:', formula: null },
    { label: 'Tindak lanjut yang diperlukan dalam triwulan berikutnya:', formula: null },
    { label: 'Tindak lanjut yang diperlukan dalam Renja berikutnya:', formula: null },
  ],
  signatures: [
    { role: 'Disusun\nKEPALA {INSTANSI}', place: 'left' },
    { role: 'Dievaluasi\nKEPALA BAPPEDA {WILAYAH}', place: 'right' },
  ],
  paper: { size: 'F4', orientation: 'landscape' },
};
