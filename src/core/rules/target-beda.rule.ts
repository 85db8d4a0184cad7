// The same indicator with another target in another table of the workbook, also that of a sasaran.
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import { normaliseUnit } from '../numbers/units.ts';
import type { Finding, Rule } from './rule.ts';
import { isEmpty, unitIn } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { type TablePair, tablePairs } from './support/matchTables.ts';
import { periodsApart } from './support/reportedPeriod.ts';
import { place, valueRef } from './support/spot.ts';

const CODE = 'target-beda';
const FEW = 0.2;
/** So many rows must be comparable before another unit is odd. */
const FEWEST = 5;

export const targetBeda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'antar-tabel',
  title: 'Target berbeda di tabel lain',
  strength: 22,
  follows: true,
  check: (context) =>
    tablePairs(context).flatMap((pair) => {
      const { different, compared } = differences(pair);
      const units = otherUnits(pair).map((both) => unitFinding(pair, both));
      if (!comparable(pair) || different.length > Math.max(1, compared * FEW)) return units;
      // Where most goals differ, the two tables speak of other times or things, whatever their titles say.
      const both = goals(pair);
      const apart = both.filter(differ);
      const odd = apart.length > Math.max(1, both.length * FEW) ? [] : apart;
      const targets = [...different, ...odd];
      return [...targets.map((both) => finding(pair, both)), ...units];
    }),
  message: (params) =>
    `${place(params)} tertulis “${params.nilai}”, sedangkan di lembar “${params.lembar}” baris ${params.barisLain} tertulis “${params.lain}”.`,
  suggestion: () => 'Samakan kedua tabel dengan perjanjian kinerja.',
};

type Tables = Pick<TablePair, 'a' | 'b'>;

interface Both {
  readonly a: PlanRow;
  readonly b: PlanRow;
}

function finding({ a: left, b: right }: Tables, { a, b }: Both): Finding {
  return findingAt(CODE, 'warning', right, b, oddColumn(a, b), {
    params: { nilai: shown(b), lain: shown(a), lembar: left.sheet, barisLain: a.row + 1 },
    cells: [targetOf(a)!, ...unitCell(a)].map((value) => valueRef(left, value)),
  });
}

/** The unit that the indicator speaks of is the right one; else that of the table before. */
function unitFinding(pair: Tables, { a, b }: Both): Finding {
  const words = ` ${normaliseName(a.indicator ?? b.indicator ?? '')} `;
  const named = (row: PlanRow): boolean => words.includes(` ${normaliseName(unitOf(row)!)} `);
  return named(b) && !named(a)
    ? finding({ a: pair.b, b: pair.a }, { a: b, b: a })
    : finding(pair, { a, b });
}

/**
 * Rows of which only one table tells the indicator, with another unit than in the other table. Their targets are not
 * compared: a report without indicators may hold those of a part of the year.
 */
function otherUnits({ a: left, b: right, rows }: TablePair): Both[] {
  const silent = [left, right].filter((table) => table.rows.every((row) => row.indicator === null));
  if (silent.length !== 1) return [];
  const several = [left, right].map(
    (table) =>
      new Set(table.rows.flatMap((row) => (row.level === 'indikator' ? (row.parent ?? []) : []))),
  );
  const compared = rows.filter(
    ({ a, b, by }) =>
      by !== 'mirip' &&
      [a, b].every((row, i) => unitOf(row) && targetOf(row) && !several[i]!.has(row.index)),
  );
  const different = compared.filter(({ a, b }) => {
    const [one, two] = [normaliseUnit(unitOf(a)), normaliseUnit(unitOf(b))];
    return !one.includes(two) && !two.includes(one);
  });
  const few = compared.length >= FEWEST && different.length <= Math.max(1, compared.length * FEW);
  return few ? different : [];
}

function unitOf(row: PlanRow): string | null {
  return unitIn(row, 'target');
}

/** A report of one quarter has the target of that quarter, unless its title says that it is the year's. */
function comparable({ a, b }: Tables): boolean {
  return !periodsApart(a, b) || [a, b].every(yearly);
}

function yearly({ columns }: PlanTable): boolean {
  return columns.some(({ id, title }) => id === 'target' && /\b(?:se)?tahun(?:an)?\b/i.test(title));
}

function differences(pair: TablePair) {
  const compared = pair.rows.filter(
    ({ a, b }) => sameIndicator(a, b) && quantities(a) !== null && quantities(b) !== null,
  );
  return { compared: compared.length, different: compared.filter(differ) };
}

/** Goals and sasaran of both tables with the same indicator, which only one row of each bears. */
function goals(pair: TablePair): Both[] {
  const named = (table: PlanTable): PlanRow[] =>
    table.rows.filter(
      (row) => (row.level === 'tujuan' || row.level === 'sasaran') && row.indicator !== null,
    );
  const [left, right] = [named(pair.a), named(pair.b)];
  return left.flatMap((a): Both[] => {
    const [b, another] = right.filter((each) => sameIndicator(a, each));
    return b && !another && left.filter((each) => sameIndicator(each, b)).length === 1
      ? [{ a, b }]
      : [];
  });
}

function sameIndicator(a: PlanRow, b: PlanRow): boolean {
  return normaliseName(a.indicator ?? '') === normaliseName(b.indicator ?? '');
}

function differ({ a, b }: Both): boolean {
  // A unit that one of them leaves out is missing there, and no other target.
  const bare = unitless(a) || unitless(b);
  const first = quantities(a, !bare);
  const second = quantities(b, !bare);
  return first !== null && second !== null && first !== second;
}

function unitless(row: PlanRow): boolean {
  return unitCell(row).length === 0 && !targetOf(row)?.quantities.some((each) => each.unit);
}

/** The filled cell of the unit, if the row has one. */
function unitCell({ values }: PlanRow): Value[] {
  return values.satuan && !isEmpty(values.satuan) ? [values.satuan] : [];
}

/** That of the unit where the figures agree and only the units differ. */
function oddColumn(a: PlanRow, b: PlanRow): number {
  const [unit] = unitCell(b);
  const target = targetOf(b)!;
  return unit && quantities(a, false) === quantities(b, false) ? unit.column : target.column;
}

function targetOf(row: PlanRow): Value | undefined {
  return row.values.target ?? row.values.targetSasaran;
}

/** Figures in a fixed order, with normal units unless these are not asked for; null when there is none to compare. */
function quantities(row: PlanRow, units = true): string | null {
  const target = targetOf(row);
  if (!target || isEmpty(target) || target.quantities.length === 0) return null;
  const unit = unitCell(row)[0]?.text ?? null;
  return target.quantities
    .map((each) => (units ? `${each.value} ${normaliseUnit(each.unit ?? unit)}` : `${each.value}`))
    .sort()
    .join('; ');
}

function shown(row: PlanRow): string {
  return [targetOf(row)!, ...unitCell(row)].map((value) => value.text).join(' ');
}
