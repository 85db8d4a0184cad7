// A rate of achievement beyond any sense, with the figures behind it.
import { references } from '../formula/references.ts';
import { columnName } from '../grid/a1.ts';
import type { HeaderColumn, PlanRow, PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { median } from '../numbers/median.ts';
import { isRateUnit } from '../numbers/units.ts';
import type { CellRef, Finding, Param, Rule, RuleContext } from './rule.ts';
import { rateCulprits } from './support/amounts/rateCulprits.ts';
import { isChange, type RateParts, ratePartsOf } from './support/amounts/rateParts.ts';
import { ratioColumns } from './support/amounts/ratioColumns.ts';
import { figureOf } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { type FormulaSheet, formulaSheets } from './support/formulas/formulaSheet.ts';
import { cellFrom } from './support/sourceWords.ts';
import { cellRef, columnTitle, place, valueRef } from './support/spot.ts';
import { distinct } from './support/sums/sumWords.ts';
import { ancestors, isParent, treeOf } from './support/tree.ts';

const CODE = 'capaian-janggal';
/** Twice the target is rare; above it a slip is likelier than an achievement. */
const ABSURD = 200;
const MONEY = ['penyerapan', 'persenRp'];
/** A rate that is absurd in more of its rows than this is another kind of rate. */
const FEW = 0.1;
const FEWEST = 8;
/** Where the least of the others is begun and their middle far on, a trifle is a slip. */
const BEGUN = 5;
const FAR_ON = 20;
/** So many rates, and so far from the next one, before the least of them is a slip of ten. */
const MANY = 20;
const FAR_BELOW = 5;
/** So many rows that add figures of their own show what the column is. */
const FEWEST_COUNTS = 3;

const YEAR = /\b20\d\d\b/;
const SHARE = /%|persen|tingkat/i;

export const capaianJanggal: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Capaian di luar kewajaran',
  strength: 30,
  follows: true,
  check: (context) => {
    const sheets = new Map(formulaSheets(context).map((sheet) => [sheet.table, sheet]));
    return context.tables.flatMap((table) => {
      const sheet = sheets.get(table);
      return [
        ...table.columns
          .filter(
            (column) => column.type === 'percent' && /capaian|persenK|tingkat/i.test(column.id),
          )
          .filter((column) => !MONEY.includes(column.id))
          .flatMap((column) => ofColumn(table, column, sheet)),
        ...(sheet ? sheet.columns.flatMap((column) => ofUnknown(context, sheet, column)) : []),
      ];
    });
  },
  message: (params) => {
    const rate = `${formatNumber(Number(params.capaian), 2)}%`;
    if (params.isi)
      return `${place(params)} tertulis ${grouped(String(params.isi))}, sehingga kolom “${params.kolomPersen}” (${params.hurufPersen}) menjadi ${rate}, padahal angka lainnya di baris itu sewajarnya.`;
    const why =
      params.realisasi !== null && params.target !== null
        ? ` karena realisasi “${params.realisasi}” dibandingkan target “${params.target}”`
        : '';
    if (typeof params.terkecil === 'number')
      return `${place(params)} menunjukkan ${rate}, padahal baris lain paling kecil ${formatNumber(params.terkecil, 2)}%. Bila pagunya kelebihan satu nol, atau realisasinya kekurangan satu nol, angkanya sewajar baris lain.${suspects(params.mungkin)}`;
    return `${place(params)} menunjukkan ${rate}${why}.`;
  },
  suggestion: () =>
    'Periksa apakah target dan realisasi memakai satuan dan tahun yang sama, dan apakah angkanya tidak salah ketik.',
};

function suspects(cells: Param | undefined): string {
  const list = (cells ?? []) as readonly string[];
  return list.length > 0 ? ` Mungkin sel ${list.join(' atau ')}.` : '';
}

const absurd = (rate: number): boolean => rate > ABSURD || rate < 0;

/** `Capaian` that adds up what was done from year to year, and divides it by nothing. */
function isCount({ owners, at }: FormulaSheet, column: number): boolean {
  const inRow = owners(column)
    .flatMap(({ row }) => at(row, column) ?? [])
    .filter(({ row, canonical }) => {
      const named = references(canonical, null);
      return named.length > 0 && named.every(({ rect }) => rect.row === row && rect.rows === 1);
    });
  return inRow.length >= FEWEST_COUNTS && !inRow.some(({ canonical }) => canonical.includes('/'));
}

/** A typed figure without a sign of per cent. */
function isTypedPlain(row: PlanRow, { id }: HeaderColumn): boolean {
  const value = row.values[id];
  return value !== undefined && value.formula === null && !value.text.includes('%');
}

function ofColumn(table: PlanTable, column: HeaderColumn, sheet?: FormulaSheet): Finding[] {
  if (sheet && isCount(sheet, column.column)) return [];
  const ratio = ratioColumns(table).find((each) => each.id === column.id);
  // `Capaian 2023` of 24 lembaga and 520 anak: what was reached, typed in the unit of each row.
  const mayCount = YEAR.test(column.title) && !SHARE.test(column.title);
  const rates = table.rows.flatMap((row) => {
    const rate = figureOf(row, column.id);
    if (mayCount && isTypedPlain(row, column)) return [];
    // `1.500 Eksemplar` is what was reached, and no rate.
    const unit = row.values[column.id]?.quantities[0]?.unit ?? null;
    return rate === null || (unit !== null && !isRateUnit(unit, null)) ? [] : [{ row, rate }];
  });
  const odd = rates.filter(
    ({ row, rate }) =>
      absurd(rate) && !(rate < 0 && sheet !== undefined && isChange(sheet, row.row, column.column)),
  );
  // Money over the years: a Renstra may name the money of one year where the realisation is of all.
  const typed = rates.every(({ row }) => isTypedPlain(row, column));
  if ((typed || column.id === 'tingkatCapaianRp') && odd.length > rates.length * FEW) return [];
  return odd.flatMap(({ row, rate }) => {
    const value = row.values[column.id]!;
    const parts = sheet ? ratePartsOf(sheet, value.row, value.column) : null;
    const blamed = sheet && parts ? atOdd(sheet, row, value.column, rate, parts) : null;
    if (blamed) return [blamed];
    const above = ratio ? row.values[ratio.above] : undefined;
    const below = ratio ? row.values[ratio.below] : undefined;
    const known = [above, below].flatMap((each) => (each ? [valueRef(table, each)] : []));
    return [
      findingAt(CODE, 'warning', table, row, value.column, {
        params: { capaian: rate, realisasi: above?.text ?? null, target: below?.text ?? null },
        cells: known.length > 0 ? known : namedCells(table, parts),
      }),
    ];
  });
}

/** A percentage of money or of the office's own (`Rencana Keuangan › %`), by what it is in all other rows. */
function ofUnknown(context: RuleContext, sheet: FormulaSheet, column: number): Finding[] {
  const { table } = sheet;
  const known = table.columns.find((each) => each.column === column);
  if (known && !MONEY.includes(known.id)) return [];
  const rates = sheet.owners(column).flatMap((row) => {
    const model = sheet.at(row.row, column)?.model;
    const { value, display } = sheet.cell(row.row, column);
    // 0,79 that the cell shows as 79%.
    const shown = model?.kind === 'ratio' && model.factor === 1 && display.endsWith('%') ? 100 : 1;
    if (model?.kind !== 'ratio' || model.factor * shown !== 100 || typeof value !== 'number')
      return [];
    if (value < 0 && isChange(sheet, row.row, column)) return [];
    return [{ row, rate: value * shown }];
  });
  const leaves = rates.filter(({ row }) => !isParent(treeOf(table), row)).map(({ rate }) => rate);
  const trifle = loneTrifle(leaves);
  const tenth = loneTenth(leaves);
  const absurdOnes = rates.filter(
    ({ rate }) => absurd(rate) || rate === trifle || rate === tenth?.rate,
  );
  const above = new Set(absurdOnes.flatMap(({ row }) => ancestors(table, row)));
  // What adds up such a row is absurd with it, and more spent than budgeted is told as that.
  const odd = absurdOnes.filter(({ row }) => !above.has(row) && !overspent(row));
  if (rates.length < FEWEST || odd.length > rates.length * FEW) return [];
  return odd.flatMap(({ row, rate }) => {
    const parts = ratePartsOf(sheet, row.row, column);
    const blamed = parts && atOdd(sheet, row, column, rate, parts);
    if (blamed) return [blamed];
    const next = rate === tenth?.rate ? tenth.next : null;
    const fits = (times: number): boolean =>
      next !== null && rate * times >= next && rate * times <= Math.max(...leaves);
    const either = rateCulprits(context, sheet, { row: row.row, column }, fits);
    const mungkin = either.map((each) => cellFrom(table.sheet, each));
    return [
      findingAt(CODE, 'warning', table, row, column, {
        params: { capaian: rate, realisasi: null, target: null, terkecil: next, mungkin },
        cells: distinct([...either, ...namedCells(table, parts)]),
      }),
    ];
  });
}

/** The one rate that is far below all others, and among them when it is ten times as much: a zero too many below the line. */
function loneTenth(
  rates: readonly number[],
): { readonly rate: number; readonly next: number } | null {
  const [least, next] = [...rates].sort((a, b) => a - b);
  if (rates.length < MANY || least === undefined || next === undefined) return null;
  const inside = least * 10 >= next && least * 10 <= Math.max(...rates);
  return least > 0 && next >= FAR_ON && next >= least * FAR_BELOW && inside
    ? { rate: least, next }
    : null;
}

/** The one rate of less than one per cent where all others are far on: zeros were lost above the line. */
function loneTrifle(rates: readonly number[]): number | null {
  const [small, another] = rates.filter((rate) => rate < BEGUN);
  const tiny = small !== undefined && small > 0 && small < 1 && another === undefined;
  return tiny && rates.length >= FEWEST && median(rates) >= FAR_ON ? small : null;
}

function overspent(row: PlanRow): boolean {
  const spent = figureOf(row, 'jumlahRp') ?? figureOf(row, 'realisasiRp') ?? 0;
  return spent > (figureOf(row, 'pagu') ?? Number.POSITIVE_INFINITY);
}

/** The finding at the one figure that made the rate. */
function atOdd(
  sheet: FormulaSheet,
  row: PlanRow,
  column: number,
  rate: number,
  { odd }: RateParts,
): Finding | null {
  if (!odd) return null;
  const { table } = sheet;
  return findingAt(CODE, 'warning', table, row, odd.column, {
    params: {
      capaian: rate,
      isi: sheet.cell(odd.row, odd.column).display,
      kolomPersen: columnTitle(table, column),
      hurufPersen: columnName(column),
      realisasi: null,
      target: null,
    },
    cells: [cellRef(table, row.row, column)],
  });
}

function namedCells(table: PlanTable, parts: RateParts | null): CellRef[] {
  return (parts?.named ?? []).map((each) => cellRef(table, each.row, each.column));
}

/** A figure whose cell shows no thousands, as sentences write it. */
function grouped(text: string): string {
  return /^\d{4,}$/.test(text) ? formatNumber(Number(text)) : text;
}
