// Layout C: money before performance, the code inside the name cell, money as text (`Rp 1.234.567`).
import type { SampleCell, SampleRow, SampleTable } from '../sampleTable.ts';
import { type Fact, sum, TAHUN } from './facts.ts';
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

export const layoutC: Laid = (district, facts) => {
  const region = district.nama.toUpperCase();
  const rows: SampleRow[] = [
    ...titles(
      'LAPORAN REALISASI KEUANGAN DAN KINERJA RENCANA AKSI',
      `${OFFICE} ${region}`,
      `TAHUN ANGGARAN ${TAHUN}`,
    ),
    { kind: 'header', header: 'utama' },
    ...facts.map(
      (fact): SampleRow => ({
        kind: 'body',
        level: fact.level,
        cells: rowCells(facts, fact),
        ...boldOf(fact),
      }),
    ),
    { kind: 'total', cells: totalCells(facts), bold: true, merges: [[0, 0, 1, 5]] },
    ...signature(12, 4, `KEPALA ${OFFICE}`),
  ];
  return [
    frame(district, 'evaluasi-renaksi', 'Laporan', {
      columns: COLUMNS,
      headers: { utama: HEADER },
      rows,
    }),
  ];
};

function rowCells(facts: readonly Fact[], fact: Fact): SampleCell[] {
  const programs = facts.filter(({ level }) => level === 'program');
  const spent = sum(fact.rp.map((value) => value ?? 0));
  return [
    fact.level === 'program' ? programs.indexOf(fact) + 1 : null,
    `${fact.kode} ${printedName(fact)}`,
    fact.indikator,
    fact.satuan,
    fact.target,
    rupiah(fact.pagu),
    ...fact.rp.flatMap((value, quarter) => [rupiah(value), fact.k[quarter] ?? null]),
    rupiah(spent),
    sum(fact.k.map((value) => value ?? 0)),
    { v: Math.round((spent / fact.pagu) * 10000) / 100, f: '0.00' },
  ];
}

function totalCells(facts: readonly Fact[]): SampleCell[] {
  const { pagu, realisasiRp } = sumsOf(facts, 'program');
  const spent = sum(realisasiRp.map((value) => value ?? 0));
  return [
    'JUMLAH',
    ...Array.from({ length: 4 }, () => null),
    rupiah(pagu),
    ...realisasiRp.flatMap((value) => [rupiah(value), null]),
    rupiah(spent),
    null,
    { v: Math.round((spent / pagu) * 10000) / 100, f: '0.00' },
  ];
}

/** 1234567 → `Rp 1.234.567` */
function rupiah(value: number | null): string | null {
  return value === null ? null : `Rp ${String(value).replace(/\B(?=(\d{3})+$)/g, '.')}`;
}

const COLUMNS: SampleTable['columns'] = [
  5,
  52,
  44,
  11,
  10,
  20,
  ...ROMAN.flatMap(() => [20, 11]),
  20,
  11,
  10,
].map((width, column) => ({
  width,
  ...(column === 0 || column === 3
    ? { align: 'center' as const }
    : column > 3
      ? { align: 'right' as const }
      : {}),
}));

const HEADER: SampleTable['headers'][string] = {
  rows: [
    [
      'No',
      'Program / Kegiatan / Sub Kegiatan',
      'Tolok Ukur Kinerja',
      'Satuan',
      'Target Kinerja',
      'Pagu Anggaran',
      ...ROMAN.flatMap((roman) => [`Realisasi Triwulan ${roman}`, null]),
      'Total Realisasi',
      null,
      'Serapan (%)',
    ],
    [
      ...Array.from({ length: 6 }, () => null),
      ...Array.from({ length: 5 }, () => ['Keuangan', 'Kinerja']).flat(),
      null,
    ],
  ],
  merges: [
    ...[0, 1, 2, 3, 4, 5, 16].map((column): [number, number, number, number] => [0, column, 2, 1]),
    ...[6, 8, 10, 12, 14].map((column): [number, number, number, number] => [0, column, 1, 2]),
  ],
};
