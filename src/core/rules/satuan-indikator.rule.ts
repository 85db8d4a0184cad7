// The unit of a target contradicts the words of its indicator: `jumlah orang …` in `Bulan`.
import type { Level } from '../model/level.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { nearly } from '../numbers/nearly.ts';
import { normaliseUnit } from '../numbers/units.ts';
import { cellKey } from './cellKey.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { figureOf, isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { columnOf, place } from './support/spot.ts';
import { borrowedUnits } from './support/words/borrowedUnits.ts';
import { isUnfit } from './support/words/unitDemands.ts';
import { oddUnitsElsewhere } from './support/words/unitElsewhere.ts';
import { countedInstead } from './support/words/unitMismatch.ts';

const CODE = 'satuan-indikator';
/** `Jumlah patroli`, `IKU: Persentase ASN yang …`. */
const COUNT = /^[\W\d]*(?:ik[a-z]{0,2}\b\W*)?(?:jumlah|banyaknya|persentase)\b/i;

export const satuanIndikator: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Satuan tidak cocok dengan indikator',
  strength: 25,
  check: (context) => {
    const own = context.tables.flatMap(faultsIn);
    const told = new Set(own.map(({ cells }) => cellKey(cells[0]!)));
    return [...own, ...elsewhere(context).filter(({ cells }) => !told.has(cellKey(cells[0]!)))];
  },
  message: (params) => {
    if (params.pekerjaan)
      return `${place(params)}: satuannya “${params.satuan}” tidak cocok dengan pekerjaan itu.`;
    const head = `${place(params)}: indikatornya “${params.indikator}”`;
    return params.lain
      ? `${head} bersatuan “${params.satuan}”, padahal indikator yang sama di baris lain bersatuan “${params.kata}”.`
      : `${head}, tetapi satuannya “${params.satuan}”.`;
  },
  suggestion: (params) => {
    if (params.kata === '%')
      return 'Sesuaikan satuannya menjadi %, atau ubah indikatornya menjadi jumlah.';
    const satuan = params.kata
      ? `Sesuaikan satuannya (misalnya ${params.kata})`
      : 'Sesuaikan satuannya dengan apa yang dihitung';
    return params.pekerjaan ? `${satuan}.` : `${satuan}, atau ubah kalimat indikatornya.`;
  },
};

/** This share of the rows of a level with a unit and no indicator says that the units are not those of indicators. */
const OWN_UNITS = 1 / 3;

/** `Jumlah Orang yang Menerima Gaji (Orang/Bulan)`: so many of the indicators end with their unit where no column has it. */
const IN_BRACKETS = 0.6;
const BRACKETED = /\s*\(([^()\d]{1,24})\)\s*$/;

function elsewhere(context: RuleContext): Finding[] {
  return oddUnitsElsewhere(context).map(({ table, row, usual }) => {
    const satuan = row.values.satuan!;
    const params = { indikator: row.indicator, satuan: satuan.text, kata: usual, lain: true };
    return findingAt(CODE, 'warning', table, row, satuan.column, { params });
  });
}

function faultsIn(table: PlanTable): Finding[] {
  return [...besideUnits(table), ...bracketedUnits(table)];
}

function bracketedUnits(table: PlanTable): Finding[] {
  const column = columnOf(table, 'indikator')?.column;
  if (column === undefined || columnOf(table, 'satuan')) return [];
  const told = table.rows.flatMap((row) => (row.indicator ? [{ row, text: row.indicator }] : []));
  const bracketed = told.flatMap(({ row, text }) => {
    const [tail, satuan] = BRACKETED.exec(text) ?? [];
    return satuan ? [{ row, satuan, wording: text.slice(0, -tail!.length) }] : [];
  });
  if (bracketed.length < told.length * IN_BRACKETS) return [];
  return bracketed.flatMap(({ row, satuan, wording }) => {
    const kata = countedInstead(wording, [satuan]);
    const params = { indikator: wording, satuan, kata };
    return kata ? [findingAt(CODE, 'warning', table, row, column, { params })] : [];
  });
}

function besideUnits(table: PlanTable): Finding[] {
  const own = levelsWithOwnUnits(table);
  const rows = table.rows.flatMap((row) => {
    const [wording, units] = [wordingOf(row, own), unitsOf(row)];
    return wording !== null && units.length > 0 ? [{ row, wording, units }] : [];
  });
  const borrowed = borrowedUnits(rows.map(({ wording, units }) => ({ wording, unit: units[0]! })));
  return rows.flatMap(({ row, wording, units }, i) => {
    const own = units.length === 1 ? borrowed[i]! : null;
    const expected =
      countedInstead(wording, units) ?? (addsUpAsShare(row, wording, units) ? 'unit' : own);
    const unfit = units.length === 1 && isUnfit(`${wording} ${row.name}`, units[0]!);
    if (!expected && !unfit) return [];
    const { satuan, target } = row.values;
    const { column } = (satuan && !isEmpty(satuan) ? satuan : target)!;
    const pekerjaan = wording === row.name && !COUNT.test(wording);
    const params = { indikator: wording, satuan: units.join(', '), kata: expected, pekerjaan };
    return [findingAt(CODE, 'warning', table, row, column, { params })];
  });
}

const SHARES =
  /persen|prosen|presen|tingkat|cakupan|rasio|laju|proporsi|indeks|nilai|capaian|kontribusi|kemajuan|progres|fisik|realisasi|serapan|ketepatan|kepatuhan|kesesuaian|kepuasan|kualitas|mening?kat|peningkatan|penurunan|pertumbuhan|keter|bobot/i;
const QUARTERS = ['tw1', 'tw2', 'tw3', 'tw4'];
const WHOLE = 100;
/** So many quarters are planned; no share is so large. */
const FEWEST_QUARTERS = 3;
const NO_SHARE = 1000;

/** `30 + 30 + 15 = 75 %` of equipment put up, `2.500 %` of animals vaccinated: things, told as a share. */
function addsUpAsShare(row: PlanRow, wording: string, units: readonly string[]): boolean {
  if (!units.every((unit) => normaliseUnit(unit).startsWith('%'))) return false;
  if (SHARES.test(wording) || SHARES.test(row.indicator ?? '')) return false;
  const year = figureOf(row, 'target');
  const quarters = QUARTERS.flatMap((id) => figureOf(row, id) || []);
  if (Math.max(year ?? 0, ...quarters) >= NO_SHARE) return true;
  if (year === null || year === WHOLE || quarters.length < FEWEST_QUARTERS) return false;
  return nearly(
    quarters.reduce((sum, each) => sum + each, 0),
    year,
  );
}

/** One indicator beside the first of several steps, or merged over them, is that of the sasaran: each step has its own unit. */
function levelsWithOwnUnits({ rows }: PlanTable): ReadonlySet<Level> {
  const measured = rows.filter((row) => unitsOf(row).length > 0);
  const share = (level: Level): number => {
    const all = measured.filter((row) => row.level === level);
    return all.filter(({ indicator }) => !indicator).length / all.length;
  };
  const levels = new Set(measured.map(({ level }) => level));
  return new Set([...levels].filter((level) => share(level) > OWN_UNITS));
}

/** What is counted; an output may stand in the column of names, beside a step that counts nothing. */
function wordingOf({ indicator, name, level }: PlanRow, own: ReadonlySet<Level>): string | null {
  const counts = (text: string): boolean => COUNT.test(text);
  if (counts(name) && !counts(indicator ?? '')) return name;
  // A work that is named and not counted is measured itself.
  return own.has(level) || !indicator ? name : indicator;
}

function unitsOf(row: PlanRow): string[] {
  const own = row.values.satuan;
  if (own && !isEmpty(own)) return [own.text];
  const units = (row.values.target?.quantities ?? []).flatMap((each) => each.unit ?? []);
  return [...new Set(units)];
}
