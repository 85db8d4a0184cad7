// A running number that is used twice or breaks the count, where all other numbers go on by one.
import { cellAt, type Grid } from '../grid/grid.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeLevel } from '../nomenclature/code.ts';
import type { Finding, Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, columnOf, rowPlace, standsInMerge } from './support/spot.ts';

const CODE = 'nomor-urut';
/** Fewer numbers show no order. */
const SHORTEST = 4;
const MANY = 10;
const MOST_REPEATED = 2;

export const nomorUrut: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'hierarki',
  title: 'Nomor urut ganda atau meloncat',
  strength: 20,
  check: (context) =>
    context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      if (!grid) return [];
      const runs = numberedRuns(table, grid);
      const lines = registers(table, grid);
      const numbers = runs.reduce((sum, run) => sum + run.length, 0);
      const broken = runs.filter((run) => breaksIn(run).length > 0).length;
      // Short runs show an order where all the many others keep it: `3.1`, `3.1`, `3.3`.
      const shortest = numbers >= MANY && broken === 1 ? 3 : SHORTEST;
      return runs
        .flatMap((run) =>
          lines.has(run[0]!.row.level)
            ? []
            : [...faultOf(table, run, shortest), ...leftOut(table, grid, run)],
        )
        .concat(belowAnother(table, grid));
    }),
  message: (params) =>
    params.nomor === ''
      ? `${rowPlace(params)} tidak bernomor, padahal baris ${params.barisSebelumnya} bernomor “${params.sebelumnya}” dan baris sesudahnya “${params.berikutnya}”.`
      : `${rowPlace(params)} bernomor “${params.nomor}”, padahal baris ${params.barisSebelumnya} di atasnya bernomor “${params.sebelumnya}”${
          params.berikutnya === null ? '' : ` dan baris sesudahnya “${params.berikutnya}”`
        }${params.kembar && params.kembar !== params.barisSebelumnya ? `; nomor itu juga milik baris ${params.kembar}` : ''}.`,
  suggestion: (params) =>
    `Periksa nomornya${params.seharusnya === null ? '' : `: menurut urutannya “${params.seharusnya}”`}. Pastikan tidak ada baris yang tertulis dua kali.`,
};

/** `3.2.1` below `2.2`, where all other numbers begin with the one that they stand below. */
function belowAnother(table: PlanTable, grid: Grid): Finding[] {
  return ['no', 'kode'].flatMap((id) => {
    const column = columnOf(table, id)?.column;
    if (column === undefined) return [];
    const texts = table.rows.map(({ row }) => cellAt(grid, row, column).display.trim());
    const below = table.rows.flatMap((row) => {
      const number = NUMBER.exec(texts[row.index]!)?.[1];
      if (!number?.includes('.') || codeLevel(texts[row.index]!) !== null) return [];
      const above = row.parent === null ? undefined : table.rows[row.parent];
      const head = above && above.row < row.row ? NUMBER.exec(texts[above.index]!)?.[1] : undefined;
      return above && head ? [{ row, number, above, head }] : [];
    });
    const [odd, ...more] = below.filter(({ number, head }) => !number.startsWith(`${head}.`));
    if (!odd || more.length > 0 || below.length <= MANY) return [];
    const { row, number, above, head } = odd;
    const parts = number.split('.');
    const meant = [head, ...parts.slice(head.split('.').length)].join('.');
    // Another row that bears it already, or a depth of its own, is no slip of one part.
    if (parts.length <= head.split('.').length || texts.includes(meant)) return [];
    return [
      findingAt(CODE, 'info', table, row, column, {
        params: {
          ...{ nomor: texts[row.index]!, sebelumnya: texts[above.index]! },
          ...{ barisSebelumnya: above.row + 1, berikutnya: null, seharusnya: meant, kembar: null },
        },
      }),
    ];
  });
}

/** `2.2`, `TPB 8`, `8.3.1.(c)`. */
const NUMBER = /^(?:[A-Za-z]+\s+)?(\d{1,2}(?:\.(?:\d{1,2}|\(?[a-z]\)))*)\.?$/;

interface Numbered {
  readonly row: PlanRow;
  readonly text: string;
  /** Place in the count, from 1. */
  readonly count: number;
}

/** Numbers that count on together: of one level, with the same words before the last part (`1.2.` of `1.2.3`). */
function numberedRuns(table: PlanTable, grid: Grid): Numbered[][] {
  const column = columnOf(table, 'no')?.column;
  if (column === undefined) return [];
  const runs = new Map<string, Map<string, Numbered[]>>();
  const seen = new Set<number>();
  for (const row of table.rows) {
    if (row.level === 'indikator' || seen.has(row.row)) continue;
    seen.add(row.row);
    const text = cellAt(grid, row.row, column).display.trim();
    const parts = /^(.*?)(\d{1,3}|[A-Za-z])[.)]?$/.exec(text);
    if (!parts || /[A-Za-z]$/.test(parts[1]!)) continue;
    const last = parts[2]!;
    const letter = !/\d/.test(last);
    const kind = letter ? (last === last.toUpperCase() ? 'A' : 'a') : '1';
    const count = letter ? last.toLowerCase().charCodeAt(0) - 96 : Number(last);
    const key = [kind, parts[1]].join('|');
    const levels = runs.get(key) ?? new Map<string, Numbered[]>();
    runs.set(key, levels);
    for (const level of ['', row.level]) {
      const run = levels.get(level);
      if (run) run.push({ row, text, count });
      else levels.set(level, [{ row, text, count }]);
    }
  }
  return [...runs.values()].flatMap((levels) => {
    const { '': all, ...each } = Object.fromEntries(levels);
    const apart = Object.values(each);
    // One count through all levels, or one for each: the one that is kept better.
    const faults = apart.reduce((sum, run) => sum + breaksIn(run).length, 0);
    return breaksIn(all!).length < faults ? [all!] : apart;
  });
}

/** Levels on whose rows numbers come again and again: a register has the number of a work on each of its lines. */
function registers(table: PlanTable, grid: Grid): ReadonlySet<string> {
  const column = columnOf(table, 'no')?.column;
  const firsts = table.rows.filter(({ row, index }) => row !== table.rows[index - 1]?.row);
  const numberOf = ({ row }: PlanRow): string => cellAt(grid, row, column ?? 0).display.trim();
  const again = firsts
    .filter((row, i) => i > 0 && numberOf(row) !== '' && numberOf(row) === numberOf(firsts[i - 1]!))
    .map(({ level }) => level);
  const isOften = (level: string): boolean =>
    again.filter((each) => each === level).length > MOST_REPEATED;
  return new Set(again.filter(isOften));
}

/** Where a count does not go on by one; it may begin anew at 1. */
function breaksIn(run: readonly Numbered[]): number[] {
  return run.flatMap((each, index) => {
    const before = run[index - 1]?.count ?? 0;
    return each.count === before + 1 || each.count === 1 ? [] : [index];
  });
}

/** The one number that breaks a run which all others keep; a run may begin anew at 1. */
function faultOf(table: PlanTable, run: readonly Numbered[], shortest: number): Finding[] {
  if (run.length < shortest) return [];
  const broken = breaksIn(run);
  const [earliest, second] = broken;
  if (earliest === undefined || earliest === 0) return [];
  // 1 1 3: the second 1 looks like a new beginning, but the number after it does not go on from there.
  const counts = run.slice(Math.max(0, earliest - 2), earliest + 1).map((each) => each.count);
  const first = counts.join() === '1,1,3' ? earliest - 1 : earliest;
  const { count } = run[first]!;
  const before = run[first - 1]!.count;
  const next = run[first + 1]?.count ?? null;
  // 1 2 3 3 5 and 1 2 9 4: the number after it counts on as if nothing had happened.
  const slip =
    (next === before + 2 || (next === null && count === before)) &&
    broken.every((index) => index === first || index === first + 1);
  // 1 2 3 3 4 5: one number twice, and all after it follow the second.
  const twice = second === undefined && count === before;
  if (!slip && !twice) return [];
  if (run[first]!.row.name === run[first - 1]!.row.name) return [];
  const { row, text } = run[first]!;
  const above = run[first - 1]!;
  const twin = twinIn(run, first);
  const column = columnOf(table, 'no')!.column;
  return [
    findingAt(CODE, twin ? 'warning' : 'info', table, row, column, {
      params: {
        nomor: text,
        kembar: twin ? twin.row.row + 1 : null,
        sebelumnya: above.text,
        barisSebelumnya: above.row.row + 1,
        berikutnya: slip ? (run[first + 1]?.text ?? null) : null,
        seharusnya: slip ? nextText(above, before + 1) : null,
      },
      cells: [twin ?? above, ...(twin && twin !== above ? [above] : [])].map((each) =>
        cellRef(table, each.row.row, column),
      ),
    }),
  ];
}

/** The other row of the same group that has this number too. */
function twinIn(run: readonly Numbered[], at: number): Numbered | null {
  const { row, count } = run[at]!;
  const same = run.filter(
    (each) => each.count === count && each.row !== row && each.row.parent === row.parent,
  );
  return same.length === 1 ? same[0]! : null;
}

/** 1 2 _ 4 5: the count goes on over one row of its level whose number was left out. */
function leftOut(table: PlanTable, grid: Grid, run: readonly Numbered[]): Finding[] {
  const column = columnOf(table, 'no')!.column;
  const gaps = breaksIn(run);
  const [gap] = gaps;
  if (run.length < SHORTEST || gaps.length !== 1 || gap === undefined || gap === 0) return [];
  const [above, below] = [run[gap - 1]!, run[gap]!];
  if (below.count !== above.count + 2) return [];
  const blank = table.rows
    .slice(above.row.index + 1, below.row.index)
    .filter(({ row, level }) => level === above.row.level && row > above.row.row)
    .filter(({ row }) => cellAt(grid, row, column).display.trim() === '')
    .filter(({ row }) => !standsInMerge(grid, row, column));
  const [only, another] = blank;
  if (!only || another || below.row.level !== above.row.level) return [];
  return [
    findingAt(CODE, 'info', table, only, column, {
      params: {
        nomor: '',
        sebelumnya: above.text,
        barisSebelumnya: above.row.row + 1,
        berikutnya: below.text,
        seharusnya: nextText(above, above.count + 1),
      },
    }),
  ];
}

function nextText(above: Numbered, count: number): string {
  const last = /\d/.test(above.text) ? String(count) : letterOf(count, above.text);
  return above.text.replace(/(\d+|[A-Za-z])([.)]?)$/, (_, _old: string, end: string) => last + end);
}

function letterOf(count: number, like: string): string {
  const letter = String.fromCharCode(96 + count);
  return like === like.toUpperCase() ? letter.toUpperCase() : letter;
}
