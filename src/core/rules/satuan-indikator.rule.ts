// The unit of a target contradicts the words of its indicator: `jumlah orang …` in `Bulan`.
import type { Level } from '../model/level.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Finding, Rule } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { columnOf, place } from './support/spot.ts';
import { borrowedUnits } from './support/words/borrowedUnits.ts';
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
  check: (context) => context.tables.flatMap(faultsIn),
  message: (params) =>
    params.pekerjaan
      ? `${place(params)}: satuannya “${params.satuan}” tidak cocok dengan pekerjaan itu.`
      : `${place(params)}: indikatornya “${params.indikator}”, tetapi satuannya “${params.satuan}”.`,
  suggestion: (params) =>
    params.kata === '%'
      ? 'Sesuaikan satuannya menjadi %, atau ubah indikatornya menjadi jumlah.'
      : params.pekerjaan
        ? `Sesuaikan satuannya (misalnya ${params.kata}).`
        : `Sesuaikan satuannya (misalnya ${params.kata}), atau ubah kalimat indikatornya.`,
};

/** This share of the rows of a level with a unit and no indicator says that the units are not those of indicators. */
const OWN_UNITS = 1 / 3;

/** `Jumlah Orang yang Menerima Gaji (Orang/Bulan)`: so many of the indicators end with their unit where no column has it. */
const IN_BRACKETS = 0.6;
const BRACKETED = /\s*\(([^()\d]{1,24})\)\s*$/;

function faultsIn(table: PlanTable): Finding[] {
  return [...besideUnits(table), ...bracketedUnits(table)];
}

function bracketedUnits(table: PlanTable): Finding[] {
  const column = columnOf(table, 'indikator')?.column;
  if (column === undefined || columnOf(table, 'satuan')) return [];
  const told = table.rows.filter(({ indicator }) => indicator);
  const bracketed = told.filter(({ indicator }) => BRACKETED.test(indicator!));
  if (bracketed.length < told.length * IN_BRACKETS) return [];
  return bracketed.flatMap((row) => {
    const wording = row.indicator!.replace(BRACKETED, '');
    const satuan = BRACKETED.exec(row.indicator!)![1]!;
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
    const expected = countedInstead(wording, units) ?? own;
    if (!expected) return [];
    const { satuan, target } = row.values;
    const { column } = (satuan && !isEmpty(satuan) ? satuan : target)!;
    const pekerjaan = wording === row.name && !COUNT.test(wording);
    const params = { indikator: wording, satuan: units.join(', '), kata: expected, pekerjaan };
    return [findingAt(CODE, 'warning', table, row, column, { params })];
  });
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
