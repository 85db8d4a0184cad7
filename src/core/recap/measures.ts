// What a row promises and reports, unit by unit: target, four planned quarters, four realised quarters.
import type { Level } from '../model/level.ts';
import type { PlanRow, Value } from '../model/planTable.ts';
import type { Quantity } from '../model/quantity.ts';
import { normaliseUnit } from '../numbers/units.ts';
import { unitKind } from './unitKind.ts';

/** One quarter as reported: a figure, a dash (declared none), or nothing at all. */
export interface Report {
  readonly value: number | null;
  readonly dash: boolean;
  /** The cell was read but gives no figure of this unit: text, error, ambiguous, another unit. */
  readonly trouble: 'teks' | 'galat' | 'ambigu' | 'satuan' | null;
  readonly cell: Value | null;
}

export interface Progress {
  readonly planned: readonly Report[];
  readonly realised: readonly Report[];
  readonly total: Report;
}

export interface Measure {
  readonly unit: string | null;
  readonly target: Report;
  /** Planned per quarter. */
  readonly planned: readonly Report[];
  /** Target to date by quarter, where the office keeps it in columns of its own. */
  readonly plannedSd: readonly Report[];
  readonly realised: readonly Report[];
  /** A figure for the year to date without quarters, where the table has no quarters. */
  readonly total: Report;
  /**
   * Physical progress: quarters (and `total`) in percent of the work, though the target is a number of things
   * (12 Dokumen, 50 %). null where the figures are in the target's own unit.
   */
  readonly progress: Progress | null;
}

const PERCENT = '%';

/** Without a unit only these words promise a number of things: `Tingkat kelulusan 80` may well be a percentage. */
const COUNTED = /^(jumlah|banyaknya)\b/i;

function inPercent(value: Value | null): boolean {
  const only = value && value.quantities.length === 1 ? value.quantities[0]! : null;
  return only !== null && normaliseUnit(only.unit) === PERCENT;
}

/** Every figure says percent, and the target is certainly a number of things. */
function isProgress(
  unit: string | null,
  indicator: string | null,
  target: Value | null,
  reported: readonly (Value | null)[],
): boolean {
  const figures = reported.filter((value) => value !== null && value.quantities.length > 0);
  if (figures.length === 0 || !figures.every(inPercent) || inPercent(target)) return false;
  if (unitKind(unit, indicator) !== 'count') return false;
  return normaliseUnit(unit) !== '' || COUNTED.test((indicator ?? '').trim());
}

const NOTHING: Report = { value: null, dash: false, trouble: null, cell: null };

const TARGET_OF_LEVEL: Partial<Record<Level, string>> = {
  sasaran: 'targetSasaran',
  program: 'targetProgram',
  kegiatan: 'targetKegiatan',
};

/** Columns that hold one figure for the whole year to date. */
const TOTAL_COLUMNS = ['realisasi', 'realisasiN', 'jumlahK'] as const;

function first(row: PlanRow | null, ids: readonly (string | undefined)[]): Value | null {
  for (const id of ids) {
    const value = id === undefined ? undefined : row?.values[id];
    if (value && value.state !== 'blank') return value;
  }
  return null;
}

export function targetValue(row: PlanRow | null): Value | null {
  return first(row, ['target', row ? TARGET_OF_LEVEL[row.level] : undefined]);
}

/** Quantities of a cell; a plain number is one quantity without a unit. */
function quantitiesOf(value: Value | null): readonly Quantity[] {
  if (!value) return [];
  if (value.quantities.length > 0) return value.quantities;
  return typeof value.value === 'number' ? [{ value: value.value, unit: null }] : [];
}

/** The figure of one unit in a cell; `place` finds it where units are not written. */
function report(value: Value | null, unit: string | null, place: number, units: number): Report {
  if (!value || value.state === 'blank') return NOTHING;
  const base = { value: null, dash: false, trouble: null, cell: value };
  if (value.state === 'dash') return { ...base, dash: true };
  if (value.state === 'error') return { ...base, trouble: 'galat' };
  if (value.state === 'ambiguous') return { ...base, trouble: 'ambigu' };
  const quantities = quantitiesOf(value);
  if (quantities.length === 0) return { ...base, trouble: 'teks' };
  const wanted = normaliseUnit(unit);
  const named = quantities.find((q) => q.unit !== null && normaliseUnit(q.unit) === wanted);
  if (named) return { ...base, value: named.value };
  const other = quantities.length === units ? quantities[place] : undefined;
  if (other && (other.unit === null || wanted === '')) return { ...base, value: other.value };
  return { ...base, trouble: 'satuan' };
}

/**
 * One measure per unit of the target. `plan` is the same row in a rencana aksi that stands beside the realisation;
 * it lends target and planned quarters where the row itself has none. `quarterly`: the table has quarters, so a year's
 * sum beside them (often a formula that gives 0 for blanks) is no report of its own.
 */
export function measuresOf(row: PlanRow, plan: PlanRow | null, quarterly: boolean): Measure[] {
  const target = targetValue(row) ?? targetValue(plan);
  const satuan = first(row, ['satuan']) ?? first(plan, ['satuan']);
  const unitText = satuan && satuan.state !== 'dash' && satuan.text !== '' ? satuan.text : null;
  const planned = [1, 2, 3, 4].map((q) => first(row, [`tw${q}`]) ?? first(plan, [`tw${q}`]));
  const realised = [1, 2, 3, 4].map((q) => first(row, [`realisasiK${q}`]));
  const toDate = [1, 2, 3, 4].map(
    (q) => first(row, [`targetSd${q}`]) ?? first(plan, [`targetSd${q}`]),
  );
  const total = quarterly ? null : first(row, TOTAL_COLUMNS);
  const reported = [...realised, total];

  const shapes = [target, ...planned, ...toDate, ...reported].map(quantitiesOf);
  const shape = shapes.find((s) => s.length > 0) ?? [];
  const units = shape.length > 1 ? shape.map((q) => q.unit) : [shape[0]?.unit ?? unitText];
  const indicator = row.indicator ?? plan?.indicator ?? null;
  const progress = units.length === 1 && isProgress(units[0]!, indicator, target, reported);
  return units.map((unit, place) => {
    const asPercent = (value: Value | null) => report(value, PERCENT, 0, 1);
    const silent = (value: Value | null) =>
      progress && inPercent(value) ? { ...NOTHING, cell: value, trouble: 'satuan' as const } : null;
    const read = (value: Value | null) => report(value, unit, place, units.length);
    return {
      unit,
      target: read(target),
      planned: planned.map(read),
      plannedSd: toDate.map(read),
      realised: realised.map((value) => silent(value) ?? read(value)),
      total: silent(total) ?? read(total),
      progress: progress
        ? {
            planned: planned.map((value) => (inPercent(value) ? asPercent(value) : NOTHING)),
            realised: realised.map(asPercent),
            total: asPercent(total),
          }
        : null,
    };
  });
}
