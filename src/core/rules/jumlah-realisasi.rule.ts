// The year's realisation (Jml) typed by hand that does not follow from its quarters, or is left out.
import type { Edit } from '../edits/edit.ts';
import { cellName } from '../grid/a1.ts';
import type { HeaderColumn, PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { nearly } from '../numbers/nearly.ts';
import type { Finding, Rule } from './rule.ts';
import { figure, isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { expectedColumn } from './support/formulas/inRow/expectedColumns.ts';
import { columnAt, columnTitle, place, sameScale, valueRef } from './support/spot.ts';
import { sumTroubles } from './support/sums/sumTroubles.ts';
import { sumFinding, sumMessage, sumSuggestion } from './support/sums/sumWords.ts';
import { atTypedSlip } from './support/sums/typedSlip.ts';

const CODE = 'jumlah-realisasi';

export const jumlahRealisasi: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Jumlah setahun kosong atau salah hitung',
  strength: 52,
  follows: true,
  check: (context) => [
    ...sumTroubles(context)
      .filter((trouble) => trouble.sum.kind === 'triwulan')
      .map((trouble) => atTypedSlip(context, trouble, sumFinding(CODE, 'warning', trouble))),
    ...context.tables.flatMap((table) =>
      table.columns.flatMap((column) => {
        const expected = expectedColumn(table, column);
        if (expected?.kind !== 'sum') return [];
        const parts = expected.above.flatMap((each) => columnAt(table, each) ?? []);
        if (isSomethingElse(table, column, parts)) return [];
        return table.rows.flatMap((row) => check(table, row, column, parts));
      }),
    ),
  ],
  message: (params) => {
    if (params.jenis) return sumMessage(params);
    const figures = params.bagian as readonly number[];
    const sum = figures.reduce((a, b) => a + b, 0);
    const shown =
      figures.length > 1
        ? `${figures.map((each) => formatNumber(each)).join(' + ')} = ${formatNumber(sum)}`
        : formatNumber(sum);
    // A header may declare any sum: `10 (=5+7+9)`.
    const whose = params.triwulan
      ? 'triwulannya'
      : (params.kolomBagian as readonly string[]).map((each) => `“${each}”`).join(' dan ');
    return params.tertulis === null
      ? `${place(params)} belum diisi, padahal ${whose} berjumlah ${shown}.`
      : `${place(params)} tertulis ${params.tertulis}, padahal ${whose} berjumlah ${shown}.`;
  },
  suggestion: (params) => {
    if (params.jenis) return sumSuggestion(params);
    return params.rumus === null
      ? 'Samakan dulu satuan uang kolom-kolomnya (misalnya ribuan dan rupiah), lalu jumlahkan.'
      : `Isi dengan rumus ${params.rumus}.`;
  },
};

/** What is typed there is the sum of the quarters in fewer rows than not: the column says something else, whatever its title. */
function isSomethingElse(
  table: PlanTable,
  column: HeaderColumn,
  parts: readonly HeaderColumn[],
): boolean {
  const told = table.rows.flatMap((row): boolean[] => {
    const value = row.values[column.id];
    const written = value?.formula === null ? figure(value) : null;
    const figures = parts.flatMap((part) => figure(row.values[part.id]) ?? []);
    if (written === null || figures.length < 2) return [];
    return [fits(written, figures, column.type === 'money')];
  });
  const against = told.filter((each) => !each).length;
  return against > 1 && against * 2 > told.length;
}

function check(
  table: PlanTable,
  row: PlanRow,
  column: HeaderColumn,
  parts: readonly HeaderColumn[],
): Finding[] {
  const value = row.values[column.id];
  if (!value || value.formula !== null) return [];
  const cells = parts.flatMap((part) => row.values[part.id] ?? []);
  const filled = cells.filter((cell) => !isEmpty(cell));
  const figures = filled.map((cell) => figure(cell));
  if (cells.length < 2 || filled.length === 0 || figures.some((each) => each === null)) return [];
  const numbers = figures as number[];
  const sum = numbers.reduce((a, b) => a + b, 0);
  const empty = isEmpty(value);
  if (empty && (sum === 0 || isUnknown(value, cells, parts))) return [];
  if (!empty) {
    // Money that is written is weighed together with the sums above it.
    if (column.type === 'money' && column.id === 'jumlahRp') return [];
    const written = figure(value);
    if (written === null || fits(written, numbers, column.type === 'money')) return [];
  }
  const formula = `=${cells.map((cell) => cellName(cell.row, cell.column)).join('+')}`;
  const alike = sameScale(table, [column.id, ...parts.map(({ id }) => id)]);
  return [
    findingAt(CODE, 'warning', table, row, value.column, {
      params: {
        tertulis: empty ? null : value.text,
        bagian: numbers,
        rumus: alike ? formula : null,
        triwulan: parts.every(({ id }) => QUARTER.test(id)),
        kolomBagian: filled.map((cell) => columnTitle(table, cell.column)),
      },
      cells: filled.map((cell) => valueRef(table, cell)),
      fix: empty && alike && filled.every(isNumber) ? edit(table, value, formula) : null,
    }),
  ];
}

/** `-` on what was reached by now, where one part of it is `-` as well: not measured yet. Quarters to come change no sum. */
function isUnknown(
  { state }: Value,
  cells: readonly Value[],
  parts: readonly HeaderColumn[],
): boolean {
  const unknown = state === 'dash' && cells.some((cell) => cell.state === 'dash');
  return unknown && !parts.every(({ id }) => QUARTER.test(id));
}

const QUARTER = /^realisasi(K|Rp)[1-4]$/;

function isNumber(value: Value): boolean {
  return value.state === 'number' && !value.numberAsText;
}

/** Money adds up; a count may also repeat or end at its level. */
function fits(written: number, quarters: readonly number[], money: boolean): boolean {
  const sum = quarters.reduce((a, b) => a + b, 0);
  if (Math.abs(written - sum) <= (money ? 1 : 1e-6 * Math.max(1, Math.abs(sum)))) return true;
  if (money) return false;
  return nearly(written, quarters[quarters.length - 1]!) || nearly(written, sum / quarters.length);
}

function edit(table: PlanTable, value: Value, formula: string): Edit[] {
  return [
    {
      kind: 'cells',
      sheet: table.sheet,
      row: value.row,
      column: value.column,
      inputs: [[{ f: formula }]],
    },
  ];
}
