// Runs rules over the further lines of works (`Keuangan` below `Fisik`), and tells what they find in cells of the sheet itself.
import { toCanonical, toLocal } from '../formula/canonical.ts';
import type { Corner, Reference } from '../formula/references.ts';
import { moveReferences } from '../formula/relative.ts';
import { cellName, parseCellName } from '../grid/a1.ts';
import { memo } from '../memory/memo.ts';
import type { PlanTable } from '../model/planTable.ts';
import type { FirstLines, LineSheet } from '../reader/readLines.ts';
import type { CellRef, Finding, Param, Params, Rule, RuleContext } from './rule.ts';
import { groupBy } from './support/groupBy.ts';
import { firstLineSheet, hasLines, lineSheets } from './support/lineSheets.ts';

/** Names, codes, indicators and persons are told once per work. */
const JUDGES: ReadonlySet<Rule['kind']> = new Set<Rule['kind']>(['formula', 'angka', 'notasi']);

interface LineContext {
  readonly line: LineSheet;
  readonly context: RuleContext;
}

/** One context for each further line, with its table alone; [] where every work is a single row. */
const lineContexts = memo((context: RuleContext): readonly LineContext[] =>
  context.tables.flatMap((table) =>
    lineSheets(table, context.grids.get(table.sheet)).map((line) => ({
      line,
      context: {
        ...context,
        tables: [line.table],
        grids: new Map([[table.sheet, line.grid]]),
      },
    })),
  ),
);

interface FirstContext extends RuleContext {
  readonly firsts: ReadonlyMap<string, FirstLines>;
}

/** The workbook with the first lines of the works alone; null where no group begins with another line. */
const firstContext = memo((context: RuleContext): FirstContext | null => {
  const firsts = new Map<string, FirstLines>();
  for (const { sheet } of context.tables.filter(hasLines)) {
    const grid = context.grids.get(sheet);
    const own = grid && firstLineSheet(grid);
    if (own) firsts.set(sheet, own);
  }
  if (firsts.size === 0) return null;
  const grids = new Map(context.grids);
  for (const [sheet, { grid }] of firsts) grids.set(sheet, grid);
  return { ...context, grids, firsts };
});

/**
 * What `rule` finds in the tables and around them. A group that begins with `Keuangan` where its works begin with
 * `Fisik` has no figures among the first lines: its own line tells whether they are right.
 */
export function mainFindings(context: RuleContext, rule: Rule): readonly Finding[] {
  const found = rule.check(context).filter((finding) => !isJudgedByLine(context, rule, finding));
  const first = firstContext(context);
  if (!first) return found;
  const isOwn = ({ cells: [cell] }: Finding): boolean =>
    first.firsts.get(cell!.sheet)?.isForeign(cell!.row, cell!.column) !== true;
  const rows = rowsOf(first);
  const inTable = ({ cells: [cell] }: Finding): boolean =>
    rows.get(cell!.sheet)?.has(cell!.row) === true;
  const own = JUDGES.has(rule.kind)
    ? [
        ...found.filter((finding) => !inTable(finding)),
        ...rule.check(first).filter((finding) => inTable(finding)),
      ]
    : found;
  return own.filter((finding) => isOwn(finding));
}

/** The rows of the plans on sheets where a group begins with another line. */
const rowsOf = memo((context: FirstContext): ReadonlyMap<string, ReadonlySet<number>> => {
  const tables = context.tables.filter(({ sheet }) => context.firsts.has(sheet));
  const bySheet = groupBy(tables, ({ sheet }) => sheet);
  return new Map(
    [...bySheet].map(([sheet, own]) => [
      sheet,
      new Set(own.flatMap((table) => [...table.rows, ...table.totalRows].map(({ row }) => row))),
    ]),
  );
});

/** A sum of a group in a further line is judged by its line, and not among all formulas below each other. */
function isJudgedByLine(context: RuleContext, rule: Rule, { cells }: Finding): boolean {
  const { sheet, row, column } = cells[0]!;
  return (
    rule.kind === 'formula' &&
    lineContexts(context).some(
      ({ line: { table, places } }) =>
        table.sheet === sheet &&
        places.firsts.has(row) &&
        !places.shared.has(column) &&
        !places.across.has(column) &&
        (table.totalRows.some((total) => total.row === row) || parents(table).has(row)),
    )
  );
}

const parents = memo(
  (table: PlanTable): ReadonlySet<number> =>
    new Set(table.rows.flatMap(({ parent }) => (parent === null ? [] : [table.rows[parent]!.row]))),
);

/** The tables of the further lines, for where in them a finding stands. */
export function lineTables(context: RuleContext): PlanTable[] {
  return lineContexts(context).map(({ line }) => line.table);
}

/** What `rule` finds in the further lines; what is told of a work's first line or of the rows around is left out. */
export function lineFindings(context: RuleContext, rule: Rule): Finding[] {
  if (!JUDGES.has(rule.kind)) return [];
  return lineContexts(context).flatMap(({ line, context: own }) => {
    const found = rule.check(own).filter(({ cells }) => isOfLine(rule, line, cells[0]!));
    return exceptions(found, line.places.firsts.size).map((finding) => onSheet(finding, line));
  });
}

/** A formula that stands once per work is judged with the first line; one over lines of a work adds no rows. */
function isOfLine(rule: Rule, { places }: LineSheet, { row, column }: CellRef): boolean {
  const { firsts, shared, across } = places;
  return (
    firsts.has(row) && !(rule.kind === 'formula' && (shared.has(column) || across.has(column)))
  );
}

/** What more than half of the works have in one column is how the line is meant, or a table read wrongly. */
function exceptions(findings: readonly Finding[], works: number): Finding[] {
  const columns = groupBy(findings, ({ code, cells }) => `${code}|${cells[0]!.column}`);
  return [...columns.values()].flatMap((own) => {
    const rows = new Set(own.map(({ cells }) => cells[0]!.row));
    return rows.size * 2 > works ? [] : own;
  });
}

function onSheet(finding: Finding, { places, grid }: LineSheet): Finding {
  const home = <C extends { readonly row: number; readonly column: number }>(cell: C): C => {
    const first = places.shared.has(cell.column) ? places.firsts.get(cell.row) : undefined;
    return first === undefined ? cell : { ...cell, row: first };
  };
  const canonical = (formula: string): string =>
    moveReferences(formula, (reference) => (isShared(reference) ? toFirst : null));
  const isShared = ({ sheet, start, end }: Reference): boolean =>
    sheet === null &&
    [start, end ?? start].every(({ column }) => column !== null && places.shared.has(column));
  const toFirst = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null ? null : (places.firsts.get(corner.row) ?? corner.row),
  });
  const cells = (list: readonly CellRef[]): CellRef[] => list.map((cell) => home(cell));
  const word = (text: string): string => {
    if (text.startsWith('='))
      return toLocal(canonical(toCanonical(text, grid.locale)), grid.locale);
    const cell = /^[A-Z]{1,3}\d+$/.test(text) ? parseCellName(text) : null;
    const told = cell && home(cell);
    return told ? cellName(told.row, told.column) : text;
  };
  const param = (value: Param): Param => {
    if (typeof value === 'string') return word(value);
    return Array.isArray(value) ? value.map((each) => param(each as Param)) : value;
  };
  const params: Params = Object.fromEntries(
    Object.entries(finding.params).map(([key, value]) => [key, param(value)]),
  );
  return {
    ...finding,
    params,
    cells: cells(finding.cells),
    followers: cells(finding.followers),
    ...(finding.alike ? { alike: cells(finding.alike) } : {}),
    fix:
      finding.fix?.map((edit) =>
        edit.kind !== 'cells'
          ? edit
          : {
              ...home(edit),
              inputs: edit.inputs.map((inputs) =>
                inputs.map((input) =>
                  input && 'f' in input ? { ...input, f: canonical(input.f) } : input,
                ),
              ),
            },
      ) ?? null,
  };
}
