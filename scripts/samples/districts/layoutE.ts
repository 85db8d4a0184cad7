// Layout E: a cover sheet first, codes of four digits, the header again on each printed page, later quarters blank.
import type { SampleCell, SampleRow, SampleTable } from '../sampleTable.ts';
import { type Fact, TAHUN } from './facts.ts';
import {
  boldOf,
  formula,
  frame,
  type Laid,
  numberFormulas,
  OFFICE,
  printedName,
  ROMAN,
  signature,
  titles,
} from './layoutParts.ts';
import { sumsOf } from './writtenFacts.ts';

const MONEY = '#,##0';
const ROWS_PER_PAGE = 16;

export const layoutE: Laid = (district, facts) => {
  const region = district.nama.toUpperCase();
  const body = facts.flatMap((fact, index): SampleRow[] => [
    ...(index > 0 && index % ROWS_PER_PAGE === 0 ? HEADER_ROWS : []),
    { kind: 'body', level: fact.level, cells: rowCells(fact), ...boldOf(fact) },
  ]);
  const rows: SampleRow[] = [
    ...titles(`CAPAIAN RENCANA AKSI PERANGKAT DAERAH TAHUN ${TAHUN}`, `${OFFICE} ${region}`),
    ...HEADER_ROWS,
    ...body,
    { kind: 'total', cells: totalCells(facts), bold: true, merges: [[0, 0, 1, 3]] },
    ...signature(13, 5, 'Kepala Dinas'),
  ];
  const cover = frame(district, 'sampul', 'Sampul', {
    columns: [{ width: 90 }],
    headers: {},
    rows: titles('LAPORAN EVALUASI RENCANA AKSI', OFFICE, region, `TAHUN ${TAHUN}`),
  });
  const table = frame(district, 'evaluasi-renaksi', 'Lampiran', {
    columns: COLUMNS,
    headers: { utama: HEADER },
    rows,
  });
  return [cover, numberFormulas(table)];
};

function rowCells(fact: Fact): SampleCell[] {
  return [
    fact.kode4 ?? fact.kode,
    printedName(fact),
    fact.indikator,
    fact.target,
    fact.satuan,
    fact.pagu,
    ...fact.k.flatMap((value, quarter) => [value, fact.rp[quarter] ?? null]),
    formula('=SUM(G{r};I{r};K{r};M{r})', '0'),
    formula('=SUM(H{r};J{r};L{r};N{r})', MONEY),
    formula('=O{r}/D{r}', '0.00%'),
    formula('=P{r}/F{r}', '0.00%'),
    null,
  ];
}

function totalCells(facts: readonly Fact[]): SampleCell[] {
  const { pagu, realisasiRp } = sumsOf(facts, 'program');
  return [
    'JUMLAH',
    ...Array.from({ length: 4 }, () => null),
    pagu,
    ...realisasiRp.flatMap((value) => [null, value]),
    null,
    formula('=SUM(H{r};J{r};L{r};N{r})', MONEY),
    null,
    formula('=P{r}/F{r}', '0.00%'),
    null,
  ];
}

const COLUMNS: SampleTable['columns'] = [
  20,
  48,
  44,
  9,
  11,
  18,
  ...ROMAN.flatMap(() => [9, 17]),
  9,
  18,
  10,
  10,
  12,
].map((width) => ({
  width,
  ...(width >= 17 && width < 20
    ? { align: 'right' as const, format: MONEY }
    : width < 17
      ? { align: 'center' as const }
      : {}),
}));

const HEADER: SampleTable['headers'][string] = {
  rows: [
    [
      'Kode Rekening',
      'Program, Kegiatan dan Sub Kegiatan',
      'Indikator',
      'Target',
      null,
      'Alokasi Anggaran (Rp)',
      ...ROMAN.flatMap((roman) => [`Realisasi TW ${roman}`, null]),
      'Jumlah Realisasi',
      null,
      'Persentase',
      null,
      'Ket.',
    ],
    [
      null,
      null,
      null,
      'Volume',
      'Satuan',
      null,
      ...Array.from({ length: 6 }, () => ['K', 'Rp']).flat(),
      null,
    ],
  ],
  merges: [
    ...[0, 1, 2, 5, 18].map((column): [number, number, number, number] => [0, column, 2, 1]),
    ...[3, 6, 8, 10, 12, 14, 16].map((column): [number, number, number, number] => [
      0,
      column,
      1,
      2,
    ]),
  ],
};

const HEADER_ROWS: readonly SampleRow[] = [
  { kind: 'header', header: 'utama' },
  { kind: 'numbers', cells: COLUMNS.map((_, column) => `(${column + 1})`) },
];
