// Everything that one district's workbook says: who it is, which year, its facts, and what is wrong with it.
import { type Grid, rowCount } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import { spendsToDate } from '../recap/cumulativeMoney.ts';
import { joinPlan } from '../recap/joinPlan.ts';
import { lendsPagu } from '../recap/moneyOf.ts';
import { T } from '../text/consolidationText.ts';
import { cellChecks } from './cellChecks.ts';
import { chooseTables } from './chooseTables.ts';
import type { DistrictReport, Fact, Problem } from './fact.ts';
import { factsOf } from './factsOf.ts';
import { identifyDistrict } from './identifyDistrict.ts';
import { joinQuarters } from './joinQuarters.ts';
import { moneyChecks } from './moneyChecks.ts';
import { inItsQuarter, type OneQuarter, withoutEarlierSums } from './oneQuarter.ts';
import { rowKeys } from './rowKeys.ts';

export interface DistrictInput {
  readonly file: string;
  /** The year that is consolidated; its tables are preferred. null: any. */
  readonly tahun: number | null;
  /** Kode wilayah from the registry or the sender, null when not told. */
  readonly wilayah: string | null;
  readonly grids: readonly Grid[];
  /** What the reader made of them. */
  readonly tables: readonly PlanTable[];
  /** In words: `21 November 2026 pukul 13.15 WIB`. */
  readonly readAt: string;
  /** Where the workbook opens, null for a file that was sent. */
  readonly link: string | null;
  /** Why the file could not be read, in words; null when it could. */
  readonly failure: string | null;
}

const TITLE_ROWS = 12;

function problem(
  code: string,
  kind: Problem['kind'],
  message: string,
  sheet: string | null = null,
): Problem {
  return { code, kind, message, sheet, cell: null };
}

/** Lines that may name the region: what stands above the chosen tables, then the tops of all sheets. */
function titleTexts(grids: readonly Grid[], used: readonly PlanTable[]): string[] {
  const lines: string[] = used.map((table) => table.title);
  const sheets = new Set(used.map((table) => table.sheet));
  const ordered = [...grids].sort(
    (a, b) => Number(sheets.has(b.sheet)) - Number(sheets.has(a.sheet)),
  );
  for (const grid of ordered) {
    const table = used.find((t) => t.sheet === grid.sheet);
    const last = Math.min(rowCount(grid), table ? Math.max(table.area.row, 1) : TITLE_ROWS);
    for (let row = 0; row < last; row++) {
      const words = (grid.cells[row] ?? [])
        .filter((cell) => cell.kind === 'text')
        .map((cell) => cell.display);
      if (words.length > 0 && words.length <= 4) lines.push(words.join(' '));
    }
  }
  return lines;
}

function yearOf(
  used: readonly PlanTable[],
  titles: readonly string[],
  file: string,
): number | null {
  for (const table of used) if (table.year !== null) return table.year;
  for (const text of [...titles, file.replace(/[_-]/g, ' ')]) {
    const year = /\b(20\d\d)\b/.exec(text);
    if (year) return Number(year[1]);
  }
  return null;
}

function failed(
  input: DistrictInput,
  problems: Problem[],
  titles: readonly string[] = [],
): DistrictReport {
  const who = identifyDistrict(input.wilayah, titles, input.file);
  return {
    file: input.file,
    kode: who.kode,
    nama: who.nama,
    year: null,
    readAt: input.readAt,
    facts: [],
    problems,
    reported: [false, false, false, false],
    usable: false,
    rows: 0,
  };
}

/** A quarter is reported when it has a figure, or when dashes say "none" for most of the rows that others quarters fill. */
function reportedQuarters(facts: readonly Fact[], tables: readonly PlanTable[]): boolean[] {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return [0, 1, 2, 3].map((q) => {
    if (facts.some((fact) => fact.realised[q] !== null || fact.realisedRp[q] !== null)) return true;
    let dashes = 0;
    for (const table of tables) {
      for (const row of table.rows) {
        // Physical progress in percent beside a number of things gives no fact, but it is a report.
        if ((row.values[`realisasiK${q + 1}`]?.quantities.length ?? 0) > 0) return true;
        const ids = [`realisasiK${q + 1}`, `realisasiRp${q + 1}`];
        if (ids.some((id) => row.values[id]?.state === 'dash')) dashes++;
      }
    }
    return rows > 0 && dashes > rows / 2;
  });
}

/** Of the tables that repeat the used ones: which report another quarter of the same rows. */
function quarterSheets(
  used: readonly PlanTable[],
  repeated: readonly PlanTable[],
  about: ReadonlyMap<PlanTable, OneQuarter>,
): { joining: PlanTable[]; left: PlanTable[] } {
  const taken = new Set(used.map((table) => about.get(table)?.quarter ?? null));
  const joining: PlanTable[] = [];
  if (!taken.has(null) && used.every((table) => !about.get(table)!.toDate)) {
    for (const table of repeated) {
      const { quarter, toDate } = about.get(table)!;
      if (quarter === null || toDate || taken.has(quarter) || table.year !== used[0]!.year)
        continue;
      taken.add(quarter);
      joining.push(table);
    }
  }
  return { joining, left: repeated.filter((table) => !joining.includes(table)) };
}

/** A sheet that only reports takes targets and pagu from the plan sheet with most of its rows; null when it has its own. */
function lenderOf(table: PlanTable, left: readonly PlanTable[]): PlanTable | null {
  if (!lendsPagu(table)) return null;
  let best: PlanTable | null = null;
  let most = 0;
  for (const plan of left) {
    if (lendsPagu(plan) || (plan.year !== null && table.year !== null && plan.year !== table.year))
      continue;
    const shared = joinPlan(table, plan).filter((row) => row !== null).length;
    if (shared > most) {
      most = shared;
      best = plan;
    }
  }
  return best;
}

/** Never throws on content: whatever is wrong ends in `problems`. */
export function readDistrict(input: DistrictInput): DistrictReport {
  if (input.failure !== null) {
    return failed(input, [
      problem('tidak-terbaca', 'gagal', T.unreadable(input.file, input.failure)),
    ]);
  }
  const shaped = withoutEarlierSums(input.tables.map(inItsQuarter));
  const { used, repeated } = chooseTables(
    shaped.map(({ table }) => table),
    input.tahun,
  );
  const about = new Map(shaped.map((one) => [one.table, one]));
  const { joining, left } = quarterSheets(used, repeated, about);
  const titles = titleTexts(input.grids, used);
  if (used.length === 0) {
    const other = input.tables.find((table) => table.rows.length > 0);
    const first = input.tables[0];
    const why = other
      ? problem('formulir-lain', 'gagal', T.wrongForm(other.sheet), other.sheet)
      : first
        ? problem('tabel-kosong', 'gagal', T.emptyTable(first.sheet), first.sheet)
        : problem('tanpa-tabel', 'gagal', T.noTable(input.file));
    return failed(input, [why], titles);
  }
  const who = identifyDistrict(input.wilayah, titles, input.file);
  const problems: Problem[] = [];
  const wilayah = who.kode ?? `berkas:${input.file}`;
  if (who.kode === null) {
    problems.push(problem('wilayah-tidak-dikenal', 'berat', T.unknownDistrict(input.file)));
  }
  if (who.rival !== null) {
    problems.push(problem('wilayah-ganda', 'berat', T.rival(who.nama ?? wilayah, who.rival)));
  }
  for (const table of [...used, ...joining]) {
    const { problem: found } = about.get(table)!;
    if (found) problems.push(found);
  }
  if (joining.length > 0) {
    const sheets = [...used, ...joining].map((table) => table.sheet).sort();
    problems.push(problem('lembar-per-triwulan', 'ringan', T.quarterSheets(sheets)));
  }
  const plans = new Map([...used, ...joining].map((table) => [table, lenderOf(table, left)]));
  const lenders = new Map([...plans].flatMap(([table, plan]) => (plan ? [[plan, table]] : [])));
  for (const [plan, table] of lenders) {
    const message = T.lentPlan(plan.sheet, table.sheet);
    problems.push(problem('rencana-lain', 'ringan', message, plan.sheet));
    problems.push(...moneyChecks(plan).map((flag) => flag.problem));
  }
  for (const table of left) {
    if (lenders.has(table)) continue;
    problems.push(problem('tabel-lain', 'ringan', T.otherTable(table.sheet), table.sheet));
  }
  let facts: Fact[] = [];
  for (const table of [...used, ...joining]) {
    const keys = rowKeys(table);
    // The same rows again: what was said of the first sheet is not said twice.
    const again = joining.includes(table);
    const money = again ? [] : moneyChecks(table);
    const flags = new Map<number, string[]>();
    for (const { index, problem: found } of money) {
      flags.set(index, [...(flags.get(index) ?? []), found.message]);
    }
    problems.push(...money.map((flag) => flag.problem), ...cellChecks(table));
    if (spendsToDate(table)) {
      problems.push(
        problem('realisasi-kumulatif', 'ringan', T.spentToDate(table.sheet), table.sheet),
      );
    }
    keys.forEach((key, i) => {
      if (again) return;
      const row = table.rows[i]!;
      const joins =
        row.level === 'program' || row.level === 'kegiatan' || row.level === 'sub_kegiatan';
      if (!joins || (key.from !== 'tanpa' && key.from !== 'rincian')) return;
      if (key.from === 'rincian') {
        const found = key.near.find((miss) => miss.kode === key.kode) ?? key.near[0]!;
        problems.push({
          code: 'padanan-dari-rincian',
          kind: 'ringan',
          message: T.matchedByChildren(row.name, found.kode, found.name, found.distance),
          sheet: table.sheet,
          cell: `A${row.row + 1}`,
        });
        return;
      }
      const near = key.near.map((miss) => T.near(miss.kode, miss.name, miss.distance)).join('; ');
      problems.push({
        code: 'baris-tanpa-padanan',
        kind: 'ringan',
        message: T.unmatched(row.name, near),
        sheet: table.sheet,
        cell: `A${row.row + 1}`,
      });
    });
    const source = {
      workbook: input.file,
      wilayah,
      namaWilayah: who.nama ?? input.file,
      readAt: input.readAt,
      link: input.link,
    };
    const own = factsOf(table, source, keys, flags, plans.get(table) ?? null);
    facts = joining.includes(table) ? joinQuarters(facts, own) : [...facts, ...own];
  }
  const empty = facts.every(
    (fact) =>
      fact.target === null &&
      fact.pagu === null &&
      fact.realised.every((v) => v === null) &&
      fact.realisedRp.every((v) => v === null),
  );
  if (empty) {
    const sheet = used[0]!.sheet;
    return failed(input, [problem('tabel-kosong', 'gagal', T.emptyTable(sheet), sheet)], titles);
  }
  return {
    file: input.file,
    kode: who.kode,
    nama: who.nama,
    year: yearOf(used, titles, input.file),
    readAt: input.readAt,
    facts,
    problems,
    reported: reportedQuarters(facts, [...used, ...joining]),
    usable: true,
    rows: used.reduce((sum, table) => sum + table.rows.length, 0),
  };
}
