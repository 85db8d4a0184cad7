// A target in per cent that is reached step by step, or held all year, falls in one quarter; cumulative progress falls in one month, cumulative money in one quarter.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { nearly } from '../numbers/nearly.ts';
import { rises } from '../numbers/rises.ts';
import { reportedQuarters } from '../recap/cumulativeMoney.ts';
import type { Finding, Params, Rule } from './rule.ts';
import { figure, isEmpty, plansRate } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { place, valueRef } from './support/spot.ts';
import { oddMonths } from './support/sums/risingMonths.ts';
import { oddQuarter as oddQuarterOfMoney } from './support/sums/risingQuarters.ts';
import { slipBetween } from './support/sums/slips.ts';

const CODE = 'triwulan-turun';
const QUARTERS = ['tw1', 'tw2', 'tw3', 'tw4'];
const REACHED = ['realisasiK1', 'realisasiK2', 'realisasiK3', 'realisasiK4'];
/** Share of the year's value. */
const STEPS_BEGIN_BELOW = 0.5;
/** So many percentages climb through the year before one that does not is odd. */
const CLIMBING = 4;

export const triwulanTurun: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Angka bertahap turun di tengah tahun',
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => [
      ...falls(table),
      ...fallingMonths(table),
      ...fallsBack(table),
      ...fallsInMoney(table),
    ]),
  message: (params) => {
    if (params.sifat) return monthWords(params);
    if (params.uang)
      return `${place(params)} tertulis ${formatNumber(Number(params.angka))}, lebih ${params.puncak ? 'tinggi dari triwulan sesudahnya' : 'rendah dari triwulan sebelumnya'} (${(params.triwulan as readonly number[]).map((each) => formatNumber(each)).join(', ')}), padahal uang tabel ini kumulatif: ${params.uang} baris lain tidak pernah turun.`;
    if (params.lain)
      return `${place(params)} tertulis ${formatNumber(Number(params.angka))}, lebih rendah dari triwulan sebelumnya, padahal realisasi ini bertahap (${(params.triwulan as readonly number[]).map((each) => formatNumber(each)).join(', ')}) dan ${params.lain} persentase lain tidak pernah turun.`;
    const list = (params.triwulan as readonly number[]).map((each) => formatNumber(each));
    const why = params.tetap
      ? `padahal triwulan lainnya ${formatNumber(Number(params.setahun))}`
      : `lebih ${params.puncak ? 'tinggi dari triwulan sesudahnya' : 'rendah dari triwulan sebelumnya'}, padahal target ini bertahap menuju ${formatNumber(Number(params.setahun))}`;
    return `${place(params)} tertulis ${formatNumber(Number(params.angka))}, ${why} (${list.join(', ')}).`;
  },
  suggestion: (params) =>
    params.uang
      ? 'Angka kumulatif tidak turun. Periksa angka triwulan ini.'
      : params.sifat || params.lain
        ? `Kemajuan kumulatif tidak turun${params.lain ? '. Periksa angka triwulan ini.' : ' dan selesai di akhir tahun. Periksa angka bulan ini.'}`
        : 'Target persentase yang bertahap tidak turun, dan yang tetap sama di semua triwulan. Periksa angka triwulan ini.',
};

function fallingMonths(table: PlanTable): Finding[] {
  return oddMonths(table).map(({ row, values, figures, at, kind, others, end }) =>
    findingAt(CODE, 'warning', table, row, values[at]!.column, {
      params: {
        sifat: kind,
        angka: figures[at]!,
        sebelum: figures[at - 1] ?? null,
        sesudah: figures[at + 1] ?? null,
        lain: others,
        akhir: end,
      },
      cells: [values[at - 1], values[at + 1]].flatMap((value) =>
        value ? [valueRef(table, value)] : [],
      ),
    }),
  );
}

/** Planned or spent up to each quarter, but for one. */
function fallsInMoney(table: PlanTable): Finding[] {
  return ['anggaranTw', 'realisasiRp'].flatMap((id) => {
    const reported = reportedQuarters(table, id);
    const odd = reported.length > 1 ? oddQuarterOfMoney(table, reported) : null;
    if (!odd) return [];
    const { row, values, figures, at, peak, others } = odd;
    return [
      findingAt(CODE, 'warning', table, row, values[at]!.column, {
        params: { angka: figures[at]!, triwulan: figures, puncak: peak, uang: others },
        cells: values.filter((_, i) => i !== at).map((value) => valueRef(table, value)),
      }),
    ];
  });
}

function monthWords(params: Params): string {
  const number = (name: string): string => formatNumber(Number(params[name]));
  const others = `${params.lain} baris lain`;
  const head = `${place(params)} tertulis ${number('angka')}`;
  if (params.sifat === 'akhir')
    return `${head}, padahal ${others} selesai dengan ${number('akhir')}.`;
  const why =
    params.sifat === 'puncak'
      ? `lebih tinggi dari bulan sesudahnya (${number('sesudah')})`
      : `lebih rendah dari bulan sebelumnya (${number('sebelum')})`;
  return `${head}, ${why}, padahal angka bulanan tabel ini kumulatif: ${others} tidak pernah turun.`;
}

function falls(table: PlanTable): Finding[] {
  const habit = climbs(table);
  return table.rows.flatMap((row): Finding[] => {
    const year = row.values.target ?? row.values.targetProgram ?? row.values.targetSasaran;
    const values = QUARTERS.map((id) => row.values[id]);
    const quarters = values.map((value) => figure(value));
    // Quarters without a year beside them lead to the last of them, where the others of the table do.
    const whole = figure(year) ?? (habit && isEmpty(year) ? (quarters[3] ?? null) : null);
    if (whole === null || !plansRate(row)) return [];
    // A quarter without work has nothing, which is no fall.
    if (!quarters.every((each): each is number => each !== null && each > 0)) return [];
    const figures = quarters as number[];
    const sum = figures.reduce((a, b) => a + b, 0);
    if ([whole, 100].some((each) => nearly(sum, each)) || !endsAt(figures, whole)) return [];
    const odd =
      oddQuarter(figures, whole, isPercent(row)) ??
      (habit ? oddClimb(figures, isPercent(row)) : null);
    if (odd === null) return [];
    const culprit = values[odd.at]!;
    return [
      findingAt(CODE, 'warning', table, row, culprit.column, {
        params: {
          angka: figures[odd.at]!,
          triwulan: figures,
          setahun: whole,
          tetap: odd.constant,
          puncak: odd.peak,
        },
        cells: [
          ...values.flatMap((value, i) => (i === odd.at ? [] : [valueRef(table, value!)])),
          ...(year ? [valueRef(table, year)] : []),
        ],
      }),
    ];
  });
}

/** What was reached of a percentage falls back in one quarter, where all other percentages of the table only climb. */
function fallsBack(table: PlanTable): Finding[] {
  const rates = table.rows.flatMap((row) => {
    const values = REACHED.flatMap((id) => row.values[id] ?? []);
    const figures = values.flatMap((value) => figure(value) || []);
    const moving = figures.some((each) => !nearly(each, figures[0]!));
    return plansRate(row) && isPercent(row) && moving && figures.length === REACHED.length
      ? [{ row, values, figures }]
      : [];
  });
  const falling = rates.filter(({ figures }) => !rises(figures));
  const [only] = falling;
  const climbing = rates.length - falling.length;
  if (!only || falling.length > 1 || climbing < CLIMBING) return [];
  const { row, values, figures } = only;
  const odd = oddClimb(figures, true);
  // A rate near its end all year long may fall a little; steps begin far below it.
  if (!odd || figures[0]! > figures[3]! * STEPS_BEGIN_BELOW) return [];
  const culprit = values[odd.at]!;
  if (culprit.formula !== null) return [];
  return [
    findingAt(CODE, 'warning', table, row, culprit.column, {
      params: { angka: figures[odd.at]!, triwulan: figures, lain: climbing },
      cells: values.filter((value) => value !== culprit).map((value) => valueRef(table, value)),
    }),
  ];
}

/** Enough percentages of the table climb through the year, all but one: a rate near the year's value does so too. */
function climbs(table: PlanTable): boolean {
  const rates = table.rows.flatMap((row) => {
    const quarters = QUARTERS.flatMap((id) => figure(row.values[id]) ?? []);
    const moving = quarters.length === 4 && quarters.some((each) => !nearly(each, quarters[0]!));
    return moving && quarters.every((each) => each > 0) && plansRate(row) && isPercent(row)
      ? [quarters]
      : [];
  });
  const falling = rates.filter((each) => !rises(each)).length;
  return rates.length - falling >= CLIMBING && falling <= 1;
}

/** The quarter inside the year that falls out of a climb; 80, 95, 90, 100 may be planned so where others fall too. */
function oddClimb(
  figures: readonly number[],
  percent: boolean,
): { readonly at: number; readonly constant: boolean; readonly peak: boolean } | null {
  const at = figures.findIndex((each, i) => i > 0 && each < figures[i - 1]!);
  if (!percent || (at !== 1 && at !== 2) || figures[0]! >= figures[3]!) return null;
  return rises(figures.filter((_, i) => i !== at)) ? { at, constant: false, peak: false } : null;
}

/** An index or a score may fall and rise again; a share of work done may not. */
function isPercent(row: PlanRow): boolean {
  const unit = row.values.target?.quantities[0]?.unit ?? row.values.satuan?.text ?? '';
  return unit.includes('%') || /persen/i.test(`${unit} ${row.indicator ?? ''}`);
}

function endsAt(figures: readonly number[], whole: number): boolean {
  return nearly(figures[3]!, whole);
}

/** The one quarter that breaks a target that rises, or stays; null when it falls for good or moves freely. */
function oddQuarter(
  figures: readonly number[],
  whole: number,
  percent: boolean,
): { readonly at: number; readonly constant: boolean; readonly peak: boolean } | null {
  const off = figures.flatMap((each, i) => (nearly(each, whole) ? [] : [i]));
  // `50, 85, 85, 85` rises; `100, 90, 100, 100` may be planned so: only a slip of the pen is odd (58 for 85).
  if (off.length === 1) {
    const slip = slipBetween(figures[off[0]!]!, whole).kind;
    const odd = (off[0] === 1 || off[0] === 2) && (slip === 'tukar' || slip === 'pangkat');
    return odd ? { at: off[0]!, constant: true, peak: false } : null;
  }
  // Rates near the year's value all year long are planned quarter by quarter; steps begin far below it.
  if (!percent || figures[0]! > whole * STEPS_BEGIN_BELOW) return null;
  const down = figures.flatMap((each, i) => (i > 0 && each < figures[i - 1]! ? [i] : []));
  if (down.length !== 1) return null;
  const dip = rises(figures.filter((_, i) => i !== down[0]));
  const peak = rises(figures.filter((_, i) => i !== down[0]! - 1));
  if (!dip && !peak) return null;
  return { at: dip ? down[0]! : down[0]! - 1, constant: false, peak: !dip };
}
