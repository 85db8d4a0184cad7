// The same row with another amount in another table of the workbook.
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { cellKey } from './cellKey.ts';
import type { Finding, Param, Rule, RuleContext } from './rule.ts';
import { type OddAmount, oddRecapAmounts } from './support/amounts/recapAmounts.ts';
import { figure } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { type TablePair, tablePairs } from './support/matchTables.ts';
import { periodsApart } from './support/reportedPeriod.ts';
import { cellRef, place, valueRef, wholeTitle } from './support/spot.ts';
import { explainGap } from './support/sums/explainGap.ts';

const CODE = 'pagu-beda';
/** Where many rows differ the two tables are two drafts, and differing is their point. */
const FEW = 0.2;
/** More figures than these that would each explain a difference explain nothing. */
const MOST = 3;

export const paguBeda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'antar-tabel',
  title: 'Anggaran berbeda di tabel lain',
  strength: 38,
  follows: true,
  check: (context) => {
    const found = tablePairs(context).flatMap((pair) => {
      const { different: all, compared } = differences(pair);
      const different = all.filter((each) => !saysBoth(pair, each, context.grids));
      if (different.length > Math.max(1, compared * FEW) || movedBetween(pair, different))
        return [];
      return different.map(
        (each) =>
          below(pair.a, each.a, pair.b, each.b) ??
          below(pair.b, each.b, pair.a, each.a) ??
          between(pair, each),
      );
    });
    const told = new Set(found.flatMap(({ cells }) => cells.map(cellKey)));
    const recaps = context.tables.flatMap((table) => oddRecapAmounts(table, context).map(inRecap));
    return [
      ...found,
      ...recaps.filter(({ cells }) => !cells.some((cell) => told.has(cellKey(cell)))),
    ];
  },
  message: (params) =>
    params.semestinya
      ? `${place(params)} tertulis ${formatNumber(Number(params.nilai))}. Bila ${formatNumber(Number(params.semestinya))}, jumlah baris ${params.barisJumlah} sama dengan ${formatNumber(Number(params.lain))} di lembar “${params.lembar}” baris ${params.barisLain}.${alternatives(params.atau)}`
      : `${place(params)} tertulis ${formatNumber(Number(params.nilai))}, sedangkan di lembar “${params.lembar}” baris ${params.barisLain} tertulis ${formatNumber(Number(params.lain))}.`,
  suggestion: () => 'Samakan kedua tabel dengan DPA yang berlaku.',
};

function alternatives(rows: Param | undefined): string {
  const list = (rows ?? []) as readonly number[];
  return list.length === 0 ? '' : ` Angka baris ${list.join(' atau ')} dapat pula sebabnya.`;
}

function between(pair: TablePair, { a, b, first, second }: Difference): Finding {
  return findingAt(CODE, 'warning', pair.b, b, amountOf(b)!.column, {
    params: { nilai: second, lain: first, lembar: pair.a.sheet, barisLain: a.row + 1 },
    cells: [valueRef(pair.a, amountOf(a)!)],
  });
}

/** From one quarter's report to the next money is moved from row to row; a slip of the pen changes one typed figure. */
function movedBetween({ a, b }: TablePair, different: readonly Difference[]): boolean {
  const typed = different.filter((each) =>
    [each.a, each.b].every((row) => !amountOf(row)!.formula),
  );
  return typed.length > 1 && periodsApart(a, b);
}

/** The one figure below a calculated amount that makes it differ from the other table's typed one. */
function below(
  table: PlanTable,
  row: PlanRow,
  other: PlanTable,
  otherRow: PlanRow,
): Finding | null {
  const own = amountOf(row)!;
  const typed = amountOf(otherRow)!;
  if (own.formula === null || typed.formula !== null) return null;
  const should = figure(typed)!;
  const [culprit, ...more] = explainGap(table, row, figure(own)! - should);
  if (!culprit || more.length >= MOST) return null;
  return findingAt(CODE, 'warning', table, culprit.row, culprit.value.column, {
    params: {
      nilai: culprit.written,
      semestinya: culprit.meant,
      barisJumlah: row.row + 1,
      lain: should,
      lembar: other.sheet,
      barisLain: otherRow.row + 1,
      atau: more.map((each) => each.row.row + 1),
    },
    cells: [...more.map((each) => each.value), own]
      .map((value) => valueRef(table, value))
      .concat(valueRef(other, typed)),
  });
}

function inRecap({ table, row, column, value, ...source }: OddAmount): Finding {
  const { other, otherRow, otherColumn, otherValue } = source;
  return findingAt(CODE, 'warning', table, row, column, {
    params: {
      ...{ nilai: value, lain: otherValue },
      ...{ lembar: other.sheet, barisLain: otherRow.row + 1 },
    },
    cells: [cellRef(other, otherRow.row, otherColumn)],
  });
}

/** The papers and versions of one year's money. */
const STAGE =
  /\b(?:rka|dpa|dppa|rkpd|renja|pokok|murni|awal|perubahan|pergeseran|parsial|semula|menjadi|sebelum|sesudah)\b/gi;

function stagesOf(table: PlanTable, column: number): ReadonlySet<string> {
  const title = wholeTitle(table, column).toLowerCase();
  return new Set(title.match(STAGE) ?? []);
}

/**
 * `RKA (Rp) | DPA (Rp)` in the one table, `DPA (Rp)` in the other: what the other tells stands in that column of the row as
 * well, and is no other figure for the same.
 */
function saysBoth(
  pair: TablePair,
  { a, b, first, second }: Difference,
  grids: RuleContext['grids'],
): boolean {
  const tells = (table: PlanTable, row: PlanRow, asked: ReadonlySet<string>, value: number) => {
    const own = amountOf(row)!.column;
    const shares = (column: number): boolean =>
      [...stagesOf(table, column)].some((stage) => asked.has(stage));
    if (asked.size === 0 || shares(own)) return false;
    const grid = grids.get(table.sheet);
    return [...table.columns, ...table.unknownColumns].some(
      ({ column }) =>
        column !== own && shares(column) && grid?.cells[row.row]?.[column]?.value === value,
    );
  };
  return (
    tells(pair.a, a, stagesOf(pair.b, amountOf(b)!.column), second) ||
    tells(pair.b, b, stagesOf(pair.a, amountOf(a)!.column), first)
  );
}

interface Difference {
  readonly a: PlanRow;
  readonly b: PlanRow;
  readonly first: number;
  readonly second: number;
}

/** Where levels stand side by side, program and kegiatan have columns of money of their own. */
const OWN: Readonly<Record<string, string>> = { program: 'paguProgram', kegiatan: 'paguKegiatan' };

function amountOf(row: PlanRow): Value | undefined {
  return row.values.pagu ?? row.values[OWN[row.level] ?? ''];
}

function differences(pair: TablePair): { compared: number; different: Difference[] } {
  let compared = 0;
  // In thousands of rupiah an amount is right to half a thousand.
  const scales = [...pair.a.columns, ...pair.b.columns].map((column) => column.scale ?? 1);
  const rounding = Math.max(1, ...scales.map((scale) => scale / 2));
  const different = pair.rows.flatMap(({ a, b }) => {
    const first = figure(amountOf(a));
    const second = figure(amountOf(b));
    if (first === null || second === null) return [];
    compared += 1;
    return Math.abs(first - second) > rounding ? [{ a, b, first, second }] : [];
  });
  return { compared, different };
}
