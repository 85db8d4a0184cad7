// Averages in a total or below the table that are over one level of the plan, but not over all its rows.
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { Level } from '../../../../model/level.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import type { RuleContext } from '../../../rule.ts';
import { scopesOfTotal, type TotalScope } from '../../sums/totalScope.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import type { LinearTerm } from '../formulaModel.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets, formulasIn } from '../formulaSheet.ts';

/** So many rows of a level are named one by one before one too few or too many is odd. */
const FEWEST = 3;

interface Odd {
  /** All rows that the average should name. */
  readonly wanted: readonly PlanRow[];
  readonly different: readonly PlanRow[];
}

export const levelAverageFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => {
    const { table, grid } = sheet;
    const rows = [...sheet.totals, ...table.ignoredRows.map((ignored) => ignored.row)];
    return rows.flatMap((row) => {
      const cells = formulasIn(grid, sheet.bounds, row);
      // The row of a bidang urusan averages its own programs, not those of the next one.
      const [covers = everything, ...others] = scopesOfTotal(table, row);
      const levels = cells.flatMap((own) => levelNamed(sheet, own, covers) ?? []);
      const whole = wholeRange(cells);
      return cells.flatMap((own): FormulaFault[] => {
        const { column, model } = own;
        if (model.kind !== 'mean') return [];
        const { terms } = model;
        if (others.some((other) => levelNamed(sheet, own, other, 1) !== null)) return [];
        const group = missingGroup(sheet, column, terms, covers);
        const odd =
          oddRows(sheet, column, terms, levels, covers) ??
          (whole
            ? partOf(sheet, own, whole)
            : allLevels(sheet, column, terms, levels[0], covers)) ??
          group;
        if (!odd) return [];
        const wanted = odd.wanted.map((each) => `${columnName(column)}${each.row + 1}`);
        const stretched = odd === group || whole !== null;
        const named = stretched ? stretches(odd.wanted, columnName(column)) : wanted;
        const blamed = odd.different.map((each) => blamedAt(sheet, each.row, column));
        return [faultAt(sheet, own, 'rata-rata', `=AVERAGE(${named.join(';')})`, { blamed })];
      });
    });
  }),
);

/** Of a row that stands below or above the whole plan. */
const everything: TotalScope = () => true;

/** The level whose rows an average names one by one, all that it may stand for; null when it does not. */
function levelNamed(
  sheet: FormulaSheet,
  { column, model }: FormulaCell,
  covers: TotalScope,
  fewest = FEWEST,
): Level | null {
  if (model.kind !== 'mean' || model.terms.some((term) => term.ranged || term.column !== column))
    return null;
  const named = model.terms.flatMap((term) => sheet.owner(term.row, column) ?? []);
  const level = named[0]?.level;
  if (level === undefined || named.length < fewest || named.length < model.terms.length)
    return null;
  const wanted = rowsOf(sheet, column, level, covers);
  const whole = wanted.every((row) => named.includes(row));
  return whole && named.every((row) => row.level === level) ? level : null;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The rows that an average over one range in its own column names; null for another formula. */
function rangeOf({ column, model }: FormulaCell): Stretch | null {
  if (model.kind !== 'mean' || model.terms.length < FEWEST) return null;
  if (model.terms.some((term) => !term.ranged || term.column !== column)) return null;
  const rows = model.terms.map((term) => term.row).sort((a, b) => a - b);
  const [from, to] = [rows[0]!, rows[rows.length - 1]!];
  return to - from === rows.length - 1 ? { from, to } : null;
}

/** The longest range of the row's averages, where two or more columns average all levels together. */
function wholeRange(cells: readonly FormulaCell[]): Stretch | null {
  const ranges = cells.flatMap((cell) => rangeOf(cell) ?? []);
  const [longest] = [...ranges].sort((a, b) => b.to - b.from - (a.to - a.from));
  return ranges.length > 1 && longest ? longest : null;
}

/** An average that stops short of the range of the others. */
function partOf(sheet: FormulaSheet, own: FormulaCell, whole: Stretch): Odd | null {
  const range = rangeOf(own);
  if (!range || range.from < whole.from || range.to > whole.to) return null;
  const wanted = sheet
    .owners(own.column)
    .filter(({ row }) => row >= whole.from && row <= whole.to)
    .filter(({ row }) => sheet.cell(row, own.column).kind === 'number');
  const different = wanted.filter(({ row }) => row < range.from || row > range.to);
  return different.length > 0 ? { wanted, different } : null;
}

/** A range over programs, kegiatan and sub kegiatan in a row whose other average is over the programs alone. */
function allLevels(
  sheet: FormulaSheet,
  column: number,
  terms: readonly LinearTerm[],
  level: Level | undefined,
  covers: TotalScope,
): Odd | null {
  if (level === undefined || !terms.every((term) => term.ranged && term.column === column))
    return null;
  const named = terms.flatMap((term) => sheet.owner(term.row, column) ?? []);
  const wanted = rowsOf(sheet, column, level, covers);
  const different = named.filter((row) => row.level !== level);
  if (different.length === 0 || !wanted.every((row) => named.includes(row))) return null;
  return { wanted, different };
}

function rowsOf(sheet: FormulaSheet, column: number, level: Level, covers: TotalScope): PlanRow[] {
  const filled = (row: PlanRow): boolean => sheet.cell(row.row, column).kind === 'number';
  return sheet.owners(column).filter((row) => row.level === level && covers(row) && filled(row));
}

/** Ranges that pass over the rows above them on purpose, group by group, but leave out rows of one group. */
function missingGroup(
  sheet: FormulaSheet,
  column: number,
  terms: readonly LinearTerm[],
  covers: TotalScope,
): Odd | null {
  if (!terms.some(({ ranged }) => ranged) || terms.some((term) => term.column !== column))
    return null;
  const named = new Set(terms.map((term) => sheet.owner(term.row, column)));
  const [first] = named;
  if (!first || [...named].some((row) => row?.level !== first.level)) return null;
  const wanted = rowsOf(sheet, column, first.level, covers);
  const different = wanted.filter((row) => !named.has(row));
  const groups = new Set([...named].map((row) => row!.parent));
  const left = new Set(different.map((row) => row.parent));
  if (left.size !== 1 || groups.size < FEWEST || different.length * 3 > wanted.length) return null;
  return { wanted, different };
}

/** `I10:I13`, `I15`: rows that follow one another as one range. */
export function stretches(rows: readonly Pick<PlanRow, 'row'>[], letter: string): string[] {
  const found: [number, number][] = [];
  for (const { row } of rows) {
    const last = found[found.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([from, to]) =>
    from === to ? `${letter}${from + 1}` : `${letter}${from + 1}:${letter}${to + 1}`,
  );
}

/** Null when the average is over all rows of a level with a figure, or over rows of no one level. */
function oddRows(
  sheet: FormulaSheet,
  column: number,
  terms: readonly LinearTerm[],
  beside: readonly Level[],
  covers: TotalScope,
): Odd | null {
  // A range takes in every level between; only rows named one by one say which level is meant.
  if (terms.some((term) => term.ranged || term.column !== column)) return null;
  const named = terms.flatMap((term) => sheet.owner(term.row, column) ?? []);
  if (named.length !== terms.length) return null;
  for (const level of new Set(named.map((row) => row.level))) {
    const heads = rowsOf(sheet, column, level, covers);
    // Further indicators of a row are averaged all together, or not at all.
    const further = rowsOf(sheet, column, 'indikator', covers).filter((row) =>
      heads.some(({ index }) => index === row.parent),
    );
    const wanted = further.some((row) => named.includes(row)) ? [...heads, ...further] : heads;
    const left = wanted.filter((row) => !named.includes(row));
    // `-` is passed over, named or not.
    const extra = named.filter(
      (row) => !wanted.includes(row) && sheet.cell(row.row, column).kind === 'number',
    );
    // One row too few, one too many, or one in the place of another.
    const odd = Math.max(left.length, extra.length);
    // Where the average of another column names them all, two of three are enough.
    const fewest = beside.includes(level) ? FEWEST - 1 : FEWEST;
    if (named.length - extra.length < fewest || odd !== 1) continue;
    return { wanted, different: [...left, ...extra] };
  }
  return null;
}
