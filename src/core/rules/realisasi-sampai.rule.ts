// The realisation up to a year (T-C.29, E.81) against that of the years before, this year and what is still to come.
import { cellName } from '../grid/a1.ts';
import type { ColumnId } from '../model/column.ts';
import type { HeaderColumn, PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { nearly } from '../numbers/nearly.ts';
import type { Finding, Rule } from './rule.ts';
import { figure, isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { expectedColumn } from './support/formulas/inRow/expectedColumns.ts';
import { columnOf, columnTitle, place, valueRef } from './support/spot.ts';

const CODE = 'realisasi-sampai';
/** Offices count differently; only where most of their own rows add up is the odd one a slip. */
const FEW = 3;
const USUAL = 0.7;
/** So many rows that repeat the last figure are told so on purpose. */
const MANNER = 2;
/** Source: column (10) = (5) + (7) + (9) of table T-C.29, column (13) = (6) + (12) of Formulir E.81. */
const SUMS: readonly (readonly [ColumnId, readonly ColumnId[]])[] = [
  ['perkiraanRealisasi', ['realisasiLalu', 'realisasi', 'targetBerikut']],
  ['realisasiRenstra', ['realisasiLalu', 'jumlahK']],
  ['realisasiRenstra', ['realisasiLalu', 'realisasi']],
  ['realisasiRenstraRp', ['realisasiLaluRp', 'jumlahRp']],
  ['realisasiRenstraRp', ['realisasiLaluRp', 'realisasiRp']],
];

export const realisasiSampai: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Realisasi sampai dengan tahun ini salah dijumlahkan',
  strength: 51,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) =>
      SUMS.flatMap(([id, parts]) => {
        const column = columnOf(table, id);
        const columns = parts.flatMap((part) => columnOf(table, part) ?? []);
        // What the header declares is held against the header, by another rule.
        if (!column || columns.length < parts.length || expectedColumn(table, column)) return [];
        return oddSums(table, column, columns);
      }),
    ),
  message: (params) => {
    const parts = params.bagian as readonly (readonly [string, number])[];
    const sum = parts.reduce((total, [, value]) => total + value, 0);
    const shown = parts.map(([, value]) => formatNumber(value)).join(' + ');
    const gap = Number(params.tertulis) - sum;
    return `${place(params)} tertulis ${formatNumber(Number(params.tertulis))}, padahal ${parts.map(([title]) => `“${title}”`).join(', ')} berjumlah ${shown} = ${formatNumber(sum)} (${gap > 0 ? 'lebih' : 'kurang'} ${formatNumber(Math.abs(gap))}). Di ${params.cocok} baris lain jumlahnya cocok.`;
  },
  suggestion: (params) =>
    `Periksa angka-angka itu; bila sudah benar, isi dengan rumus ${params.rumus}.`,
};

interface Sum {
  readonly row: PlanRow;
  readonly result: Value;
  readonly written: number;
  readonly parts: readonly Value[];
  readonly figures: readonly number[];
}

function oddSums(
  table: PlanTable,
  column: HeaderColumn,
  columns: readonly HeaderColumn[],
): Finding[] {
  const sums = table.rows.flatMap((row) => sumOf(row, column, columns));
  const fits = sums.filter((sum) => added(sum));
  if (fits.length < FEW || fits.length / sums.length < USUAL) return [];
  const odd = sums.filter((sum) => !added(sum));
  // What was reached last is all there is to say of a rate: a manner of some rows, and no slip.
  const last = odd.filter((sum) => nearly(sum.written, sum.figures[sum.figures.length - 1]!));
  return odd
    .filter((sum) => last.length < MANNER || !last.includes(sum))
    .map(({ row, result, written, parts, figures }) =>
      findingAt(CODE, 'warning', table, row, result.column, {
        params: {
          tertulis: written,
          bagian: parts.map((part, i) => [columnTitle(table, part.column), figures[i]!]),
          cocok: fits.length,
          rumus: `=${parts.map((part) => cellName(part.row, part.column)).join('+')}`,
        },
        cells: parts.map((part) => valueRef(table, part)),
      }),
    );
}

/** A typed figure with at least two parts; a blank part adds nothing. */
function sumOf(row: PlanRow, column: HeaderColumn, columns: readonly HeaderColumn[]): Sum[] {
  const result = row.values[column.id];
  const written = figure(result);
  if (!result || written === null || result.formula !== null) return [];
  const parts = columns.flatMap((each) => row.values[each.id] ?? []);
  const filled = parts.filter((part) => !isEmpty(part));
  const figures = filled.flatMap((part) => figure(part) ?? []);
  if (filled.length < 2 || figures.length < filled.length) return [];
  return [{ row, result, written, parts: filled, figures }];
}

function added({ written, figures }: Sum): boolean {
  const sum = figures.reduce((total, each) => total + each, 0);
  return Math.abs(written - sum) <= 0.011 * figures.length;
}
