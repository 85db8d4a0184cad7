// A date in a cell of figures: a spreadsheet turned what was typed (5/12) into one.
import { cellAt } from '../grid/grid.ts';
import { isFigureType } from '../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { figure, figureOf } from './support/figures.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';
import { place, valueRef } from './support/spot.ts';

const CODE = 'angka-tanggal';

export const angkaTanggal: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'notasi',
  title: 'Tanggal di tempat angka',
  strength: 80,
  check: (context) =>
    context.tables.flatMap((table) => [
      ...datesIn(context, table),
      ...datesInUnread(context, table),
      ...dateNumbersIn(table),
    ]),
  message: (params) =>
    params.pasangan
      ? `${place(params)} berisi ${params.isi}, yaitu tanggal ${params.tanggal} yang ditampilkan sebagai angka, padahal angka lain di ${params.sekolom ? 'kolom' : 'baris'} itu ${params.pasangan}.`
      : `${place(params)} berisi tanggal ${params.tanggal}, padahal baris lain di kolom ini berisi angka.`,
  suggestion: () =>
    'Pecahan seperti 5/12 atau 3-4 berubah sendiri menjadi tanggal ketika diketik. Atur format sel menjadi angka atau teks, lalu ketik ulang isinya.',
};

function datesIn(context: RuleContext, table: PlanTable): Finding[] {
  const grid = context.grids.get(table.sheet);
  if (!grid) return [];
  const found: Finding[] = [];
  for (const column of table.columns) {
    if (!isFigureType(column.type)) continue;
    const all: { row: PlanRow | null; name: string; value: Value }[] = [
      ...table.rows.map((row) => ({ row, name: row.name, value: row.values[column.id] })),
      ...table.totalRows.map((total) => ({
        row: null,
        name: total.label,
        value: total.values[column.id],
      })),
    ].filter((each): each is { row: PlanRow | null; name: string; value: Value } => !!each.value);
    const isDate = ({ value }: { readonly value: Value }): boolean =>
      cellAt(grid, value.row, value.column).kind === 'date';
    const dates = all.filter(isDate);
    // A column of dates was misread as figures, and is no fault of the office.
    const written = all.filter((each) => each.value.state !== 'blank');
    if (dates.length === 0 || dates.length > written.length / 2) continue;
    for (const { row, name, value } of dates) {
      const tanggal = value.text || String(cellAt(grid, value.row, value.column).value);
      const extra = { params: { tanggal } };
      found.push(
        row
          ? findingAt(CODE, 'error', table, row, value.column, extra)
          : findingOnSheet(CODE, 'error', table, name, value.row, value.column, extra),
      );
    }
  }
  return found;
}

/** So many figures make a column one of figures, whatever its header says. */
const FEWEST = 4;

/** The one date in a column that was not understood but holds figures (a volume, a price, a source of money). */
function datesInUnread(context: RuleContext, table: PlanTable): Finding[] {
  const grid = context.grids.get(table.sheet);
  if (!grid) return [];
  return table.unknownColumns.flatMap(({ column }): Finding[] => {
    const filled = table.rows
      .map((row) => ({ row, cell: cellAt(grid, row.row, column) }))
      .filter(({ cell }) => cell.kind !== 'blank');
    const dates = filled.filter(({ cell }) => cell.kind === 'date' && cell.formula === null);
    const numbers = filled.filter(({ cell }) => cell.kind === 'number').length;
    const [only] = dates;
    if (!only || dates.length > 1 || numbers < FEWEST || numbers < (filled.length - 1) * 0.8)
      return [];
    const params = { tanggal: only.cell.display || String(only.cell.value) };
    return [findingAt(CODE, 'error', table, only.row, column, { params })];
  });
}

/** The next largest figure of the column, where a row has nothing beside it. */
function largestElse(table: PlanTable, row: PlanRow, id: string) {
  const others = table.rows.flatMap((other) => {
    const beside = other.values[id];
    const amount = other === row || !beside ? null : figureOf(other, id);
    return amount ? [{ beside: beside!, amount }] : [];
  });
  if (others.length < FEWEST) return undefined;
  return others.reduce((most, each) => (each.amount > most.amount ? each : most));
}

/** What a target is held against in its own row. */
const BESIDE = [
  'target',
  'targetMaju',
  'targetBerikut',
  'targetRenstra',
  'tw1',
  'tw2',
  'tw3',
  'tw4',
  'bulan1',
  'bulan12',
];
/** So many times what stands beside it no target is. */
const FAR = 50;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember';

/** `5/12` typed into a cell with a format for numbers shows as 45.993: a day of the plan's year, far above its row. */
function dateNumbersIn(table: PlanTable): Finding[] {
  const { year } = table;
  if (year === null) return [];
  return table.rows.flatMap((row) =>
    BESIDE.flatMap((id): Finding[] => {
      const value = row.values[id];
      const number = figure(value);
      if (!value || value.formula !== null || number === null || !Number.isInteger(number))
        return [];
      const date = new Date(EPOCH + number * DAY);
      // Money of milliards is no day at all: its year is not a number.
      if (!(Math.abs(date.getUTCFullYear() - year) <= 1)) return [];
      const others = BESIDE.flatMap((other) => {
        const beside = row.values[other];
        const amount = other === id || !beside ? null : figureOf(row, other);
        return amount ? [{ beside: beside!, amount }] : [];
      });
      const most = others.sort((a, b) => b.amount - a.amount)[0] ?? largestElse(table, row, id);
      if (!most || most.amount <= 0 || number < most.amount * FAR) return [];
      const tanggal = `${date.getUTCDate()} ${MONTHS.split(' ')[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
      return [
        findingAt(CODE, 'error', table, row, value.column, {
          params: {
            ...{ tanggal, isi: value.text, pasangan: `paling besar ${most.beside.text}` },
            sekolom: most.beside.row !== value.row,
          },
          cells: [valueRef(table, most.beside)],
        }),
      ];
    }),
  );
}
