// The same finding many times over becomes one: along one row, on nearly all rows of a level in one column, or all over a sheet.
import type { PlanTable } from '../model/planTable.ts';
import { bareRowKey, isNoWork } from './bareRows.ts';
import { cellKey } from './cellKey.ts';
import { habitKey } from './habits.ts';
import type { CellRef, Finding, Params, Rule, RuleContext, Severity } from './rule.ts';
import { groupBy } from './support/groupBy.ts';
import { columnTitle } from './support/spot.ts';

/** Two columns of a row may be two slips; three are one. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
/** Of the rows of a level. So few rows that are otherwise say little about how the table is meant. */
const SMALL_SHARE = 0.75;
/** From this many rows on a smaller share is enough. */
const MANY_ROWS = 5;
const LARGE_SHARE = 0.6;
/** So many rows of a sheet, whatever their level and the column, and this share of all its rows. */
const FLOOD_ROWS = 4;
const FLOOD_SHARE = 0.2;
const MOST = 0.5;

const WEAKER: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'info',
  info: 'info',
};

/**
 * Keeps the order of `findings`. What nearly every row of a level does, or one row in five of a sheet, is more likely a
 * habit of the office, or a table read wrongly, than as many slips: such a finding is weaker by one step (and of nearly
 * all of many rows only a remark), unless the cell alone proves it.
 */
export function gatherAlike(
  findings: readonly Finding[],
  context: RuleContext,
  rules: readonly Rule[],
): Finding[] {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const placeOf = placesOf(context);
  const habits = gather(
    findings,
    (finding) => habitKey(finding, context, placeOf(finding)?.table),
    (group) => {
      const rows = otherRows(group);
      return rows.length + 1 < FEWEST_ROWS
        ? null
        : {
            ...joined(group, { samaBaris: rows, kebiasaan: true, mestinya: null }),
            ...{ severity: 'info', fix: null },
          };
    },
  );
  const bare = gather(
    habits,
    (finding) => bareRowKey(finding, context),
    (group) => {
      const columns = new Set(group.map((each) => each.cells[0]!.column));
      if (columns.size < FEWEST_COLUMNS) return null;
      const place = placeOf(group[0]!);
      const one = alongRow(group, place?.table);
      return place && isNoWork(place.table, group[0]!.cells[0]!.row)
        ? { ...one, params: { ...one.params, bukanKegiatan: true }, severity: 'info' }
        : one;
    },
  );
  const rows = gather(
    bare,
    (finding) => {
      const kind = byCode.get(finding.code)?.kind;
      if (kind !== 'formula' && kind !== 'angka') return null;
      const { sheet, row } = finding.cells[0]!;
      return [finding.code, finding.severity, sheet, row].join('\u0000');
    },
    (group) =>
      new Set(group.map((each) => each.cells[0]!.column)).size < FEWEST_COLUMNS
        ? null
        : alongRow(group, placeOf(group[0]!)?.table),
  );
  const levels = gather(
    rows,
    (finding) => {
      const place = placeOf(finding);
      if (!place) return null;
      const { column } = finding.cells[0]!;
      return [finding.code, finding.severity, place.group, column].join('\u0000');
    },
    (group) => {
      const peers = placeOf(group[0]!)?.peers ?? 0;
      const hit = new Set(group.map((each) => each.cells[0]!.row)).size;
      const share = hit >= MANY_ROWS ? LARGE_SHARE : SMALL_SHARE;
      if (hit < FEWEST_ROWS || hit < share * peers) return null;
      const certain = byCode.get(group[0]!.code)?.kind === 'notasi';
      return downColumn(group, peers, certain);
    },
  );
  const rowsOf = rowsOfSheets(context);
  return gather(
    levels,
    (finding) => {
      const { code, severity, cells, params } = finding;
      if (severity === 'info' || params.samaBaris || byCode.get(code)?.kind === 'notasi')
        return null;
      return [code, severity, cells[0]!.sheet].join('\u0000');
    },
    (group) => {
      const all = rowsOf.get(group[0]!.cells[0]!.sheet) ?? 0;
      const hit = new Set(group.map((each) => each.cells[0]!.row)).size;
      return hit < FLOOD_ROWS || hit < FLOOD_SHARE * all ? null : allOver(group, hit, all);
    },
  );
}

/** Findings of one key stand at the place of the first, as `join` makes one of them; left as they are when it gives null. */
function gather(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string | null,
  join: (group: readonly Finding[]) => Finding | null,
): Finding[] {
  const instead = new Map<Finding, Finding | null>();
  for (const group of groupBy(findings, keyOf).values()) {
    const joined = group.length > 1 ? join(group) : null;
    if (joined === null) continue;
    for (const each of group) instead.set(each, null);
    instead.set(group[0]!, joined);
  }
  return findings.flatMap((finding) => {
    const other = instead.get(finding);
    return other === undefined ? [finding] : other === null ? [] : [other];
  });
}

function alongRow(group: readonly Finding[], table: PlanTable | undefined): Finding {
  const columns = [...new Set(group.slice(1).map((each) => each.cells[0]!.column))];
  return joined(group, {
    samaKolom: table ? columns.map((column) => columnTitle(table, column)) : [],
  });
}

function downColumn(group: readonly Finding[], peers: number, certain: boolean): Finding {
  const [first] = group;
  const rows = otherRows(group);
  const one = joined(group, { samaBaris: rows, setingkat: peers, pasti: certain });
  const about = `${first!.code}|serupa|${first!.cells[0]!.sheet}|${String(first!.params.kolom ?? '')}`;
  const weaker = rows.length + 1 >= MANY_ROWS ? 'info' : WEAKER[first!.severity];
  return { ...one, about, severity: certain ? first!.severity : weaker };
}

/** As `downColumn`, in several columns or levels. */
function allOver(group: readonly Finding[], hit: number, all: number): Finding {
  const [first] = group;
  const params = { samaBaris: otherRows(group), setingkat: all, selembar: true, pasti: false };
  const about = `${first!.code}|serupa|${first!.cells[0]!.sheet}`;
  const weaker = hit >= MOST * all ? 'info' : WEAKER[first!.severity];
  return { ...joined(group, params), about, severity: weaker };
}

/** Numbers of the rows besides the first one's. */
function otherRows([first, ...others]: readonly Finding[]): number[] {
  const rows = new Set(others.map((each) => each.cells[0]!.row + 1));
  rows.delete(first!.cells[0]!.row + 1);
  return [...rows];
}

function joined(group: readonly Finding[], params: Params): Finding {
  const first = group[0]!;
  const fixes = group.map((each) => each.fix);
  return {
    ...first,
    cells: distinct(group.flatMap((each) => each.cells)),
    params: { ...first.params, ...params },
    // A repair of one cell under a sentence about all of them would leave the others as they are.
    fix: fixes.some((fix) => fix === null) ? null : fixes.flatMap((fix) => fix ?? []),
    followers: distinct(group.flatMap((each) => each.followers)),
    alike: distinct(group.flatMap((each) => [each.cells[0]!, ...(each.alike ?? [])])).slice(1),
  };
}

function distinct(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

/** Rows of the plan and totals, by the sheet that they stand on. */
function rowsOfSheets({ tables }: RuleContext): ReadonlyMap<string, number> {
  const sheets = groupBy(tables, ({ sheet }) => sheet);
  return new Map(
    [...sheets].map(([sheet, own]) => {
      const rows = own.flatMap((table) =>
        [...table.rows, ...table.totalRows].map(({ row }) => row),
      );
      return [sheet, new Set(rows).size];
    }),
  );
}

interface Place {
  readonly table: PlanTable;
  /** Rows that are judged alike: those of one level of one table, or its totals. */
  readonly group: string;
  readonly peers: number;
}

/** Where a finding's first cell stands among the rows of its table; null outside every table. */
function placesOf(context: RuleContext): (finding: Finding) => Place | null {
  const places = new Map<string, Place[]>();
  context.tables.forEach((table, number) => {
    const levels = new Map<string, Set<number>>();
    const add = (level: string, row: number): void => {
      const rows = levels.get(level);
      if (rows) rows.add(row);
      else levels.set(level, new Set([row]));
    };
    for (const row of table.rows) add(row.level, row.row);
    for (const total of table.totalRows) add('total', total.row);
    for (const [level, rows] of levels) {
      const place = { table, group: `${number}\u0000${level}`, peers: rows.size };
      for (const row of rows) {
        const key = `${table.sheet}\u0000${row}`;
        places.set(key, [...(places.get(key) ?? []), place]);
      }
    }
  });
  return (finding) => {
    const { sheet, row, column } = finding.cells[0]!;
    const here = places.get(`${sheet}\u0000${row}`) ?? [];
    return here.find(({ table }) => spans(table, column)) ?? here[0] ?? null;
  };
}

function spans({ area }: PlanTable, column: number): boolean {
  return column >= area.column && column < area.column + area.columns;
}
