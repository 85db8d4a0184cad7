// A target above 100 % of a share, or an index of several years added up.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { figureOf } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { isByIndicator } from './support/ownUnit.ts';
import { columnAt, place, valueRef } from './support/spot.ts';

const CODE = 'persen-lebih';
const COLUMNS = [
  'target',
  'targetSasaran',
  'targetProgram',
  'targetKegiatan',
  'targetRenstra',
  'targetBerikut',
  'targetMaju',
  'hasilTarget',
  'tw1',
  'tw2',
  'tw3',
  'tw4',
  'perkiraanRealisasi',
  'realisasiLalu',
];

/** Columns that speak of several years. */
const SUMS = ['targetRenstra', 'perkiraanRealisasi', 'realisasiRenstra'];
/** Two years may add up by chance, three hardly. */
const MANY = 3;

export const persenLebih: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Persentase lebih dari 100%, atau indeks dijumlahkan antartahun',
  strength: 32,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      const counts = countColumns(table);
      return table.rows.flatMap((row) => {
        const share = isShare(row.indicator);
        if (!share && !isIndex(row.indicator)) return [];
        const ids = (share ? COLUMNS : SUMS).filter((id) => isOfRow(row, id));
        const over = ids.flatMap((id) => {
          const value = figureOf(row, id);
          if (value === null) return [];
          if (share && counts.has(id) && addedFrom(row, id, value).length === 0) return [];
          if (share && !isByIndicator(table, grid, row, row.values[id]!)) return [];
          return (share ? value > 100.0001 : addedFrom(row, id, value).length >= MANY)
            ? [{ id, value }]
            : [];
        });
        const first = over[0];
        if (!first) return [];
        const sum = addedFrom(row, first.id, first.value);
        return [
          findingAt(CODE, 'warning', table, row, row.values[first.id]!.column, {
            params: {
              nilai: first.value,
              indeks: !share,
              jumlahDari: sum.map((each) => each.value),
              kolomJumlah: sum.map(
                (each) => columnAt(table, row.values[each.id]!.column)?.title ?? '',
              ),
            },
            cells: over.slice(1).map((each) => valueRef(table, row.values[each.id]!)),
          }),
        ];
      });
    }),
  message: (params) => {
    const parts = params.jumlahDari as readonly number[];
    const added = parts.map((each) => formatNumber(each)).join(' + ');
    if (params.indeks)
      return `${place(params)} tertulis ${formatNumber(Number(params.nilai))}, yaitu penjumlahan ${added}, padahal indeks atau skor beberapa tahun tidak dijumlahkan.`;
    const why =
      parts.length > 1
        ? ` Angka itu penjumlahan ${added}; persentase antartahun tidak dijumlahkan.`
        : '';
    return `${place(params)} tertulis ${formatNumber(Number(params.nilai))}%, padahal indikatornya bagian dari keseluruhan, yang paling banyak 100%.${why}`;
  },
  suggestion: (params) =>
    params.indeks
      ? 'Tulis angka tahun terakhir saja, sebab tiap tahun indeks atau skor itu diukur kembali.'
      : 'Tulis persentase yang dituju pada akhir masa rencana. Bila yang dimaksud kenaikan, sebut “peningkatan” dalam indikatornya.',
};

/** More than half of so many shares above a hundred, though no years add up to them: the column counts something. */
const FEWEST_COUNTS = 3;

function countColumns({ rows }: PlanTable): ReadonlySet<string> {
  const shares = rows.filter(({ indicator }) => isShare(indicator));
  return new Set(
    COLUMNS.filter((id) => {
      const told = shares.flatMap((row) => {
        const value = figureOf(row, id);
        return value === null ? [] : [value > 100.0001 && addedFrom(row, id, value).length === 0];
      });
      const over = told.filter(Boolean).length;
      return over >= FEWEST_COUNTS && over > told.length / 2;
    }),
  );
}

/** A share of a whole; growth and achievement may be above 100 %. */
function isShare(indicator: string | null): boolean {
  const words = (indicator ?? '').toLowerCase();
  return (
    /^\s*(persentase|presentase|prosentase|%)/.test(words) &&
    !/peningkatan|kenaikan|pertumbuhan|capaian|realisasi|laju|penurunan/.test(words.slice(0, 40))
  );
}

/** Not the target of the sasaran that is written beside this row, with an indicator of its own. */
function isOfRow(row: PlanRow, id: string): boolean {
  const [, level] = /^target(Sasaran|Program|Kegiatan)$/.exec(id) ?? [];
  const measured = level === undefined ? undefined : row.values[`indikator${level}`];
  return measured?.state !== 'text' || measured.text === row.indicator;
}

/** Measured anew every year: the figure of a term is that of its last year. */
function isIndex(indicator: string | null): boolean {
  return /^\s*(indeks|index|nilai|skor|indek)\b/i.test(indicator ?? '');
}

/** Two or more figures of the row that add up to it. */
function addedFrom(row: PlanRow, id: string, value: number): { id: string; value: number }[] {
  const figures = ['realisasiLalu', 'target', 'realisasi', 'targetBerikut']
    .filter((each) => each !== id)
    .flatMap((each) => {
      const figure = figureOf(row, each);
      return figure === null ? [] : [{ id: each, value: figure }];
    });
  for (const skip of [null, ...figures.keys()]) {
    const list = figures.filter((_, index) => index !== skip);
    if (list.length >= 2 && list.reduce((sum, each) => sum + each.value, 0) === value) return list;
  }
  return [];
}
