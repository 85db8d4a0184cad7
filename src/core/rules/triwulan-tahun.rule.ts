// The four quarters do not give the year, per unit and by the way the indicator accumulates.
import { columnsInRow } from '../formula/references.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import type { Quantity } from '../model/quantity.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { nearly } from '../numbers/nearly.ts';
import { plainMean } from '../numbers/plainMean.ts';
import { rises } from '../numbers/rises.ts';
import { isRateUnit, normaliseUnit } from '../numbers/units.ts';
import type { CellRef, Finding, Params, Rule } from './rule.ts';
import { isEmpty, unitIn } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { columnOf, place, valueRef } from './support/spot.ts';
import { isMade } from './support/sums/countFamilies.ts';
import { slipBetween } from './support/sums/slips.ts';

const CODE = 'triwulan-tahun';
const QUARTERS = ['tw1', 'tw2', 'tw3', 'tw4'];
/** So many rows whose quarters make a hundred, and this share of those that do not give the year. */
const FEWEST = 4;
const MOSTLY = 0.8;
/** A mean may be told with one decimal. */
const ROUNDED = 0.051;
/** The year of a row; a sasaran or program beside others has it in a column of its own. */
const YEARS = ['target', 'targetSasaran', 'targetProgram'];

export const triwulanTahun: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Target triwulan tidak memberi target setahun',
  follows: true,
  check: (context) => context.tables.flatMap(quarterFaults),
  message,
  suggestion: (params) =>
    params.lain !== null
      ? 'Periksa angka triwulan itu: mungkin digitnya keliru.'
      : params.kosong
        ? 'Isi triwulan yang kosong; bila memang tidak ada target di triwulan itu, tulis tanda “-” dan cocokkan target setahunnya.'
        : params.slip
          ? `Periksa angka ${String(params.slip)} itu lebih dahulu; bila benar, perbaiki target setahunnya.`
          : 'Cocokkan target setahun dengan pembagian triwulannya. Bila tiap triwulan memang mengulang angka yang sama (misalnya jumlah pegawai), tulis angka yang sama di keempatnya.',
};

interface Gap {
  readonly unit: string;
  readonly year: number;
  readonly quarters: readonly number[];
}

function quarterFaults(table: PlanTable): Finding[] {
  if (!YEARS.some((id) => columnOf(table, id)) || tellsProgress(table)) return [];
  const found: { readonly row: PlanRow; readonly gaps: readonly Gap[] }[] = [];
  for (const row of table.rows) {
    const target = yearOf(row);
    const quarters = QUARTERS.map((id) => row.values[id]);
    // Quarters stand in columns of their own, or together in one cell: `TW 1 = 355 TW 2 = 5 …`.
    if (!target || isEmpty(target) || quarters.every((each) => isEmpty(each))) continue;
    if (quarters.some((each) => !each) || worksOutYear(target, quarters)) continue;
    const readable = [target, ...quarters].every(
      (each) => isEmpty(each) || each!.state === 'number' || each!.state === 'quantity',
    );
    if (!readable) continue;
    const gaps = gapsOf(table, row);
    if (gaps.length === 0) continue;
    found.push({ row, gaps });
  }
  // `Fisik (%)`: each row plans a hundred per cent of its target, whatever that counts.
  const shares = found.filter(({ gaps }) => gaps.every((gap) => isWhole(gap))).length;
  if (shares >= FEWEST && shares >= found.length * MOSTLY) return [];
  return found.map(({ row, gaps }) => finding(table, row, gaps));
}

/** `Triwulan I › Fisik (%)` beside a volume: how much of the work is done, and no part of the target. */
function tellsProgress(table: PlanTable): boolean {
  return QUARTERS.every((id) => /\bfisik\b.*%/i.test(columnOf(table, id)?.title ?? ''));
}

/** `=IF($H12="Jumlah";SUM(J12:M12);AVERAGE(J12:M12))`, `=MAX(I20;K20;M20;O20)`: how the quarters give the year is for the formula to say. */
function worksOutYear({ formula, row }: Value, quarters: readonly (Value | undefined)[]): boolean {
  if (formula === null || !/\b(?:IFS?|AVERAGE|MAX|SWITCH|CHOOSE)\s*\(/i.test(formula)) return false;
  const named = new Set(columnsInRow(formula, null, row));
  return quarters.every((quarter) => named.has(quarter!.column));
}

function isWhole({ quarters }: Gap): boolean {
  return nearly(
    quarters.reduce((a, b) => a + b, 0),
    100,
  );
}

function yearId(row: PlanRow): string {
  return YEARS.find((id) => row.values[id] !== undefined) ?? 'target';
}

function yearOf(row: PlanRow): Value | undefined {
  return row.values[yearId(row)];
}

function finding(table: PlanTable, row: PlanRow, gaps: readonly Gap[]): Finding {
  const target = yearOf(row)!;
  const blank = blankQuarter(table, row, gaps);
  const astray = blank ? null : standingBut(table, row, gaps);
  const slip = blank || astray ? null : slipIn(table, row, gaps);
  const culprit = blank ?? astray?.of ?? slip?.of ?? target;
  const quarters = QUARTERS.flatMap((id) => {
    const value = row.values[id];
    return value && !isEmpty(value) ? [valueRef(table, value)] : [];
  });
  // One or two quarters left out may be what is missing.
  const left = QUARTERS.flatMap((id) => {
    const value = row.values[id];
    return value && isEmpty(value) && value.formula === null ? [valueRef(table, value)] : [];
  });
  const isSame = (a: CellRef, b: { readonly row: number; readonly column: number }): boolean =>
    a.row === b.row && a.column === b.column;
  const cells = [
    valueRef(table, target),
    ...quarters,
    ...(left.length <= 2 && !blank && shortOf(gaps) ? left : []),
  ].filter(
    (cell, index, all) =>
      !isSame(cell, culprit) && all.findIndex((each) => isSame(each, cell)) === index,
  );
  return findingAt(CODE, 'warning', table, row, culprit, {
    cells,
    params: {
      target: target.text,
      slip: slip ? slip.title : null,
      mestinya: slip ? slip.meant : null,
      kosong: blank !== null,
      lain: astray?.value ?? null,
      selisih: gaps.map((gap) => [gap.unit, gap.year, [...gap.quarters]]),
    },
  });
}

function message(params: Params): string {
  const gaps = params.selisih as readonly (readonly [string, number, readonly number[]])[];
  if (params.lain !== null)
    return `${place(params)} tertulis ${formatNumber(Number(params.lain))}, padahal target setahun dan triwulan lain baris itu ${formatNumber(gaps[0]![1])}.`;
  const parts = gaps.map(([unit, year, quarters]) => {
    const sum = quarters.reduce((a, b) => a + b, 0);
    const name = unit ? ` ${unit}` : '';
    const added =
      quarters.length > 1
        ? `${quarters.map((each) => formatNumber(each)).join(' + ')} = ${formatNumber(sum)}`
        : formatNumber(sum);
    const gap = formatNumber(Math.abs(year - sum));
    return `triwulan berjumlah ${added}${name}, padahal target setahun ${formatNumber(year)}${name} (${sum < year ? 'kurang' : 'lebih'} ${gap})`;
  });
  const slip = params.slip
    ? ` Kemungkinan salah ketik di ${params.slip}: mestinya ${formatNumber(Number(params.mestinya))}.`
    : '';
  return `${place(params)}${params.kosong ? ' belum diisi' : ''}: ${parts.join('; ')}.${slip}`;
}

/** Per unit; empty when the row is right by any kind of accumulation. */
function gapsOf(_table: PlanTable, row: PlanRow): Gap[] {
  const shared = row.values.satuan && !isEmpty(row.values.satuan) ? row.values.satuan.text : null;
  const year = byUnit(yearOf(row)!.quantities, shared);
  if (year.size === 0) return [];
  const quarters = QUARTERS.map((id) => byUnit(row.values[id]?.quantities ?? [], shared));
  const filled = QUARTERS.map((id) => !isEmpty(row.values[id]));
  const gaps: Gap[] = [];
  const single = year.size === 1;
  for (const [unit, target] of year) {
    if (isRate(unit, row) || isRate(shared ?? '', row)) {
      if (rateFits(target.value, quarters, filled, unit, single)) continue;
    }
    const values = quarters.flatMap((each, i) => (filled[i] ? [valueFor(each, unit, single)] : []));
    if (values.some((value) => value === undefined)) {
      // A unit that no quarter mentions is short by all of it; one that only some mention has blanks there.
      if (values.every((value) => value === undefined) && single) continue;
    }
    const figures = values.map((value) => value ?? 0);
    if (fits(target.value, figures)) continue;
    if (fallsTo(target.value, figures) && !isMade(unit || unitIn(row, 'target'))) continue;
    gaps.push({
      unit: target.unit,
      year: target.value,
      quarters: figures.filter((each) => each !== 0),
    });
  }
  return gaps;
}

function isRate(unit: string, row: PlanRow): boolean {
  return isRateUnit(unit === '' ? null : unit, row.indicator);
}

/** Added up, repeated, or ending at the year's value. */
function fits(year: number, quarters: readonly number[]): boolean {
  const sum = quarters.reduce((a, b) => a + b, 0);
  if (nearly(sum, year)) return true;
  if (quarters.length > 1 && quarters.every((value) => nearly(value, year))) return true;
  // The same people or things met several times, never more of them than the year counts.
  const last = quarters[quarters.length - 1];
  const rising = rises(quarters);
  return last !== undefined && quarters.length > 2 && rising && nearly(last, year);
}

/** Deaths, disturbances, days of waiting: fewer from quarter to quarter, down to what the year aims at. */
function fallsTo(year: number, quarters: readonly number[]): boolean {
  const last = quarters[quarters.length - 1];
  if (last === undefined || quarters.length < 4 || !nearly(last, year) || last <= 0) return false;
  return quarters.every((value, i) => i === 0 || value <= quarters[i - 1]!);
}

function rateFits(
  year: number,
  quarters: readonly Map<string, { value: number; unit: string }>[],
  filled: readonly boolean[],
  unit: string,
  single: boolean,
): boolean {
  const values = quarters.flatMap((each, i) => {
    const value = filled[i] ? valueFor(each, unit, single) : undefined;
    return value === undefined ? [] : [value];
  });
  const last = values[values.length - 1];
  if (last === undefined || nearly(last, year) || fits(year, values)) return true;
  // `Cara hitung: rata-rata`.
  if (values.length === 4 && Math.abs(plainMean(values) - year) < ROUNDED) return true;
  // Reached at the end of the year: what is planned for the last quarter alone is the year's target.
  const onlyLast = filled.every((each, i) => each === (i === 3));
  return values.length < 4 && !onlyLast;
}

function byUnit(quantities: readonly Quantity[], shared: string | null) {
  const found = new Map<string, { value: number; unit: string }>();
  for (const { value, unit } of quantities) {
    const own = unit ?? shared;
    const key = normaliseUnit(own);
    found.set(key, { value: (found.get(key)?.value ?? 0) + value, unit: own ?? '' });
  }
  return found;
}

/** A quarter of one bare figure under a target of one unit means that unit. */
function valueFor(
  quarter: ReadonlyMap<string, { readonly value: number }>,
  unit: string,
  single: boolean,
): number | undefined {
  const exact = quarter.get(unit);
  if (exact) return exact.value;
  if (single && quarter.size === 1) {
    const [key, only] = [...quarter.entries()][0]!;
    if (key === '' || unit === '') return only.value;
  }
  return undefined;
}

/** The one quarter that nobody filled in, where the three others do not reach the year. */
function blankQuarter(table: PlanTable, row: PlanRow, gaps: readonly Gap[]): Value | null {
  const blank = QUARTERS.filter((id) => row.values[id]?.state === 'blank');
  const [id] = blank;
  if (blank.length !== 1 || id === undefined) return null;
  const others = QUARTERS.filter((each) => each !== id);
  // A dash says outright that the other quarters have nothing; where all rows say so, a blank does not.
  if (others.some((each) => isEmpty(row.values[each])) && !leavesNoBlank(table, row)) return null;
  return shortOf(gaps) && columnOf(table, id) ? row.values[id]! : null;
}

function shortOf(gaps: readonly Gap[]): boolean {
  return gaps.every((gap) => gap.quarters.reduce((a, b) => a + b, 0) < gap.year);
}

/** So many other rows must show what is written where nothing is planned. */
const FEWEST_PEERS = 5;

/** True when all other rows with quarters have a figure or a dash in each of them. */
function leavesNoBlank(table: PlanTable, row: PlanRow): boolean {
  const others = table.rows.filter(
    (each) => each !== row && QUARTERS.some((id) => !isEmpty(each.values[id])),
  );
  return (
    others.length >= FEWEST_PEERS &&
    others.every((each) => QUARTERS.every((id) => each.values[id]?.state !== 'blank'))
  );
}

/** The only quarter that is not at the year's figure: the same people each quarter, but for a slip of the pen. */
function standingBut(
  table: PlanTable,
  row: PlanRow,
  gaps: readonly Gap[],
): { readonly of: Value; readonly value: number } | null {
  const [gap, ...more] = gaps;
  if (!gap || more.length > 0 || gap.quarters.length < QUARTERS.length) return null;
  const odd = QUARTERS.filter((_, i) => !nearly(gap.quarters[i]!, gap.year));
  const [id] = odd;
  if (odd.length !== 1 || id === undefined || !columnOf(table, id)) return null;
  return { of: row.values[id]!, value: gap.quarters[QUARTERS.indexOf(id)]! };
}

/** One quarter or the year a power of ten off, or with swapped digits: that cell is the culprit. */
function slipIn(table: PlanTable, row: PlanRow, gaps: readonly Gap[]) {
  if (gaps.length !== 1) return null;
  const gap = gaps[0]!;
  const sum = gap.quarters.reduce((a, b) => a + b, 0);
  const candidates: { title: string; of: Value; meant: number }[] = [];
  const consider = (id: string, value: number, meant: number): void => {
    const slip = slipBetween(value, meant);
    if (slip.kind !== 'pangkat' && slip.kind !== 'tukar') return;
    const header = columnOf(table, id);
    if (!header) return;
    candidates.push({ title: `“${header.title}”`, of: row.values[id]!, meant });
  };
  consider(yearId(row), gap.year, sum);
  for (const id of QUARTERS) {
    const value = row.values[id]?.quantities;
    if (value?.length === 1) consider(id, value[0]!.value, value[0]!.value + gap.year - sum);
  }
  return candidates.length === 1 ? candidates[0]! : null;
}
