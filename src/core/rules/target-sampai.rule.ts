// A target or money counted up to each quarter that falls on the way, or does not end at that of the year.
import { cellAt, type Grid } from '../grid/grid.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { nearly } from '../numbers/nearly.ts';
import { WHY } from '../reader/rows/rowClass.ts';
import type { Finding, Rule } from './rule.ts';
import { figure, plansRate } from './support/figures.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';
import { lessIsBetter } from './support/formulas/inRow/polarity.ts';
import { cellRef, columnOf, firstWords, place, valueRef } from './support/spot.ts';

const CODE = 'target-sampai';
const QUARTERS = [1, 2, 3, 4];
const FAMILIES = [
  { upTo: 'targetSd', whole: 'target' },
  { upTo: 'anggaranSd', whole: 'pagu' },
] as const;
type Family = (typeof FAMILIES)[number];
/** Only where most rows end at their target is the odd one a slip. */
const FEW = 3;
const USUAL = 0.7;

interface Course {
  readonly family: Family;
  readonly row: PlanRow;
  readonly year: Value;
  readonly whole: number;
  readonly values: readonly Value[];
  readonly figures: readonly number[];
}

export const targetSampai: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Target sampai dengan triwulan tidak menuju target setahun',
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => [
      ...FAMILIES.flatMap((family) => oddCourses(table, family)),
      ...fallenSpending(table, context.grids.get(table.sheet)),
    ]),
  message: (params) => {
    const list = (params.triwulan as readonly number[]).map((each) => formatNumber(each));
    if (params.belanja)
      return `${place(params)} tertulis ${formatNumber(Number(params.angka))}, padahal realisasi yang dihitung sampai dengan triwulan tidak turun (${list.join(', ')}). Di ${params.belanja} baris lain tidak ada yang turun.`;
    const course = `(s.d. TW ${list.length > 1 ? 'I–IV' : 'IV'}: ${list.join(', ')})`;
    const word = params.uang ? 'anggaran' : 'target';
    return params.turun
      ? `${place(params)} tertulis ${formatNumber(Number(params.angka))}, padahal ${word} yang dihitung sampai dengan triwulan tidak dapat turun ${course}.`
      : `${place(params)} tertulis ${formatNumber(Number(params.angka))}, padahal ${params.uang ? 'pagu' : 'target setahun'} ${formatNumber(Number(params.setahun))} ${course}.`;
  },
  suggestion: (params) =>
    params.turun || params.belanja
      ? 'Periksa angka triwulan ini dan triwulan sebelumnya.'
      : params.uang
        ? 'Samakan anggaran sampai dengan triwulan IV dengan pagu, atau perbaiki pagunya.'
        : 'Samakan target sampai dengan triwulan IV dengan target setahun, atau perbaiki target setahunnya.',
};

function oddCourses(table: PlanTable, family: Family): Finding[] {
  const courses = table.rows.flatMap((row) => courseOf(row, family) ?? []);
  const ending = courses.filter(({ figures, whole }) =>
    nearly(figures[figures.length - 1]!, whole),
  );
  if (ending.length < FEW || ending.length < courses.length * USUAL) return [];
  return courses.flatMap((course) => {
    const last = course.figures.length - 1;
    const at = nearly(course.figures[last]!, course.whole) ? fallOf(course) : last;
    if (at === null) return [];
    const { row, year, whole, values, figures } = course;
    const others = values.filter((_, i) => i !== at);
    return [
      findingAt(CODE, 'warning', table, row, values[at]!.column, {
        params: {
          ...{ angka: figures[at]!, triwulan: figures, setahun: whole, turun: at !== last },
          uang: family.whole === 'pagu',
        },
        cells: [...others, year].map((value) => valueRef(table, value)),
      }),
    ];
  });
}

function courseOf(row: PlanRow, family: Family): Course | null {
  const year = row.values[family.whole];
  const whole = figure(year);
  const values = QUARTERS.flatMap((quarter) => row.values[`${family.upTo}${quarter}`] ?? []);
  const figures = values.flatMap((value) => figure(value) ?? []);
  // All four, or the last alone: what is aimed at until the end of the year.
  const complete = values.length === QUARTERS.length || values.length === 1;
  if (!row.values[`${family.upTo}4`] || !complete || figures.length < values.length) return null;
  if (!year || whole === null) return null;
  // Sums of the rows below say what those say, and no more.
  if (year.formula !== null && values[values.length - 1]!.formula !== null) return null;
  return { family, row, year, whole, values, figures };
}

/** The quarter that breaks the rise; a rate may fall and rise again. */
function fallOf({ family, row, figures }: Course): number | null {
  if (family.whole === 'target' && plansRate(row)) return null;
  const at = figures.findIndex((each, i) => i > 0 && each < figures[i - 1]!);
  if (at < 0) return null;
  // Waiting times and cases come down to the target, and never rise.
  const falls = figures.filter((each, i) => i > 0 && each < figures[i - 1]!);
  const rises = figures.some((each, i) => i > 0 && each > figures[i - 1]!);
  if (family.whole === 'target' && !rises && (falls.length > 1 || lessIsBetter(row))) return null;
  // 6, 60, 18, 24: the second is too high rather than the third too low.
  const peak = at >= 2 ? figures[at]! >= figures[at - 2]! : false;
  return peak || at === 3 ? at - 1 : at;
}

const SPENT = [1, 2, 3, 4].map((quarter) => `realisasiSdRp${quarter}`);
/** So many rows must rise from quarter to quarter before one that falls is odd. */
const RISING = 5;

/** Money spent up to each quarter that falls in one row; what is spent until the end of the year may bear another name. */
function fallenSpending(table: PlanTable, grid: Grid | undefined): Finding[] {
  const ids = columnOf(table, SPENT[3]!) ? SPENT : [...SPENT.slice(0, 3), 'jumlahRp'];
  if (!ids.slice(0, 2).every((id) => columnOf(table, id))) return [];
  const columns = ids.flatMap((id) => columnOf(table, id)?.column ?? []);
  const lines = [
    ...table.rows.flatMap((row) => {
      const values = ids.flatMap((id) => row.values[id] ?? []);
      return lineOf(
        row.row,
        values.map((value) => ({ ...value, amount: figure(value) })),
      );
    }),
    // What is spent on the accounts of a budget is told in blocks of their own, below titles of their own.
    ...table.ignoredRows.flatMap(({ row, why }) =>
      why === WHY.account && grid
        ? lineOf(
            row,
            columns.map((column) => {
              const { value, formula } = cellAt(grid, row, column);
              return { column, formula, amount: typeof value === 'number' ? value : null };
            }),
          )
        : [],
    ),
  ];
  const odd = lines.filter(({ at }) => at !== null);
  const [only, another] = odd;
  if (!only || another || lines.length - 1 < RISING) return [];
  const { row, typed, figures } = only;
  const at = only.at!;
  const owner = table.rows.find((each) => each.row === row && each.values[ids[0]!]);
  const extra = {
    params: { angka: figures[at]!, triwulan: figures, belanja: lines.length - 1 },
    cells: typed.filter((_, i) => i !== at).map((column) => cellRef(table, row, column)),
  };
  if (owner) return [findingAt(CODE, 'warning', table, owner, typed[at]!, extra)];
  return [findingOnSheet(CODE, 'warning', table, firstWords(grid!, row), row, typed[at]!, extra)];
}

interface Told {
  readonly column: number;
  readonly formula: string | null;
  readonly amount: number | null;
}

/** The typed figures of a row, two at least. */
function lineOf(row: number, told: readonly Told[]) {
  const cells = told.filter(({ amount, formula }) => amount !== null && formula === null);
  const figures = cells.map(({ amount }) => amount!);
  const typed = cells.map(({ column }) => column);
  return cells.length < 2 ? [] : [{ row, typed, figures, at: lowOrHigh(figures) }];
}

/** Which figure breaks the rise: one too high, or one too low; null where nothing falls. */
function lowOrHigh(figures: readonly number[]): number | null {
  const at = figures.findIndex((each, i) => i > 0 && each < figures[i - 1]!);
  if (at < 0) return null;
  const [own, before] = [figures[at]!, figures[at - 2]];
  const fits = before === undefined ? (figures[2] ?? own) < figures[0]! : own >= before;
  return fits ? at - 1 : at;
}
