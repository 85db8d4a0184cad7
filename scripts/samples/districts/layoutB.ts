// Layout B: Formulir E.81 with 25 columns, codes of two digits, figures that carry their unit in the number format.
import type { SampleCell, SampleRow, SampleTable } from '../sampleTable.ts';
import { type Fact, factsOf, TAHUN } from './facts.ts';
import {
  boldOf,
  formula,
  frame,
  type Laid,
  numberFormulas,
  OFFICE,
  printedName,
  ROMAN,
  titles,
} from './layoutParts.ts';

const MONEY = '#,##0';
const PAIRS = [
  `Target Renstra Perangkat Daerah pada Tahun ${TAHUN + 2} (akhir periode Renstra)`,
  `Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Tahun ${TAHUN - 2} (n-2)`,
  `Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan yang Dievaluasi (${TAHUN})`,
];
const AFTER = [
  'Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi',
  `Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s.d. Tahun ${TAHUN}`,
  `Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s.d. Tahun ${TAHUN} (%)`,
];

export const layoutB: Laid = (district, facts) => {
  const region = district.nama.toUpperCase();
  // A typing fault of this year does not spoil the Renstra columns.
  const planned = factsOf(district);
  const rows: SampleRow[] = [
    ...titles(
      'Formulir E.81',
      'EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH',
      `${OFFICE} ${region}`,
      `PERIODE PELAKSANAAN TAHUN ${TAHUN}`,
    ),
    { kind: 'header', header: 'utama' },
    numberRow(),
    ...facts.map(
      (fact, index): SampleRow => ({
        kind: 'body',
        level: fact.level,
        cells: rowCells(fact, planned[index]!, index),
        ...boldOf(fact),
      }),
    ),
    ...['Faktor pendorong keberhasilan pencapaian:', 'Faktor penghambat:'].map(note),
    note('Tindak lanjut yang diperlukan dalam triwulan berikutnya:'),
    note('Tindak lanjut yang diperlukan dalam Renja berikutnya:'),
    { kind: 'blank' },
    {
      kind: 'sign',
      blocks: [
        {
          column: 1,
          columns: 3,
          lines: [
            'Disusun',
            `KEPALA ${OFFICE}`,
            region,
            '',
            '',
            '[Nama Kepala Dinas]',
            'NIP. [nomor]',
          ],
        },
        {
          column: 18,
          columns: 6,
          lines: [
            'Dievaluasi',
            'KEPALA BAPPEDA',
            region,
            '',
            '',
            '[Nama Kepala Bappeda]',
            'NIP. [nomor]',
          ],
        },
      ],
    },
  ];
  return [
    numberFormulas(
      frame(district, 'evaluasi-e81', 'E.81', {
        columns: COLUMNS,
        headers: { utama: HEADER },
        rows,
      }),
    ),
  ];
};

function note(text: string): SampleRow {
  return { kind: 'note', cells: [text] };
}

/** Pairs of columns: 4–5 Renstra, 6–7 s.d. n-2, 8–9 Renja, 10–17 the quarters, 18–19, 20–21, 22–23 %. */
function rowCells(fact: Fact, planned: Fact, index: number): SampleCell[] {
  const isRate = fact.satuan === '%';
  const k = (value: number | null): SampleCell =>
    value === null ? null : { v: value, f: isRate ? '0' : `#,##0" ${fact.satuan}"` };
  const kFormat = isRate ? '0' : `#,##0" ${fact.satuan}"`;
  return [
    fact.kode,
    index === 0 ? 'Meningkatnya kemandirian desa' : null,
    printedName(fact),
    isRate ? `${fact.indikator} (%)` : fact.indikator,
    k(isRate ? 100 : fact.target * 5),
    planned.pagu * 5,
    k(isRate ? 60 : fact.target * 2),
    Math.round(planned.pagu * 1.9),
    k(fact.target),
    fact.pagu,
    ...fact.k.flatMap((value, quarter) => [k(value), fact.rp[quarter] ?? null]),
    formula('=SUM(K{r};M{r};O{r};Q{r})', kFormat),
    formula('=SUM(L{r};N{r};P{r};R{r})', MONEY),
    isRate ? formula('=S{r}', kFormat) : formula('=G{r}+S{r}', kFormat),
    formula('=H{r}+T{r}', MONEY),
    formula('=U{r}/E{r}*100', '0.00'),
    formula('=V{r}/F{r}*100', '0.00'),
    fact.level === 'sub_kegiatan' ? 'DPMD' : null,
  ];
}

function numberRow(): SampleRow {
  const cells: SampleCell[] = ['(1)', '(2)', '(3)', '(4)'];
  for (let number = 5; number <= 14; number++) cells.push(`(${number})`, null);
  cells.push('(15)');
  return {
    kind: 'numbers',
    cells,
    merges: Array.from({ length: 10 }, (_, pair): [number, number, number, number] => [
      0,
      4 + pair * 2,
      1,
      2,
    ]),
  };
}

const COLUMNS: SampleTable['columns'] = Array.from({ length: 25 }, (_, column) => {
  if (column < 4) return { width: [16, 24, 44, 38][column]! };
  if (column === 24) return { width: 16, align: 'center' as const };
  return column % 2 === 0
    ? { width: 13, align: 'center' as const }
    : { width: 18, align: 'right' as const, format: MONEY };
});

const pair = (title: string): (string | null)[] => [title, null];

const HEADER: SampleTable['headers'][string] = {
  rows: [
    [
      'Kode',
      'Sasaran',
      'Program/Kegiatan',
      'Indikator Kinerja Program (outcome)/Kegiatan (output)',
      ...PAIRS.flatMap(pair),
      'Realisasi Kinerja pada Triwulan',
      ...Array.from({ length: 7 }, () => null),
      ...AFTER.flatMap(pair),
      'Perangkat Daerah Penanggung Jawab',
    ],
    [
      ...Array.from({ length: 4 }, () => null),
      ...Array.from({ length: 3 }, () => ['K', 'Rp']).flat(),
      ...ROMAN.flatMap(pair),
      ...Array.from({ length: 3 }, () => ['K', 'Rp']).flat(),
      null,
    ],
    Array.from({ length: 25 }, (_, column) =>
      column < 10 || column > 17 ? null : column % 2 === 0 ? 'K' : 'Rp',
    ),
  ],
  merges: [
    ...[0, 1, 2, 3, 24].map((column): [number, number, number, number] => [0, column, 3, 1]),
    ...[4, 6, 8, 18, 20, 22].map((column): [number, number, number, number] => [0, column, 1, 2]),
    [0, 10, 1, 8],
    ...[10, 12, 14, 16].map((column): [number, number, number, number] => [1, column, 1, 2]),
    ...[4, 5, 6, 7, 8, 9, 18, 19, 20, 21, 22, 23].map(
      (column): [number, number, number, number] => [1, column, 2, 1],
    ),
  ],
};
