// Layout D: no codes, each level in its own column, every figure a text in English notation (`1,234,567`).
import type { SampleCell, SampleRow, SampleTable } from '../sampleTable.ts';
import { type Fact, TAHUN } from './facts.ts';
import {
  boldOf,
  frame,
  type Laid,
  OFFICE,
  printedName,
  ROMAN,
  signature,
  titles,
} from './layoutParts.ts';
import { sumsOf } from './writtenFacts.ts';

export const layoutD: Laid = (district, facts) => {
  const region = district.nama.toUpperCase();
  const rows: SampleRow[] = [
    ...titles(`REALISASI RENCANA AKSI TAHUN ${TAHUN}`, OFFICE, region),
    { kind: 'header', header: 'utama' },
    { kind: 'numbers', cells: COLUMNS.map((_, column) => column + 1) },
    ...facts.map(
      (fact, index): SampleRow => ({
        kind: 'body',
        level: fact.level,
        cells: rowCells(fact, index),
        ...boldOf(fact),
      }),
    ),
    { kind: 'total', cells: totalCells(facts), bold: true, merges: [[0, 0, 1, 8]] },
    ...signature(13, 4, `KEPALA ${OFFICE}`),
  ];
  return [
    frame(district, 'evaluasi-renaksi', 'Renaksi', {
      columns: COLUMNS,
      headers: { utama: HEADER },
      rows,
    }),
  ];
};

function rowCells(fact: Fact, index: number): SampleCell[] {
  const named = (level: Fact['level']): string | null =>
    fact.level === level ? printedName(fact) : null;
  return [
    index + 1,
    index === 0 ? 'Meningkatnya kemandirian desa' : null,
    named('program'),
    named('kegiatan'),
    named('sub_kegiatan'),
    fact.indikator,
    english(fact.target),
    fact.satuan,
    english(fact.pagu),
    ...fact.k.flatMap((value, quarter) => [english(value), english(fact.rp[quarter] ?? null)]),
    fact.level === 'sub_kegiatan' ? 'Bidang terkait' : null,
  ];
}

function totalCells(facts: readonly Fact[]): SampleCell[] {
  const { pagu, realisasiRp } = sumsOf(facts, 'program');
  return [
    'TOTAL',
    ...Array.from({ length: 7 }, () => null),
    english(pagu),
    ...realisasiRp.flatMap((value) => [null, english(value)]),
    null,
  ];
}

/** 1234567 → `1,234,567` */
function english(value: number | null): string | null {
  return value === null ? null : String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

const COLUMNS: SampleTable['columns'] = [
  5,
  26,
  34,
  34,
  40,
  40,
  10,
  11,
  18,
  ...ROMAN.flatMap(() => [10, 18]),
  18,
].map((width, column) => ({
  width,
  ...(column === 0 || column === 7
    ? { align: 'center' as const }
    : column === 6 || (column > 7 && column < 17)
      ? { align: 'right' as const }
      : {}),
}));

const HEADER: SampleTable['headers'][string] = {
  rows: [
    [
      'No.',
      'Sasaran Strategis',
      'Program',
      'Kegiatan',
      'Sub Kegiatan',
      'Indikator Kinerja',
      'Target',
      'Satuan',
      'Anggaran (Rp)',
      'Realisasi',
      ...Array.from({ length: 7 }, () => null),
      'Penanggung Jawab',
    ],
    [
      ...Array.from({ length: 9 }, () => null),
      ...ROMAN.flatMap((roman) => [`TW ${roman}`, null]),
      null,
    ],
    [
      ...Array.from({ length: 9 }, () => null),
      ...ROMAN.flatMap(() => ['Kinerja', 'Anggaran']),
      null,
    ],
  ],
  merges: [
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 17].map((column): [number, number, number, number] => [
      0,
      column,
      3,
      1,
    ]),
    [0, 9, 1, 8],
    ...[9, 11, 13, 15].map((column): [number, number, number, number] => [1, column, 1, 2]),
  ],
};
