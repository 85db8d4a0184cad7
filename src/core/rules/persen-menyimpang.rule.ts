// One percentage that cannot stand beside its neighbours: 0,96 among 93, 27 between 68 and 78, 165 or −70 of a work.
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { sameUnit } from '../numbers/units.ts';
import type { Finding, Rule } from './rule.ts';
import { oddInSeries, oddShare } from './support/amounts/oddRates.ts';
import { typedShares } from './support/amounts/shareColumns.ts';
import { overSums } from './support/amounts/shareSums.ts';
import { figure, figureOf, plansRate } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { formulaSheets } from './support/formulas/formulaSheet.ts';
import { cellRef, columnOf, columnTitle, place, valueRef } from './support/spot.ts';

const CODE = 'persen-menyimpang';
const FAMILIES = ['tw', 'realisasiK'];
/** The years of a Renstra stand side by side like the quarters of a year. */
const YEARS = 'targetTahun';
/** One rate in two years, of two documents, or planned and reached. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['target', 'targetMaju'],
  ['target', 'targetBerikut'],
  ['targetRenstra', 'target'],
  ...[1, 2, 3, 4].map((quarter) => [`tw${quarter}`, `realisasiK${quarter}`] as const),
];
/** What is aimed at, and what was reached of it: the nearest pair that a row has is looked at. */
const REACHED: readonly (readonly [string, string])[] = [
  ...[4, 3, 2, 1].map((quarter) => [`targetSd${quarter}`, 'jumlahK'] as const),
  ['target', 'jumlahK'],
  ['target', 'realisasi'],
];
const WHOLE = 20;
/** So many other rates of the column must be told in whole percents, far from a hundredth of their target. */
const FEWEST_REACHED = 2;
const BEGUN = 0.1;
const ACHIEVED = /capaian|tercapai|pencapaian/i;
const FAR_BEYOND = 200;

export const persenMenyimpang: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Satu persentase menyimpang jauh dari yang lain',
  strength: 35,
  follows: true,
  check: (context) => [
    ...formulaSheets(context).flatMap((sheet) =>
      overSums(sheet).map(({ row, part, value, column, sum }) =>
        findingAt(CODE, 'warning', sheet.table, row, part, {
          params: {
            jenis: 'jumlah',
            angka: value,
            lain: [],
            jumlah: sum,
            kolomJumlah: columnTitle(sheet.table, column),
          },
          cells: [cellRef(sheet.table, row.row, column)],
        }),
      ),
    ),
    ...context.tables.flatMap((table) => [
      ...[...FAMILIES, YEARS].flatMap((family) =>
        table.rows.flatMap((row) => ofPeriods(table, row, family)),
      ),
      ...PAIRS.flatMap((pair) => table.rows.flatMap((row) => ofPair(table, row, pair))),
      ...ofReached(table),
      ...typedShares(table, context.grids.get(table.sheet)).flatMap((column) => {
        const figures = column.cells.map((each) => each.value);
        return column.cells.flatMap(({ row, value }, at): Finding[] => {
          const kind = oddShare(figures, at);
          if (kind === null || (kind === 'lebih' && !column.percent)) return [];
          // What was achieved of a target may well be a little more than that.
          if (kind === 'lebih' && ACHIEVED.test(column.title) && value <= FAR_BEYOND) return [];
          const params = { jenis: kind, angka: value, lain: [] };
          // `Kinerja %` over `Jumlah ASN (Orang)` may well be the number of them.
          const counted = kind === 'lebih' && /^\s*jumlah\b/i.test(row.indicator ?? '');
          const severity = counted ? 'info' : 'warning';
          return [findingAt(CODE, severity, table, row, column.column, { params })];
        });
      }),
    ]),
  ],
  message: (params) => {
    const others = (params.lain as readonly number[]).map((each) => formatNumber(each));
    const period = params.tahunan ? 'tahun' : 'triwulan';
    const beside =
      others.length > 0 ? `${period} lainnya ${others.join(', ')}` : 'baris lain di kolom ini';
    if (params.pasangan)
      return `${place(params)} tertulis ${formatNumber(Number(params.angka))}, padahal kolom “${params.pasangan}” baris itu ${others.join(', ')}. Mungkin yang dimaksud ${formatNumber(Number(params.angka) * 100)}.`;
    const why: Record<string, string> = {
      pecahan: `padahal ${beside}${others.length > 0 ? '' : ' ditulis dalam persen penuh'}. Mungkin yang dimaksud ${formatNumber(Number(params.angka) * 100)}`,
      turun: `jauh di bawah ${period} di sekitarnya (${others.join(', ')})`,
      lonjak: `padahal ${beside}`,
      lebih: 'padahal bagian dari keseluruhan paling banyak 100%',
      jumlah: `sehingga kolom “${params.kolomJumlah}” menjadi ${formatNumber(Number(params.jumlah))}, lebih dari 100%`,
      negatif: 'padahal bagian dari keseluruhan tidak dapat kurang dari nol',
    };
    return `${place(params)} tertulis ${formatNumber(Number(params.angka))}, ${why[String(params.jenis)] ?? ''}.`;
  },
  suggestion: (params) =>
    params.jenis === 'pecahan'
      ? 'Tulis semua persentase dalam satu kolom dengan cara yang sama, misalnya 96 dan bukan 0,96.'
      : 'Cocokkan angka ini dengan laporan sumbernya; mungkin digitnya tertukar, atau tanda atau komanya salah.',
};

function ofPeriods(table: PlanTable, row: PlanRow, family: string): Finding[] {
  if (!plansRate(row) || !isPercent(row)) return [];
  const yearly = family === YEARS;
  const values: readonly Value[] = [1, 2, 3, 4, 5].flatMap(
    (period) => row.values[`${family}${period}`] ?? [],
  );
  const filled = values.filter((value) => (figure(value) ?? 0) !== 0);
  // Years are held against the last of them, which the Renstra aims at.
  const target = yearly
    ? figure(filled[filled.length - 1])
    : (figureOf(row, 'target') ?? figureOf(row, 'targetProgram'));
  const odd = oddInSeries(
    filled.map((value) => figure(value)!),
    target,
  );
  const culprit = odd && filled[odd.at];
  if (!odd || !culprit || culprit.formula !== null) return [];
  const others = filled.filter((value) => value !== culprit);
  return [
    findingAt(CODE, 'warning', table, row, culprit.column, {
      params: {
        jenis: odd.kind,
        angka: figure(culprit)!,
        lain: others.map((value) => figure(value)!),
        tahunan: yearly,
      },
      cells: others.map((value) => valueRef(table, value)),
    }),
  ];
}

/** 1 this year and 100 the next: a rate that is a fraction in one of two columns. */
function ofPair(table: PlanTable, row: PlanRow, [a, b]: readonly [string, string]): Finding[] {
  if (!plansRate(row) || !isPercent(row)) return [];
  const [first, second] = [row.values[a], row.values[b]];
  if (!first || !second || otherUnits(first, second)) return [];
  const [one, two] = [figure(first), figure(second)];
  if (one === null || two === null) return [];
  const [low, high, culprit, other] =
    one < two ? [one, two, first, second] : [two, one, second, first];
  if (low <= 0 || low > 1 || high < WHOLE || culprit.formula !== null) return [];
  if (low * 100 < high / 2 || low * 100 > high * 1.5) return [];
  return [
    findingAt(CODE, 'warning', table, row, culprit.column, {
      params: {
        jenis: 'pecahan',
        angka: low,
        lain: [high],
        pasangan: columnTitle(table, other.column),
      },
      cells: [valueRef(table, other)],
    }),
  ];
}

/** 0,63 of 90 %, where the other rates of the column are told in whole percents: a rate may begin near nothing. */
function ofReached(table: PlanTable): Finding[] {
  const [pair] = REACHED.filter((ids) => ids.every((id) => columnOf(table, id)));
  if (!pair) return [];
  const [aim, reached] = pair;
  const rates = table.rows.filter((row) => {
    const [whole, part] = [figureOf(row, aim), figureOf(row, reached)];
    return plansRate(row) && isPercent(row) && whole !== null && part !== null && whole >= WHOLE;
  });
  const small = rates.filter((row) => figureOf(row, reached)! < BEGUN * figureOf(row, aim)!);
  const [only] = small;
  if (!only || small.length > 1 || rates.length - 1 < FEWEST_REACHED) return [];
  return Number.isInteger(figureOf(only, reached)) ? [] : ofPair(table, only, pair);
}

/** `100 %` of the program this year, `1 Laporan` of its output the next: two things. */
function otherUnits(...values: readonly Value[]): boolean {
  const [one, two] = values.map(({ quantities }) => quantities[0]?.unit ?? null);
  return one !== null && two !== null && !sameUnit(one!, two!);
}

/** An index or a score may move freely. */
function isPercent(row: PlanRow): boolean {
  const unit = row.values.target?.quantities[0]?.unit ?? row.values.satuan?.text ?? '';
  return unit.includes('%') || /persen/i.test(unit);
}
